using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.OntwikkelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.IndividueelRegister;

/// <summary>De therapeut heeft aan het einde van de registratieperiode de punten voor deskundigheidsbevordering gehaald.</summary>
/// <remarks>Getoetst wordt de laatst begonnen periode; een kortere periode telt naar rato van haar volle maanden.</remarks>
internal sealed class HaaltDeskundigheidspunten() : Norm<Therapeut>(new Normkaart("DB-1")
{
    Titel = new("Vijfjaarlijkse deskundigheidsbevordering", "Five-yearly competence requirement"),
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
        new()
        {
            Id = "DB-1-a",
            Keuze = new("De laatst begonnen registratieperiode wordt getoetst.", "The registration period that began last is judged."),
            Alternatieven = [new("Elke begonnen periode apart toetsen.", "Judge every period that has begun.")],
            Waarom = new("Over eerdere perioden besliste het register bij de herregistratie.", "The register decided on earlier periods at re-registration."),
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
    private static readonly NieuwsteElement<Therapeut, Registratieperiode> Periode =
        Registratieperioden.Waarvoor(PeriodeRegister.Is(Register.IndividueelRegisterFysiotherapie)).Nieuwste(PeriodeVan);

    protected override Voorwaarde<Therapeut> Geadresseerde =>
        Periode.Eigenschap(PeriodeVan).Bereikt().Anders(new Reden("geen-begonnen-registratieperiode", new(
            "Er is geen begonnen registratieperiode in het Individueel Register Fysiotherapie.",
            "No registration period in the Individual Register of Physiotherapy has begun.")));

    protected override Voorwaarde<Therapeut> Eis
    {
        get
        {
            var van = Periode.Eigenschap(PeriodeVan);
            var tot = Periode.Eigenschap(PeriodeTot);
            var nodig = ExterneWaarden.Deskundigheidspunten
                .GetalOver(van, tot, Periode.Eigenschap(PeriodeDeelregisters))
                .NaarRatoVan(van, tot, Kaderwaarden.Registratieperiode);
            return ScholingVanTherapeut.Alles().SomIsMinstens(ScholingPunten, ScholingOp, (van, tot), nodig)
                .Anders(new Reden("te-weinig-punten", new(
                    "De behaalde punten blijven onder de eis voor deze registratieperiode.",
                    "The points obtained fall short of the requirement for this registration period."),
            new("De punten voor deze registratieperiode zijn nog niet gehaald.", "The points for this registration period have not been obtained yet.")))
                .Uiterlijk(tot);
        }
    }
}
