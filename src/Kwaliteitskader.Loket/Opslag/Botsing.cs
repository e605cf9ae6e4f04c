using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kwaliteitskader.Loket.Opslag;

/// <summary>Wat te doen als twee mensen tegelijk hetzelfde veranderen. Elke andere storing van de opslag, zoals een volle schijf, blijft een storing.</summary>
internal static class Botsing
{
    // Elke mislukte poging is een ander die wel slaagde: zo veel anderen kunnen er tegelijk voor gaan.
    private const int MeestePogingen = 40;

    // Uit de lijst van uitgebreide uitkomsten van SQLite: bezet, bezet met een ouder beeld, en een sleutel of unieke waarde die er al is.
    private static readonly int[] Sqlitebotsingen = [5, 517, 1555, 2067];

    /// <summary>Of een ander net voor was.</summary>
    public static bool Is(DbUpdateException fout) => fout is DbUpdateConcurrencyException || fout.InnerException switch
    {
        SqliteException sqlite => Sqlitebotsingen.Contains(sqlite.SqliteExtendedErrorCode),
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        _ => false,
    };

    /// <summary>Bewaart wat veranderd is.</summary>
    /// <returns>Of het gelukt is; niet als een ander net voor was, en dan is er niets meer dat nog bewaard moet worden.</returns>
    public static async Task<bool> BewaarAsync(this Loketgegevens gegevens)
    {
        try
        {
            await gegevens.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException fout) when (Is(fout))
        {
            gegevens.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>Doet een handeling opnieuw, vanaf wat er dan bewaard is, zolang een ander net voor was, met steeds wat meer tijd ertussen.</summary>
    public static async Task<T> HerhaalAsync<T>(this Loketgegevens gegevens, Func<Task<T>> handeling)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                return await handeling();
            }
            catch (DbUpdateException fout) when (poging < MeestePogingen && Is(fout))
            {
                // Een ongelijke wachttijd, zodat wie samen botste niet samen terugkomt.
                gegevens.ChangeTracker.Clear();
                await Task.Delay(Random.Shared.Next(1, 5 * poging));
            }
        }
    }
}
