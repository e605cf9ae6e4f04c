using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Maakt van normen en normwaarden één afdruk, zodat een rapport zegt waarnaar precies geoordeeld is.</summary>
internal static class Normensetafdruk
{
    /// <summary>De versie van de normen van de bibliotheek.</summary>
    public const string Versie = "2.0.0";

    public static Normensetkenmerk Van(Kwaliteitstoets toets)
    {
        var inhoud = new StringBuilder();
        foreach (var norm in toets.Normen.SelectMany(norm => norm.Versies))
        {
            Beschrijf(norm, inhoud);
        }

        foreach (var lezing in Lezingen.InGebruik(toets.Normen, toets.Normwaarden))
        {
            inhoud.Append(CultureInfo.InvariantCulture, $"{lezing.Id}|{lezing.Keuze}\n");
        }

        var normwaarden = toets.Normen.SelectMany(norm => norm.Normwaarden).DistinctBy(waarde => waarde.Id).OrderBy(waarde => waarde.Id, StringComparer.Ordinal).ToList();
        foreach (var normwaarde in normwaarden)
        {
            Beschrijf(normwaarde, toets.Normwaarden, inhoud);
        }

        return new Normensetkenmerk
        {
            Versie = Versie,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inhoud.ToString()))),
            Normen = Kwaliteitstoets.Standaard.Normen.All(norm => toets.TryVind(norm.Kaart.Id, out _)) ? null : [.. toets.Normen.Select(norm => norm.Kaart.Id.Waarde)],
            EigenNormwaarden = normwaarden.SelectMany(normwaarde => Eigen(normwaarde, toets.Normwaarden)).ToImmutableArray() is { Length: > 0 } eigen ? eigen : null,
        };
    }

    private static IEnumerable<EigenNormwaarde> Eigen(Normwaarde normwaarde, Normwaardenset set)
    {
        var waarden = set.Van(normwaarde);
        return waarden == normwaarde.Waarden || Lezingen.Alle.Any(wijze => wijze.Waarden == waarden)
            ? []
            : waarden.Select(waarde => waarde.AlsEigen(normwaarde));
    }

    private static void Beschrijf(Norm norm, StringBuilder inhoud)
    {
        var kaart = norm.Kaart;
        inhoud.Append(CultureInfo.InvariantCulture, $"{kaart.Id}|{kaart.Kracht}|{norm.Onderwerpsoort}|{Dagen(kaart.Geldigheid.Van, kaart.Geldigheid.Tot)}\n");
        foreach (var bron in kaart.Bronnen)
        {
            inhoud.Append(CultureInfo.InvariantCulture, $"  {bron}\n");
        }

        foreach (var steen in norm.Bouwstenen)
        {
            Beschrijf(steen, 1, inhoud);
        }
    }

    private static void Beschrijf(Bouwsteen steen, int diepte, StringBuilder inhoud)
    {
        inhoud.Append(' ', diepte * 2).Append(steen.GetType().Name).Append(' ').Append(steen.Omschrijving.Nl);
        inhoud.Append('|').Append(steen.EigenFeit?.Pad).Append('|').AppendJoin(',', steen.EigenRedenen.Select(reden => reden.Code)).Append('|').Append(steen.EigenNormwaarde?.Id).Append('\n');
        foreach (var deel in steen.Delen)
        {
            Beschrijf(deel, diepte + 1, inhoud);
        }
    }

    private static void Beschrijf(Normwaarde normwaarde, Normwaardenset set, StringBuilder inhoud)
    {
        inhoud.Append(CultureInfo.InvariantCulture, $"{normwaarde.Id}|{normwaarde.Eenheid}\n");
        foreach (var waarde in set.Van(normwaarde))
        {
            inhoud.Append(CultureInfo.InvariantCulture, $"  {waarde.Getal}|{waarde.Eenheid}|{waarde.Geval}|{Dagen(waarde.Geldigheid.Van, waarde.Geldigheid.Tot)}|{waarde.Bron}\n");
        }
    }

    private static string Dagen(DateOnly? van, DateOnly? tot) =>
        string.Create(CultureInfo.InvariantCulture, $"{van:yyyy-MM-dd}..{tot:yyyy-MM-dd}");
}
