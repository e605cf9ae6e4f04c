using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using NRules.RuleModel;

namespace Kwaliteitskader.Opvolging.Tests;

/// <summary>Iets dat in een levend dossier gebeurt.</summary>
public abstract record Stap
{
    /// <summary>Voert de stap uit.</summary>
    public abstract Wijzigingen Voer(Loop loop);
}

/// <summary>Het dossier of de dag verandert.</summary>
public sealed record Wijzig(Dossierstap Wijziging) : Stap
{
    public override Wijzigingen Voer(Loop loop)
    {
        var (dossier, dag) = Wijziging.Toegepast(loop.Sessie.Dossier, loop.Sessie.Peildatum);
        return dag == loop.Sessie.Peildatum ? loop.Sessie.Werkbij(dossier) : loop.Sessie.Op(dag);
    }
}

/// <summary>Er wordt iets afgesproken of geoordeeld over een bevinding, of dat wordt weer ingetrokken.</summary>
public sealed record Leg(int Zaad) : Stap
{
    public override Wijzigingen Voer(Loop loop)
    {
        var lot = new System.Random(Zaad);
        if (lot.Next(4) == 0 && loop.Gelegd.Count > 0)
        {
            return loop.Neem(loop.Gelegd.ElementAt(lot.Next(loop.Gelegd.Count)));
        }

        var afspraak = lot.Next(2) == 0;
        var over = loop.Sessie.Bevindingen.Where(b => b.Uitkomst == (afspraak ? Uitkomst.VoldoetNiet : Uitkomst.OordeelNodig)).ToList();
        if (over.Count == 0)
        {
            return loop.Sessie.Op(loop.Sessie.Peildatum);
        }

        var bevinding = over[lot.Next(over.Count)].Sleutel;
        var dag = loop.Sessie.Peildatum;
        return loop.Leg(afspraak
            ? new Afspraak { Bevinding = bevinding, TotEnMet = dag.AddDays(lot.Next(-20, 60)) }
            : new Beoordelingfeit { Bevinding = bevinding, Uitkomst = Uitkomst.Voldoet, Door = "register", Grond = "nagekeken", Van = dag.AddDays(lot.Next(-10, 5)), TotEnMet = dag.AddDays(lot.Next(0, 40)) });
    }
}

/// <summary>Een sessie, en wat er van buiten in gelegd is.</summary>
public sealed class Loop(Dossiersessie sessie)
{
    private readonly Dictionary<object, IIdentityProvider> gelegd = [];

    public Dossiersessie Sessie { get; } = sessie;

    public IReadOnlyCollection<IIdentityProvider> Gelegd => gelegd.Values;

    public Wijzigingen Leg(IIdentityProvider feit)
    {
        gelegd[feit.GetIdentity()] = feit;
        return Sessie.Leg(feit);
    }

    public Wijzigingen Neem(IIdentityProvider feit)
    {
        gelegd.Remove(feit.GetIdentity());
        return Sessie.Neem(feit);
    }
}

/// <summary>Een dossier en wat er daarna gebeurt.</summary>
public sealed record Verhaal(Dossier Begin, IReadOnlyList<Stap> Stappen)
{
    /// <inheritdoc/>
    public override string ToString() => $"{new Proefdossier(Begin)}: {string.Join("; ", Stappen)}";
}

/// <summary>Willekeurige verhalen, die bij een fout korter en kleiner worden.</summary>
public static class Verhalen
{
    /// <summary>Hoeveel stappen een verhaal heeft.</summary>
    public const int Lengte = 50;

    public static Gen<Stap> Stappen { get; } = Gen.Frequency(
        (3, Dossierstap.Stappen.Select(Stap (wijziging) => new Wijzig(wijziging))),
        (1, Gen.Choose(0, int.MaxValue - 1).Select(Stap (zaad) => new Leg(zaad))));

    public static Arbitrary<Verhaal> Alle() => Arb.From(
        from begin in Gen.Frequency((1, DossierGenerator.Dossiers), (4, AannemelijkeDossiers.Dossiers))
        from stappen in Stappen.ArrayOf(Lengte)
        select new Verhaal(begin, stappen),
        Korter);

    private static IEnumerable<Verhaal> Korter(Verhaal verhaal)
    {
        for (var stuk = verhaal.Stappen.Count / 2; stuk > 0; stuk /= 2)
        {
            for (var vanaf = 0; vanaf + stuk <= verhaal.Stappen.Count; vanaf += stuk)
            {
                yield return verhaal with { Stappen = [.. verhaal.Stappen.Take(vanaf), .. verhaal.Stappen.Skip(vanaf + stuk)] };
            }
        }

        foreach (var kleiner in Dossierkrimp.Kleiner(verhaal.Begin))
        {
            yield return verhaal with { Begin = kleiner };
        }
    }
}
