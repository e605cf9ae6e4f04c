using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.OntwikkelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.Paramedici;

/// <summary>De geregistreerde oefentherapeut heeft ten minste eens in de vijf jaar aangetoond aan de criteria te voldoen.</summary>
internal sealed class HeeftCriteriaAangetoond() : Norm<Therapeut>(new Normkaart("KP-2")
{
    Titel = new("Elke vijf jaar de criteria aangetoond", "Shown the criteria every five years"),
    Zin = new(
        "De geregistreerde oefentherapeut heeft ten minste eens in de vijf jaar aangetoond aan de criteria te voldoen.",
        "The registered exercise therapist has shown at least once in five years that the criteria are met."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [Implementatieplan.Plaats("§3.1.2, zin 8")],
    Interpretaties =
    [
        Interpretaties.TellendeInschrijving,
        Interpretaties.WegingVanVerklaringen,
        new()
        {
            Id = "KP-2-a",
            Keuze = new("Aangetoond is wat een positieve verklaring over de kwaliteitscriteria zegt; vijf jaar zijn zestig maanden. Een latere ontkenning, ook van het register, gaat voor.", "Shown is what a positive statement on the quality criteria says; five years are sixty months. A later denial, also by the register, goes first."),
            Alternatieven = [new("Alleen een besluit van het register telt.", "Only a decision of the register counts.")],
            Waarom = new("De bron zegt niet wie het vaststelt; het register kan het als verklaring aanleveren.", "The source does not say who establishes it; the register can supply it as a statement."),
        },
    ],
    Herstel = new(Partij.Therapeut, new("toon bij het Kwaliteitsregister Paramedici aan dat u aan de criteria voldoet.", "show the Quality Register of Allied Health that you meet the criteria.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde => Werkzaam.IsOefentherapeut & Paramedicus.Ingeschreven;

    protected override Voorwaarde<Therapeut> Eis => NietOntkend & Periodiek.Herhaald(
        VerklaringenVanTherapeut.Waarvoor(VerklaringOnderwerp.Is(Verklaringsonderwerp.Kwaliteitscriteria) & VerklaringVoldoet.IsWaar()),
        VerklaringOp,
        Kaderwaarden.AantoontermijnParamedici,
        Inschrijving.SindsVanTherapeutIn(Register.KwaliteitsregisterParamedici),
        new Reden("criteria-nog-niet-aangetoond", new("Niet aangetoond is dat aan de criteria voldaan wordt.", "It has not been shown that the criteria are met."),
            new("Nog niet aangetoond is dat aan de criteria voldaan wordt.", "It has not yet been shown that the criteria are met.")),
        new Reden("aantonen-te-lang-geleden", new("Dat aan de criteria voldaan wordt, is te lang geleden aangetoond.", "That the criteria are met was shown too long ago.")));

    /// <summary>Gewogen volgens INT-4 is niet ontkend dat aan de criteria voldaan wordt; wie nog niets verklaarde, ontkende niets.</summary>
    private static Voorwaarde<Therapeut> NietOntkend =>
        (VerklaringenVanTherapeut.Over(Verklaringsonderwerp.Kwaliteitscriteria, new("de therapeut aan de kwaliteitscriteria voldoet", "the therapist meets the quality criteria"))
            | !VerklaringenVanTherapeut.Enige(VerklaringOnderwerp.Is(Verklaringsonderwerp.Kwaliteitscriteria) & VerklaringOp.Bereikt()))
        .Anders(Verklaringen.NietVoldaan);
}
