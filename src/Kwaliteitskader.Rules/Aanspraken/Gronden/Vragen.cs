using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken.Tellen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Aanspraken.Gronden;

/// <summary>De woorden waarin de gronden geschreven zijn.</summary>
internal static class Vragen
{
    /// <summary>De patiënt is jonger dan achttien.</summary>
    public static Voorwaarde<Aanspraakvraag> Minderjarig => JongerDan.Achttien;

    /// <summary>De patiënt is achttien of ouder.</summary>
    public static Voorwaarde<Aanspraakvraag> Volwassen { get; } = !JongerDan.Achttien;

    /// <summary>Het nummer over de hele behandeling.</summary>
    public static Uitdrukking<Aanspraakvraag, Bereik> Nummer => NummerInReeks.Geheel;

    /// <summary>De aandoening is van een soort.</summary>
    public static Voorwaarde<Aanspraakvraag> IsSoort(Aandoeningsoort soort) => AandoeningFeiten.Soort.VanAandoening().Is(soort);

    /// <summary>Een feit van de aandoening.</summary>
    public static Uitdrukking<Aanspraakvraag, W> VanAandoening<W>(this Feit<Aandoening, W> feit)
        where W : struct => new VanAandoening<W>(feit);

    /// <summary>Een ja-of-neefeit van de aandoening is ja.</summary>
    public static Voorwaarde<Aanspraakvraag> Geldt(this Feit<Aandoening, bool> feit) => feit.VanAandoening().IsWaar();

    /// <summary>Een stadium is een van de genoemde.</summary>
    public static Voorwaarde<Aanspraakvraag> IsStadium(this Feit<Aandoening, int> feit, int minst, int meest) => feit.VanAandoening().Klopt(
        stadium => stadium >= minst && stadium <= meest,
        minst == meest ? new($"is {minst}", $"is {minst}") : new($"is ten minste {minst}", $"is at least {minst}"));

    /// <summary>Het nummer is ten hoogste het getal van een normwaarde.</summary>
    public static Voorwaarde<Aanspraakvraag> Hoogstens(this Uitdrukking<Aanspraakvraag, Bereik> nummer, Normwaarde maximum) =>
        new Hoogstens(nummer, new Pakketgetal(maximum));

    /// <summary>Een eis met haar reden.</summary>
    public static Dekkingseis Eis(this Voorwaarde<Aanspraakvraag> voorwaarde, Reden reden) => new(voorwaarde, reden);

    /// <summary>Een plaats in artikel 2.6 van het Besluit zorgverzekering.</summary>
    public static Bron Artikel(string lid, Zekerheid zekerheid = Zekerheid.Hoog) => ExterneBron.Plaats("bzv", $"artikel 2.6, {lid}", zekerheid);

    /// <summary>Van een dag tot en met een andere.</summary>
    public static Geldigheid Van(int jaar, int? totEnMet = null) => new()
    {
        Van = new DateOnly(jaar, 1, 1),
        Tot = totEnMet is { } laatste ? new DateOnly(laatste, 12, 31) : null,
    };
}

/// <summary>Geldt altijd.</summary>
internal sealed class Altijd(Tekst naam) : Voorwaarde<Aanspraakvraag>
{
    public override Tekst Omschrijving => naam;

    public override Waarheid Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) => Waarheid.Waar;

    public override Uitleg LegUit(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats) => new() { Bewering = naam, Waarheid = Waarheid.Waar };

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon)
    {
    }
}

/// <summary>Wie behandelt, is een fysiotherapeut.</summary>
internal sealed class DoorFysiotherapeut : Voorwaarde<Aanspraakvraag>
{
    public override Tekst Omschrijving => new("een fysiotherapeut behandelt", "a physiotherapist treats");

    public override Zinsboom Zinsboom => Zinsblad(new Tekst("een ander dan een fysiotherapeut behandelt", "another than a physiotherapist treats"));

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [AanspraakFeiten.ZittingBeroep];

    public override Waarheid Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) =>
        onderwerp.Beroep is { } beroep ? Waarheden.Van(beroep == Beroep.Fysiotherapeut) : Waarheid.Onbekend;

    public override Uitleg LegUit(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        var waarde = onderwerp.Beroep is { } beroep ? Jsonwaarde.Van(beroep) : null;
        var gehouden = onderwerp.Zittingindex is { } index ? AanspraakFeiten.Zittingen.PlaatsVan(index, onderwerp.Aanspraak) / "beroep" : onderwerp.Traject / "therapeut";
        spoor.Feit(gehouden, AanspraakFeiten.ZittingBeroep.Omschrijving, waarde);
        return spoor.LegUit(Omschrijving, Bepaal(onderwerp, moment));
    }

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon)
    {
    }

    protected override string PadVan(Bouwsteen deel, string onder) => Feitplaats.Van(deel, onder);
}

/// <summary>De dag van de zitting ligt op of na een vaste dag.</summary>
internal sealed class Vanaf(DateOnly dag) : Voorwaarde<Aanspraakvraag>
{
    private static readonly System.Globalization.CultureInfo Vast = System.Globalization.CultureInfo.InvariantCulture;

    public override Tekst Omschrijving { get; } = new(string.Create(Vast, $"de zitting is op of na {dag:yyyy-MM-dd}"), string.Create(Vast, $"the sitting is on or after {dag:yyyy-MM-dd}"));

    public override Zinsboom Zinsboom => Zinsblad(new Tekst(string.Create(Vast, $"de zitting is voor {dag:yyyy-MM-dd}"), string.Create(Vast, $"the sitting is before {dag:yyyy-MM-dd}")));

    public override Waarheid Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) => Waarheden.Van(moment.Peildatum >= dag);

    public override Uitleg LegUit(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats) =>
        new() { Bewering = Omschrijving, Waarheid = Bepaal(onderwerp, moment) };

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon) => horizon.Voeg(dag);
}
