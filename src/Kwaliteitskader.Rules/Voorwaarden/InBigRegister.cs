using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Feitentabellen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De therapeut staat in het BIG-register; daarvan geeft een dossier één rij.</summary>
internal sealed class InBigRegister() : StaatIngeschreven<Therapeut>(
    new("de fysiotherapeut staat in het BIG-register", "the physiotherapist is in the BIG register"), new("het BIG-register", "the BIG register"))
{
    public override IReadOnlyList<Bouwsteen> Delen { get; } = [TherapeutFeiten.BigStatus, TherapeutFeiten.BigVan, TherapeutFeiten.BigTot];

    protected override bool Weeg(Therapeut onderwerp, in Peilmoment moment, ref Registerweging weging)
    {
        weging.Tel(zeker: true, onderwerp.Big?.Status, onderwerp.Big?.Van, onderwerp.Big?.Tot);
        return true;
    }

    protected override List<Rij> Rijen(Therapeut onderwerp, in Peilmoment moment, JsonPointer plaats) =>
        [new Rij(new Registratie { Status = onderwerp.Big?.Status, Van = onderwerp.Big?.Van, Tot = onderwerp.Big?.Tot }, plaats, Index: null, Zeker: true)];

    protected override void KantelmomentenVanRijen(Therapeut onderwerp, in Peilmoment moment, Horizon horizon)
    {
        horizon.Voeg(onderwerp.Big?.Van);
        horizon.VoegDagNa(onderwerp.Big?.Tot);
    }

    protected override void LeesFeiten(Rij rij, bool metOnbekende, Feitenspoor spoor)
    {
        var therapeut = new Therapeut { Id = "", Big = new BigInschrijving { Status = rij.Inhoud.Status, Van = rij.Inhoud.Van, Tot = rij.Inhoud.Tot } };
        if (metOnbekende || rij.Inhoud.Status is not null)
        {
            TherapeutFeiten.BigStatus.Lees(therapeut, default, rij.Plaats, spoor);
        }

        if (metOnbekende || rij.Inhoud.Van is not null)
        {
            TherapeutFeiten.BigVan.Lees(therapeut, default, rij.Plaats, spoor);
        }

        if (rij.Inhoud.Tot is not null)
        {
            TherapeutFeiten.BigTot.Lees(therapeut, default, rij.Plaats, spoor);
        }
    }
}
