using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Feitentabellen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Verklaard of vastgesteld is dat aan iets voldaan wordt.</summary>
/// <remarks>
/// De weging van INT-4. Van elke soort telt de nieuwste verklaring; visitatie en register wegen zwaarder dan een eigen
/// verklaring; een nieuwere ontkenning gaat voor een oudere bevestiging, van welk gewicht ook; een bevestiging en een
/// ontkenning van hetzelfde gewicht op dezelfde dag geven twijfel; geen verklaring is onbekend. Is een verklaring onvolledig,
/// dan wordt twee keer gewogen, één keer zo gunstig en één keer zo ongunstig als zij kan uitvallen: alleen wat beide keren
/// gelijk is, staat vast.
/// </remarks>
/// <param name="verklaringen">De verklaringen over het onderwerp.</param>
/// <param name="waarover">Waarover verklaard moet zijn.</param>
/// <param name="naam">Wat verklaard moet zijn, in woorden.</param>
internal sealed class Verklaard<T>(Lijstfeit<T, Verklaring> verklaringen, Verklaringsonderwerp waarover, Tekst naam) : Voorwaarde<T>
    where T : class
{
    public override Tekst Omschrijving { get; } = new($"verklaard of vastgesteld is dat {naam.Nl}", $"it has been stated or found that {naam.En}");

    public override IReadOnlyList<Bouwsteen> Delen { get; } =
        [
            verklaringen,
            OntwikkelingFeiten.VerklaringOnderwerp,
            OntwikkelingFeiten.VerklaringVoldoet,
            OntwikkelingFeiten.VerklaringOp,
            OntwikkelingFeiten.VerklaringDoor,
        ];

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        if (verklaringen.Elementen(onderwerp, moment) is not { } elementen)
        {
            return Waarheid.Onbekend;
        }

        var gunstig = Weeg(elementen, gunstig: true, moment.Peildatum, out var onvolledig);
        return !onvolledig || gunstig == Weeg(elementen, gunstig: false, moment.Peildatum, out _) ? gunstig : Waarheid.Onbekend;
    }

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var waarheid = Bepaal(onderwerp, moment);
        var elementen = verklaringen.Elementen(onderwerp, moment) ?? [];
        var peildatum = moment.Peildatum;
        bool Beslist(int i) => !Onvolledig(elementen[i]) || Aanvullingen.Beslist(elementen, i, waarover, peildatum, lijst => Weeg(lijst, gunstig: true, peildatum, out _));

        var spoor = new Feitenspoor();
        var ter = Enumerable.Range(0, elementen.Length)
            .Where(i => (elementen[i].Onderwerp is null || elementen[i].Onderwerp == waarover) && !(elementen[i].Op > peildatum))
            .OrderByDescending(i => elementen[i].Op)
            .ToList();
        foreach (var i in ter.Where(Beslist))
        {
            LeesElement(elementen[i], verklaringen.PlaatsVan(i, plaats), spoor);
        }

        if (waarheid == Waarheid.Onbekend && !ter.Exists(i => Onvolledig(elementen[i])))
        {
            // Er is geen verklaring die aangevuld kan worden: er ontbreekt er een.
            spoor.Feit(verklaringen.EigenFeit.PlaatsOnder(plaats), new($"een verklaring dat {naam.Nl}", $"a statement that {naam.En}"), null);
        }

        return new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = waarheid,
            Zin = Verklaringszin.Van(ter.Select(i => elementen[i]), waarheid, naam),
            Feiten = spoor.Feiten,
        };
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        foreach (var element in verklaringen.Elementen(onderwerp, moment) ?? [])
        {
            horizon.Voeg(element.Op);
        }
    }

    protected override string PadVan(Bouwsteen deel, string onder) =>
        deel == verklaringen ? onder : $"{verklaringen.EigenFeit.PadOnder(onder)}/*";

    /// <summary>Weegt de verklaringen, waarbij elke onvolledige zo gunstig of zo ongunstig mogelijk uitvalt.</summary>
    /// <param name="elementen">De verklaringen.</param>
    /// <param name="gunstig">Of onvolledige verklaringen gunstig uitvallen.</param>
    /// <param name="peildatum">De peildatum.</param>
    /// <param name="onvolledig">Of er een onvolledige bij was; zonder valt elke weging hetzelfde uit.</param>
    private Waarheid Weeg(ImmutableArray<Verklaring> elementen, bool gunstig, DateOnly peildatum, out bool onvolledig)
    {
        onvolledig = false;
        var zwaar = default(Stand);
        var licht = default(Stand);
        foreach (var element in elementen)
        {
            if ((element.Onderwerp ?? waarover) != waarover)
            {
                continue;
            }

            onvolledig |= Onvolledig(element);
            var voldoet = element.Voldoet ?? gunstig;
            var meetellen = voldoet == gunstig;
            if ((element.Onderwerp is null && !meetellen)
                || (element.Op ?? (meetellen ? peildatum : DateOnly.MaxValue)) is var op && op > peildatum)
            {
                continue;
            }

            if (element.Door is { } door ? door != Verklaringsbron.EigenVerklaring : meetellen)
            {
                zwaar.Tel(op, voldoet);
            }
            else
            {
                licht.Tel(op, voldoet);
            }
        }

        if (!zwaar.Is)
        {
            return licht.Oordeel;
        }

        return zwaar.Oordeel != Waarheid.Onwaar && licht.Is && licht.Op > zwaar.Op && licht.Oordeel != Waarheid.Waar
            ? licht.Oordeel
            : zwaar.Oordeel;
    }

    private static bool Onvolledig(Verklaring element) =>
        element.Onderwerp is null || element.Voldoet is null || element.Op is null || element.Door is null;

    private static void LeesElement(Verklaring element, JsonPointer plaats, Feitenspoor spoor)
    {
        spoor.Waarde(plaats / "voldoet", OntwikkelingFeiten.VerklaringVoldoet.EigenFeit.Label, element.Voldoet);
        spoor.Waarde(plaats / "op", OntwikkelingFeiten.VerklaringOp.EigenFeit.Label, element.Op);
        spoor.Waarde(plaats / "door", OntwikkelingFeiten.VerklaringDoor.EigenFeit.Label, element.Door);
        spoor.Waarde(plaats / "onderwerp", OntwikkelingFeiten.VerklaringOnderwerp.EigenFeit.Label, element.Onderwerp);
    }

    /// <summary>Wat de nieuwste verklaringen van één gewicht samen zeggen.</summary>
    private struct Stand
    {
        private bool ja;
        private bool nee;

        public readonly bool Is => ja || nee;

        public DateOnly Op { get; private set; }

        public readonly Waarheid Oordeel => (ja, nee) switch
        {
            (true, true) => Waarheid.Twijfel,
            (true, false) => Waarheid.Waar,
            (false, true) => Waarheid.Onwaar,
            _ => Waarheid.Onbekend,
        };

        public void Tel(DateOnly op, bool voldoet)
        {
            if (Is && op < Op)
            {
                return;
            }

            var nieuwer = !Is || op > Op;
            ja = voldoet || (ja && !nieuwer);
            nee = !voldoet || (nee && !nieuwer);
            Op = op;
        }
    }
}
