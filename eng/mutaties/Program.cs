using System.Diagnostics;
using System.Globalization;
using Kwaliteitskader.Mutaties;

// Gebruik: [--map naam,naam] [--bestand deel van een naam] [--steekproef n] [--zaad n] [--minuten n] [--zonder klasse,klasse], of --verder [--minuten n]. Plant fouten in mappen van
// Kwaliteitskader.Rules en zegt welke geen test merkt. De steekproef is het aantal per map; tests van de klassen die niet meedoen, merken niets. Is de tijd op, dan gaat --verder verder
// met wat gebouwd, gemeten en gekozen is.
var klok = Stopwatch.StartNew();
var kopie = new Kopie(Directory.GetCurrentDirectory(), (Waarde("--map") ?? "Kalender,Feitentabellen,Voorwaarden,Toetsing,Registers").Split(','));
var stand = args.Contains("--verder") ? Stand.Lees(kopie.Stand) : Begin();
Console.Error.WriteLine($"{stand.Fouten.Count} fouten geplant, {stand.Gekozen.Count} gekozen, {stand.Uitslagen.Count} geprobeerd; na {klok.Elapsed.TotalSeconds:F0} s");

new Proeven(kopie.Proefbank, klok, TimeSpan.FromMinutes(Getal("--minuten") ?? 60), stand).Doe(Waarde("--zonder") ?? "-");
foreach (var groep in stand.Fouten.GroupBy(fout => fout.Map))
{
    Console.WriteLine(Verslag.Van(groep.Key, groep.Count(), [.. groep.Where(fout => stand.Gekozen.Contains(fout.Nummer))], stand.Uitslagen));
}

return 0;

Stand Begin()
{
    var geplant = kopie.Bouw();
    var kans = new Random(Getal("--zaad") ?? 1);
    var bestand = Waarde("--bestand") ?? "";
    var steekproef = Getal("--steekproef") ?? int.MaxValue;

    // Om en om uit elke map: is de tijd op, dan is van elke map evenveel geprobeerd.
    var gekozen = geplant.Where(fout => fout.Bestand.Contains(bestand, StringComparison.Ordinal)).GroupBy(fout => fout.Map).SelectMany(groep =>
    {
        var nummers = groep.Select(fout => fout.Nummer).ToArray();
        kans.Shuffle(nummers);
        return nummers.Take(steekproef).Select((nummer, plaats) => (nummer, plaats));
    });
    return new Stand { Fouten = geplant, Gekozen = [.. gekozen.OrderBy(paar => paar.plaats).Select(paar => paar.nummer)] }.Begin(kopie.Stand);
}

string? Waarde(string naam) => Array.IndexOf(args, naam) is >= 0 and var waar && waar + 1 < args.Length ? args[waar + 1] : null;

int? Getal(string naam) => Waarde(naam) is { } getal ? int.Parse(getal, CultureInfo.InvariantCulture) : null;
