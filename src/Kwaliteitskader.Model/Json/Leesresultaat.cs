using System.Diagnostics.CodeAnalysis;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json;

/// <summary>Wat het lezen van één record opleverde: een dossier of een leesfout, precies een van beide.</summary>
public sealed class Leesresultaat
{
    internal Leesresultaat(Dossier dossier, Leesfout? waarschuwing = null) => (Dossier, Waarschuwing) = (dossier, waarschuwing);

    internal Leesresultaat(Leesfout fout) => Fout = fout;

    /// <summary>Of er een dossier gelezen is.</summary>
    [MemberNotNullWhen(true, nameof(Dossier))]
    [MemberNotNullWhen(false, nameof(Fout))]
    public bool Gelukt => Dossier is not null;

    /// <summary>Het dossier, als het lezen gelukt is.</summary>
    public Dossier? Dossier { get; }

    /// <summary>Wat er mis is, als het lezen niet gelukt is.</summary>
    public Leesfout? Fout { get; }

    /// <summary>
    /// Wat de aanleveraar moet nakijken aan een dossier dat wel gelezen is: negen cijfers die een burgerservicenummer kunnen
    /// zijn, in een veld waar dat ook toeval kan wezen, of anders een dispensatie of beoordeling zonder onderwerp in dit dossier.
    /// </summary>
    public Leesfout? Waarschuwing { get; }
}
