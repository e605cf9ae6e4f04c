using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Aanspraken.Gronden.Vragen;
using static Kwaliteitskader.Rules.Feitentabellen.AandoeningFeiten;

namespace Kwaliteitskader.Rules.Aanspraken.Gronden;

/// <summary>Een ontstekingsreuma die voorwaardelijk toegelaten was: ernstige beperkingen en deelname aan onderzoek.</summary>
internal abstract class VoorwaardelijkeReuma(Grondkaart kaart, Aandoeningsoort soort) : Grond(kaart)
{
    private protected override Voorwaarde<Aanspraakvraag> Geadresseerde => IsSoort(soort);

    private protected override IEnumerable<Dekkingseis> Eisen =>
    [
        ErnstigeFunctioneleBeperkingen.Geldt().Eis(Aanspraakredenen.VoorwaardeNietVervuld),
        Onderzoek.Deelname.Eis(Aanspraakredenen.VoorwaardeNietVervuld),
    ];

    private protected override Restantregel Restant => new() { MaximumBekend = false };

    internal override Reden RedenBijJa(Aanspraakvraag vraag, in Peilmoment moment) => Aanspraakredenen.BinnenMaximum;

    private protected static Grondkaart Voorwaardelijk(string id, Tekst titel, Tekst regel, DateOnly einde, params Bron[] bronnen) => new(id)
    {
        Titel = titel,
        Regel = regel,
        Geldigheid = new() { Van = new DateOnly(2019, 10, 1), Tot = einde },
        Bronnen = [.. bronnen, ExterneBron.Plaats("regeling-zorgverzekering", "artikel 2.2", Zekerheid.Middel), ExterneBron.Plaats("stcrt", "2023, 20603", Zekerheid.Hoog)],
        Interpretaties = [Aanspraakinterpretaties.Versie],
    };
}

/// <summary>Langdurige oefentherapie bij een ontstekingsreuma met ernstige functionele beperkingen, voor een volwassene.</summary>
internal abstract class BlijvendeReuma(Grondkaart kaart, Aandoeningsoort soort) : Grond(kaart)
{
    private protected override Voorwaarde<Aanspraakvraag> Geadresseerde => IsSoort(soort) & Volwassen;

    private protected override IEnumerable<Dekkingseis> Eisen => [ErnstigeFunctioneleBeperkingen.Geldt().Eis(Aanspraakredenen.VoorwaardeNietVervuld)];
}

/// <summary>Reumatoïde artritis, voorwaardelijk toegelaten.</summary>
internal sealed class ReumatoideArtritisVoorwaardelijk() : VoorwaardelijkeReuma(
    Voorwaardelijk(
        "AAN-8a",
        new("Reumatoïde artritis, voorwaardelijk toegelaten", "Rheumatoid arthritis, conditionally admitted"),
        new(
            "Langdurige oefentherapie bij reumatoïde artritis met ernstige functionele beperkingen was voorwaardelijk gedekt voor wie aan het onderzoek deelnam; sinds augustus 2023 ook zonder deelname als het onderzoek geëindigd is. Welk maximum gold, is niet gevonden.",
            "Long-term exercise therapy for rheumatoid arthritis with severe functional limitations was conditionally covered for those who took part in the research; since August 2023 also without taking part once the research has ended. Which maximum applied was not found."),
        new DateOnly(2024, 12, 31),
        Voortgangsrapportage.Plaats("§4.1.4, geheel")),
    Aandoeningsoort.ReumatoideArtritis);

/// <summary>Reumatoïde artritis, sinds 2025.</summary>
internal sealed class ReumatoideArtritis() : BlijvendeReuma(
    new Grondkaart("AAN-8b")
    {
        Titel = new("Reumatoïde artritis met ernstige beperkingen", "Rheumatoid arthritis with severe limitations"),
        Regel = new(
            "Langdurige, op de persoon gerichte, gesuperviseerde actieve oefentherapie bij reumatoïde artritis met ernstige functionele beperkingen is voor een volwassene vanaf de eerste zitting gedekt, zonder maximum. Andere zorg bij reumatoïde artritis geeft geen grond.",
            "Long-term, personalised, supervised active exercise therapy for rheumatoid arthritis with severe functional limitations is covered for an adult from the first sitting, without a maximum. Other care for rheumatoid arthritis gives no ground."),
        Geldigheid = Vragen.Van(2025),
        Bronnen = [Artikel("lid 8"), Kamerbrief.Plaats("andere ontwikkelingen, punt 1")],
        Interpretaties = [Aanspraakinterpretaties.Leeftijd, Aanspraakinterpretaties.Versie],
    },
    Aandoeningsoort.ReumatoideArtritis);

/// <summary>Axiale spondyloartritis, voorwaardelijk toegelaten.</summary>
internal sealed class AxialeSpondyloartritisVoorwaardelijk() : VoorwaardelijkeReuma(
    Voorwaardelijk(
        "AAN-8c",
        new("Axiale spondyloartritis, voorwaardelijk toegelaten", "Axial spondyloarthritis, conditionally admitted"),
        new(
            "Langdurige oefentherapie bij axiale spondyloartritis met ernstige functionele beperkingen was tot 2026 voorwaardelijk gedekt, onder dezelfde voorwaarden als AAN-8a. Welk maximum gold, is niet gevonden.",
            "Long-term exercise therapy for axial spondyloarthritis with severe functional limitations was conditionally covered until 2026, under the same conditions as AAN-8a. Which maximum applied was not found."),
        new DateOnly(2025, 12, 31),
        Kamerbrief.Plaats("andere ontwikkelingen, punt 3"),
        Voortgangsrapportage.Plaats("§4.1.4, geheel")),
    Aandoeningsoort.AxialeSpondyloartritis);

/// <summary>Axiale spondyloartritis, sinds 2026.</summary>
internal sealed class AxialeSpondyloartritis() : BlijvendeReuma(
    new Grondkaart("AAN-8d")
    {
        Titel = new("Axiale spondyloartritis met ernstige beperkingen", "Axial spondyloarthritis with severe limitations"),
        Regel = new(
            "Sinds 2026 geldt voor axiale spondyloartritis met ernstige functionele beperkingen wat AAN-8b voor reumatoïde artritis zegt.",
            "Since 2026 what AAN-8b says of rheumatoid arthritis holds for axial spondyloarthritis with severe functional limitations."),
        Geldigheid = Vragen.Van(2026),
        Bronnen = [Artikel("lid 8, tekst van 2026")],
        Interpretaties = [Aanspraakinterpretaties.Leeftijd, Aanspraakinterpretaties.Versie],
    },
    Aandoeningsoort.AxialeSpondyloartritis);

/// <summary>Deelname aan het onderzoek waarvan een voorwaardelijke toelating afhangt.</summary>
internal static class Onderzoek
{
    /// <summary>De patiënt neemt deel, of (sinds 1 augustus 2023) het onderzoek is geëindigd.</summary>
    public static Voorwaarde<Aanspraakvraag> Deelname { get; } =
        Feitentabellen.AandoeningFeiten.Deelname.Geldt() | (new Vanaf(new DateOnly(2023, 8, 1)) & OnderzoekBeeindigdOp.VanAandoening().Bereikt());
}
