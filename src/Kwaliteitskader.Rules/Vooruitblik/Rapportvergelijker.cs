using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Legt twee rapporten naast elkaar.</summary>
public static class Rapportvergelijker
{
    /// <summary>Wat dit rapport van een ander onderscheidt: van dit rapport naar dat.</summary>
    /// <param name="van">Het eerste rapport.</param>
    /// <param name="naar">Het tweede rapport; over hetzelfde dossier, of over een ander.</param>
    public static Rapportverschil VergelijkMet(this Rapport van, Rapport naar)
    {
        ArgumentNullException.ThrowIfNull(van);
        ArgumentNullException.ThrowIfNull(naar);
        var eerst = OpSleutel(van);
        var nu = OpSleutel(naar);
        return new Rapportverschil
        {
            Van = Kenmerk(van),
            Naar = Kenmerk(naar),
            Nieuw = Zonder(nu, eerst),
            Weg = Zonder(eerst, nu),
            Anders =
            [
                .. from paar in eerst
                   let ander = nu.GetValueOrDefault(paar.Key)
                   where ander is not null && Verschilt(paar.Value, ander)
                   select Verschil(paar.Value, ander),
            ],
        };
    }

    // Een dossier hoort elke sleutel een keer te hebben; heeft het er twee, dan telt hun volgorde.
    private static Dictionary<(string Norm, string OnderwerpId, int Keer), Bevinding> OpSleutel(Rapport rapport) =>
        rapport.Bevindingen.GroupBy(bevinding => (bevinding.Norm, Onderwerp: Id(bevinding)))
            .SelectMany(groep => groep.Select((bevinding, keer) => (Sleutel: (groep.Key.Norm, groep.Key.Onderwerp, keer), bevinding)))
            .ToDictionary(paar => paar.Sleutel, paar => paar.bevinding);

    // De praktijk van het ene dossier hoort bij die van het andere, ook als de dossiers anders heten.
    private static string Id(Bevinding bevinding) =>
        bevinding.Onderwerp == "/praktijk" ? bevinding.Onderwerp : $"{bevinding.Onderwerp.Split('/')[1]}/{bevinding.OnderwerpId}";

    private static ImmutableArray<Bevindingskern> Zonder<TSleutel>(Dictionary<TSleutel, Bevinding> alle, Dictionary<TSleutel, Bevinding> andere)
        where TSleutel : notnull => [.. alle.Where(paar => !andere.ContainsKey(paar.Key)).Select(paar => Kern(paar.Value))];

    private static bool Verschilt(Bevinding een, Bevinding ander) =>
        (een.Uitkomst, een.Reden, een.Uiterlijk) != (ander.Uitkomst, ander.Reden, ander.Uiterlijk)
        || !een.Ontbreekt.Select(feit => VanafOnderwerp(een, feit.ToString())).SequenceEqual(ander.Ontbreekt.Select(feit => VanafOnderwerp(ander, feit.ToString())))
        || !een.OntbrekendeNormwaarden.SequenceEqual(ander.OntbrekendeNormwaarden);

    // Een onderwerp dat van plaats verandert, neemt zijn feiten mee.
    private static string VanafOnderwerp(Bevinding bevinding, string pad) =>
        pad.StartsWith(bevinding.Onderwerp + "/", StringComparison.Ordinal) ? pad[bevinding.Onderwerp.Length..] : pad;

    private static ImmutableArray<T> Buiten<T>(Bevinding van, IEnumerable<T> delen, Bevinding ander, IEnumerable<T> andere, Func<T, string> pad, Func<T, string> inhoud)
    {
        var bekend = andere.Select(deel => (VanafOnderwerp(ander, pad(deel)), inhoud(deel))).ToHashSet();
        return [.. delen.Where(deel => !bekend.Contains((VanafOnderwerp(van, pad(deel)), inhoud(deel))))];
    }

    private static Bevindingsverschil Verschil(Bevinding van, Bevinding naar) => new()
    {
        Van = Kern(van),
        Naar = Kern(naar),
        FeitenWeg = Buiten(van, van.Feiten, naar, naar.Feiten, feit => feit.Pad, feit => feit.Waarde),
        FeitenErbij = Buiten(naar, naar.Feiten, van, van.Feiten, feit => feit.Pad, feit => feit.Waarde),
        OntbreektNietMeer = Buiten(van, van.Ontbreekt, naar, naar.Ontbreekt, feit => feit.ToString(), _ => ""),
        OntbreektNu = Buiten(naar, naar.Ontbreekt, van, van.Ontbreekt, feit => feit.ToString(), _ => ""),
    };

    internal static Bevindingskern Kern(Oordeel oordeel) => Kern(oordeel, oordeel.LegKortUit());

    internal static Bevindingskern Kern(Oordeel oordeel, Normuitleg uitleg) => new()
    {
        Norm = uitleg.Norm.Kaart.Id.Waarde,
        OnderwerpId = oordeel.Onderwerp.Id(oordeel.Rapport.Dossier),
        Onderwerp = oordeel.Onderwerp.Plaats.Waarde,
        Uitkomst = oordeel.Uitkomst,
        Reden = uitleg.Reden.Code,
        Uiterlijk = uitleg.Uiterlijk,
    };

    internal static Bevindingskern Kern(Bevinding bevinding) => new()
    {
        Norm = bevinding.Norm,
        OnderwerpId = bevinding.OnderwerpId,
        Onderwerp = bevinding.Onderwerp,
        Uitkomst = bevinding.Uitkomst,
        Reden = bevinding.Reden,
        Uiterlijk = bevinding.Uiterlijk,
    };

    private static Rapportkenmerk Kenmerk(Rapport rapport) => new() { Dossier = rapport.Dossier, Peildatum = rapport.Peildatum, Normenset = rapport.Normenset };
}
