using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.OntwikkelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.IndividueelRegister;

/// <summary>De therapeut heeft aan het einde van de registratieperiode de punten voor deskundigheidsbevordering gehaald.</summary>
/// <remarks>Getoetst worden de lopende en de laatste afgelopen periode; een kortere periode telt naar rato van haar volle maanden.</remarks>
internal sealed class HaaltDeskundigheidspunten() : Norm<Therapeut>(new Normkaart("DB-1")
{
    Titel = new("Vijfjaarlijkse deskundigheidsbevordering", "Five-yearly competence requirement"),
    Zin = new(
        "De therapeut heeft aan het einde van de registratieperiode de punten voor deskundigheidsbevordering gehaald.",
        "At the end of the registration period the therapist has earned the points for continuing professional development."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen =
    [
        KngfSamenvatting.Plaats("therapeut, deskundigheidsbevorderingseisen, zin 1"),
        KngfSamenvatting.Plaats("therapeut, deskundigheidsbevorderingseisen, zin 2"),
        ExterneBron.Plaats("centraal-kwaliteitsregister", "normen registratieperiode 2015-2019", Zekerheid.Hoog),
    ],
    Interpretaties =
    [
        Interpretaties.EenReglement,
        new()
        {
            Id = "DB-1-a",
            Keuze = new("De lopende registratieperiode wordt getoetst, en de laatste die voorbij is.", "The running registration period is judged, and the last one that is over."),
            Alternatieven = [new("Alleen de laatst begonnen periode.", "Only the period that began last."), new("Elke begonnen periode.", "Every period that has begun.")],
            Waarom = new("Een nieuwe periode maakt een tekort in de vorige niet goed; over nog eerdere besliste het register bij de herregistratie.", "A new period does not make up for a shortfall in the previous one; on still earlier ones the register decided at re-registration."),
        },
        new()
        {
            Id = "DB-1-b",
            Keuze = new("Naar rato telt in volle maanden; het resultaat wordt niet afgerond.", "Pro rata counts whole months; the result is not rounded."),
            Alternatieven = [new("Afronden op hele punten.", "Round to whole points.")],
            Waarom = new("Een regel voor afronding is niet gevonden.", "No rounding rule was found."),
        },
    ],
    Herstel = new(
        Partij.Therapeut,
        new("haal de ontbrekende punten voor het einde van de registratieperiode.", "obtain the missing points before the registration period ends."),
        new("bespreek met het register wat er na deze periode nog kan, en plan de scholing van de nieuwe periode op tijd.", "discuss with the register what can still be done after this period, and plan the courses of the new period in time.")),
})
{
    private static readonly NieuwsteElement<Therapeut, Registratieperiode> Lopende = Perioden(PeriodeTot.NietVerstreken());

    private static readonly NieuwsteElement<Therapeut, Registratieperiode> Voorbije = Perioden(!PeriodeTot.NietVerstreken());

    protected override Voorwaarde<Therapeut> Geadresseerde =>
        Toetsperiode.Van(Register.IndividueelRegisterFysiotherapie).Nieuwste(PeriodeVan).Eigenschap(PeriodeVan).Bereikt()
        .Anders(new Reden("geen-begonnen-registratieperiode", new(
            "Er is geen begonnen registratieperiode in het Individueel Register Fysiotherapie.",
            "No registration period in the Individual Register of Physiotherapy has begun.")))
        .InOrde(Register.IndividueelRegisterFysiotherapie, Lopende, Voorbije);

    protected override Voorwaarde<Therapeut> Eis =>
        Gehaald(Voorbije, new Reden("te-weinig-punten-in-afgelopen-periode", new(
            "De behaalde punten bleven onder de eis voor de laatste registratieperiode die voorbij is.",
            "The points obtained fell short of the requirement for the last registration period that is over.")))
        & Gehaald(Lopende, new Reden("te-weinig-punten", new(
            "De behaalde punten blijven onder de eis voor deze registratieperiode.",
            "The points obtained fall short of the requirement for this registration period."),
            new("De punten voor deze registratieperiode zijn nog niet gehaald.", "The points for this registration period have not been obtained yet.")));

    private static NieuwsteElement<Therapeut, Registratieperiode> Perioden(Voorwaarde<Registratieperiode> welke) =>
        Registratieperioden.Waarvoor(PeriodeRegister.Is(Register.IndividueelRegisterFysiotherapie) & welke).Nieuwste(PeriodeVan);

    /// <summary>Er is zo'n periode niet, of de punten voor haar zijn gehaald.</summary>
    private static Voorwaarde<Therapeut> Gehaald(NieuwsteElement<Therapeut, Registratieperiode> periode, Reden teWeinig)
    {
        var van = periode.Eigenschap(PeriodeVan);
        var tot = periode.Eigenschap(PeriodeTot);
        var nodig = ExterneWaarden.Deskundigheidspunten
            .GetalOver(van, tot, periode.Eigenschap(PeriodeDeelregisters))
            .NaarRatoVan(van, tot, Kaderwaarden.Registratieperiode);
        return !van.Bereikt() | ScholingVanTherapeut.Alles().SomIsMinstens(ScholingPunten, ScholingOp, (van, tot), nodig).Anders(teWeinig).Uiterlijk(tot);
    }
}
