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
    Zin = new(
        "In de praktijk wordt gewerkt volgens wet- en regelgeving en de standaarden van de beroepsgroep.",
        "In the practice work is done by law and regulation and the standards of the profession."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.BasisPraktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.1, eis 2")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.SolistDraagtInPersoon],
    Herstel = new(Partij.Praktijk, new("ga na waar de werkwijze van wet of standaarden afwijkt, herstel dat en leg vast wat veranderd is.", "find where the way of working departs from law or standards, put it right and record what changed.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetFysiotherapeut;

    protected override Voorwaarde<Praktijk> Eis =>
        (Praktijkverklaring.Over(Verklaringsonderwerp.WetEnRegelgeving, new("de praktijk volgens wet- en regelgeving werkt", "the practice works by law and regulations"))
            & Praktijkverklaring.Over(Verklaringsonderwerp.Beroepsstandaarden, new("de praktijk volgens de standaarden van de beroepsgroep werkt", "the practice works by the standards of the profession")))
        .Anders(Verklaringen.NietVoldaan);
}
