using System.Text.RegularExpressions;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Conventies;

[Trait("Soort", "Wacht")]
public partial class NormenTests
{
    public static TheoryData<string> Normen => [.. Kwaliteitstoets.Standaard.Normen.Select(norm => norm.Kaart.Id.Waarde)];

    [Fact]
    public void Catalogus_ElkeNormInDeBibliotheek_StaatErEenKeerIn()
    {
        var inBibliotheek = typeof(Norm).Assembly.GetTypes()
            .Where(type => type.BaseType is { IsGenericType: true } basis && basis.GetGenericTypeDefinition() == typeof(Norm<>)).ToList();
        Kwaliteitstoets.Standaard.Normen.SelectMany(norm => norm.Versies).Select(norm => norm.GetType()).Should().BeEquivalentTo(inBibliotheek);
        Kwaliteitstoets.Standaard.Normen.Select(norm => norm.Kaart.Id).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Normen))]
    public void Kaart_ElkeNorm_IsEenBladzijdeWaard(string id)
    {
        var norm = Norm(id);
        norm.Kaart.Bronnen.Should().NotBeEmpty();
        norm.Feiten.Should().NotBeEmpty();
        Teksten(norm).Should().OnlyContain(tekst => tekst.Nl.Trim().Length > 2 && tekst.En.Trim().Length > 2);
        Teksten(norm).Where(tekst => tekst.Nl == tekst.En).Should().BeEmpty("Engels is een vertaling");
        norm.Kaart.Interpretaties.Where(interpretatie => interpretatie.Alternatieven.IsEmpty).Should().BeEmpty();
    }

    /// <summary>Van wie alleen een sleutel bekend is, valt niets te vinden: onbekend is geen ja en geen nee.</summary>
    [Theory]
    [MemberData(nameof(Normen))]
    public void Toets_ElkeNormZonderFeiten_BlijftOpen(string id)
    {
        var dossier = new Dossier { Id = "d", Praktijk = new(), Therapeuten = [new() { Id = "t" }], Zorgtrajecten = [new() { Id = "z" }] };

        Kwaliteitstoets.Standaard.Beperkt(id).Toets(dossier, new(2026, 11, 21)).Oordelen.Select(oordeel => oordeel.Uitkomst).Should().NotBeEmpty()
            .And.OnlyContain(uitkomst => uitkomst == Uitkomst.NietVastTeStellen || uitkomst == Uitkomst.NietVanToepassing, "IsBekend() als hele eis maakt van onbekend een nee");
    }

    [Theory]
    [MemberData(nameof(Normen))]
    public void Zin_ElkeNorm_IsDeSamenvattingVanZijnKlasse(string id)
    {
        var type = Norm(id).GetType();
        var bestand = File.ReadAllText(Broncode.Map($"src/Kwaliteitskader.Rules/{type.Namespace!["Kwaliteitskader.Rules.".Length..].Replace('.', '/')}/{type.Name}.cs"));
        var samenvatting = Samenvatting().Match(bestand).Groups[1].Value;

        string.Join(' ', samenvatting.Split('\n').Select(regel => regel.Trim().TrimStart('/').Trim()).Where(regel => regel.Length > 0)).Should().Be(Norm(id).Kaart.Zin.Nl);
        Norm(id).Kaart.Zin.En.Should().EndWith(".");
    }

    [GeneratedRegex("/// <summary>(.*?)</summary>", RegexOptions.Singleline)]
    private static partial Regex Samenvatting();

    [Theory]
    [MemberData(nameof(Normen))]
    public void Redenen_ElkeNorm_HebbenEenVasteVorm(string id)
    {
        var redenen = Norm(id).EigenRedenen;
        redenen.Should().OnlyContain(reden => Code().IsMatch(reden.Code));
        redenen.Select(reden => reden.Code).Should().OnlyHaveUniqueItems();
        redenen.Should().OnlyContain(reden => reden.Tekst.Nl.EndsWith('.') && reden.Tekst.En.EndsWith('.'));
        redenen.Select(reden => reden.Code).Should().NotIntersectWith(Redenen.Algemeen.Select(reden => reden.Code));
    }

    [Fact]
    public void Interpretaties_DezelfdeSleutel_IsOveralDezelfde() =>
        Kwaliteitstoets.Standaard.Normen.SelectMany(norm => norm.Kaart.Interpretaties).DistinctBy(i => i)
            .GroupBy(interpretatie => interpretatie.Id).Should().OnlyContain(groep => groep.Count() == 1);

    [Fact]
    public void Registernormen_ElkRegister_BestaatUitNormenVanDeCatalogus()
    {
        var bekend = Kwaliteitstoets.Standaard.Normen.Select(norm => norm.Kaart.Id).ToHashSet();
        foreach (var register in Enum.GetValues<Model.Feiten.Register>())
        {
            Registernormen.Van(register).Should().NotBeEmpty().And.OnlyContain(id => bekend.Contains(id));
        }
    }

    private static Norm Norm(string id) => Kwaliteitstoets.Standaard.Normen.Single(norm => norm.Kaart.Id == id);

    private static IEnumerable<Model.Tekst> Teksten(Norm norm) =>
        [
            norm.Kaart.Titel,
            norm.Kaart.Herstel.Wat,
            .. norm.EigenRedenen.Select(reden => reden.Tekst),
            .. norm.EigenRedenen.Select(reden => reden.Herstel).OfType<Model.Tekst>(),
            .. norm.Kaart.Interpretaties.SelectMany(i => i.Alternatieven.Append(i.Keuze).Append(i.Waarom)),
            .. norm.Feiten.Select(gebruik => gebruik.Feit.Label).Where(label => !GelijkInBeideTalen.Contains(label.Nl)),
        ];

    private static readonly string[] GelijkInBeideTalen = ["register", "status"];

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Code();
}
