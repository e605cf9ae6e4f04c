using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.BehandelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Wet;

/// <summary>Het dossier bevat gegevens over gezondheid, de uitgevoerde verrichtingen en wat verder voor goede zorg nodig is.</summary>
internal sealed class RichtDossierIn() : Norm<Zorgtraject>(new Normkaart("DOS-1")
{
    Titel = new("Dossier bevat wat voor goede zorg nodig is", "Record holds what good care needs"),
    Zin = new(
        "Het dossier bevat gegevens over gezondheid, de uitgevoerde verrichtingen en wat verder voor goede zorg nodig is.",
        "The record holds data on health, the acts performed and what else good care needs."),
    Kracht = Normkracht.Wet,
    Domein = Normdomein.Praktijkvoering,
    Bronnen =
    [
        KngfSamenvatting.Plaats("therapeut, vigerende wet- en regelgeving, zin 4"),
        ExterneBron.Plaats("burgerlijk-wetboek", "boek 7, artikel 454, lid 1", Zekerheid.Hoog),
    ],
    Interpretaties =
    [
        Interpretaties.VanafEersteBehandeling,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "DOS-1-a",
            Keuze = new("Elk van de drie delen blijkt uit ten minste één aantekening. Ontbreken alleen de andere gegevens, dan oordeelt een mens.", "Each of the three parts shows from at least one note. If only the other data are missing, a person judges."),
            Alternatieven = [new("Bij elke behandeling een aantekening eisen.", "Require a note for each treatment."), new("Zonder andere gegevens voldoet het dossier niet.", "Without other data the record does not comply.")],
            Waarom = new("Andere gegevens horen er alleen in voor zover goede zorg ze vraagt.", "Other data belong in it only as far as good care needs them."),
        },
    ],
    Herstel = new(Partij.Therapeut, new("vul het dossier aan met wat ontbreekt.", "complete the record with what is missing.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde => Trajecten.InBehandeling;

    protected override Voorwaarde<Zorgtraject> Eis =>
        Bevat(Aantekeningsoort.Gezondheid).Anders(new Reden("gezondheidsgegevens-ontbreken", new(
            "Het dossier bevat geen gegevens over de gezondheid van de patiënt.", "The record holds no data on the patient's health.")))
        & Bevat(Aantekeningsoort.Verrichting).Anders(new Reden("verrichtingen-ontbreken", new(
            "Het dossier bevat geen uitgevoerde verrichtingen.", "The record holds no procedures performed.")))
        & Bevat(Aantekeningsoort.Overig).AndersTwijfel(new Reden("overige-gegevens-ontbreken", new(
            "Het dossier bevat geen andere gegevens; of die hier nodig zijn, is niet vast te stellen.",
            "The record holds no other data; whether they are needed here cannot be established.")));

    private static Voorwaarde<Zorgtraject> Bevat(Aantekeningsoort soort) =>
        Dossieraantekeningen.Enige(AantekeningSoort.Is(soort) & AantekeningOp.Bereikt()).BijEersteBehandeling();
}
