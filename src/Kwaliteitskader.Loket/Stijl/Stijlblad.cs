using System.Security.Cryptography;

namespace Kwaliteitskader.Loket.Stijl;

/// <summary>Het stijlblad, onder een adres dat met de inhoud verandert: een browser mag het altijd bewaren.</summary>
internal static class Stijlblad
{
    private static readonly byte[] Inhoud = Lees();

    /// <summary>Het adres van het stijlblad.</summary>
    public static string Adres { get; } = $"/stijl/{Convert.ToHexStringLower(SHA256.HashData(Inhoud))[..16]}.css";

    /// <summary>Zet het stijlblad op zijn adres.</summary>
    public static void MapStijlblad(this IEndpointRouteBuilder routes) => routes.MapGet(Adres, (HttpResponse antwoord) =>
    {
        antwoord.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(Inhoud, "text/css; charset=utf-8");
    }).AllowAnonymous();

    private static byte[] Lees()
    {
        using var stroom = typeof(Stijlblad).Assembly.GetManifestResourceStream("stijl/loket.css")!;
        using var geheugen = new MemoryStream();
        stroom.CopyTo(geheugen);
        return geheugen.ToArray();
    }
}
