using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Registereisen.BasisPraktijkregister;

/// <summary>De praktijk verplicht zich om structureel en periodiek gegevens aan de landelijke database te leveren.</summary>
internal sealed class VerplichtZichTotGegevenslevering() : Norm<Praktijk>(new Normkaart("BPR-3")
{
    Titel = new("Verplicht zich tot gegevenslevering", "Commits to data delivery"),
    Zin = new(
        "De praktijk verplicht zich om structureel en periodiek gegevens aan de landelijke database te leveren.",
        "The practice commits itself to delivering data to the national database structurally and periodically."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.BasisPraktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.1, eis 3")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.SolistDraagtInPersoon],
    Herstel = new(Partij.Praktijk, new("spreek af dat de praktijk structureel en periodiek gegevens levert, en zet de levering in het EPD aan.", "agree that the practice delivers data structurally and periodically, and switch on delivery in the record system.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetFysiotherapeut;

    protected override Voorwaarde<Praktijk> Eis =>
        Praktijkverklaring.Over(Verklaringsonderwerp.Gegevenslevering, new("de praktijk zich verplicht tot gegevenslevering", "the practice commits to data delivery"))
        .Anders(Verklaringen.NietVoldaan);
}
