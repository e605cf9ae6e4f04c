namespace Kwaliteitskader.Model.Feiten;

/// <summary>Wijst een onderwerp van een dossier aan met zijn sleutel, zodat het ook bij een andere volgorde hetzelfde blijft.</summary>
public static class Onderwerpsleutel
{
    /// <summary>De praktijk.</summary>
    public const string Praktijk = "/praktijk";

    /// <summary>Een therapeut, zoals <c>/therapeuten/t1</c>.</summary>
    /// <param name="id">De sleutel van de therapeut.</param>
    public static string Therapeut(string id) => $"/therapeuten/{Naam(id)}";

    /// <summary>Een zorgtraject, zoals <c>/zorgtrajecten/z1</c>.</summary>
    /// <param name="id">De sleutel van het zorgtraject.</param>
    public static string Zorgtraject(string id) => $"/zorgtrajecten/{Naam(id)}";

    /// <summary>
    /// De sleutels die precies één onderwerp van een dossier aanwijzen. De praktijk is er altijd, al is er niets van bekend; een sleutel
    /// die twee keer voorkomt, wijst niemand aan.
    /// </summary>
    public static IReadOnlySet<string> Eenduidig(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        IEnumerable<string> alle =
        [
            Praktijk,
            .. dossier.Therapeuten is { IsDefault: false } therapeuten ? therapeuten.Select(therapeut => Therapeut(therapeut.Id)) : [],
            .. dossier.Zorgtrajecten is { IsDefault: false } trajecten ? trajecten.Select(traject => Zorgtraject(traject.Id)) : [],
        ];
        return alle.GroupBy(sleutel => sleutel).Where(groep => groep.Count() == 1).Select(groep => groep.Key).ToHashSet(StringComparer.Ordinal);
    }

    // RFC 6901 schrijft ~ en / in een naam als ~0 en ~1.
    private static string Naam(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
    }
}
