using System.CommandLine;
using System.Globalization;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Opdrachtregel;

/// <summary>
/// De opties waarmee de gebruiker doet wat een gastheer in code kan: getallen opgeven die de bronnen niet geven, en een andere
/// lezing kiezen.
/// </summary>
internal sealed class Gastheeropties
{
    private static readonly Tekst Verwacht = new(
        "sleutel=getal, bijvoorbeeld punten-keurmerk=20, of sleutel/geval=getal als er per geval een getal is",
        "key=number, for example punten-keurmerk=20, or key/case=number if there is a number for each case");

    private readonly Func<IEnumerable<Normwaarde>> alle;
    private readonly IReadOnlyList<Lezing> wijzen;
    private readonly Optie<string[]> normwaarden;
    private readonly Optie<string[]> lezingen;

    private Gastheeropties(Func<IEnumerable<Normwaarde>> alle, IReadOnlyList<Lezing> wijzen, Tekst voorbeeld)
    {
        this.alle = alle;
        this.wijzen = wijzen;
        normwaarden = new("--normwaarde")
        {
            Waarde = new("sleutel=getal", "key=number"),
            Doel = new(
                $"Een getal in plaats van dat van de bibliotheek, bijvoorbeeld {voorbeeld.Nl}",
                $"A number in place of that of the library, for example {voorbeeld.En}"),
        };
        var namen = string.Join(", ", wijzen.Select(wijze => $"{wijze.Id} ({wijze.Interpretatie.Id})"));
        lezingen = new("--lezing")
        {
            Waarde = new("naam", "name"),
            Doel = new($"Een andere lezing van een bron: {namen}.", $"Another reading of a source: {namen}."),
        };
    }

    /// <summary>De opties van wie aan normen toetst.</summary>
    public static Gastheeropties VanNormen() => new(
        static () => Kwaliteitstoets.Standaard.Normen.SelectMany(norm => norm.Normwaarden).Distinct(),
        Lezingen.Alle,
        new(
            "een dat het register niet publiceert: punten-keurmerk=20. Herhaalbaar; 'normen' noemt de sleutels.",
            "one that the register does not publish: punten-keurmerk=20. Repeatable; 'normen' lists the keys."));

    /// <summary>De opties van wie naar de aanspraak vraagt.</summary>
    public static Gastheeropties VanAanspraak() => new(
        static () => Pakketwaarden.Alle,
        Aanspraaklezingen.Alle,
        new(
            $"om een voornemen door te rekenen: {Pakketwaarden.EersteTwintig.Id}=12. Herhaalbaar; de sleutels staan bij elke grond in docs/aanspraken.",
            $"to work out a proposal: {Pakketwaarden.EersteTwintig.Id}=12. Repeatable; the keys stand with each ground in docs/aanspraken."));

    public void VoegToe(Command opdracht)
    {
        opdracht.Add(normwaarden);
        opdracht.Add(lezingen);
    }

    /// <summary>De toets met alle normen, en met wat de gebruiker opgaf.</summary>
    /// <exception cref="Gebruiksfout">Een sleutel, getal of lezing bestaat niet, of is twee keer gegeven.</exception>
    public Kwaliteitstoets Toets(ParseResult gelezen) => Gekozen(gelezen) is { Leeg: false } keuze
        ? Kwaliteitstoets.Maak(opties => keuze.Pas(lezing => opties.Kies(lezing), (normwaarde, waarden) => opties.Stel(normwaarde, waarden)))
        : Kwaliteitstoets.Standaard;

    /// <summary>De toets van de aanspraak, met wat de gebruiker opgaf.</summary>
    /// <exception cref="Gebruiksfout">Een sleutel, getal of lezing bestaat niet, of is twee keer gegeven.</exception>
    public Aanspraaktoets Aanspraaktoets(ParseResult gelezen) => Gekozen(gelezen) is { Leeg: false } keuze
        ? Rules.Aanspraken.Aanspraaktoets.Maak(opties => keuze.Pas(lezing => opties.Kies(lezing), (normwaarde, waarden) => opties.Stel(normwaarde, [.. Andere(normwaarde, waarden), .. waarden])))
        : Rules.Aanspraken.Aanspraaktoets.Standaard;

    // Een getal voor één lijstaandoening of klasse zegt niets over de andere: de wet blijft daar gelden.
    private static IEnumerable<GedateerdeWaarde> Andere(Normwaarde normwaarde, GedateerdeWaarde[] gegeven) =>
        normwaarde.Waarden.Where(waarde => gegeven.All(eigen => eigen.Geval != waarde.Geval));

    private Keuzen Gekozen(ParseResult gelezen)
    {
        var opgaven = (gelezen.GetValue(normwaarden) ?? []).Select(Opgave).ToLookup(opgave => opgave.Normwaarde, opgave => opgave.Waarde);
        var gekozen = (gelezen.GetValue(lezingen) ?? []).Select(Lezing).ToList();
        var dubbel = opgaven.Where(waarden => waarden.DistinctBy(waarde => waarde.Geval).Count() < waarden.Count()).Select(waarden => waarden.Key)
            .Concat(opgaven.Select(waarden => waarden.Key).Concat(gekozen.Select(wijze => wijze.Normwaarde)).GroupBy(een => een).Where(keer => keer.Count() > 1).Select(keer => keer.Key))
            .FirstOrDefault();
        return dubbel is null
            ? new(gekozen, opgaven)
            : throw new Gebruiksfout(new(
                $"Voor {dubbel.Id} is meer dan één waarde gegeven, met --normwaarde of --lezing. Verwacht: één.",
                $"For {dubbel.Id} more than one value was given, with --normwaarde or --lezing. Expected: one."));
    }

    private (Normwaarde Normwaarde, GedateerdeWaarde Waarde) Opgave(string gegeven)
    {
        var delen = gegeven.Split('=');
        var sleutel = delen[0].Split('/');
        if (delen.Length != 2 || sleutel.Length > 2 || Opties.Getal(delen[1]) is not { } getal || Geval(sleutel) is not { } geval)
        {
            throw Gebruiksfout.KanNiet(gegeven, "--normwaarde", Verwacht);
        }

        var normwaarde = alle().FirstOrDefault(waarde => waarde.Id == sleutel[0]) ?? throw Onbekend(sleutel[0]);
        var perGeval = normwaarde.Waarden.Any(waarde => waarde.Geval > 0);
        if (perGeval != geval > 0)
        {
            var zoVeel = getal.ToString(CultureInfo.InvariantCulture);
            throw new Gebruiksfout(perGeval
                ? new($"{normwaarde.Id} heeft per geval een getal. Verwacht: bijvoorbeeld {normwaarde.Id}/1={zoVeel}.", $"{normwaarde.Id} has a number for each case. Expected: for example {normwaarde.Id}/1={zoVeel}.")
                : new($"{normwaarde.Id} heeft één getal, voor elk geval. Verwacht: {normwaarde.Id}={zoVeel}.", $"{normwaarde.Id} has one number, for every case. Expected: {normwaarde.Id}={zoVeel}."));
        }

        var bron = new Bron { Document = "opdrachtregel", Plaats = $"--normwaarde {gegeven}", Zekerheid = Zekerheid.Middel, Extern = true };
        return (normwaarde, new GedateerdeWaarde { Getal = getal, Geval = geval, Bron = bron });
    }

    private Gebruiksfout Onbekend(string sleutel)
    {
        var sleutels = alle().Select(waarde => waarde.Id).Order(StringComparer.Ordinal).ToList();
        var (bedoeld, namen) = (Suggestion.Of(sleutel, sleutels), string.Join(", ", sleutels));
        return new(new($"Onbekende normwaarde '{sleutel}'.{bedoeld.Nl} Verwacht: {namen}.", $"Unknown norm value '{sleutel}'.{bedoeld.En} Expected: {namen}."));
    }

    // Zonder geval is het 0; een geval is 1 of meer.
    private static int? Geval(string[] sleutel) => sleutel.Length == 1 ? 0 : Opties.Getal(sleutel[1]) is > 0 and var geval ? geval : null;

    private Lezing Lezing(string gegeven)
    {
        Keuze.Uit(gegeven, "--lezing", [.. wijzen.Select(wijze => wijze.Id)]);
        return wijzen.First(wijze => wijze.Id == gegeven);
    }

    private sealed record Keuzen(List<Lezing> Lezingen, ILookup<Normwaarde, GedateerdeWaarde> Waarden)
    {
        public bool Leeg => Lezingen.Count == 0 && Waarden.Count == 0;

        public void Pas(Action<Lezing> kies, Action<Normwaarde, GedateerdeWaarde[]> stel)
        {
            Lezingen.ForEach(kies);
            foreach (var waarden in Waarden)
            {
                stel(waarden.Key, [.. waarden]);
            }
        }
    }
}
