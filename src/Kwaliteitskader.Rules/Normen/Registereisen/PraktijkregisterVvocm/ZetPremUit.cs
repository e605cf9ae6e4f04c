using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkvoeringFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.PraktijkregisterVvocm;

/// <summary>De praktijk zet de PREM-vragenlijst uit volgens de eisen van het register.</summary>
internal sealed class ZetPremUit() : Norm<Praktijk>(new Normkaart("PVV-5")
{
    Titel = new("Zet de PREM-vragenlijst uit", "Sends the PREM questionnaire"),
    Zin = new(
        "De praktijk zet de PREM-vragenlijst uit volgens de eisen van het register.",
        "The practice sends out the PREM questionnaire by the requirements of the register."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.PraktijkregisterVvocm,
    Bronnen = [Implementatieplan.Plaats("§3.2.3, eis 5a")],
    Interpretaties =
    [
        new()
        {
            Id = "PVV-5-a",
            Keuze = new("Getoetst wordt het aantal in het laatste volle kalenderjaar verstuurde vragenlijsten.", "The number of questionnaires sent in the last full calendar year is judged."),
            Alternatieven = [new("De regel van een zorgverzekeraar: 250 verstuurd, 100 ontvangen of 40% van de patiënten.", "An insurer's rule: 250 sent, 100 returned or 40% of patients.")],
            Waarom = new("Het register stelt de eis, maar publiceert geen getal; de regel van een verzekeraar is die van het register niet.", "The register sets the requirement but publishes no figure; an insurer's rule is not the register's."),
        },
    ],
    Herstel = new(
        Partij.Praktijk,
        new("verstuur de PREM-vragenlijst aan meer patiënten.", "send the PREM questionnaire to more patients."),
        new("verstuur de PREM-vragenlijst dit jaar aan meer patiënten, en ga na waardoor dat eerder niet lukte.", "send the PREM questionnaire to more patients this year, and find out why that did not work before.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetOefentherapeut;

    protected override Voorwaarde<Praktijk> Eis =>
        PremUitvragen.Alles()
        .SomIsMinstens(PremVerstuurd, PremJaar.EindeVanJaar(), Uitdrukkingen.VorigJaar<Praktijk>(), OpenWaarden.PremUitvraag.Getal<Praktijk>())
        .Anders(new Reden("te-weinig-prem-uitgezet", new(
            "Er zijn te weinig PREM-vragenlijsten verstuurd.", "Too few PREM questionnaires have been sent."),
            new("Er zijn nog niet genoeg PREM-vragenlijsten verstuurd.", "Not enough PREM questionnaires have been sent yet.")));
}
