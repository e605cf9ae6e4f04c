using System.CommandLine;
using System.Globalization;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Parsing;

/// <summary>
/// De opties waarmee de gebruiker doet wat een gastheer in code kan: getallen opgeven die de bronnen niet geven, en een andere
/// lezing kiezen.
/// </summary>
internal sealed class Gastheeropties
{
    private const string Verwacht = "Verwacht: sleutel=getal, bijvoorbeeld punten-keurmerk=20, of sleutel/geval=getal als er per geval een getal is.";

    private readonly Option<string[]> normwaarden = new("--normwaarde")
    {
        HelpName = "sleutel=getal",
        Description = "Een getal in plaats van dat van de bibliotheek, bijvoorbeeld een dat het register niet publiceert: punten-keurmerk=20. Herhaalbaar; 'normen' noemt de sleutels.",
    };

    private readonly Option<string[]> lezingen = new("--lezing")
    {
        HelpName = "naam",
        Description = $"Een andere lezing van een bron: {string.Join(", ", Lezingen.Alle.Select(wijze => $"{wijze.Id} ({wijze.Interpretatie.Id})"))}.",
    };

    public void VoegToe(Command opdracht)
    {
        opdracht.Add(normwaarden);
        opdracht.Add(lezingen);
    }

    /// <summary>De toets met alle normen, en met wat de gebruiker opgaf.</summary>
    /// <exception cref="Gebruiksfout">Een sleutel, getal of lezing bestaat niet, of is twee keer gegeven.</exception>
    public Kwaliteitstoets Toets(ParseResult gelezen)
    {
        var gegeven = gelezen.GetValue(normwaarden) ?? [];
        var gekozen = (gelezen.GetValue(lezingen) ?? []).Select(Lezing).ToList();
        if (gegeven.Length == 0 && gekozen.Count == 0)
        {
            return Kwaliteitstoets.Standaard;
        }

        var opgaven = gegeven.Select(Opgave).ToLookup(opgave => opgave.Normwaarde, opgave => opgave.Waarde);
        var dubbel = opgaven.Where(waarden => waarden.DistinctBy(waarde => waarde.Geval).Count() < waarden.Count()).Select(waarden => waarden.Key)
            .Concat(opgaven.Select(waarden => waarden.Key).Concat(gekozen.Select(wijze => wijze.Normwaarde)).GroupBy(een => een).Where(keer => keer.Count() > 1).Select(keer => keer.Key))
            .FirstOrDefault();
        if (dubbel is not null)
        {
            throw new Gebruiksfout($"Voor {dubbel.Id} is meer dan één waarde gegeven, met --normwaarde of --lezing. Verwacht: één.");
        }

        return Kwaliteitstoets.Maak(opties =>
        {
            gekozen.ForEach(wijze => opties.Kies(wijze));
            foreach (var waarden in opgaven)
            {
                opties.Stel(waarden.Key, [.. waarden]);
            }
        });
    }

    private static (Normwaarde Normwaarde, GedateerdeWaarde Waarde) Opgave(string gegeven)
    {
        var delen = gegeven.Split('=');
        var sleutel = delen[0].Split('/');
        if (delen.Length != 2 || sleutel.Length > 2 || Opties.Getal(delen[1]) is not { } getal || Geval(sleutel) is not { } geval)
        {
            throw new Gebruiksfout($"'{gegeven}' kan niet bij --normwaarde. {Verwacht}");
        }

        var normwaarde = Alle().FirstOrDefault(waarde => waarde.Id == sleutel[0])
            ?? throw new Gebruiksfout($"Onbekende normwaarde '{sleutel[0]}'.{Suggestion.Of(sleutel[0], Alle().Select(waarde => waarde.Id))} Verwacht: {string.Join(", ", Alle().Select(waarde => waarde.Id).Order(StringComparer.Ordinal))}.");
        var perGeval = normwaarde.Waarden.Any(waarde => waarde.Geval > 0);
        if (perGeval != geval > 0)
        {
            throw new Gebruiksfout(perGeval
                ? $"{normwaarde.Id} heeft per geval een getal. Verwacht: bijvoorbeeld {normwaarde.Id}/1={getal.ToString(CultureInfo.InvariantCulture)}."
                : $"{normwaarde.Id} heeft één getal, voor elk geval. Verwacht: {normwaarde.Id}={getal.ToString(CultureInfo.InvariantCulture)}.");
        }

        var bron = new Bron { Document = "opdrachtregel", Plaats = $"--normwaarde {gegeven}", Zekerheid = Zekerheid.Middel, Extern = true };
        return (normwaarde, new GedateerdeWaarde { Getal = getal, Geval = geval, Bron = bron });
    }

    // Zonder geval is het 0; een geval is 1 of meer.
    private static int? Geval(string[] sleutel) => sleutel.Length == 1 ? 0 : Opties.Getal(sleutel[1]) is > 0 and var geval ? geval : null;

    private static Lezing Lezing(string gegeven)
    {
        Keuze.Uit(gegeven, "--lezing", [.. Lezingen.Alle.Select(wijze => wijze.Id)]);
        return Lezingen.Alle.First(wijze => wijze.Id == gegeven);
    }

    private static IEnumerable<Normwaarde> Alle() => Kwaliteitstoets.Standaard.Normen.SelectMany(norm => norm.Normwaarden).Distinct();
}
