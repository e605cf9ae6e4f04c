using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Registers;

namespace Kwaliteitskader.Werkboek.Indeling;

/// <summary>Welke bladen en kolommen een werkboek heeft: gemaakt uit de velden van het contract, zodat een nieuw feit een nieuwe kolom is.</summary>
internal sealed class Bladindeling
{
    /// <summary>Het blad met uitleg.</summary>
    public const string Uitleg = "lees mij";

    /// <summary>Het blad dat zegt welke lijsten volledig zijn.</summary>
    public const string Volledigheid = "volledigheid";

    /// <summary>Het verborgen blad met waaruit te kiezen is.</summary>
    public const string Keuzen = "keuzen";

    private const string Dossierblad = "dossier";

    private static readonly Lazy<Bladindeling> Heel = new(() => new(Contractveld.Alle));

    private Bladindeling(ImmutableArray<Contractveld> velden)
    {
        var bladen = new List<Blad> { Dossier(velden) };
        foreach (var lijst in velden.Where(veld => veld.Soort == Veldsoort.Lijst))
        {
            bladen.Add(Lijst(lijst, velden, bladen));
        }

        Bladen = bladen;
    }

    /// <summary>Alle bladen van het contract.</summary>
    public static Bladindeling Alles => Heel.Value;

    /// <summary>De bladen, een blad altijd na het blad waar zijn rijen bij horen.</summary>
    public IReadOnlyList<Blad> Bladen { get; }

    /// <summary>Hoeveel sleutels hoogstens nodig zijn om te zeggen waar een rij bij hoort.</summary>
    public int Diepte => Bladen.Max(blad => blad.Ouders.Count);

    /// <summary>De bladen en kolommen die een register leest: sleutels blijven.</summary>
    public static Bladindeling Voor(Register register)
    {
        var gelezen = Registernormen.Feiten(register);
        bool Nodig(Contractveld veld) => gelezen.Contains(veld.Pad) || gelezen.Any(pad => pad.StartsWith($"{veld.Pad}/", StringComparison.Ordinal));
        bool Lijst(Contractveld veld) => Contractveld.Alle.Any(ander => ander.Soort == Veldsoort.Lijst && veld.Pad == $"{ander.Pad}/*/id" && Nodig(ander));
        return new([.. Contractveld.Alle.Where(veld => veld.Pad is "/id" || Nodig(veld) || Lijst(veld))]);
    }

    private static Blad Dossier(ImmutableArray<Contractveld> velden) => new()
    {
        Naam = Dossierblad,
        Pad = "",
        Lijst = null,
        Ouder = null,
        LosseWaarden = false,
        HeeftId = true,
        Kolommen = [.. Feiten(velden, "").OrderByDescending(kolom => kolom.Naam == "id")],
        Groepen = Groepen(velden, ""),
    };

    private static Blad Lijst(Contractveld lijst, ImmutableArray<Contractveld> velden, List<Blad> eerder)
    {
        var ouder = eerder.Where(blad => !blad.IsDossier && lijst.Pad.StartsWith($"{blad.Elementpad}/", StringComparison.Ordinal)).MaxBy(blad => blad.Pad.Length);
        var los = lijst.Element != Veldsoort.Groep;
        var feiten = los ? [Feit(lijst, Blad.Waarde)] : Feiten(velden, $"{lijst.Pad}/*").ToList();
        var heeftId = feiten.Exists(kolom => kolom.Naam == "id");
        List<Kolom> voorop = ouder is null ? [] : [.. ouder.Ouders.Append(ouder).Select(Verwijzing)];
        if (!los && !heeftId)
        {
            voorop.Add(Nummer());
        }

        return new()
        {
            Naam = Naam(lijst),
            Pad = lijst.Pad,
            Lijst = lijst,
            Ouder = ouder,
            LosseWaarden = los,
            HeeftId = heeftId,
            Kolommen = [.. voorop, .. feiten],
            Groepen = los ? [] : Groepen(velden, $"{lijst.Pad}/*"),
        };
    }

    // Komt een naam in het hele contract vaker voor, dan staat ervoor waar de lijst bij hoort.
    private static string Naam(Contractveld lijst)
    {
        var gelijknamig = Contractveld.Alle.Count(veld => veld.Soort == Veldsoort.Lijst && veld.Naam == lijst.Naam) > 1;
        return gelijknamig ? $"{lijst.Pad.Split('/')[1]}-{lijst.Naam}" : lijst.Naam;
    }

    private static IEnumerable<Kolom> Feiten(ImmutableArray<Contractveld> velden, string onder) =>
        velden.Where(veld => Binnen(veld, onder) && veld.Soort is not (Veldsoort.Groep or Veldsoort.Lijst or Veldsoort.Schema))
            .Select(veld => Feit(veld, veld.Pad[(onder.Length + 1)..]));

    private static List<string> Groepen(ImmutableArray<Contractveld> velden, string onder) =>
        [.. velden.Where(veld => veld.Soort == Veldsoort.Groep && Binnen(veld, onder)).Select(veld => veld.Pad[(onder.Length + 1)..])];

    private static bool Binnen(Contractveld veld, string onder) =>
        veld.Pad.StartsWith($"{onder}/", StringComparison.Ordinal) && !veld.Pad[(onder.Length + 1)..].Contains('*', StringComparison.Ordinal);

    private static Kolom Feit(Contractveld veld, string naam) => new() { Naam = naam, Kop = Feitlabels.Kop(veld), Uitleg = Feitlabels.Uitleg(veld), Veld = veld };

    private static Kolom Nummer() => new()
    {
        Naam = Blad.Nummer,
        Kop = new("nr", "no."),
        Uitleg = new("Een eigen nummer van de rij; nodig als een ander blad ernaar verwijst.", "A number of your own for the row; needed if another sheet refers to it."),
    };

    private static Kolom Verwijzing(Blad naar) => new()
    {
        Naam = Blad.Verwijsnaam(naar),
        Kop = new($"hoort bij: {naar.Sleutel} op blad {naar.Naam}", $"belongs to: {naar.Sleutel} on sheet {naar.Naam}"),
        Uitleg = new($"De {naar.Sleutel} van de rij op blad {naar.Naam} waar deze rij bij hoort. Verplicht.", $"The {naar.Sleutel} of the row on sheet {naar.Naam} this row belongs to. Required."),
        Naar = naar,
    };
}
