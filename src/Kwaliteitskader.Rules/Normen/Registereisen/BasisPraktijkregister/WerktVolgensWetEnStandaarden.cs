using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Registereisen.BasisPraktijkregister;

/// <summary>In de praktijk wordt gewerkt volgens wet- en regelgeving en de standaarden van de beroepsgroep.</summary>
internal sealed class WerktVolgensWetEnStandaarden() : Norm<Praktijk>(new Normkaart("BPR-2")
{
    Titel = new("Werkt volgens wet, regelgeving en standaarden", "Works by law, regulation and standards"),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.BasisPraktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.1, eis 2")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.SolistDraagtInPersoon],
    Herstel = new(Partij.Praktijk, new("breng de werkwijze in overeenstemming met wet en standaarden en verklaar dat opnieuw.", "bring the way of working in line with law and standards and declare so again.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetFysiotherapeut;

    protected override Voorwaarde<Praktijk> Eis =>
        (Praktijkverklaring.Over(Verklaringsonderwerp.WetEnRegelgeving, new("de praktijk werkt volgens wet- en regelgeving", "the practice works by law and regulation"))
            & Praktijkverklaring.Over(Verklaringsonderwerp.Beroepsstandaarden, new("de praktijk werkt volgens de standaarden van de beroepsgroep", "the practice works by the standards of the profession")))
        .Anders(Verklaringen.NietVoldaan);
}
