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
    Titel = new("Voert verbeterpunten van een visitatie in", "Introduces points for improvement from a peer visit"),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.3, zin 9")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen],
    Herstel = new(Partij.Praktijk, new("voer de verbeterpunten van de visitatie in en leg vast wat veranderd is.", "introduce the points for improvement from the peer visit and record what changed.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetOefentherapeut;

    protected override Voorwaarde<Praktijk> Eis =>
        VerklaringenVanPraktijk.Over(Verklaringsonderwerp.Verbeterpunten, new("de praktijk de verbeterpunten van de visitatie invoert", "the practice introduces the points for improvement from the peer visit"))
        .Anders(Verklaringen.NietVoldaan);
}
