using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normen;
using Kwaliteitskader.Rules.Feiten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Toetst dossiers aan normen. Onveranderlijk; mag door vele draden tegelijk gebruikt worden.</summary>
public sealed class Kwaliteitstoets
{
    private readonly ImmutableArray<(int Index, Norm<Praktijk> Norm)> praktijknormen;
    private readonly ImmutableArray<(int Index, Norm<Therapeut> Norm)> therapeutnormen;
    private readonly ImmutableArray<(int Index, Norm<Zorgtraject> Norm)> zorgtrajectnormen;
    private readonly Lazy<Normensetkenmerk> kenmerk;

    internal Kwaliteitstoets(ImmutableArray<Norm> normen, Normwaardenset normwaarden)
    {
        Normen = normen;
        Normwaarden = normwaarden;
        praktijknormen = Van<Praktijk>(normen);
        therapeutnormen = Van<Therapeut>(normen);
        zorgtrajectnormen = Van<Zorgtraject>(normen);
        kenmerk = new(() => Normensetafdruk.Van(this));
    }

    /// <summary>Alle normen van de bibliotheek met haar eigen normwaarden.</summary>
    public static Kwaliteitstoets Standaard { get; } = new(Normencatalogus.Standaard, Normwaardenset.Standaard);

    /// <summary>De normen waaraan getoetst wordt, in de volgorde van het rapport.</summary>
    public ImmutableArray<Norm> Normen { get; }

    /// <summary>De normwaarden die gelden.</summary>
    public Normwaardenset Normwaarden { get; }

    /// <summary>Versie en afdruk van de normen en normwaarden waaraan getoetst wordt.</summary>
    public Normensetkenmerk Normenset => kenmerk.Value;

    /// <summary>Maakt een toets met eigen normen of normwaarden van de gastheer.</summary>
    /// <param name="instellen">Stelt in wat van de standaard afwijkt.</param>
    /// <exception cref="ArgumentException">Twee normen hebben dezelfde sleutel.</exception>
    public static Kwaliteitstoets Maak(Action<Kwaliteitstoetsopties> instellen)
    {
        ArgumentNullException.ThrowIfNull(instellen);
        var opties = new Kwaliteitstoetsopties();
        instellen(opties);
        return opties.Maak();
    }

    /// <summary>Dezelfde toets met alleen de genoemde normen.</summary>
    /// <exception cref="ArgumentException">Een sleutel is niet die van een norm van deze toets.</exception>
    public Kwaliteitstoets Beperkt(params IEnumerable<NormId> normen)
    {
        var gevraagd = normen.ToHashSet();
        var onbekend = gevraagd.Except(Normen.Select(norm => norm.Kaart.Id)).ToList();
        return onbekend.Count == 0
            ? new Kwaliteitstoets([.. Normen.Where(norm => gevraagd.Contains(norm.Kaart.Id))], Normwaarden)
            : throw new ArgumentException($"Onbekende norm: {string.Join(", ", onbekend)}.", nameof(normen));
    }

    /// <summary>Toetst het hele dossier. Wijst niets anders toe dan het resultaat.</summary>
    public Toetsrapport Toets(Dossier dossier, DateOnly peildatum)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var moment = new Peilmoment(peildatum, dossier, Normwaarden);
        var therapeuten = dossier.Therapeuten is { IsDefault: false } t ? t : [];
        var zorgtrajecten = dossier.Zorgtrajecten is { IsDefault: false } z ? z : [];
        var oordelen = new Oordeel[
            praktijknormen.Length + (therapeutnormen.Length * therapeuten.Length) + (zorgtrajectnormen.Length * zorgtrajecten.Length)];
        var plaats = 0;
        foreach (var (index, norm) in praktijknormen)
        {
            oordelen[plaats++] = new(index, Onderwerp.Praktijk, norm.Beoordeel(PraktijkVan(dossier), moment));
        }

        for (var i = 0; i < therapeuten.Length; i++)
        {
            foreach (var (index, norm) in therapeutnormen)
            {
                oordelen[plaats++] = new(index, Onderwerp.Therapeut(i), norm.Beoordeel(therapeuten[i], moment));
            }
        }

        for (var i = 0; i < zorgtrajecten.Length; i++)
        {
            foreach (var (index, norm) in zorgtrajectnormen)
            {
                oordelen[plaats++] = new(index, Onderwerp.Zorgtraject(i), norm.Beoordeel(zorgtrajecten[i], moment));
            }
        }

        return new Toetsrapport(this, dossier, peildatum, oordelen);
    }

    /// <summary>Toetst één norm voor één onderwerp.</summary>
    /// <exception cref="ArgumentException">
    /// De norm is niet van deze toets, oordeelt over een andere soort onderwerp, of het dossier heeft dit onderwerp niet.
    /// </exception>
    public Toetsrapport Toets(Dossier dossier, DateOnly peildatum, NormId norm, Onderwerp onderwerp)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var index = IndexVan(norm);
        Controleer(dossier, index, onderwerp);
        var moment = new Peilmoment(peildatum, dossier, Normwaarden);
        var uitkomst = Normen[index] switch
        {
            Norm<Praktijk> praktijknorm => praktijknorm.Beoordeel(PraktijkVan(dossier), moment),
            Norm<Therapeut> therapeutnorm => therapeutnorm.Beoordeel(dossier.Therapeuten!.Value[onderwerp.Index], moment),
            var overig => ((Norm<Zorgtraject>)overig).Beoordeel(dossier.Zorgtrajecten!.Value[onderwerp.Index], moment),
        };
        return new Toetsrapport(this, dossier, peildatum, [new Oordeel(index, onderwerp, uitkomst)]);
    }

    /// <summary>De uitleg van een oordeel.</summary>
    internal Normverklaring Verklaar(Oordeel oordeel, in Peilmoment moment) => Normen[oordeel.Norm] switch
    {
        Norm<Praktijk> norm => norm.Verklaar(PraktijkVan(moment.Dossier), moment, oordeel.Onderwerp.Plaats),
        Norm<Therapeut> norm => norm.Verklaar(moment.Dossier.Therapeuten!.Value[oordeel.Onderwerp.Index], moment, oordeel.Onderwerp.Plaats),
        var norm => ((Norm<Zorgtraject>)norm).Verklaar(moment.Dossier.Zorgtrajecten!.Value[oordeel.Onderwerp.Index], moment, oordeel.Onderwerp.Plaats),
    };

    /// <summary>De eerste dag binnen tien jaar waarop een uitkomst anders wordt als de feiten blijven zoals zij zijn.</summary>
    internal Wending? Wending(Oordeel oordeel, in Peilmoment moment) => Normen[oordeel.Norm] switch
    {
        Norm<Praktijk> norm => Wending(norm, PraktijkVan(moment.Dossier), oordeel.Uitkomst, moment),
        Norm<Therapeut> norm => Wending(norm, moment.Dossier.Therapeuten!.Value[oordeel.Onderwerp.Index], oordeel.Uitkomst, moment),
        var norm => Wending((Norm<Zorgtraject>)norm, moment.Dossier.Zorgtrajecten!.Value[oordeel.Onderwerp.Index], oordeel.Uitkomst, moment),
    };

    private static Wending? Wending<T>(Norm<T> norm, T onderwerp, Uitkomst nu, in Peilmoment moment)
        where T : class
    {
        var horizon = new Horizon(moment.Peildatum, moment.Peildatum.PlusMaanden(120));
        norm.Kantelmomenten(onderwerp, moment, horizon);
        foreach (var dag in horizon.Dagen)
        {
            var dan = norm.Beoordeel(onderwerp, moment.Op(dag));
            if (dan != nu)
            {
                return new Wending { Op = dag, Naar = dan };
            }
        }

        return null;
    }

    private static ImmutableArray<(int Index, Norm<T> Norm)> Van<T>(ImmutableArray<Norm> normen)
        where T : class =>
        [.. normen.Select((norm, index) => (Index: index, Norm: norm as Norm<T>)).Where(paar => paar.Norm is not null).Select(paar => (paar.Index, paar.Norm!))];

    private static Praktijk PraktijkVan(Dossier dossier) => dossier.Praktijk ?? Onbekend.Praktijk;

    private int IndexVan(NormId norm)
    {
        for (var i = 0; i < Normen.Length; i++)
        {
            if (Normen[i].Kaart.Id == norm)
            {
                return i;
            }
        }

        throw new ArgumentException($"Onbekende norm: {norm}.", nameof(norm));
    }

    private void Controleer(Dossier dossier, int norm, Onderwerp onderwerp)
    {
        if (Normen[norm].Onderwerpsoort != onderwerp.Soort)
        {
            throw new ArgumentException($"{Normen[norm].Kaart.Id} oordeelt niet over {onderwerp.Plaats}.", nameof(onderwerp));
        }

        var aantal = onderwerp.Soort switch
        {
            Onderwerpsoort.Praktijk => 1,
            Onderwerpsoort.Therapeut => dossier.Therapeuten is { IsDefault: false } t ? t.Length : 0,
            _ => dossier.Zorgtrajecten is { IsDefault: false } z ? z.Length : 0,
        };
        if (onderwerp.Index < 0 || onderwerp.Index >= aantal)
        {
            throw new ArgumentException($"Het dossier heeft geen {onderwerp.Plaats}.", nameof(onderwerp));
        }
    }

    /// <summary>Een praktijk waarvan niets bekend is, voor een dossier dat er geen beschrijft.</summary>
    private static class Onbekend
    {
        public static Praktijk Praktijk { get; } = new();
    }
}
