using System.Globalization;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Opvolging.Afleiden;

/// <summary>Vertaalt plaatsen in een dossier naar plaatsen die blijven wat zij zijn als een lijst anders geordend wordt.</summary>
internal sealed class Onderwerpsleutels(Dossier dossier)
{
    private const string Therapeuten = "/therapeuten/";
    private const string Zorgtrajecten = "/zorgtrajecten/";

    private readonly string[] therapeuten = Sleutels(Therapeuten, dossier.Therapeuten is { IsDefault: false } lijst ? lijst.Select(therapeut => therapeut.Id) : []);
    private readonly string[] zorgtrajecten = Sleutels(Zorgtrajecten, dossier.Zorgtrajecten is { IsDefault: false } lijst ? lijst.Select(traject => traject.Id) : []);

    /// <summary>De sleutel van een onderwerp, zoals <c>/therapeuten/t1</c>.</summary>
    public string Van(Onderwerp onderwerp) => onderwerp.Soort switch
    {
        Onderwerpsoort.Praktijk => onderwerp.Plaats.Waarde,
        Onderwerpsoort.Therapeut => therapeuten[onderwerp.Index],
        _ => zorgtrajecten[onderwerp.Index],
    };

    /// <summary>Een pad in het dossier, met de sleutel van de therapeut of het zorgtraject in plaats van zijn plaats.</summary>
    public string Pad(string pad) =>
        Vertaald(pad, Therapeuten, therapeuten) ?? Vertaald(pad, Zorgtrajecten, zorgtrajecten) ?? pad;

    /// <summary>De therapeut waar een pad in ligt, vanaf 0; afwezig als het elders ligt.</summary>
    public int? Therapeut(string pad) => Index(pad, Therapeuten) is var (index, _) && index < therapeuten.Length ? index : null;

    /// <summary>Het zorgtraject waar een pad in ligt, vanaf 0; afwezig als het elders ligt.</summary>
    public int? Zorgtraject(string pad) => Index(pad, Zorgtrajecten) is var (index, _) && index < zorgtrajecten.Length ? index : null;

    private static string? Vertaald(string pad, string lijst, string[] sleutels) =>
        Index(pad, lijst) is var (index, einde) && index < sleutels.Length ? sleutels[index] + pad[einde..] : null;

    private static (int Index, int Einde)? Index(string pad, string lijst)
    {
        if (!pad.StartsWith(lijst, StringComparison.Ordinal))
        {
            return null;
        }

        var einde = pad.IndexOf('/', lijst.Length) is >= 0 and var gevonden ? gevonden : pad.Length;
        return int.TryParse(pad.AsSpan(lijst.Length, einde - lijst.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? (index, einde) : null;
    }

    // Een aanleveraar kan een sleutel twee keer gebruiken; de tweede krijgt dan een volgnummer.
    private static string[] Sleutels(string lijst, IEnumerable<string> namen)
    {
        var gebruikt = new HashSet<string>(StringComparer.Ordinal);
        return [.. namen.Select(naam => Uniek(lijst + naam.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal), gebruikt))];
    }

    private static string Uniek(string sleutel, HashSet<string> gebruikt)
    {
        var uniek = sleutel;
        for (var keer = 2; !gebruikt.Add(uniek); keer++)
        {
            uniek = string.Create(CultureInfo.InvariantCulture, $"{sleutel}#{keer}");
        }

        return uniek;
    }
}
