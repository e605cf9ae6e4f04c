using System.Diagnostics;
using System.Globalization;
using Kwaliteitskader.Fuzz;

// Gebruik: [--seconden n] [--zaad n] [--doel naam] [--pogingen n]. Hetzelfde zaad doet dezelfde pogingen; een vondst noemt
// haar nummer en laat haar invoer achter in een bestand.
var seconden = Getal("--seconden", 60);
var zaad = Getal("--zaad", 1);
var pogingen = Getal("--pogingen", int.MaxValue);
var gekozen = Array.IndexOf(args, "--doel") is >= 0 and var plaats && plaats + 1 < args.Length ? args[plaats + 1] : null;
var doelen = Doelen.Alle.Where(doel => gekozen is null || doel.Naam == gekozen).ToList();
if (doelen.Count == 0)
{
    Console.Error.WriteLine($"Onbekend doel '{gekozen}'. Verwacht: {string.Join(", ", Doelen.Alle.Select(doel => doel.Naam))}.");
    return 2;
}

var vondsten = 0;
foreach (var doel in doelen)
{
    var (gedaan, verwerkt) = (0L, 0L);
    var klok = Stopwatch.StartNew();
    var tijd = TimeSpan.FromSeconds((double)seconden / doelen.Count);
    for (; gedaan < pogingen && klok.Elapsed < tijd; gedaan++)
    {
        var lot = new Lot(zaad, gedaan);
        var invoer = doel.Invoer(lot);
        try
        {
            verwerkt += await doel.Bestook(invoer, lot);
        }
#pragma warning disable CA1031 // Elke exception is hier een vondst.
        catch (Exception fout)
#pragma warning restore CA1031
        {
            var bestand = string.Create(CultureInfo.InvariantCulture, $"vondst-{doel.Naam}-{zaad}-{gedaan}.bin");
            File.WriteAllBytes(bestand, invoer);
            Console.Error.WriteLine($"{bestand}: {fout}");
            vondsten++;
        }
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{doel.Naam,-10}{gedaan,10} pogingen{verwerkt,12} verwerkt{klok.Elapsed.TotalSeconds,8:F0} s"));
}

Console.WriteLine($"{vondsten} vondsten");
return vondsten == 0 ? 0 : 1;

int Getal(string naam, int anders) => Array.IndexOf(args, naam) is >= 0 and var waar && waar + 1 < args.Length
    ? int.Parse(args[waar + 1], CultureInfo.InvariantCulture)
    : anders;
