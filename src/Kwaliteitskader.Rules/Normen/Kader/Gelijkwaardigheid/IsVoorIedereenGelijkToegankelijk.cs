using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Kader.Gelijkwaardigheid;

/// <summary>De praktijk is voor iedereen even toegankelijk en biedt iedereen dezelfde kwaliteit.</summary>
internal sealed class IsVoorIedereenGelijkToegankelijk() : Norm<Praktijk>(new Normkaart("GE-1")
{
    Titel = new("Voor iedereen gelijk toegankelijk", "Equally accessible to everyone"),
    Zin = new(
        "De praktijk is voor iedereen even toegankelijk en biedt iedereen dezelfde kwaliteit.",
        "The practice is equally accessible to everyone and offers everyone the same quality."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Gelijkwaardigheid,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, gelijkwaardig, zin 1")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.SolistDraagtInPersoon],
    Herstel = new(Partij.Praktijk, new("neem weg wat toegang of kwaliteit ongelijk maakt.", "remove what makes access or quality unequal.")),
})
{
    protected override Voorwaarde<Praktijk> Eis =>
        Praktijkverklaring.Over(Verklaringsonderwerp.GelijkeToegang, new("de praktijk iedereen gelijke toegang en kwaliteit biedt", "the practice offers everyone equal access and quality"))
        .Anders(Verklaringen.NietVoldaan);
}
