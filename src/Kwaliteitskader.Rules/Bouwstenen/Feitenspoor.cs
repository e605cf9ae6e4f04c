using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Woorden;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Verzamelt voor een uitleg wat er gelezen is en wat er ontbrak.</summary>
public sealed class Feitenspoor
{
    private readonly ImmutableArray<Feitwaarde>.Builder feiten = ImmutableArray.CreateBuilder<Feitwaarde>();
    private readonly ImmutableArray<string>.Builder normwaarden = ImmutableArray.CreateBuilder<string>();

    /// <summary>De gelezen feiten, elk één keer.</summary>
    public ImmutableArray<Feitwaarde> Feiten => [.. feiten.DistinctBy(feit => feit.Pad)];

    /// <summary>De normwaarden waarvoor geen geldige waarde bekend is.</summary>
    public ImmutableArray<string> OntbrekendeNormwaarden => [.. normwaarden.Distinct()];

    /// <summary>Noteert een gelezen feit.</summary>
    /// <param name="pad">Waar het staat.</param>
    /// <param name="label">Wat het is.</param>
    /// <param name="waarde">Wat er stond; <see langword="null"/> als het onbekend is.</param>
    /// <param name="inWoorden">Wat er stond, in woorden; afwezig als de waarde voor zichzelf spreekt.</param>
    public void Feit(JsonPointer pad, Tekst label, string? waarde, Tekst? inWoorden = null) =>
        feiten.Add(new Feitwaarde { Pad = pad, Label = label, Waarde = waarde, InWoorden = inWoorden });

    /// <summary>Noteert een gelezen feit, met zijn waarde zoals in JSON en in woorden.</summary>
    internal void Waarde<W>(JsonPointer pad, Tekst label, W? waarde)
        where W : struct =>
        Feit(pad, label, waarde is { } bekend ? Jsonwaarde.Van(bekend) : null, waarde is { } gelezen ? Waardetekst.Van(gelezen) : null);

    /// <summary>Noteert wat een voorwaarde gelezen heeft en wat haar ontbrak.</summary>
    public void Neem(Uitleg uitleg)
    {
        ArgumentNullException.ThrowIfNull(uitleg);
        feiten.AddRange(uitleg.DragendeFeiten());
        feiten.AddRange(uitleg.OntbrekendeFeiten());
        normwaarden.AddRange(uitleg.OntbrekendeMaten());
    }

    /// <summary>Noteert een normwaarde die niet bekend is.</summary>
    public void OntbrekendeNormwaarde(string id) => normwaarden.Add(id);
}
