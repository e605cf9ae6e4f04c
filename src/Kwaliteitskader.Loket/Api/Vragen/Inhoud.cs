using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Loket.Api.Vragen;

/// <summary>De inhoud van een verzoek.</summary>
internal static class Inhoud
{
    /// <summary>De bytes van de inhoud; hoeveel dat er mogen zijn, zegt de server.</summary>
    public static async Task<ReadOnlyMemory<byte>> LeesAsync(HttpRequest verzoek)
    {
        using var alles = new MemoryStream();
        await verzoek.Body.CopyToAsync(alles, verzoek.HttpContext.RequestAborted);
        return alles.ToArray();
    }

    /// <summary>Het dossier in de inhoud, of alle fouten ervan.</summary>
    public static async Task<(Dossier? Dossier, ImmutableArray<Vraagfout> Fouten)> DossierAsync(HttpRequest verzoek, Taal taal)
    {
        var gelezen = DossierLezer.Lees((await LeesAsync(verzoek)).Span);
        return (gelezen.Dossier, [.. gelezen.Fouten.Select(fout => Vraagfout.Van(fout, JsonPointer.Wortel, taal))]);
    }
}
