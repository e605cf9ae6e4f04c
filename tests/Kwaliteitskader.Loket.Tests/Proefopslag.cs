using Npgsql;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>
/// Een database voor één test. Met <c>LOKET_PROEFOPSLAG=postgresql</c> staat elk loket van de tests op de server van
/// <c>LOKET_POSTGRESQL</c>; anders op SQLite, in zijn eigen map.
/// </summary>
internal sealed class Proefopslag : IAsyncDisposable
{
    private readonly string naam = $"proef_{Guid.NewGuid():N}";

    private Proefopslag()
    {
    }

    /// <summary>Hoe de server te bereiken is; afwezig als er geen is.</summary>
    public static string? Server { get; } = Environment.GetEnvironmentVariable("LOKET_POSTGRESQL") is { Length: > 0 } server ? server : null;

    /// <summary>Of de tests op PostgreSQL draaien.</summary>
    public static bool IsPostgresql { get; } = Environment.GetEnvironmentVariable("LOKET_PROEFOPSLAG") == "postgresql";

    /// <summary>Hoe deze database te bereiken is.</summary>
    public string Verbinding => $"{Server};Database={naam};Pooling=false";

    /// <summary>Maakt een lege database.</summary>
    public static async Task<Proefopslag> MaakAsync()
    {
        var opslag = new Proefopslag();
        await VoerUitAsync($"CREATE DATABASE {opslag.naam}");
        return opslag;
    }

    public async ValueTask DisposeAsync() => await VoerUitAsync($"DROP DATABASE {naam} WITH (FORCE)");

    private static async Task VoerUitAsync(string opdracht)
    {
        await using var verbinding = new NpgsqlConnection(Server ?? throw new InvalidOperationException("LOKET_POSTGRESQL zegt niet waar een PostgreSQL is."));
        await verbinding.OpenAsync();
        await using var vraag = new NpgsqlCommand(opdracht, verbinding);
        await vraag.ExecuteNonQueryAsync();
    }
}
