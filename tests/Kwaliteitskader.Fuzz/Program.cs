using Kwaliteitskader.Fuzz;
using SharpFuzz;

// Gebruik: [--seconden n] [--zaad n] [--doel naam] [--pogingen n] [--deel k/n] of --sharpfuzz naam. Hetzelfde zaad doet dezelfde
// pogingen; een vondst noemt haar nummer en laat haar invoer achter in een bestand.
if (Waarde("--sharpfuzz") is { } sturend)
{
    // Een fuzzer die meekijkt kiest de bytes, en met hun som de rest.
    var bestookt = Doelen.Alle.Single(doel => doel.Naam == sturend);
    Fuzzer.OutOfProcess.Run(stroom =>
    {
        using var alles = new MemoryStream();
        stroom.CopyTo(alles);
        var bytes = alles.ToArray();
        bestookt.Bestook(bytes, new Lot(bytes.Sum(letter => letter), 0)).GetAwaiter().GetResult();
    });
    return 0;
}

var gekozen = Waarde("--doel");
var doelen = Doelen.Alle.Where(doel => gekozen is null || doel.Naam == gekozen).ToList();
if (doelen.Count == 0)
{
    Console.Error.WriteLine($"Onbekend doel '{gekozen}'. Verwacht: {string.Join(", ", Doelen.Alle.Select(doel => doel.Naam))}.");
    return 2;
}

var bestoking = new Bestoking(Getal("--zaad") ?? 1, Getal("--pogingen"), Getal("--seconden"), Waarde("--deel") ?? "1/1");
foreach (var doel in doelen)
{
    await bestoking.Voer(doel, doelen);
}

Console.WriteLine($"{bestoking.Vondsten} vondsten");
return bestoking.Vondsten == 0 ? 0 : 1;

string? Waarde(string naam) => Array.IndexOf(args, naam) is >= 0 and var waar && waar + 1 < args.Length ? args[waar + 1] : null;

int? Getal(string naam) => Waarde(naam) is { } getal ? int.Parse(getal, System.Globalization.CultureInfo.InvariantCulture) : null;
