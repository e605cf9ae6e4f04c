using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.PraktijkregisterVvocm;

/// <summary>De praktijk wordt gevisiteerd door praktijken uit hetzelfde register.</summary>
internal sealed class GevisiteerdDoorRegisterpraktijk() : Norm<Praktijk>(new Normkaart("PVV-7")
{
    Titel = new("Gevisiteerd door een praktijk uit het register", "Visited by a practice from the register"),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.3, zin 8")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen],
    Herstel = new(Partij.Praktijk, new("laat de volgende visitatie doen door een praktijk uit het register.", "have the next peer visit done by a practice from the register.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetOefentherapeut;

    protected override Voorwaarde<Praktijk> Eis =>
        VerklaringenVanPraktijk.Over(Verklaringsonderwerp.VisitatieDoorRegisterpraktijk, new("de visitatie is gedaan door een praktijk uit hetzelfde register", "the peer visit was done by a practice from the same register"))
        .Anders(Verklaringen.NietVoldaan);
}
