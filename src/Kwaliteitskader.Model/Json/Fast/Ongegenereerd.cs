#if ONGEGENEREERD
using System.Text.Json;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json.Fast;

/// <summary>In plaats van de lezer terwijl die gemaakt wordt: leest niets, zodat de gewone lezer het doet.</summary>
internal static class ContractReader
{
    public static bool TryDossier(ref ContractScanner json, out Dossier value)
    {
        _ = json;
        value = null!;
        return false;
    }
}

/// <summary>In plaats van de schrijver terwijl die gemaakt wordt.</summary>
internal static class ContractWriter
{
    public static void Write(Utf8JsonWriter json, Dossier value) =>
        throw new NotSupportedException($"{json} cannot write {value.Id}: this build lacks the generated code.");
}
#endif
