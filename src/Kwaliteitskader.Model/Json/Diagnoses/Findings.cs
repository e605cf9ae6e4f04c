using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>Alles wat er binnen één record mis is, in volgorde. Onthoudt er honderd; de rest wordt alleen geteld.</summary>
internal sealed class Findings
{
    private readonly List<Finding> kept = [];
    private long total;

    public bool IsEmpty => total == 0;

    public void Add(Finding finding)
    {
        total++;
        if (kept.Count < Leesresultaat.MeesteFouten)
        {
            kept.Add(finding);
        }
    }

    /// <summary>Voegt toe wat na deze vondsten komt.</summary>
    public void Add(Findings later)
    {
        foreach (var finding in later.kept)
        {
            Add(finding);
        }

        total += later.total - later.kept.Count;
    }

    /// <summary>De leesfouten; als er meer waren, zegt de laatste hoeveel.</summary>
    public ImmutableArray<Leesfout> At(Origin origin, ReadOnlySpan<byte> utf8, Leesopties opties)
    {
        var errors = ImmutableArray.CreateBuilder<Leesfout>(kept.Count + 1);
        foreach (var finding in kept)
        {
            errors.Add(At(finding, origin, utf8, opties));
        }

        if (total > kept.Count)
        {
            errors.Add(Leesfout.MeerFouten(total - kept.Count, origin));
        }

        return errors.DrainToImmutable();
    }

    /// <summary>De leesfout van één vondst.</summary>
    public static Leesfout At(Finding finding, Origin origin, ReadOnlySpan<byte> utf8, Leesopties opties) =>
        finding.At(origin, utf8[..(int)Math.Min(finding.Offset, utf8.Length)].Count((byte)'\n'), opties);
}
