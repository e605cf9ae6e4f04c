using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Aanspraken.Tellen;

/// <summary>De leeftijd op een dag, zonder geboortedatum: uit de leeftijd bij de start en de bereikte grenzen.</summary>
internal static class Leeftijden
{
    private const int Oudst = 150;

    /// <summary>De leeftijden waarop een regel iets anders zegt.</summary>
    private static readonly int[] Grenzen = [17, 18, 22];

    /// <summary>De leeftijd op een dag; tegenstrijdig als de feiten elkaar uitsluiten.</summary>
    public static Waarde<Bereik> Op(Aanspraakvraag vraag, DateOnly op)
    {
        if (vraag.Leeftijdswereld is { } wereld)
        {
            return wereld;
        }

        var (minst, meest) = VanafStart(vraag, op);
        foreach (var grens in vraag.Feiten.Leeftijdsgrenzen ?? [])
        {
            if (grens is { Leeftijd: { } leeftijd, BereiktOp: { } bereikt })
            {
                minst = op >= bereikt ? Math.Max(minst, leeftijd) : minst;
                meest = op < bereikt ? Math.Min(meest, leeftijd - 1) : meest;
            }
        }

        return minst <= meest ? new Bereik(minst, meest) : Waarde<Bereik>.Tegenstrijdig;
    }

    /// <summary>De leeftijd in stukken waarbinnen geen regel verschil maakt; één stuk als er niets te verdelen is.</summary>
    public static IEnumerable<Bereik> Werelden(Bereik leeftijd)
    {
        var minst = leeftijd.Minst;
        foreach (var grens in Grenzen)
        {
            if (minst < grens && grens <= leeftijd.Meest)
            {
                yield return new Bereik(minst, grens - 1);
                minst = grens;
            }
        }

        yield return new Bereik(minst, leeftijd.Meest);
    }

    /// <summary>Of de leeftijd aan één kant van elke grens ligt.</summary>
    public static bool EenWereld(Bereik leeftijd)
    {
        foreach (var grens in Grenzen)
        {
            if (leeftijd.Minst < grens && grens <= leeftijd.Meest)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>De dag van de eerste zitting van het traject, waarbij de leeftijd hoort; de dag zelf als er nog geen was.</summary>
    public static Dagbereik Start(Aanspraakvraag vraag, DateOnly op)
    {
        var (gevonden, onbekend, eerste) = (false, false, op);
        foreach (var zitting in vraag.Zittingen ?? [])
        {
            Neem(zitting.Op);
        }

        if (vraag.Zittingen is null)
        {
            onbekend = vraag.Tellingen is null;
            foreach (var telling in vraag.Tellingen ?? [])
            {
                if (telling.Aantal != 0)
                {
                    Neem(telling.Van);
                }
            }
        }

        return onbekend ? new(DateOnly.MinValue, eerste < op ? eerste : op) : Dagbereik.Van(eerste);

        void Neem(DateOnly? dag)
        {
            onbekend |= dag is null;
            eerste = dag is { } bekend && (!gevonden || bekend < eerste) ? bekend : eerste;
            gevonden |= dag is not null;
        }
    }

    private static (int Minst, int Meest) VanafStart(Aanspraakvraag vraag, DateOnly op)
    {
        if (vraag.Feiten.LeeftijdBijStart is not { } bijStart)
        {
            return (0, Oudst);
        }

        var start = Start(vraag, op);
        if (!start.Vast)
        {
            return (bijStart, Oudst);
        }

        if (op < start.Laatst)
        {
            return (Math.Max(0, bijStart - HeleJaren(op, start.Laatst) - 1), bijStart);
        }

        var jaren = bijStart + HeleJaren(start.Laatst, op);
        return (jaren, (op.Month, op.Day) == (start.Laatst.Month, start.Laatst.Day) ? jaren : jaren + 1);
    }

    private static int HeleJaren(DateOnly van, DateOnly tot) =>
        tot.Year - van.Year - ((tot.Month, tot.Day).CompareTo((van.Month, van.Day)) < 0 ? 1 : 0);
}
