using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Aanspraken.Pakket;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Aanspraken;

/// <summary>
/// Zegt of de basisverzekering een zitting dekt, volgens artikel 2.6 van het Besluit zorgverzekering in zijn versies van 2019 tot
/// en met 2026. Onveranderlijk; mag door vele draden tegelijk gebruikt worden.
/// </summary>
/// <remarks>
/// Alleen de wettelijke aanspraak. Het eigen risico, een verwijzing of machtiging, een gecontracteerde behandelaar en eigen
/// voorwaarden van verzekeraars blijven erbuiten; <see cref="Aanspraakschrijver.NietBeoordeeld"/> noemt ze.
/// </remarks>
public sealed class Aanspraaktoets
{
    private Aanspraaktoets(Normwaardenset normwaarden)
    {
        Normwaarden = normwaarden;
        ImmutableArray<EigenNormwaarde> eigen = [.. from een in Pakketwaarden.Alle from waarde in normwaarden.Van(een).Except(een.Waarden) select waarde.AlsEigen(een)];
        EigenNormwaarden = eigen.IsEmpty ? null : eigen;
    }

    /// <summary>De toets met de waarden en lezingen van de bibliotheek.</summary>
    public static Aanspraaktoets Standaard { get; } = new(Normwaardenset.Standaard);

    /// <summary>De waarden die gelden.</summary>
    public Normwaardenset Normwaarden { get; }

    /// <summary>De getallen die in plaats van die van de bibliotheek gelden; afwezig als er geen zijn.</summary>
    public ImmutableArray<EigenNormwaarde>? EigenNormwaarden { get; }

    /// <summary>Maakt een toets met eigen waarden of lezingen van de gastheer.</summary>
    /// <param name="instellen">Stelt in wat van de standaard afwijkt.</param>
    public static Aanspraaktoets Maak(Action<Aanspraakopties> instellen)
    {
        ArgumentNullException.ThrowIfNull(instellen);
        var opties = new Aanspraakopties();
        instellen(opties);
        return Met(opties);
    }

    /// <summary>De toets met wat een gastheer instelde.</summary>
    internal static Aanspraaktoets Met(Aanspraakopties opties) => ReferenceEquals(opties.Normwaarden, Normwaardenset.Standaard) ? Standaard : new(opties.Normwaarden);

    /// <summary>Een zitting alsof zij op een dag gehouden werd: wat een EPD vraagt als het plant.</summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="traject">De plaats van het zorgtraject in het dossier, vanaf 0.</param>
    /// <param name="aandoening">De sleutel van de aandoening in het zorgtraject.</param>
    /// <param name="op">De dag; zittingen daarna zijn nog niet gehouden.</param>
    /// <exception cref="ArgumentException">Het dossier heeft dit zorgtraject of deze aandoening niet.</exception>
    /// <exception cref="ArgumentOutOfRangeException">De dag is 0001-01-01: er is geen dag gegeven.</exception>
    public Aanspraakoordeel Volgende(Dossier dossier, int traject, string aandoening, DateOnly op)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Vragen.VanTraject(dossier, traject) is { } vragen && vragen.Volgende(aandoening) is { } vraag
            ? Beoordeel(dossier, vraag, Peilmoment.Gegeven(op))
            : throw new ArgumentException($"The dossier has no course of care {traject} with this condition.", nameof(aandoening));
    }

    /// <summary>De zittingen van een zorgtraject die op de peildatum gehouden zijn, elk op haar eigen dag beoordeeld.</summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="traject">De plaats van het zorgtraject in het dossier, vanaf 0.</param>
    /// <param name="peildatum">De dag tot en met welke zittingen gehouden zijn.</param>
    /// <remarks>Een zitting zonder dag of met een aandoening die niet in het traject voorkomt, is niet te beoordelen en ontbreekt.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">De peildatum is 0001-01-01: er is geen dag gegeven.</exception>
    public IEnumerable<Aanspraakoordeel> Zittingen(Dossier dossier, int traject, DateOnly peildatum)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Gehouden(dossier, traject, Peilmoment.Gegeven(peildatum));
    }

    private IEnumerable<Aanspraakoordeel> Gehouden(Dossier dossier, int traject, DateOnly peildatum)
    {
        if (Vragen.VanTraject(dossier, traject) is not { } vragen || vragen.Feiten.Zittingen is not { IsDefault: false } zittingen)
        {
            yield break;
        }

        for (var i = 0; i < zittingen.Length; i++)
        {
            if (zittingen[i].Op is { } op && op <= peildatum && vragen.Gehouden(i) is { } vraag)
            {
                yield return Beoordeel(dossier, vraag, op);
            }
        }
    }

    /// <summary>Per aandoening van een zorgtraject een zitting alsof zij op de peildatum gehouden werd.</summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="traject">De plaats van het zorgtraject in het dossier, vanaf 0.</param>
    /// <param name="peildatum">De dag.</param>
    /// <exception cref="ArgumentOutOfRangeException">De peildatum is 0001-01-01: er is geen dag gegeven.</exception>
    public IEnumerable<Aanspraakoordeel> Volgende(Dossier dossier, int traject, DateOnly peildatum)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return PerAandoening(dossier, traject, Peilmoment.Gegeven(peildatum));
    }

    private IEnumerable<Aanspraakoordeel> PerAandoening(Dossier dossier, int traject, DateOnly peildatum)
    {
        if (Vragen.VanTraject(dossier, traject) is not { } vragen || vragen.Feiten.Aandoeningen is not { IsDefault: false } aandoeningen)
        {
            yield break;
        }

        for (var i = 0; i < aandoeningen.Length; i++)
        {
            yield return Beoordeel(dossier, vragen.Volgende(i), peildatum);
        }
    }

    /// <summary>De uitleg van een antwoord; afwezig als de bibliotheek de regels van die dag niet kent.</summary>
    public Uitleg? LegUit(Dossier dossier, Aanspraakoordeel oordeel)
    {
        ArgumentNullException.ThrowIfNull(oordeel);
        return oordeel.Versie is { } versie ? Pakketoordeel.LegUit(versie, oordeel.Vraag, Moment(dossier, oordeel.Op)) : null;
    }

    /// <summary>De eerste dag binnen tien jaar waarop een antwoord anders wordt als de feiten blijven zoals zij zijn.</summary>
    public Aanspraakwending? Wending(Dossier dossier, Aanspraakoordeel oordeel)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(oordeel);
        var einde = oordeel.Op.PlusMaanden(120);
        for (var dag = Eerstvolgende(dossier, oordeel.Vraag, oordeel.Op, einde); dag is { } op; dag = Eerstvolgende(dossier, oordeel.Vraag, op, einde))
        {
            if (Beoordeel(dossier, oordeel.Vraag, op).Uitkomst is var anders && anders != oordeel.Uitkomst)
            {
                return new Aanspraakwending { Op = op, Naar = anders };
            }
        }

        return null;
    }

    private DateOnly? Eerstvolgende(Dossier dossier, Aanspraakvraag vraag, DateOnly na, DateOnly totEnMet)
    {
        var horizon = Horizon.VanEerste(na, totEnMet);
        Pakketoordeel.Kantelmomenten(vraag, Moment(dossier, na), horizon);
        return horizon.Eerste;
    }

    /// <summary>Het antwoord op een vraag op een dag.</summary>
    internal Aanspraakoordeel Beoordeel(Dossier dossier, Aanspraakvraag vraag, DateOnly op)
    {
        if (Pakketversie.Op(op) is not { } versie)
        {
            return new() { Vraag = vraag, Op = op, Uitkomst = Aanspraakuitkomst.Onbekend, Grond = null, Versie = null };
        }

        var (gedekt, grond) = Pakketoordeel.Beoordeel(versie, vraag, Moment(dossier, op));
        return new() { Vraag = vraag, Op = op, Uitkomst = Uitkomst(gedekt), Grond = grond, Versie = versie };
    }

    internal Peilmoment Moment(Dossier dossier, DateOnly op) => new(op, dossier, Normwaarden);

    internal static Aanspraakuitkomst Uitkomst(Waarheid gedekt) => gedekt switch
    {
        Waarheid.Waar => Aanspraakuitkomst.Ja,
        Waarheid.Onbekend => Aanspraakuitkomst.Onbekend,
        Waarheid.Twijfel => Aanspraakuitkomst.OordeelNodig,
        _ => Aanspraakuitkomst.Nee,
    };

    /// <summary>De vragen die over een zorgtraject te stellen zijn.</summary>
    private readonly record struct Vragen(Dossier Dossier, int Index, Zorgtraject Traject, Aanspraakfeiten Feiten)
    {
        public static Vragen? VanTraject(Dossier dossier, int traject) =>
            dossier.Zorgtrajecten is { IsDefault: false } trajecten && traject >= 0 && traject < trajecten.Length && trajecten[traject].Aanspraak is { } feiten
                ? new(dossier, traject, trajecten[traject], feiten)
                : null;

        public Aanspraakvraag? Volgende(string aandoening) => Plaats(aandoening) is { } index ? Volgende(index) : null;

        public Aanspraakvraag Volgende(int index) => Vraag(index) with { Beroep = Behandelaar() };

        public Aanspraakvraag? Gehouden(int zitting) => Plaats(Feiten.Zittingen!.Value[zitting].Aandoening) is { } index
            ? Vraag(index) with { Zittingindex = zitting, Beroep = Feiten.Zittingen.Value[zitting].Beroep }
            : null;

        private Aanspraakvraag Vraag(int index) => new()
        {
            Trajectindex = Index,
            Aandoeningindex = index,
            Feiten = Feiten,
            Aandoening = Feiten.Aandoeningen!.Value[index],
        };

        private int? Plaats(string? aandoening)
        {
            var aandoeningen = Feiten.Aandoeningen is { IsDefault: false } lijst ? lijst : [];
            for (var i = 0; i < aandoeningen.Length; i++)
            {
                if (aandoeningen[i].Id == aandoening)
                {
                    return i;
                }
            }

            return null;
        }

        private Beroep? Behandelaar()
        {
            foreach (var therapeut in Dossier.Therapeuten ?? [])
            {
                if (therapeut.Id == Traject.Therapeut)
                {
                    return therapeut.Beroep;
                }
            }

            return null;
        }
    }
}
