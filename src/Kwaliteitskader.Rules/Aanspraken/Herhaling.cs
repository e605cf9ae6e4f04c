using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Aanspraken;

/// <summary>Of een nieuwe indicatie opnieuw aanspraak geeft: een gastheer kiest een lezing, of laat een mens oordelen.</summary>
internal sealed class Herhaling : Voorwaarde<Aanspraakvraag>
{
    private readonly Lezing perIndicatie;
    private readonly Voorwaarde<Aanspraakvraag> opnieuw;
    private readonly Voorwaarde<Aanspraakvraag> eenmalig;

    /// <summary>Een voorwaarde naar beide lezingen.</summary>
    /// <param name="perIndicatie">De lezing waarin elke indicatie opnieuw telt; haar normwaarde draagt de keuze.</param>
    /// <param name="opnieuw">Wat dan nodig is.</param>
    /// <param name="eenmalig">Wat nodig is als alles één keer telt.</param>
    public Herhaling(Lezing perIndicatie, Voorwaarde<Aanspraakvraag> opnieuw, Voorwaarde<Aanspraakvraag> eenmalig)
    {
        this.perIndicatie = perIndicatie;
        this.opnieuw = opnieuw;
        this.eenmalig = eenmalig;
        Delen = [opnieuw, eenmalig];
    }

    public override Tekst Omschrijving => new("naar beide lezingen, of naar de gekozen lezing", "under both readings, or under the one chosen");

    public override Zinsboom Zinsboom => new()
    {
        Zin = new("naar de gekozen lezing geldt het eerste (elke indicatie telt opnieuw) of het tweede (alles telt één keer); zonder keuze beide", "under the reading chosen the first holds (each indication counts anew) or the second (all counts once); without a choice both"),
        Onder = [opnieuw.Zinsboom, eenmalig.Zinsboom],
    };

    public override IReadOnlyList<Bouwsteen> Delen { get; }

    public override Normwaarde EigenNormwaarde => perIndicatie.Normwaarde;

    public override Waarheid Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) => Gekozen(moment) switch
    {
        Aanspraaklezingen.Opnieuw => opnieuw.Bepaal(onderwerp, moment),
        Aanspraaklezingen.Eenmaal => eenmalig.Bepaal(onderwerp, moment),
        _ => Beide(opnieuw.Bepaal(onderwerp, moment), eenmalig.Bepaal(onderwerp, moment)),
    };

    public override Uitleg LegUit(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        ImmutableArray<Uitleg> delen = Gekozen(moment) switch
        {
            Aanspraaklezingen.Opnieuw => [opnieuw.LegUit(onderwerp, moment, plaats)],
            Aanspraaklezingen.Eenmaal => [eenmalig.LegUit(onderwerp, moment, plaats)],
            _ => [opnieuw.LegUit(onderwerp, moment, plaats), eenmalig.LegUit(onderwerp, moment, plaats)],
        };
        return new Uitleg { Bewering = Omschrijving, Waarheid = Bepaal(onderwerp, moment), Onderdelen = delen };
    }

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon)
    {
        opnieuw.Kantelmomenten(onderwerp, moment, horizon);
        eenmalig.Kantelmomenten(onderwerp, moment, horizon);
    }

    private static Waarheid Beide(Waarheid een, Waarheid ander) =>
        een == ander ? een : een == Waarheid.Onbekend || ander == Waarheid.Onbekend ? Waarheid.Onbekend : Waarheid.Twijfel;

    private int? Gekozen(in Peilmoment moment) => moment.Normwaarden.Zoek(perIndicatie.Normwaarde, moment.Peildatum)?.Getal;
}

/// <summary>Wat één lezing van een grond vraagt, om haar antwoord naast dat van de andere te zetten.</summary>
/// <param name="Lezing">De lezing.</param>
/// <param name="Voorwaarde">Wat volgens haar nodig is.</param>
/// <param name="Restant">Waaruit volgens haar volgt wat er resteert.</param>
internal sealed record Lezingsgeval(Lezing Lezing, Voorwaarde<Aanspraakvraag> Voorwaarde, Restantregel Restant);

/// <summary>De lezingen van de aanspraak waaruit een gastheer kan kiezen. Van elke keuze staat die van de bibliotheek voorop.</summary>
public static class Aanspraaklezingen
{
    internal const int Eenmaal = 1;
    internal const int Opnieuw = 2;

    private static readonly Bron Verzekeraars = Bronnen.ExterneBron.Plaats("zorgverzekeraars", "herhaling van een maximum, 2018-2024", Zekerheid.Middel);

    private static readonly Normwaarde BekkenKeuze = new("aanspraak-bekken-herhaling", new("herhaling van de aanspraak op bekkenfysiotherapie", "repetition of the cover for pelvic physiotherapy"), Eenheid.Aantal);

    private static readonly Normwaarde VaatlijdenKeuze = new("aanspraak-vaatlijden-herhaling", new("herhaling van de aanspraak bij vaatlijden", "repetition of the cover for arterial disease"), Eenheid.Aantal);

    /// <summary>INT-AAN-7: beide lezingen naast elkaar.</summary>
    public static Lezing BekkenBeide { get; } = Beide(Aanspraakinterpretaties.BekkenHerhaling, "bekken-beide", BekkenKeuze);

    /// <summary>INT-AAN-7: per indicatie opnieuw.</summary>
    public static Lezing BekkenPerIndicatie { get; } = PerIndicatie(Aanspraakinterpretaties.BekkenHerhaling, "bekken-per-indicatie", BekkenKeuze);

    /// <summary>INT-AAN-7: één keer.</summary>
    public static Lezing BekkenEenmalig { get; } = Eenmalig(Aanspraakinterpretaties.BekkenHerhaling, "bekken-eenmalig", BekkenKeuze);

    /// <summary>INT-AAN-8: beide lezingen naast elkaar.</summary>
    public static Lezing VaatlijdenBeide { get; } = Beide(Aanspraakinterpretaties.VaatlijdenHerhaling, "vaatlijden-beide", VaatlijdenKeuze);

    /// <summary>INT-AAN-8: per indicatie opnieuw.</summary>
    public static Lezing VaatlijdenPerIndicatie { get; } = PerIndicatie(Aanspraakinterpretaties.VaatlijdenHerhaling, "vaatlijden-per-indicatie", VaatlijdenKeuze);

    /// <summary>INT-AAN-8: één keer.</summary>
    public static Lezing VaatlijdenEenmalig { get; } = Eenmalig(Aanspraakinterpretaties.VaatlijdenHerhaling, "vaatlijden-eenmalig", VaatlijdenKeuze);

    /// <summary>Alle lezingen.</summary>
    public static ImmutableArray<Lezing> Alle { get; } =
        [BekkenBeide, BekkenPerIndicatie, BekkenEenmalig, VaatlijdenBeide, VaatlijdenPerIndicatie, VaatlijdenEenmalig];

    /// <summary>Welke lezing geldt van elke keuze.</summary>
    internal static ImmutableArray<GekozenLezing> InGebruik(Normwaardenset normwaarden) =>
    [
        .. from lezing in Alle
           group lezing by lezing.Interpretatie.Id into keuze
           select new GekozenLezing
           {
               Id = keuze.Key,
               Keuze = keuze.FirstOrDefault(lezing => lezing.Waarden == normwaarden.Van(lezing.Normwaarde))?.Id ?? Lezingen.EigenWaarden,
           },
    ];

    private static Lezing Beide(Interpretatie interpretatie, string id, Normwaarde keuze) => new(
        interpretatie, id, new("Beide lezingen gelden; spreken zij elkaar tegen, dan oordeelt een mens.", "Both readings apply; if they differ, a person judges."), keuze, keuze.Waarden);

    private static Lezing PerIndicatie(Interpretatie interpretatie, string id, Normwaarde keuze) => new(
        interpretatie, id, new("Een nieuwe indicatie geeft opnieuw aanspraak.", "A new indication gives cover again."), keuze, [new GedateerdeWaarde { Getal = Opnieuw, Bron = Verzekeraars }]);

    private static Lezing Eenmalig(Interpretatie interpretatie, string id, Normwaarde keuze) => new(
        interpretatie, id, new("De aanspraak is er één keer.", "The cover is given once."), keuze, [new GedateerdeWaarde { Getal = Eenmaal, Bron = Verzekeraars }]);
}
