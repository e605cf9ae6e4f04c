using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Feitentabellen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Iemand staat in een kwaliteitsregister, gewogen uit zijn inschrijvingen.</summary>
/// <param name="inschrijvingen">De inschrijvingen, in welk register ook.</param>
/// <param name="register">Het register.</param>
/// <param name="naam">Wat beweerd wordt, in woorden.</param>
/// <param name="op">De dag waarop hij er moet staan; zonder dag is dat de peildatum.</param>
/// <param name="kring">Wie meetelt.</param>
internal sealed class InRegister<T>(
    Lijstfeit<T, Registratie> inschrijvingen,
    Register register,
    Tekst naam,
    Uitdrukking<T, DateOnly>? op = null,
    Registerkring kring = Registerkring.Ingeschrevenen) : StaatIngeschreven<T>(naam, Feitwoorden.Van(register), op, kring)
    where T : class
{
    public override IReadOnlyList<Bouwsteen> Delen { get; } =
    [
        .. op is null ? Array.Empty<Bouwsteen>() : [op],
        inschrijvingen,
        RegistratieFeiten.InRegister,
        RegistratieFeiten.RegistratieStatus,
        RegistratieFeiten.RegistratieVan,
        RegistratieFeiten.RegistratieTot,
    ];

    /// <summary>Het register.</summary>
    public Register Register => register;

    protected override bool Weeg(T onderwerp, in Peilmoment moment, ref Registerweging weging)
    {
        if (Loop(onderwerp, moment) is not { } loop)
        {
            return weging.Tel(inschrijvingen.Elementen(onderwerp, moment), register);
        }

        weging.Tel(loop.Weging);
        return true;
    }

    protected override List<Rij> Rijen(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var gevonden = new List<Rij>();
        var rijen = inschrijvingen.Elementen(onderwerp, moment) ?? [];
        var lijst = inschrijvingen.EigenFeit.PlaatsOnder(plaats);
        for (var i = 0; i < rijen.Length; i++)
        {
            if (KanGaanOver(rijen[i], register))
            {
                gevonden.Add(new Rij(rijen[i], lijst, i, rijen[i].Register is not null));
            }
        }

        return gevonden;
    }

    protected override void KantelmomentenVanRijen(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        if (Loop(onderwerp, moment) is { } loop)
        {
            horizon.Voeg(loop.Eerstvolgende);
            return;
        }

        foreach (var rij in inschrijvingen.Elementen(onderwerp, moment) ?? [])
        {
            KantelmomentenVanRij(rij, moment, horizon);
        }
    }

    protected override void LeesLijst(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        inschrijvingen.Lees(onderwerp, moment, plaats, spoor);
        var rijen = inschrijvingen.Elementen(onderwerp, moment) ?? [];
        if (!rijen.Any(rij => KanGaanOver(rij, register)))
        {
            // Waarin hij wel ingeschreven is, laat zien dat het niet dit register is.
            for (var i = 0; i < rijen.Length; i++)
            {
                RegistratieFeiten.InRegister.Lees(rijen[i], moment, inschrijvingen.PlaatsVan(i, plaats), spoor);
            }
        }
    }

    protected override void LeesFeiten(Rij rij, bool metOnbekende, Feitenspoor spoor)
    {
        var plaats = rij.Plaats;
        Lees(RegistratieFeiten.InRegister);
        Lees(RegistratieFeiten.RegistratieStatus);
        Lees(RegistratieFeiten.RegistratieVan);
        if (rij.Inhoud.Tot is not null)
        {
            Lees(RegistratieFeiten.RegistratieTot);
        }

        void Lees<W>(Feit<Registratie, W> feit)
            where W : struct
        {
            if (metOnbekende || feit.Bepaal(rij.Inhoud, default).IsBekend)
            {
                feit.Lees(rij.Inhoud, default, plaats, spoor);
            }
        }
    }

    /// <summary>De weging van een lange lijst, als dag na dag gevraagd wordt of iemand er die dag in staat.</summary>
    private Wegingsloop<Registratie, Registerweging>? Loop(T onderwerp, in Peilmoment moment)
    {
        if (Op is not null || inschrijvingen.Elementen(onderwerp, moment) is not { } rijen || moment.TijdlijnVoor(rijen.Length) is not { } tijdlijn)
        {
            return null;
        }

        if (tijdlijn.Van(this, onderwerp) is not Wegingsloop<Registratie, Registerweging> loop)
        {
            tijdlijn.Onthoud(this, onderwerp, loop = new(rijen, WeegRij, KantelmomentenVanRij, moment));
        }

        return loop.Naar(moment);
    }

    private Registerweging WeegRij(Registratie rij, in Peilmoment moment)
    {
        var weging = new Registerweging(moment.Peildatum, Kring);
        weging.Tel(rij, register);
        return weging;
    }

    private void KantelmomentenVanRij(Registratie rij, in Peilmoment moment, Horizon horizon)
    {
        if (KanGaanOver(rij, register))
        {
            horizon.Voeg(rij.Van);
            horizon.VoegDagNa(rij.Tot);
        }
    }

    private static bool KanGaanOver(Registratie rij, Register register) => rij.Register is null || rij.Register == register;

    protected override string PadVan(Bouwsteen deel, string onder) =>
        deel == inschrijvingen || deel == Op ? onder : $"{inschrijvingen.EigenFeit.PadOnder(onder)}/*";
}
