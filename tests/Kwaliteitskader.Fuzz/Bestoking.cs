using System.Diagnostics;
using System.Globalization;

namespace Kwaliteitskader.Fuzz;

/// <summary>Doet pogingen op doelen en telt de vondsten.</summary>
/// <param name="zaad">Waaruit elke poging volgt.</param>
/// <param name="pogingen">Hoeveel pogingen er over alle doelen samen zijn; zonder getal zoveel als de tijd toelaat.</param>
/// <param name="seconden">Hoe lang alle doelen samen mogen duren; zonder getal een minuut, of bij een aantal pogingen onbeperkt.</param>
/// <param name="deel">Welk deel van de pogingen: <c>2/5</c> is het tweede vijfde.</param>
internal sealed class Bestoking(int zaad, int? pogingen, int? seconden, string deel)
{
    /// <summary>Hoeveel pogingen een belofte braken.</summary>
    public int Vondsten { get; private set; }

    /// <summary>Doet de pogingen op één doel, en zegt hoeveel het er waren.</summary>
    public async Task Voer(Doel doel, IReadOnlyList<Doel> alle)
    {
        var (van, tot) = Bereik(doel, alle);
        var tijd = seconden is { } som ? TimeSpan.FromSeconds((double)som / alle.Count)
            : pogingen is null ? TimeSpan.FromSeconds(60.0 / alle.Count)
            : TimeSpan.MaxValue;
        var (nummer, verwerkt) = (van, 0L);
        var klok = Stopwatch.StartNew();
        for (; nummer < tot && klok.Elapsed < tijd; nummer++)
        {
            verwerkt += await Probeer(doel, nummer);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{doel.Naam,-10}{nummer - van,10} pogingen{verwerkt,12} verwerkt{klok.Elapsed.TotalSeconds,8:F0} s"));
    }

    private async Task<int> Probeer(Doel doel, long nummer)
    {
        var lot = new Lot(zaad, nummer);
        var invoer = doel.Invoer(lot);
        try
        {
            return await doel.Bestook(invoer, lot);
        }
#pragma warning disable CA1031 // Elke exception is hier een vondst.
        catch (Exception fout)
#pragma warning restore CA1031
        {
            var bestand = string.Create(CultureInfo.InvariantCulture, $"vondst-{doel.Naam}-{zaad}-{nummer}.bin");
            await File.WriteAllBytesAsync(bestand, invoer);
            await Console.Error.WriteLineAsync($"{bestand}: {fout}");
            Vondsten++;
            return 0;
        }
    }

    private (long Van, long Tot) Bereik(Doel doel, IReadOnlyList<Doel> alle)
    {
        var delen = deel.Split('/').Select(getal => long.Parse(getal, CultureInfo.InvariantCulture)).ToList();
        var aantal = pogingen is { } som ? (long)som * doel.Promille / alle.Sum(een => een.Promille) : int.MaxValue;
        return (aantal * (delen[0] - 1) / delen[1], aantal * delen[0] / delen[1]);
    }
}
