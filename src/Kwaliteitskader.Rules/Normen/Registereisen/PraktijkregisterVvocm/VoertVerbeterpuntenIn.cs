using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.PraktijkregisterVvocm;

/// <summary>De praktijk voert in wat bij een visitatie beter bleek te kunnen.</summary>
internal sealed class VoertVerbeterpuntenIn() : Norm<Praktijk>(new Normkaart("PVV-6")
{
    Titel = new("Voert verbeterpunten van een visitatie in", "Introduces points for improvement from a visitation"),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.3, zin 9")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen],
    Herstel = new(Partij.Praktijk, new("voer de verbeterpunten van de visitatie in en verklaar dat opnieuw.", "introduce the points for improvement and declare so again.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetOefentherapeut;

    protected override Voorwaarde<Praktijk> Eis =>
        VerklaringenVanPraktijk.Over(Verklaringsonderwerp.Verbeterpunten, new("de praktijk voert de verbeterpunten van de visitatie in", "the practice introduces the points for improvement from the visitation"))
        .Anders(Verklaringen.NietVoldaan);
}
