using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Opslag;

/// <summary>Wat te doen als twee mensen tegelijk een regel aan hetzelfde spoor toevoegen, en geen van beiden er iets aan kan doen.</summary>
internal static class Botsing
{
    private const int MeestePogingen = 8;

    /// <summary>Doet een handeling opnieuw, vanaf wat er dan bewaard is, zolang een ander net voor was.</summary>
    public static async Task<T> HerhaalAsync<T>(this Loketgegevens gegevens, Func<Task<T>> handeling)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                return await handeling();
            }
            catch (DbUpdateException) when (poging < MeestePogingen)
            {
                gegevens.ChangeTracker.Clear();
            }
        }
    }
}
