using System.Globalization;
using System.Text.RegularExpressions;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;

namespace Kwaliteitskader.Rules.Tests.Bronnen;

/// <summary>Van de documenten die volledig verantwoord zijn, ontbreekt geen zin, geen punt en geen noot.</summary>
public partial class VolledigheidTests
{
    private static readonly Bronnenboek Boek = Bronnenboek.Standaard;

    public static TheoryData<string> Documenten => [.. Boek.Documenten.Select(document => document.Naam)];

    [Fact]
    public void Documenten_SamenvattingEnImplementatieplan_ZijnVolledig() =>
        Boek.Documenten.Where(document => document.Volledig).Select(document => document.Naam)
            .Should().Equal(KngfSamenvatting.Document, Implementatieplan.Document);

    [Theory]
    [MemberData(nameof(Documenten))]
    public void Paragraaf_HeeftTenMinsteEenPassage(string document) =>
        Boek.DekkingPerParagraaf(document).Where(dekking => dekking.Totaal == 0).Select(dekking => dekking.Paragraaf).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Documenten))]
    public void Passages_StaanInDeVolgordeVanDeInhoudsopgave(string document) =>
        Boek.VanDocument(document).Select(passage => passage.Paragraaf).Distinct()
            .Should().Equal(Boek.Document(document)!.Paragrafen.Select(paragraaf => paragraaf.Naam));

    [Theory]
    [MemberData(nameof(Documenten))]
    public void Paragraaf_VanEenVolledigDocument_MistGeenZinPuntOfNoot(string document)
    {
        if (!Boek.Document(document)!.Volledig)
        {
            return;
        }

        foreach (var paragraaf in Boek.Document(document)!.Paragrafen)
        {
            var onderdelen = Boek.VanParagraaf(document, paragraaf.Naam).Select(passage => Onderdeel(paragraaf, passage)).ToList();

            Nummers(onderdelen, "zin").Should().Equal(Enumerable.Range(1, paragraaf.Zinnen), "zinnen van {0}", paragraaf.Naam);
            Nummers(onderdelen, "eis|punt").Should().Equal(Enumerable.Range(1, paragraaf.Punten), "punten van {0}", paragraaf.Naam);
            onderdelen.Count(deel => deel.StartsWith("voetnoot ", StringComparison.Ordinal)).Should().Be(paragraaf.Voetnoten, "noten van {0}", paragraaf.Naam);
            onderdelen.Should().OnlyContain(deel => deel == "" || Onderdeelvorm().IsMatch(deel), "onderdelen van {0}", paragraaf.Naam);
            (paragraaf.Zinnen + paragraaf.Punten).Should().BePositive("{0} heeft een omvang", paragraaf.Naam);
        }
    }

    [Theory]
    [MemberData(nameof(Documenten))]
    public void Gedachten_VanEenZin_DragenOpeenvolgendeLetters(string document)
    {
        var perZin = Boek.VanDocument(document)
            .Select(passage => Zinsdeel().Match(passage.Plaats))
            .Where(match => match.Success)
            .GroupBy(match => match.Groups["zin"].Value, match => match.Groups["letter"].Value);

        foreach (var zin in perZin)
        {
            zin.Should().HaveCountGreaterThan(1, "{0} heeft letters", zin.Key);
            string.Concat(zin).Should().Be("abcdef"[..zin.Count()], "letters van {0}", zin.Key);
        }
    }

    [Theory]
    [MemberData(nameof(Documenten))]
    public void Dekking_VanHetDocument_IsDeSomVanHaarParagrafen(string document)
    {
        var geheel = Boek.Dekking(document);
        var delen = Boek.DekkingPerParagraaf(document);

        geheel.Totaal.Should().Be(Boek.VanDocument(document).Count());
        foreach (var bestemming in Enum.GetValues<Bestemming>())
        {
            geheel.Aantal(bestemming).Should().Be(delen.Sum(deel => deel.Aantal(bestemming)));
        }
    }

    private static string Onderdeel(Paragraaf paragraaf, Passage passage) =>
        passage.Plaats == paragraaf.Naam ? "" : passage.Plaats[(paragraaf.Naam.Length + 2)..];

    /// <summary>De nummers die de onderdelen van een soort bestrijken, in de volgorde van het boek; van een zin met letters telt de eerste.</summary>
    private static IEnumerable<int> Nummers(IEnumerable<string> onderdelen, string soort) =>
        onderdelen
            .Select(deel => Regex.Match(deel, $"^({soort}) (?<van>[0-9]+)(?<letter>[a-z]?)(-(?<tot>[0-9]+))?$"))
            .Where(match => match.Success && match.Groups["letter"].Value is ("" or "a"))
            .SelectMany(match =>
            {
                var van = int.Parse(match.Groups["van"].Value, CultureInfo.InvariantCulture);
                var tot = match.Groups["tot"].Success ? int.Parse(match.Groups["tot"].Value, CultureInfo.InvariantCulture) : van;
                return Enumerable.Range(van, tot - van + 1);
            });

    [GeneratedRegex("^((zin|eis|punt) [0-9]+([a-z]|-[0-9]+)?|voetnoot [0-9IVX]+)$")]
    private static partial Regex Onderdeelvorm();

    [GeneratedRegex("^(?<zin>.*, zin [0-9]+)(?<letter>[a-z])$")]
    private static partial Regex Zinsdeel();
}
