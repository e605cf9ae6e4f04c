using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;

namespace Kwaliteitskader.Rules.Normen.Wet;

/// <summary>Over elke klacht is binnen zes weken geoordeeld, of binnen ten hoogste vier weken meer als dat vooraf is meegedeeld.</summary>
internal sealed class OordeeltTijdigOverKlacht() : Norm<Praktijk>(new Normkaart("KL-3")
{
    Titel = new("Oordeelt op tijd over klachten", "Decides on complaints in time"),
    Zin = new(
        "Over elke klacht is binnen zes weken geoordeeld, of binnen ten hoogste vier weken meer als dat vooraf is meegedeeld.",
        "Each complaint was decided within six weeks, or within at most four weeks more if that was told beforehand."),
    Kracht = Normkracht.Wet,
    Domein = Normdomein.Praktijkvoering,
    Bronnen =
    [
        ExterneBron.Plaats("wkkgz", "artikel 17", Zekerheid.Hoog),
        ExterneBron.Plaats("algemene-termijnenwet", "artikelen 1 en 3", Zekerheid.Hoog),
        ExterneBron.Plaats("koninklijk-besluit", "gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag", Zekerheid.Middel),
        ExterneBron.Plaats("koninklijk-besluit", "gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag", Zekerheid.Middel),
    ],
    Interpretaties =
    [
        Interpretaties.ElkVastgelegdVoorval,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "KL-3-a",
            Keuze = new("De termijn loopt vanaf de dag na indiening. Eindigt zij op een zaterdag, zondag, feestdag of een dag die een koninklijk besluit daarmee gelijkstelt, dan loopt zij door tot en met de eerste dag die dat niet is. Van jaren buiten 2023 tot en met 2028 kennen wij geen besluit; de bevinding zegt dat dan.", "The term runs from the day after lodging. If it ends on a Saturday, a Sunday, a public holiday or a day that a royal decree equates with one, it runs through the first day that is none of these. Of years outside 2023 through 2028 we know no decree; the finding then says so."),
            Alternatieven =
            [
                new("Precies 42 en 70 dagen.", "Exactly 42 and 70 days."),
                new("Alleen de feestdagen die de wet zelf noemt.", "Only the public holidays the act itself names."),
            ],
            Waarom = new("Zo verlengt de Algemene termijnenwet termijnen in een wet.", "So the general act on terms extends terms set by law."),
        },
        new()
        {
            Id = "KL-3-b",
            Keuze = new("Een verlenging telt als zij uiterlijk op de laatste dag van de eerste termijn schriftelijk is meegedeeld, en geldt dan voor vier weken.", "An extension counts if notified in writing by the last day of the first term, and then holds for four weeks."),
            Alternatieven = [new("De kortere duur die de praktijk zelf noemde.", "The shorter length the practice itself gave.")],
            Waarom = new("De wet laat ten hoogste vier weken toe; korter is aan de praktijk.", "The law allows four weeks at most; shorter is up to the practice."),
        },
    ],
    Herstel = new(
        Partij.Praktijk,
        new("geef de klager een schriftelijk oordeel met redenen.", "give the complainant a written decision with reasons."),
        new("geef de klager alsnog een schriftelijk oordeel, zeg waarom het later is, en bespreek wat de afhandeling ophield.", "give the complainant a written decision after all, say why it is late, and discuss what held it up.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde =>
        Klachten.Enige(Klachtbehandeling.VraagtOordeel).Anders(new Reden("geen-klacht", new(
            "Er is geen klacht waarover geoordeeld moet worden.", "There is no complaint to decide on.")));

    protected override Voorwaarde<Praktijk> Eis =>
        Klachten.Waarvoor(Klachtbehandeling.VraagtOordeel).Elk(Klachtbehandeling.OpTijdGeoordeeld);
}
