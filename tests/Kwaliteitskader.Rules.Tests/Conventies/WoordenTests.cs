using System.Text.RegularExpressions;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Tests.Conventies;

/// <summary>Woorden zijn woorden: labels hebben een lidwoord, Engels kent geen Nederlandse codes, en herstel is meer dan papier.</summary>
[Trait("Soort", "Wacht")]
public partial class WoordenTests
{
    private static readonly string[] WoordenInBeideTalen = ["register", "incident", "patient"];

    public static TheoryData<string> Normen => [.. Kwaliteitstoets.Standaard.Normen.Select(norm => norm.Kaart.Id.Waarde)];

    [Theory]
    [MemberData(nameof(Normen))]
    public void Label_ElkFeit_HeeftZijnLidwoord(string id)
    {
        foreach (var label in Norm(id).Feiten.Select(gebruik => gebruik.Feit.Label))
        {
            Lidwoord().IsMatch(label.Nl).Should().BeTrue($"'{label.Nl}' hoort met de, het of een te beginnen");
            Article().IsMatch(label.En).Should().BeTrue($"'{label.En}' hoort met the, a of an te beginnen");
        }
    }

    [Theory]
    [MemberData(nameof(Normen))]
    public void Opschrift_ElkFeit_HeeftGeenLidwoord(string id) =>
        Norm(id).Feiten.Select(gebruik => gebruik.Feit.Opschrift).Should().OnlyContain(opschrift => !Lidwoord().IsMatch(opschrift.Nl) && !Article().IsMatch(opschrift.En));

    [Theory]
    [MemberData(nameof(Normen))]
    public void Engels_ElkeTekst_NoemtGeenNederlandseCode(string id)
    {
        var codes = Waarden().Select(EnumNamen.Van).Where(code => code.Any(char.IsAsciiLetterLower)).Except(WoordenInBeideTalen).ToHashSet();
        foreach (var tekst in Teksten(Norm(id)))
        {
            Woord().Matches(tekst.En).Select(woord => woord.Value).Where(codes.Contains).Should().BeEmpty(tekst.En);
        }
    }

    [Theory]
    [MemberData(nameof(Normen))]
    public void Herstel_ElkeNorm_VraagtMeerDanEenVerklaring(string id)
    {
        var norm = Norm(id);
        Tekst[] herstel = [norm.Kaart.Herstel.Wat, norm.Kaart.Herstel.Voorbij ?? norm.Kaart.Herstel.Wat];
        herstel.Should().OnlyContain(wat => !AlleenPapier().IsMatch(wat.Nl) && !OnlyPaper().IsMatch(wat.En));
        herstel.Should().OnlyContain(wat => char.IsLower(wat.Nl[0]) && char.IsLower(wat.En[0]), "wie het doet, staat apart");
    }

    [Fact]
    public void Opsommingen_ElkeWaarde_HeeftEigenWoordenInBeideTalen()
    {
        foreach (var waarde in Waarden())
        {
            var woorden = Feitwoorden.Van(waarde);
            woorden.En.Should().NotBe(woorden.Nl, $"{waarde.GetType().Name}.{waarde} hoort in de tabel te staan");
            Kameel().IsMatch($"{woorden.Nl} {woorden.En}".Replace("VvOCM", "", StringComparison.Ordinal)).Should().BeFalse();
        }
    }

    private static IEnumerable<Enum> Waarden() => typeof(Dossier).Assembly.GetTypes()
        .Where(type => type.IsEnum && type.Namespace == typeof(Dossier).Namespace)
        .SelectMany(type => Enum.GetValues(type).Cast<Enum>());

    private static Norm Norm(string id) => Kwaliteitstoets.Standaard.Normen.Single(norm => norm.Kaart.Id == id);

    private static IEnumerable<Tekst> Teksten(Norm norm)
    {
        var uitgeschreven = norm.Uitgeschreven;
        var bomen = uitgeschreven.Uitzonderingen.Append(uitgeschreven.Eis).Concat(uitgeschreven.Geadresseerde is { } geadresseerde ? [geadresseerde] : []);
        return
        [
            norm.Kaart.Titel,
            norm.Kaart.Herstel.Wat,
            norm.Kaart.Herstel.Voorbij ?? norm.Kaart.Herstel.Wat,
            .. norm.EigenRedenen.SelectMany(reden => new[] { reden.Tekst, reden.Lopend ?? reden.Tekst }),
            .. norm.Bouwstenen.SelectMany(steen => steen.Alle()).Select(steen => steen.Omschrijving),
            .. bomen.SelectMany((Zinsboom boom) => boom.Alle()).Select(boom => boom.Zin),
        ];
    }

    [GeneratedRegex("^(de|het|een) ")]
    private static partial Regex Lidwoord();

    [GeneratedRegex("^(the|a|an) ")]
    private static partial Regex Article();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Woord();

    [GeneratedRegex("[a-z][A-Z]")]
    private static partial Regex Kameel();

    // "verklaar dat u het doet", "laat ieder verklaren", of papier als uitweg: "lever, of verklaar dat".
    [GeneratedRegex("^verklaar|^laat .*verklaren|(of|en) verklaar dat")]
    private static partial Regex AlleenPapier();

    [GeneratedRegex("^(declare|state)|^have .*(declare|state)|(or|and) (declare|state) (that|so)")]
    private static partial Regex OnlyPaper();
}
