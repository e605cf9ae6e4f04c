using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkvoeringFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.PraktijkregisterVvocm;

/// <summary>De praktijk neemt deel aan het praktijkjaarverslag.</summary>
internal sealed class MaaktPraktijkjaarverslag() : Norm<Praktijk>(new Normkaart("PVV-4")
{
    Titel = new("Maakt een praktijkjaarverslag", "Makes an annual report"),
    Zin = new(
        "De praktijk neemt deel aan het praktijkjaarverslag.",
        "The practice takes part in the annual report of practices."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.PraktijkregisterVvocm,
    Bronnen = [Implementatieplan.Plaats("§3.2.3, eis 4")],
    Interpretaties =
    [
        new()
        {
            Id = "PVV-4-a",
            Keuze = new("Er is een jaarverslag over het laatste volle kalenderjaar.", "There is an annual report on the last full calendar year."),
            Alternatieven = [new("Verklaren deel te nemen is genoeg.", "Declaring to take part is enough.")],
            Waarom = new("Deelname blijkt uit een verslag; een termijn ervoor is niet gepubliceerd.", "Taking part shows from a report; no limit for it is published."),
        },
    ],
    Herstel = new(Partij.Praktijk, new("stel het praktijkjaarverslag over het laatste volle jaar vast.", "adopt the annual report on the last full year.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetOefentherapeut;

    protected override Voorwaarde<Praktijk> Eis =>
        Jaarverslagen.Enige(JaarverslagJaar.IsVorigJaar() & JaarverslagOp.Bereikt())
        .Anders(new Reden("geen-jaarverslag", new(
            "Er is geen praktijkjaarverslag over het laatste volle jaar.", "There is no annual report on the last full year."),
            new("Er is nog geen praktijkjaarverslag over het laatste volle jaar.", "There is no annual report on the last full year yet.")))
        .Uiterlijk(Uitdrukkingen.VorigJaar<Praktijk>().Tot.Plus(OpenWaarden.Jaarverslagtermijn));
}
