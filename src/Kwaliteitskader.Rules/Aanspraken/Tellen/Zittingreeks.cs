using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Aanspraken.Tellen;

/// <summary>
/// Welke zittingen samen geteld worden. Alles wat een dag, een aandoening of een aantal mist, telt als ondergrens niet en als
/// bovengrens wel mee.
/// </summary>
/// <param name="Eerder">Of de zittingen van voor dit traject meetellen.</param>
/// <param name="Gewrichten">Of alle artrose van heup en knie samen telt, in plaats van alleen deze aandoening.</param>
/// <param name="Vanaf">De eerste dag die meetelt; afwezig: alles.</param>
internal readonly record struct Zittingreeks(bool Eerder, bool Gewrichten = false, DateOnly? Vanaf = null)
{
    /// <summary>Het nummer dat een zitting op de dag krijgt: die zitting zelf en alles ervoor.</summary>
    public Bereik Nummer(Aanspraakvraag vraag, DateOnly op)
    {
        var geteld = Bereik.Van(1) + (vraag.Zittingen is null ? Getelde(vraag, op) : Gehouden(vraag, op));
        if (!Eerder)
        {
            return geteld;
        }

        foreach (var aandoening in Aandoeningen(vraag))
        {
            geteld += VanEerder(aandoening, vraag, op);
        }

        return geteld;
    }

    /// <summary>De dag van de eerste zitting, die op de dag zelf meegerekend.</summary>
    public Dagbereik Eerste(Aanspraakvraag vraag, DateOnly op)
    {
        var eerste = Dagbereik.Van(op);
        foreach (var zitting in vraag.Zittingen ?? [])
        {
            var hoort = Hoort(vraag, zitting.Aandoening);
            if (hoort != Waarheid.Onwaar && (zitting.Op is not { } dag || Omvat(dag, op)))
            {
                eerste = Vroeger(eerste, zitting.Op, zeker: hoort == Waarheid.Waar);
            }
        }

        if (vraag.Zittingen is null)
        {
            eerste = EersteGetelde(vraag, op, eerste);
        }

        if (Eerder)
        {
            foreach (var aandoening in Aandoeningen(vraag))
            {
                eerste = EersteEerder(aandoening.Eerder, eerste);
            }
        }

        return eerste;
    }

    /// <summary>Of een zitting of telling met deze aandoening meetelt.</summary>
    public Waarheid Hoort(Aanspraakvraag vraag, string? aandoening)
    {
        if (aandoening is null)
        {
            return Waarheid.Onbekend;
        }

        if (aandoening == vraag.Aandoening.Id)
        {
            return Waarheid.Waar;
        }

        if (!Gewrichten)
        {
            return Waarheid.Onwaar;
        }

        foreach (var ander in vraag.Feiten.Aandoeningen ?? [])
        {
            if (ander.Id == aandoening)
            {
                return ander.Soort is { } soort ? Waarheden.Van(soort == Aandoeningsoort.ArtroseHeupKnie) : Waarheid.Onbekend;
            }
        }

        return Waarheid.Onwaar;
    }

    /// <summary>Of een dag binnen de reeks valt, als hij bekend is.</summary>
    public bool Omvat(DateOnly dag, DateOnly op) => dag <= op && !(dag < Vanaf);

    /// <summary>De aandoeningen waarvan de zittingen van voor dit traject meetellen.</summary>
    public IEnumerable<Aandoening> Aandoeningen(Aanspraakvraag vraag) => Gewrichten && vraag.Feiten.Aandoeningen is { IsDefault: false } alle
        ? alle.Where(een => een == vraag.Aandoening || een.Soort == Aandoeningsoort.ArtroseHeupKnie)
        : [vraag.Aandoening];

    private Bereik Gehouden(Aanspraakvraag vraag, DateOnly op)
    {
        var (onder, boven) = (0, 0);
        var zittingen = vraag.Zittingen!.Value;
        for (var i = 0; i < zittingen.Length; i++)
        {
            if (i == vraag.Zittingindex || Hoort(vraag, zittingen[i].Aandoening) is var hoort && hoort == Waarheid.Onwaar)
            {
                continue;
            }

            if (zittingen[i].Op is not { } dag)
            {
                boven++;
            }
            else if (Omvat(dag, op) && !(dag == op && i > vraag.Zittingindex))
            {
                onder += hoort == Waarheid.Waar ? 1 : 0;
                boven++;
            }
        }

        return new(onder, boven);
    }

    private Bereik Getelde(Aanspraakvraag vraag, DateOnly op)
    {
        if (vraag.Tellingen is not { } tellingen)
        {
            return new(0, Bereik.Onbegrensd);
        }

        var geteld = Bereik.Van(0);
        foreach (var telling in tellingen)
        {
            var hoort = Hoort(vraag, telling.Aandoening);
            if (hoort != Waarheid.Onwaar)
            {
                var deel = Deel(telling.Aantal, telling.Van, telling.TotEnMet, op);
                geteld += hoort == Waarheid.Waar ? deel : new(0, deel.Meest);
            }
        }

        return geteld;
    }

    private Bereik VanEerder(Aandoening aandoening, Aanspraakvraag vraag, DateOnly op)
    {
        var eerder = aandoening.Eerder;
        if (eerder?.Aantal == 0)
        {
            return Bereik.Van(0);
        }

        // Wat eerder was, lag voor het begin van dit traject.
        var laatste = eerder?.LaatsteOp ?? (Vanaf is null ? op : new Zittingreeks(Eerder: false, Gewrichten).Eerste(vraag, op).Laatst);
        return Deel(eerder?.Aantal, eerder?.EersteOp, laatste, op);
    }

    /// <summary>Wat van een aantal over een tijdvak in deze reeks valt.</summary>
    private Bereik Deel(int? aantal, DateOnly? van, DateOnly? totEnMet, DateOnly op)
    {
        if (aantal == 0 || totEnMet < Vanaf || van > op)
        {
            return Bereik.Van(0);
        }

        var geheel = totEnMet <= op && (Vanaf is null || van >= Vanaf);
        return new(geheel ? aantal ?? 0 : 0, aantal ?? Bereik.Onbegrensd);
    }

    private Dagbereik EersteGetelde(Aanspraakvraag vraag, DateOnly op, Dagbereik eerste)
    {
        if (vraag.Tellingen is not { } tellingen)
        {
            return eerste with { Vroegst = Vanaf ?? DateOnly.MinValue };
        }

        foreach (var telling in tellingen)
        {
            var hoort = Hoort(vraag, telling.Aandoening);
            if (hoort != Waarheid.Onwaar && telling.Aantal != 0 && !(telling.Van > op) && !(telling.TotEnMet < Vanaf))
            {
                eerste = Vroeger(eerste, telling.Van, zeker: hoort == Waarheid.Waar && telling.Aantal > 0);
            }
        }

        return eerste;
    }

    private Dagbereik EersteEerder(EerdereZorg? eerder, Dagbereik eerste)
    {
        if (eerder?.Aantal == 0 || eerder?.LaatsteOp < Vanaf)
        {
            return eerste;
        }

        var zeker = eerder?.Aantal > 0;
        var vroeger = Vroeger(eerste, eerder?.EersteOp, zeker);
        return zeker && eerder!.LaatsteOp is { } laatste && laatste < vroeger.Laatst ? vroeger with { Laatst = laatste } : vroeger;
    }

    private Dagbereik Vroeger(Dagbereik eerste, DateOnly? dag, bool zeker)
    {
        // Van wat voor de reeks begon, kan de eerste erbinnen op elke dag van de reeks liggen.
        var vroegst = dag is { } bekend && !(bekend < Vanaf) ? bekend : Vanaf ?? DateOnly.MinValue;
        var laatst = zeker && dag is { } zekereDag && !(zekereDag < Vanaf) ? zekereDag : eerste.Laatst;
        return new(vroegst < eerste.Vroegst ? vroegst : eerste.Vroegst, laatst < eerste.Laatst ? laatst : eerste.Laatst);
    }
}
