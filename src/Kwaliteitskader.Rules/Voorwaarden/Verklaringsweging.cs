using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De weging van INT-4, die alle getuigenissen over één onderwerp telt.</summary>
/// <remarks>
/// Van elke soort telt de nieuwste; visitatie en register wegen zwaarder dan een eigen verklaring; een nieuwere ontkenning gaat
/// voor een oudere bevestiging, van welk gewicht ook; een bevestiging en een ontkenning van hetzelfde gewicht op dezelfde dag
/// geven twijfel. Wat onvolledig is, valt zo gunstig of zo ongunstig mogelijk uit.
/// </remarks>
/// <param name="waarover">Waarover verklaard moet zijn.</param>
/// <param name="gunstig">Of wat onvolledig is gunstig uitvalt.</param>
/// <param name="peildatum">De peildatum.</param>
/// <param name="na">De dag waarna <see cref="EersteBevestiging"/> gezocht wordt.</param>
/// <param name="betwist">Of telt wat betwist is; zonder valt het uit zoals wat onvolledig is.</param>
/// <param name="dagenErna">Krijgt van elke getuigenis de dag erna.</param>
internal struct Verklaringsweging(
    Verklaringsonderwerp waarover, bool gunstig, DateOnly peildatum, DateOnly? na = null, bool? betwist = null, Horizon? dagenErna = null)
{
    private Stand zwaar;
    private Stand licht;

    /// <summary>Of er iets onvolledigs bij was; zonder valt elke weging hetzelfde uit.</summary>
    public bool Onvolledig { get; private set; }

    /// <summary>Of er een bij was waarvan de dag niet bekend is.</summary>
    public bool ZonderDag { get; private set; }

    /// <summary>Of feiten elkaar tegenspreken over de vraag of iets telt.</summary>
    public bool Betwist { get; private set; }

    /// <summary>De laatste dag waarop ontkend werd.</summary>
    public DateOnly? LaatsteOntkenning { get; private set; }

    /// <summary>De eerste dag, na de gevraagde, waarop bevestigd werd.</summary>
    public DateOnly? EersteBevestiging { get; private set; }

    /// <summary>Wat de getuigenissen samen zeggen.</summary>
    public readonly Waarheid Oordeel
    {
        get
        {
            if (!zwaar.Is)
            {
                return licht.Oordeel;
            }

            return zwaar.Oordeel != Waarheid.Onwaar && licht.Is && licht.Op > zwaar.Op && licht.Oordeel != Waarheid.Waar
                ? licht.Oordeel
                : zwaar.Oordeel;
        }
    }

    /// <summary>Telt alle verklaringen van een lijst; onwaar als die niet bekend is.</summary>
    /// <param name="telt">Of zij tellen als zij over het onderwerp gaan.</param>
    /// <param name="verklaringen">De lijst.</param>
    /// <param name="database">De database die een verklaring moet noemen om te tellen; zonder doet dat er niet toe.</param>
    public bool Tel(Waarheid telt, ImmutableArray<Verklaring>? verklaringen, Database? database)
    {
        if (verklaringen is not { IsDefault: false } elementen)
        {
            return false;
        }

        // De meeste verklaringen gaan over iets anders; die vallen eerst af.
        var gezocht = waarover;
        foreach (var element in elementen)
        {
            if (!(element.Onderwerp is { } onderwerp && onderwerp != gezocht))
            {
                Tel(telt, element, database, element.Op);
            }
        }

        return true;
    }

    /// <summary>Telt alle verklaringen van een lange lijst.</summary>
    /// <param name="telt">Of zij tellen als zij over het onderwerp gaan.</param>
    /// <param name="verklaringen">De lijst.</param>
    /// <param name="database">De database die een verklaring moet noemen om te tellen; zonder doet dat er niet toe.</param>
    public void Tel(Waarheid telt, Verklaringenwijzer verklaringen, Database? database)
    {
        foreach (var gelijke in verklaringen.Over(waarover))
        {
            if (gelijke.OokZonderDag)
            {
                Tel(telt, gelijke.Verklaring, database, op: null);
            }

            // Van verklaringen die alleen in hun dag verschillen, zeggen drie dagen alles.
            foreach (var op in (ReadOnlySpan<DateOnly?>)[gelijke.Laatste(peildatum), gelijke.EersteNa(na), gelijke.EersteNa(peildatum)])
            {
                if (op is not null)
                {
                    Tel(telt, gelijke.Verklaring, database, op);
                }
            }
        }
    }

    private void Tel(Waarheid telt, Verklaring element, Database? database, DateOnly? op)
    {
        if (database is not null && element.Database is { } genoemd && genoemd != database)
        {
            return;
        }

        var zeker = element.Onderwerp is not null && (database is null || element.Database is not null);
        Tel(zeker ? telt : Waarheden.En(telt, Waarheid.Onbekend), element.Voldoet, op, element.Door);
    }

    /// <summary>Telt een gebeurtenis die laat zien dat voldaan wordt; zij weegt als een vaststelling door een ander.</summary>
    /// <param name="telt">Of zij telt.</param>
    /// <param name="op">De dag.</param>
    public void TelGebeurtenis(Waarheid telt, DateOnly? op) => Tel(telt, gezegd: true, op, Verklaringsbron.Visitatie);

    private void Tel(Waarheid telt, bool? gezegd, DateOnly? dag, Verklaringsbron? bron)
    {
        if (telt == Waarheid.Onwaar)
        {
            return;
        }

        // Wat na de peildatum is, is er nog niet: wat eraan ontbreekt of betwist is, doet er dan niet toe.
        dagenErna?.VoegDagNa(dag);
        if (dag > peildatum)
        {
            return;
        }

        var betwiste = telt == Waarheid.Twijfel;
        Betwist |= betwiste;
        if (betwiste && betwist == false)
        {
            return;
        }

        ZonderDag |= dag is null;
        var zeker = telt == Waarheid.Waar || (betwiste && betwist == true);
        Onvolledig |= !(zeker || betwiste) || gezegd is null || dag is null || bron is null;
        var voldoet = gezegd ?? gunstig;
        var meetellen = voldoet == gunstig;
        if ((!zeker && !meetellen) || (dag ?? (meetellen ? peildatum : null)) is not { } op)
        {
            return;
        }

        Onthoud(op, voldoet);
        if (bron is { } door ? door != Verklaringsbron.EigenVerklaring : meetellen)
        {
            zwaar.Tel(op, voldoet);
        }
        else
        {
            licht.Tel(op, voldoet);
        }
    }

    private void Onthoud(DateOnly op, bool voldoet)
    {
        if (!voldoet)
        {
            LaatsteOntkenning = LaatsteOntkenning > op ? LaatsteOntkenning : op;
        }
        else if (!(op <= na))
        {
            EersteBevestiging = EersteBevestiging < op ? EersteBevestiging : op;
        }
    }

    /// <summary>Wat de nieuwste getuigenissen van één gewicht samen zeggen.</summary>
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
