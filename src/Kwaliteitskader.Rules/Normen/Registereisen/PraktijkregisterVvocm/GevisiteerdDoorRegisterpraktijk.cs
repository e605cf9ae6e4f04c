using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkvoeringFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.PraktijkregisterVvocm;

/// <summary>De praktijk wordt gevisiteerd door praktijken uit hetzelfde register.</summary>
internal sealed class GevisiteerdDoorRegisterpraktijk() : Norm<Praktijk>(new Normkaart("PVV-7")
{
    Titel = new("Gevisiteerd door een praktijk uit het register", "Visited by a practice from the register"),
    Zin = new(
        "De praktijk wordt gevisiteerd door praktijken uit hetzelfde register.",
        "The practice is visited by practices from the same register."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Praktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.3, zin 8")],
    Interpretaties =
    [
        Interpretaties.WegingVanVerklaringen,
        Interpretaties.SolistDraagtInPersoon,
        Interpretaties.TellendeInschrijving,
        new()
        {
            Id = "PVV-7-a",
            Keuze = new("Gevraagd van wie in het register staat en gevisiteerd is; zegt de laatste visitatie zelf wie visiteerde, dan gaat dat voor een verklaring.", "Asked of whoever is in the register and was visited; if the last peer visit itself says who made it, that goes before a statement."),
            Alternatieven = [new("Een eis aan elke praktijk met een oefentherapeut.", "A requirement on every practice with an exercise therapist.")],
            Waarom = new("De bron beschrijft hoe het register visiteert; zonder visitatie valt er niets te vragen.", "The source describes how the register makes its visits; without a visit there is nothing to ask."),
        },
    ],
    Herstel = new(Partij.Praktijk, new("laat de volgende visitatie doen door een praktijk uit het register.", "have the next peer visit done by a practice from the register.")),
})
{
    private static readonly Voorwaarde<Praktijk> UitHetRegister =
        Visitaties.Alles().Nieuwste(VisitatieOp).Eigenschap(VisitatieDoorRegisterpraktijk).IsWaar();

    protected override Voorwaarde<Praktijk> Geadresseerde => VvocmPraktijk.Gevisiteerd;

    protected override Voorwaarde<Praktijk> Eis =>
        ((UitHetRegister.Gebleken()
                | Praktijkverklaring.Over(Verklaringsonderwerp.VisitatieDoorRegisterpraktijk, new("de visitatie is gedaan door een praktijk uit hetzelfde register", "the peer visit was done by a practice from the same register")))
            & !(!UitHetRegister).Gebleken())
        .Anders(Verklaringen.NietVoldaan);
}
