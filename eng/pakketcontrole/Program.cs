using Kwaliteitskader.Pakketcontrole;

// Gebruik: <map met pakketten> <map waarin dezelfde bron nog eens gebouwd is> <begin van elke bronverwijzing>.
if (args is not [var pakketmap, var tweedeBouw, var bron])
{
    Console.Error.WriteLine("Verwacht: de map met pakketten, de map van een tweede bouw en het begin van elke bronverwijzing.");
    return 2;
}

var pakketten = Directory.GetFiles(pakketmap, "*.nupkg").Order(StringComparer.Ordinal).Select(Pakket.Lees).ToList();
List<string> klachten =
[
    .. Stuklijstcontrole.Klachten(pakketten),
    .. pakketten.SelectMany(pakket => Paginacontrole.Klachten(pakket, bron)),
    .. pakketten.SelectMany(pakket => Bronverwijzing.Klachten(pakket, bron)),
    .. Herbouw.Klachten(pakketten, tweedeBouw),
];
klachten.ForEach(Console.Error.WriteLine);
Console.WriteLine($"{pakketten.Count} pakketten, {klachten.Count} klachten");
return klachten.Count == 0 && pakketten.Count > 0 ? 0 : 1;
