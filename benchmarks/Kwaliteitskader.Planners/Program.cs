using System.Globalization;
using Kwaliteitskader.Planners;

// Gebruik: [planners] [vragen per ronde] [ronden]
var getallen = args.Select(arg => int.Parse(arg, CultureInfo.InvariantCulture)).ToArray();
var (planners, vragen, ronden) = (getallen.ElementAtOrDefault(0, 200), getallen.ElementAtOrDefault(1, 8000), getallen.ElementAtOrDefault(2, 7));

await using var dienst = await Dienst.StartAsync();
var metingen = Vragen.Alle.ToDictionary(vraag => vraag.Naam, _ => new List<Meting>());

// Om en om, zodat wat de machine ondertussen doet elke vraag evenveel raakt; de eerste ronde warmt op.
for (var ronde = 0; ronde <= ronden; ronde++)
{
    foreach (var vraag in Vragen.Alle)
    {
        var meting = await Drukte.MeetAsync(dienst.Adres, vraag, planners, vragen);
        if (ronde > 0)
        {
            metingen[vraag.Naam].Add(meting);
        }
    }
}

var leeg = metingen[Vragen.Leeg];
foreach (var (naam, eigen) in metingen.Where(meting => meting.Key != Vragen.Leeg))
{
    Console.WriteLine($"{naam}-p99/leeg {Verhouding(eigen, leeg, meting => meting.P99.TotalMilliseconds)}");
    Console.WriteLine($"{naam}-doorvoer/leeg {Verhouding(eigen, leeg, meting => meting.PerSeconde)}");
}

var fouten = metingen.Values.SelectMany(lijst => lijst).Sum(meting => meting.Fouten);
Console.WriteLine($"{planners} planners tegelijk, {vragen} vragen per ronde, {ronden} ronden, {fouten} fouten");
return fouten == 0 ? 0 : 1;

static string Verhouding(List<Meting> eigen, List<Meting> leeg, Func<Meting, double> waarde)
{
    var verhoudingen = eigen.Zip(leeg, (een, ander) => waarde(een) / waarde(ander)).Order().ToList();
    return string.Create(CultureInfo.InvariantCulture, $"{verhoudingen[verhoudingen.Count / 2]:F2} [{verhoudingen[verhoudingen.Count / 4]:F2}..{verhoudingen[verhoudingen.Count * 3 / 4]:F2}]");
}
