using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Opslag;

/// <summary>Kiest de opslag: SQLite in de map van de gebruiker, of PostgreSQL als er een verbinding is ingesteld.</summary>
internal static class Opslagkeuze
{
    /// <summary>Registreert de gegevens van het loket en de sleutels van zijn koekjes.</summary>
    public static void AddOpslag(this IServiceCollection diensten, Loketopties opties)
    {
        var map = Maak(opties.Map ?? Standaardmap());
        diensten.AddDataProtection().SetApplicationName("Kwaliteitskader.Loket").PersistKeysToFileSystem(map.CreateSubdirectory("sleutels"));
        if (opties.Postgresql is { Length: > 0 } verbinding)
        {
            diensten.AddDbContext<Loketgegevens, PostgresqlGegevens>(bouw => bouw.UseNpgsql(verbinding));
        }
        else
        {
            diensten.AddDbContext<Loketgegevens, SqliteGegevens>(bouw => bouw.UseSqlite($"Data Source={Path.Combine(map.FullName, "loket.db")}"));
        }

        diensten.AddHealthChecks().AddCheck<Opslagcontrole>("opslag");
    }

    // Dossiers en de sleutels van koekjes zijn niet voor anderen op dezelfde machine; een map die er al is, houdt haar rechten.
    private static DirectoryInfo Maak(string map) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(map)
        : Directory.CreateDirectory(map, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    private static string Standaardmap() =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "kwaliteitskader", "loket");
}
