using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Model.Json;

/// <summary>Leest rapporten terug uit JSON in UTF-8, zo streng als zij geschreven zijn.</summary>
public static class RapportLezer
{
    /// <summary>Leest één rapport.</summary>
    /// <param name="utf8">De JSON.</param>
    /// <param name="rapport">Het rapport, als het er een is.</param>
    /// <param name="fout">Waarom het er geen is, met de plaats; zonder de inhoud.</param>
    public static bool TryLees(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Rapport? rapport, [NotNullWhen(false)] out Leesfout? fout)
    {
        (rapport, fout) = (null, null);
        try
        {
            rapport = JsonSerializer.Deserialize(utf8, ContractJsonContext.Default.Rapport);
            if (rapport?.Schema == Rapport.Schemanaam)
            {
                return true;
            }

            rapport = null;
            fout = Fout(Leesfoutcode.VerkeerdSchema, 0, "Dit is geen rapport van dit contract.", "This is not a report of this contract.");
        }
        catch (JsonException exception)
        {
            var plaats = exception.Path is { Length: > 0 } pad ? $" ({pad})" : "";
            fout = Fout(Leesfoutcode.OngeldigeJson, exception.LineNumber ?? 0, $"Dit is geen rapport van dit contract{plaats}.", $"This is not a report of this contract{plaats}.");
        }

        return false;
    }

    private static Leesfout Fout(string code, long regel, string nl, string en) => new() { Code = code, Regel = 1 + regel, Melding = new(nl, en) };
}
