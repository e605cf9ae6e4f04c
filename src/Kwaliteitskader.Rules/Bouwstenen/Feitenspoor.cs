using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Verzamelt voor een uitleg wat er gelezen is en wat er ontbrak.</summary>
public sealed class Feitenspoor
{
    // De meeste sporen hebben één feit en geen normwaarde.
    private Feitwaarde? enige;
    private List<Feitwaarde>? meer;
    private List<string>? normwaarden;

    /// <summary>De gelezen feiten, elk één keer.</summary>
    public ImmutableArray<Feitwaarde> Feiten =>
        meer is not null ? [.. meer.DistinctBy(feit => feit.Pad)] : enige is not null ? [enige] : [];

    /// <summary>De normwaarden waarvoor geen geldige waarde bekend is.</summary>
    public ImmutableArray<string> OntbrekendeNormwaarden => normwaarden is null ? [] : [.. normwaarden.Distinct()];

    /// <summary>Noteert een gelezen feit.</summary>
    /// <param name="pad">Waar het staat.</param>
    /// <param name="label">Wat het is.</param>
    /// <param name="waarde">Wat er stond; <see langword="null"/> als het onbekend is.</param>
    public void Feit(JsonPointer pad, Tekst label, string? waarde) =>
        Voeg(new Feitwaarde { Pad = pad, Label = label, Waarde = waarde });

    /// <summary>Noteert wat een voorwaarde gelezen heeft en wat haar ontbrak.</summary>
    public void Neem(Uitleg uitleg)
    {
        ArgumentNullException.ThrowIfNull(uitleg);
        foreach (var feit in uitleg.DragendeFeiten().Concat(uitleg.OntbrekendeFeiten()))
        {
            Voeg(feit);
        }

        foreach (var id in uitleg.OntbrekendeMaten())
        {
            OntbrekendeNormwaarde(id);
        }
    }

    /// <summary>Noteert een normwaarde die niet bekend is.</summary>
    public void OntbrekendeNormwaarde(string id) => (normwaarden ??= []).Add(id);

    private void Voeg(Feitwaarde feit)
    {
        if (meer is not null)
        {
            meer.Add(feit);
        }
        else if (enige is null)
        {
            enige = feit;
        }
        else
        {
            meer = [enige, feit];
        }
    }
}
