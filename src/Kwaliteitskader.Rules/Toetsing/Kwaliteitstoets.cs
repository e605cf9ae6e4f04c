using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Toetst dossiers aan normen. Onveranderlijk; mag door vele draden tegelijk gebruikt worden.</summary>
public sealed class Kwaliteitstoets
{
    private readonly Lazy<Normensetkenmerk> kenmerk;
    private readonly Lazy<ImmutableArray<GekozenLezing>> interpretaties;
    private readonly Lazy<Normgroepen> groepen;

    internal Kwaliteitstoets(ImmutableArray<Norm> normen, Normwaardenset normwaarden)
    {
        Normen = Normversies.Samengevoegd(normen);
        Normwaarden = normwaarden;
        kenmerk = new(() => Normensetafdruk.Van(this));
        interpretaties = new(() => Lezingen.InGebruik(Normen, Normwaarden), LazyThreadSafetyMode.PublicationOnly);
        groepen = new(() => new Normgroepen(Normen), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Alle normen van de bibliotheek met haar eigen normwaarden.</summary>
    public static Kwaliteitstoets Standaard { get; } = new(Normencatalogus.Standaard, Normwaardenset.Standaard);

    /// <summary>De normen waaraan getoetst wordt, in de volgorde van het rapport.</summary>
    public ImmutableArray<Norm> Normen { get; }

    /// <summary>De normwaarden die gelden.</summary>
    public Normwaardenset Normwaarden { get; }

    /// <summary>De keuzen in de lezing van de bronnen, en wat gekozen is.</summary>
    internal ImmutableArray<GekozenLezing> Interpretaties => interpretaties.Value;

    /// <summary>Versie en afdruk van de normen en normwaarden waaraan getoetst wordt.</summary>
    public Normensetkenmerk Normenset => kenmerk.Value;

    /// <summary>Maakt een toets met eigen normen of normwaarden van de gastheer.</summary>
    /// <param name="instellen">Stelt in wat van de standaard afwijkt.</param>
    /// <exception cref="ArgumentException">Twee normen met dezelfde sleutel gelden op dezelfde dag, of oordelen niet over hetzelfde.</exception>
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
            : throw new ArgumentException($"Unknown norm: {string.Join(", ", onbekend)}.", nameof(normen));
    }

    /// <summary>Toetst het hele dossier. Wijst niets anders toe dan het resultaat, en bij veel therapeuten een wijzer op hun sleutels.</summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="peildatum">De dag waarop geoordeeld wordt.</param>
    /// <param name="stop">
    /// Breekt de toets af, en daarna alles wat nog aan het rapport gevraagd wordt: uitleg, document, agenda, herstelplan en uitvraag
    /// kosten meer dan de oordelen, en houden dan op voor de volgende bevinding.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">De peildatum is 0001-01-01: er is geen dag gegeven.</exception>
    /// <exception cref="ArgumentException">Een element van een lijst in het dossier is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> vroeg om te stoppen.</exception>
    public Toetsrapport Toets(Dossier dossier, DateOnly peildatum, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        Uitspraak[] ruimte = [];
        try
        {
            return Toets(dossier, peildatum, ref ruimte, stop);
        }
        catch (NullReferenceException oorzaak) when (Nagekeken(dossier, oorzaak) is { } fout)
        {
            throw fout;
        }
    }

    /// <summary>Toetst het hele dossier in een rij die de aanroeper opnieuw gebruikt: het rapport geldt tot de volgende toets daarin.</summary>
    internal Toetsrapport Toets(Dossier dossier, DateOnly peildatum, ref Uitspraak[] ruimte, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        var aantal = groepen.Value.Aantal(dossier);
        if (ruimte.Length < aantal)
        {
            ruimte = new Uitspraak[aantal];
        }

        var moment = new Peilmoment(peildatum, dossier, Normwaarden);
        var oordelen = ruimte.AsMemory(0, aantal);
        groepen.Value.Beoordeel(moment, oordelen.Span);
        return new Toetsrapport(this, moment, oordelen, stop);
    }

    /// <summary>Toetst één norm voor één onderwerp.</summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="peildatum">De dag waarop geoordeeld wordt.</param>
    /// <param name="norm">De norm.</param>
    /// <param name="onderwerp">Het onderwerp.</param>
    /// <param name="stop">Breekt de toets af, en daarna alles wat nog aan het rapport gevraagd wordt.</param>
    /// <exception cref="ArgumentException">
    /// De norm is niet van deze toets, oordeelt over een andere soort onderwerp, of het dossier heeft dit onderwerp niet; of een element van
    /// een lijst in het dossier is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">De peildatum is 0001-01-01: er is geen dag gegeven.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> vroeg om te stoppen.</exception>
    public Toetsrapport Toets(Dossier dossier, DateOnly peildatum, NormId norm, Onderwerp onderwerp, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        stop.ThrowIfCancellationRequested();
        var index = IndexVan(norm);
        Controleer(dossier, index, onderwerp);
        var moment = new Peilmoment(peildatum, dossier, Normwaarden);
        try
        {
            var uitkomst = Normen[index].Beoordeel(onderwerp.Index, moment);
            return new Toetsrapport(this, moment, new[] { new Uitspraak(index, onderwerp, uitkomst) }, stop);
        }
        catch (NullReferenceException oorzaak) when (Nagekeken(dossier, oorzaak) is { } fout)
        {
            throw fout;
        }
    }

    /// <summary>Wat één norm van één onderwerp vindt, met alles wat daarbij uitgelegd kan worden.</summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="peildatum">De dag waarop geoordeeld wordt.</param>
    /// <param name="norm">De norm, bijvoorbeeld <c>WT-1</c>.</param>
    /// <param name="onderwerp">Het onderwerp, bijvoorbeeld <c>Onderwerp.Zorgtraject(dossier, "z1")</c>.</param>
    /// <param name="taal">De taal van de zinnen.</param>
    /// <exception cref="ArgumentException">
    /// De norm is niet van deze toets, oordeelt over een andere soort onderwerp, of het dossier heeft dit onderwerp niet; of een element van
    /// een lijst in het dossier is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">De peildatum is 0001-01-01: er is geen dag gegeven.</exception>
    public Bevinding Bevinding(Dossier dossier, DateOnly peildatum, NormId norm, Onderwerp onderwerp, Taal taal = Taal.Nederlands) =>
        Toets(dossier, peildatum, norm, onderwerp).Oordelen[0].Bevinding(taal);

    /// <summary>De norm met een sleutel.</summary>
    /// <exception cref="ArgumentException">De norm is niet van deze toets.</exception>
    public Norm this[NormId norm] => Normen[IndexVan(norm)];

    /// <summary>Zoekt de norm met een sleutel.</summary>
    public bool TryVind(NormId sleutel, [NotNullWhen(true)] out Norm? norm)
    {
        norm = Normen.FirstOrDefault(een => een.Kaart.Id == sleutel);
        return norm is not null;
    }

    /// <summary>De uitleg van een uitspraak op de dag waarop zij gedaan is.</summary>
    internal Normuitleg LegUit(Uitspraak uitspraak, in Peilmoment moment, JsonPointer plaats) =>
        Normen[uitspraak.Norm].LegUit(uitspraak.Onderwerp.Index, uitspraak.Uitkomst, moment, plaats);

    /// <summary>De uitleg van hetzelfde oordeel op een andere dag.</summary>
    internal Normuitleg LegUitOpAndereDag(Uitspraak uitspraak, in Peilmoment moment) =>
        Normen[uitspraak.Norm].LegUit(uitspraak.Onderwerp.Index, moment, uitspraak.Onderwerp.Plaats);

    /// <summary>De dagen waarop een oordeel kan kantelen, en hoe het op elk van die dagen uitvalt.</summary>
    /// <remarks>
    /// Op elke gevonden dag wordt opnieuw gevraagd: wat dan pas gebeurt, kan zelf weer een termijn laten lopen.
    /// </remarks>
    internal IEnumerable<(DateOnly Dag, Uitkomst Uitkomst)> Verloop(Uitspraak uitspraak, Peilmoment moment, DateOnly totEnMet)
    {
        var norm = Normen[uitspraak.Norm];
        var onderwerp = uitspraak.Onderwerp.Index;
        var loop = moment.AanBeginVan(totEnMet);
        while (TryVerder(norm, onderwerp, ref loop))
        {
            yield return (loop.Peildatum, norm.Beoordeel(onderwerp, loop));
        }
    }

    /// <summary>De eerste dag binnen tien jaar waarop een uitkomst anders wordt als de feiten blijven zoals zij zijn.</summary>
    internal Wending? Wending(Uitspraak uitspraak, Peilmoment moment)
    {
        var norm = Normen[uitspraak.Norm];
        var loop = moment.AanBeginVan(moment.Peildatum.PlusMaanden(120));
        while (TryVerder(norm, uitspraak.Onderwerp.Index, ref loop))
        {
            var uitkomst = norm.Beoordeel(uitspraak.Onderwerp.Index, loop);
            if (uitkomst != uitspraak.Uitkomst)
            {
                return new Wending { Op = loop.Peildatum, Naar = uitkomst };
            }
        }

        return null;
    }

    /// <summary>Gaat naar de eerste dag waarop een norm weer kan kantelen; onwaar als er geen is.</summary>
    private static bool TryVerder(Norm norm, int onderwerp, ref Peilmoment loop)
    {
        var horizon = Horizon.VanEerste(loop.Peildatum, loop.Tijdlijn!.TotEnMet);
        norm.Kantelmomenten(onderwerp, loop, horizon);
        loop = loop.Verder(horizon.Eerste ?? loop.Peildatum);
        return horizon.Eerste is not null;
    }

    // Een element dat null is, kan alleen in code gemaakt zijn; het overal nakijken zou elk dossier kosten wat bijna geen dossier nodig heeft.
    private static ArgumentException? Nagekeken(Dossier dossier, Exception oorzaak) => Dossiercontrole.Van(dossier) is [var eerste, ..]
        ? new ArgumentException($"The dossier does not hold together: {eerste.Pad} {eerste.Melding.En} Dossiercontrole names everything that is wrong with a dossier made in code.", nameof(dossier), oorzaak)
        : null;

    private int IndexVan(NormId norm)
    {
        for (var i = 0; i < Normen.Length; i++)
        {
            if (Normen[i].Kaart.Id == norm)
            {
                return i;
            }
        }

        throw new ArgumentException($"Unknown norm: {norm}.", nameof(norm));
    }

    private void Controleer(Dossier dossier, int norm, Onderwerp onderwerp)
    {
        if (Normen[norm].Onderwerpsoort != onderwerp.Soort)
        {
            throw new ArgumentException($"{Normen[norm].Kaart.Id} does not judge {onderwerp.Plaats}.", nameof(onderwerp));
        }

        if (onderwerp.Index >= onderwerp.Soort.Aantal(dossier))
        {
            throw new ArgumentException($"The dossier has no {onderwerp.Plaats}.", nameof(onderwerp));
        }
    }
}
