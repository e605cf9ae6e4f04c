using System.Diagnostics;
using System.Globalization;
using Kwaliteitskader.Mutaties;

// Gebruik: [--map naam,naam] [--bestand deel van een naam] [--steekproef n] [--zaad n] [--minuten n] [--zonder klasse,klasse]. Plant fouten in mappen van Kwaliteitskader.Rules en zegt
// welke geen test merkt. De steekproef is het aantal per map; tests van de klassen die niet meedoen, merken niets.
string[] mappen = (Waarde("--map") ?? "Kalender,Feitentabellen,Voorwaarden,Toetsing,Registers").Split(',');
var steekproef = Getal("--steekproef") ?? int.MaxValue;
var minuten = Getal("--minuten") ?? 60;
var klok = Stopwatch.StartNew();

var kopie = new Kopie(Directory.GetCurrentDirectory(), mappen);
var geplant = kopie.Bouw();
var kans = new Random(Getal("--zaad") ?? 1);

// Om en om uit elke map: is de tijd op, dan is van elke map evenveel geprobeerd.
var gekozen = mappen.SelectMany(map => Gekozen([.. geplant.Where(fout => fout.Map == map && fout.Bestand.Contains(Waarde("--bestand") ?? "", StringComparison.Ordinal))]))
    .OrderBy(paar => paar.Plaats).Select(paar => paar.Fout).ToList();
Console.Error.WriteLine($"{geplant.Count} fouten geplant, {gekozen.Count} gekozen; gebouwd na {klok.Elapsed.TotalSeconds:F0} s");

var uitslagen = new Proeven(kopie.Proefbank, klok, TimeSpan.FromMinutes(minuten), Waarde("--zonder") ?? "-").Doe(gekozen);
foreach (var map in mappen)
{
    Console.WriteLine(Verslag.Van(map, geplant.Count(fout => fout.Map == map), [.. gekozen.Where(fout => fout.Map == map)], uitslagen));
}

return 0;

IEnumerable<(Fout Fout, int Plaats)> Gekozen(Fout[] van)
{
    kans.Shuffle(van);
    return van.Take(steekproef).Select((fout, plaats) => (fout, plaats));
}

string? Waarde(string naam) => Array.IndexOf(args, naam) is >= 0 and var waar && waar + 1 < args.Length ? args[waar + 1] : null;

int? Getal(string naam) => Waarde(naam) is { } getal ? int.Parse(getal, CultureInfo.InvariantCulture) : null;
