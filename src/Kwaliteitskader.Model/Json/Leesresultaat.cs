using System.Diagnostics.CodeAnalysis;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json;

/// <summary>Wat het lezen van één record opleverde: een dossier of een leesfout, precies een van beide.</summary>
public sealed class Leesresultaat
{
    internal Leesresultaat(Dossier dossier) => Dossier = dossier;

    internal Leesresultaat(Leesfout fout) => Fout = fout;

    /// <summary>Of er een dossier gelezen is.</summary>
    [MemberNotNullWhen(true, nameof(Dossier))]
    [MemberNotNullWhen(false, nameof(Fout))]
    public bool Gelukt => Dossier is not null;

    /// <summary>Het dossier, als het lezen gelukt is.</summary>
    public Dossier? Dossier { get; }

    /// <summary>Wat er mis is, als het lezen niet gelukt is.</summary>
    public Leesfout? Fout { get; }
}
