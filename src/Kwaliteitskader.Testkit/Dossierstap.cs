using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Testkit;

/// <summary>Eén stap in het leven van een dossier: wat bekend is verandert, of de dag.</summary>
/// <param name="Soort">Wat er verandert.</param>
/// <param name="Zaad">Bepaalt welk deel, en wat ervoor in de plaats komt.</param>
public sealed record Dossierstap(Wijzigingssoort Soort, int Zaad)
{
    /// <summary>Stappen van alle soorten.</summary>
    public static Gen<Dossierstap> Stappen { get; } =
        from soort in Gen.Elements(Enum.GetValues<Wijzigingssoort>())
        from zaad in Gen.Choose(0, int.MaxValue - 1)
        select new Dossierstap(soort, zaad);

    /// <summary>Het dossier en de dag na deze stap. Wat niet te wijzigen is, blijft zoals het was.</summary>
    public (Dossier Dossier, DateOnly Dag) Toegepast(Dossier dossier, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var lot = new System.Random(Zaad);
        var ander = AannemelijkeDossiers.Maak(Zaad);
        return Soort switch
        {
            Wijzigingssoort.DagVooruit => (dossier, dag.AddDays(lot.Next(1, 60))),
            Wijzigingssoort.DagTerug => (dossier, dag.AddDays(-lot.Next(1, 60))),
            Wijzigingssoort.FeitenWeg => (dossier.Verberg(() => lot.Next(100) < 5), dag),
            Wijzigingssoort.Omgekeerd => (dossier.KeerLijstenOm(), dag),
            Wijzigingssoort.PraktijkAnders => (dossier with { Praktijk = ander.Praktijk }, dag),
            Wijzigingssoort.BesluitenAnders => (dossier with { Dispensaties = ander.Dispensaties, Beoordelingen = ander.Beoordelingen }, dag),
            Wijzigingssoort.KaderAnders => (dossier with { Kader = ander.Kader }, dag),
            Wijzigingssoort.TherapeutErbij => (dossier with { Therapeuten = Lijst(dossier.Therapeuten).Add(Nieuw(ander, lot)) }, dag),
            Wijzigingssoort.TherapeutAnders => (dossier with { Therapeuten = Vervangen(Lijst(dossier.Therapeuten), lot, oud => Nieuw(ander, lot) with { Id = oud.Id }) }, dag),
            Wijzigingssoort.TherapeutWeg => (dossier with { Therapeuten = Zonder(Lijst(dossier.Therapeuten), lot) }, dag),
            Wijzigingssoort.TrajectErbij => (dossier with { Zorgtrajecten = [.. Lijst(dossier.Zorgtrajecten), .. Lijst(ander.Zorgtrajecten).Take(1)] }, dag),
            Wijzigingssoort.TrajectWeg => (dossier with { Zorgtrajecten = Zonder(Lijst(dossier.Zorgtrajecten), lot) }, dag),
            _ => throw new NotSupportedException($"{Soort} is not a change."),
        };
    }

    private static Therapeut Nieuw(Dossier ander, System.Random lot)
    {
        var lijst = ander.Therapeuten!.Value;
        return lijst[lot.Next(lijst.Length)];
    }

    private static ImmutableArray<T> Lijst<T>(ImmutableArray<T>? lijst) => lijst is { IsDefault: false } gegeven ? gegeven : [];

    private static ImmutableArray<T> Vervangen<T>(ImmutableArray<T> lijst, System.Random lot, Func<T, T> maak)
    {
        if (lijst.IsEmpty)
        {
            return lijst;
        }

        var plaats = lot.Next(lijst.Length);
        return lijst.SetItem(plaats, maak(lijst[plaats]));
    }

    private static ImmutableArray<T> Zonder<T>(ImmutableArray<T> lijst, System.Random lot) =>
        lijst.IsEmpty ? lijst : lijst.RemoveAt(lot.Next(lijst.Length));
}

/// <summary>Wat er verandert.</summary>
public enum Wijzigingssoort
{
    /// <summary>De dag gaat vooruit.</summary>
    DagVooruit,

    /// <summary>De dag gaat terug.</summary>
    DagTerug,

    /// <summary>Een deel van de feiten wordt onbekend.</summary>
    FeitenWeg,

    /// <summary>Elke lijst staat andersom.</summary>
    Omgekeerd,

    /// <summary>De praktijk heeft andere feiten.</summary>
    PraktijkAnders,

    /// <summary>Over het kader staat iets anders vast.</summary>
    KaderAnders,

    /// <summary>Een therapeut komt erbij.</summary>
    TherapeutErbij,

    /// <summary>Een therapeut heeft andere feiten.</summary>
    TherapeutAnders,

    /// <summary>Een therapeut is weg.</summary>
    TherapeutWeg,

    /// <summary>Een zorgtraject komt erbij.</summary>
    TrajectErbij,

    /// <summary>Een zorgtraject is weg.</summary>
    TrajectWeg,

    /// <summary>Er zijn andere dispensaties en beoordelingen.</summary>
    BesluitenAnders,
}
