using System.Collections.Immutable;
using System.Text.Json;

namespace Kwaliteitskader.Model.Json;

/// <summary>Wat <see cref="JsonSerializer"/> gooit als een dossier niet te lezen is; ASP.NET Core maakt er een antwoord met status 400 van.</summary>
/// <remarks>De melding is die van de eerste fout, in het Engels als van elke exception, en toont geen inhoud van het dossier.</remarks>
#pragma warning disable RCS1194 // Alleen deze bibliotheek maakt haar, en altijd met fouten.
public sealed class LeesfoutenException : JsonException
#pragma warning restore RCS1194
{
    /// <summary>Maakt de exception.</summary>
    /// <param name="fouten">Ten minste één leesfout.</param>
    internal LeesfoutenException(ImmutableArray<Leesfout> fouten)
        : base($"{fouten[0].Pad}: {fouten[0].Melding.En}", fouten[0].Pad.ToString(), fouten[0].Regel - 1, null) => Fouten = fouten;

    /// <summary>Alles wat er mis is, als in <see cref="Leesresultaat.Fouten"/>; regels tellen vanaf het begin van het dossier.</summary>
    public ImmutableArray<Leesfout> Fouten { get; }
}
