using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>
/// Een dossier met van de therapeuten en de zorgtrajecten alleen enkele. Wat daarin geprobeerd wordt, kost zo veel als zij, hoe lang de
/// lijsten van het volle dossier ook zijn.
/// </summary>
internal sealed class Deeldossier
{
    private const string Therapeutenlijst = "/therapeuten/";
    private const string Zorgtrajectenlijst = "/zorgtrajecten/";

    private readonly Dossier vol;
    private readonly ImmutableArray<int>? therapeuten;
    private readonly ImmutableArray<int>? zorgtrajecten;

    /// <summary>Neemt een deel van een dossier.</summary>
    /// <param name="vol">Het volle dossier.</param>
    /// <param name="therapeuten">De plaatsen van de therapeuten die meedoen, oplopend; afwezig als dat alle zijn.</param>
    /// <param name="zorgtrajecten">De plaatsen van de zorgtrajecten die meedoen, oplopend; afwezig als dat alle zijn.</param>
    public Deeldossier(Dossier vol, ImmutableArray<int>? therapeuten, ImmutableArray<int>? zorgtrajecten)
    {
        this.vol = vol;
        this.therapeuten = therapeuten;
        this.zorgtrajecten = zorgtrajecten;
        Klein = vol with { Therapeuten = Deel(vol.Therapeuten, therapeuten), Zorgtrajecten = Deel(vol.Zorgtrajecten, zorgtrajecten), Dispensaties = null, Beoordelingen = null };
    }

    /// <summary>Het deel.</summary>
    public Dossier Klein { get; }

    /// <summary>Een dossier na een weg; <see langword="null"/> als het contract haar niet toelaat.</summary>
    public static Dossier? Na(Dossier dossier, ImmutableArray<Proefwijziging> weg)
    {
        var deel = new Deeldossier(dossier, Therapeuten(weg), Zorgtrajecten(weg));
        return Dossierwijziging.Stel(deel.Klein, weg.Select(stap => (new JsonPointer(deel.Heen(stap.Pad)), stap.Waarde))).Dossier is { } klein ? deel.Vol(klein) : null;
    }

    /// <summary>De plaatsen van de therapeuten bij wie een weg iets verandert, oplopend.</summary>
    public static ImmutableArray<int> Therapeuten(IEnumerable<Proefwijziging> weg) => Geraakt(weg, Therapeutenlijst);

    /// <summary>De plaatsen van de zorgtrajecten waarin een weg iets verandert, oplopend.</summary>
    public static ImmutableArray<int> Zorgtrajecten(IEnumerable<Proefwijziging> weg) => Geraakt(weg, Zorgtrajectenlijst);

    /// <summary>Of een weg alleen bij therapeuten en in zorgtrajecten iets verandert die er al zijn.</summary>
    public static bool BlijftErbinnen(IEnumerable<Proefwijziging> weg) =>
        weg.All(stap => stap.Pad.StartsWith(Therapeutenlijst, StringComparison.Ordinal) || stap.Pad.StartsWith(Zorgtrajectenlijst, StringComparison.Ordinal));

    /// <summary>Een plaats in het volle dossier, zoals zij in het deel heet.</summary>
    public string Heen(string pad) => Vertaald(pad, static (plaatsen, plaats) => plaatsen.IndexOf(plaats));

    /// <summary>Een plaats in het deel, zoals zij in het volle dossier heet.</summary>
    public string Terug(string pad) => Vertaald(pad, static (plaatsen, plaats) => plaatsen[plaats]);

    /// <summary>Een onderwerp van het volle dossier, zoals het in het deel heet.</summary>
    public Onderwerp Heen(Onderwerp onderwerp) => Onderwerp.Van(onderwerp.Soort, onderwerp.Soort switch
    {
        Normen.Onderwerpsoort.Therapeut when therapeuten is { } plaatsen => plaatsen.IndexOf(onderwerp.Index),
        Normen.Onderwerpsoort.Zorgtraject when zorgtrajecten is { } plaatsen => plaatsen.IndexOf(onderwerp.Index),
        _ => onderwerp.Index,
    });

    private static ImmutableArray<int> Geraakt(IEnumerable<Proefwijziging> weg, string lijst) =>
        [.. weg.Where(stap => stap.Pad.StartsWith(lijst, StringComparison.Ordinal)).Select(stap => Plaats(stap.Pad, lijst).Nummer).Distinct().Order()];

    private Dossier Vol(Dossier klein) => klein with
    {
        Therapeuten = Terug(vol.Therapeuten, klein.Therapeuten, therapeuten),
        Zorgtrajecten = Terug(vol.Zorgtrajecten, klein.Zorgtrajecten, zorgtrajecten),
        Dispensaties = vol.Dispensaties,
        Beoordelingen = vol.Beoordelingen,
    };

    private string Vertaald(string pad, Func<ImmutableArray<int>, int, int> naar) =>
        Vertaald(pad, Therapeutenlijst, therapeuten, naar) ?? Vertaald(pad, Zorgtrajectenlijst, zorgtrajecten, naar) ?? pad;

    private static string? Vertaald(string pad, string lijst, ImmutableArray<int>? plaatsen, Func<ImmutableArray<int>, int, int> naar)
    {
        if (plaatsen is not { } mee || !pad.StartsWith(lijst, StringComparison.Ordinal))
        {
            return null;
        }

        var (nummer, einde) = Plaats(pad, lijst);
        return string.Create(CultureInfo.InvariantCulture, $"{lijst}{naar(mee, nummer)}{pad[einde..]}");
    }

    private static (int Nummer, int Einde) Plaats(string pad, string lijst)
    {
        var streep = pad.IndexOf('/', lijst.Length);
        var einde = streep < 0 ? pad.Length : streep;
        return (int.Parse(pad.AsSpan(lijst.Length, einde - lijst.Length), CultureInfo.InvariantCulture), einde);
    }

    private static ImmutableArray<T>? Deel<T>(ImmutableArray<T>? alle, ImmutableArray<int>? plaatsen) =>
        alle is { IsDefault: false } lijst && plaatsen is { } mee ? [.. mee.Select(plaats => lijst[plaats])] : alle;

    private static ImmutableArray<T>? Terug<T>(ImmutableArray<T>? alle, ImmutableArray<T>? klein, ImmutableArray<int>? plaatsen)
    {
        if (plaatsen is not { } mee || alle is not { IsDefault: false } lijst)
        {
            return plaatsen is null ? klein : alle;
        }

        var terug = lijst.ToArray();
        for (var i = 0; i < mee.Length; i++)
        {
            terug[mee[i]] = klein!.Value[i];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(terug);
    }
}
