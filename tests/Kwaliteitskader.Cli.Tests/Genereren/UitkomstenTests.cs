using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kwaliteitskader.Cli.Genereren;
using Kwaliteitskader.Cli.Scenarios;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared;
using Kwaliteitskader.Tests.Shared.Gevallen;

namespace Kwaliteitskader.Cli.Tests.Genereren;

/// <summary>
/// Wat de normen van een vaste bevolking vinden, ligt vast. Verandert een uitkomst, dan hoort daar een nieuwe versie van de normen
/// bij, met een regel in docs/normen-wijzigingen.md; zonder die twee wordt zij ook niet opnieuw vastgelegd.
/// </summary>
public sealed class UitkomstenTests
{
    private const string Bestand = "tests/Golden/uitkomsten.txt";
    private const string Vrijgegeven = "tests/Golden/vrijgegeven.txt";
    private const int Praktijken = 250;

    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    /// <summary>Scenario's op de grens van getallen waarop in het land bij toeval niemand staat.</summary>
    private static readonly Scenarionaam[] Grensgevallen =
    [
        new("DB-1", "een half punt onder 120, een dag later"),
        new("DB-1", "dertig maanden, een half punt te weinig"),
        new("KL-3", "op de laatste dag van de verlenging geoordeeld"),
        new("KP-2", "precies 60 maanden geleden aangetoond"),
        new("KP-3", "alle drie de delen zijn er"),
        new("KP-3", "een punt te weinig, de periode is voorbij"),
        new("KP-3", "39 punten nascholing is te weinig"),
        new("KP-3", "39 punten uit andere activiteiten is te weinig"),
        new("KP-3", "een uur te weinig, de periode is voorbij"),
        new("VE-5", "op de derde werkdag gemeld"),
        new("VE-5", "na precies zes weken vastgesteld en op tijd gemeld"),
    ];

    private static readonly Lazy<List<(Dossier Dossier, DateOnly Peildatum)>> Bevolking = new(() =>
    {
        var generator = new Landgenerator { Zaad = 1, Peildatum = Peildatum, TrajectenPerTherapeut = 2 };
        return
        [
            .. Enumerable.Range(0, Praktijken).Select(nummer => (generator.Maak(nummer), Peildatum)),
            .. Grensgevallen.Select(naam => (ScenarioLoader.Geval(naam).LeesDossier() with { Id = $"{naam.Norm}: {naam.Naam}" }, ScenarioLoader.Geval(naam).Peildatum)),
        ];
    });

    [Fact]
    [Trait("Soort", "Golden")]
    public void Uitkomsten_VanDeVasteBevolking_ZijnZoalsVastgelegd()
    {
        var nu = Van(Kwaliteitstoets.Standaard);
        var pad = Broncode.Map(Bestand);
        if (Environment.GetEnvironmentVariable("GOLDEN_BIJWERKEN") == "1")
        {
            var eerder = File.Exists(pad) ? Uitkomstenboek.Lees(File.ReadAllText(pad)).ZonderTeruggenomen(nu, [.. Wijzigingen.Vrijgegeven]) : null;
            Wijzigingen.Bezwaren(nu.AndersDan(eerder), Versie).Should().BeEmpty("andere uitkomsten worden pas vastgelegd als versie en wijzigingen kloppen; er is niets geschreven");
            File.WriteAllText(pad, nu.MetVersies(eerder, Versie).Tekst());
        }

        var vast = Uitkomstenboek.Lees(File.ReadAllText(pad));
        vast.Bevolking.Should().Be(nu.Bevolking, "de generator maakt een andere bevolking; leg haar vast met eng/vernieuw");
        Meldingen(vast, nu).Should().BeEmpty("een andere uitkomst vraagt een nieuwe versie van de normen (Normensetafdruk.Versie), een regel in docs/normen-wijzigingen.md, en dan eng/vernieuw");
    }

    /// <summary>Wie een grens verlegt, krijgt de norm te zien, hoeveel praktijken anders uitvallen en de kleinste daarvan; en geen andere norm.</summary>
    [Fact]
    public void Uitkomsten_MetEenVerlegdeGrens_NoemenDeNormDePraktijkenEnDeKleinste()
    {
        var vast = Van(Kwaliteitstoets.Standaard);
        var verlegd = Van(Kwaliteitstoets.Maak(opties => opties.Kies(Lezingen.WeekVanVijfWerkdagen)));
        var (norm, praktijken) = vast.Verschillen(verlegd).Should().ContainSingle().Subject;
        norm.Should().Be("WT-1");
        praktijken.Should().NotBeEmpty();
        Meldingen(vast, verlegd).Single().Should().ContainAll("WT-1", $"{praktijken.Count} ", Kleinste(praktijken));
        Meldingen(vast, vast).Should().BeEmpty();
    }

    /// <summary>Van een norm die nieuw is, vielen praktijken niet anders uit: zijn melding noemt er geen.</summary>
    [Fact]
    public void Uitkomsten_MetEenNieuweNorm_NoemenAlleenDeNorm()
    {
        var nu = Van(Kwaliteitstoets.Standaard);
        var vast = nu with { Normen = nu.Normen.Where(norm => norm.Key != "WT-1").ToDictionary() };
        Meldingen(vast, nu).Should().ContainSingle().Which.Should().StartWith("WT-1: ").And.NotContainAny(Bevolking.Value.Select(deel => deel.Dossier.Id));
    }

    public static TheoryData<string> Getallen =>
    [
        .. Kwaliteitstoets.Standaard.Normen.SelectMany(norm => norm.Normwaarden).Where(waarde => waarde.Waarden.Length > 0).Select(waarde => waarde.Id).Distinct(),
    ];

    /// <summary>Elk getal van elke norm: een ander getal geeft een andere uitkomst, en alleen bij normen die het lezen.</summary>
    [Theory]
    [MemberData(nameof(Getallen))]
    [Trait("Soort", "Wacht")]
    public void Uitkomsten_MetEenVerlegdGetal_NoemenAlleenNormenDieHetLezen(string id)
    {
        var getal = Kwaliteitstoets.Standaard.Normen.SelectMany(norm => norm.Normwaarden).First(waarde => waarde.Id == id);
        var vast = Van(Kwaliteitstoets.Standaard);
        var anders = new[] { -1, 1 }.SelectMany(stap => vast.Verschillen(Van(Kwaliteitstoets.Maak(opties =>
            opties.Stel(getal, [.. getal.Waarden.Select(waarde => waarde with { Getal = Math.Max(0, waarde.Getal + stap) })]))))).Select(verschil => verschil.Norm).Distinct().ToList();
        anders.Should().NotBeEmpty($"in de vaste bevolking valt niets op de grens van {id}");
        anders.Should().BeSubsetOf(Kwaliteitstoets.Standaard.Normen.Where(norm => norm.Normwaarden.Contains(getal)).Select(norm => norm.Kaart.Id.Waarde));
    }

    [Fact]
    [Trait("Soort", "Wacht")]
    public void Uitkomsten_DieVeranderden_StaanInDeWijzigingen()
    {
        var boek = Uitkomstenboek.Lees(File.ReadAllText(Broncode.Map(Bestand)));
        boek.Normen.Where(norm => norm.Value.Versie.Length > 0 && !Wijzigingen.Noemt(norm.Value.Versie, norm.Key)).Select(norm => $"{norm.Key} in {norm.Value.Versie}")
            .Should().BeEmpty("van elke norm die sinds een versie anders uitvalt, zegt docs/normen-wijzigingen.md onder die versie waarom");
    }

    [Fact]
    [Trait("Soort", "Wacht")]
    public void Versie_VanDeNormen_IsDeNieuwsteInDeWijzigingen() =>
        Wijzigingen.Versies.First().Should().Be(Versie, "docs/normen-wijzigingen.md begint met wat onder Normensetafdruk.Versie verandert");

    /// <summary>Wat eens uitgegeven is, gaat niet weer open: een kop laat zich overtypen, een regel van deze lijst verdwijnt niet ongezien.</summary>
    [Fact]
    [Trait("Soort", "Wacht")]
    public void Versies_DieUitgegevenZijn_BlijvenDat()
    {
        var vrijgegeven = File.ReadAllLines(Broncode.Map(Vrijgegeven));
        vrijgegeven.Except(Wijzigingen.Vrijgegeven).Should().BeEmpty($"{Vrijgegeven} zegt dat deze versies uitgegeven zijn; hun kop in docs/normen-wijzigingen.md blijft staan, zonder \"{Normwijzigingen.Open.Trim()}\". Begin een nieuwe versie");
        Wijzigingen.Vrijgegeven.Except(vrijgegeven).Should().BeEmpty($"een versie die uitgegeven wordt, krijgt een regel in {Vrijgegeven}, die er nooit meer uit gaat");
    }

    private const string Uitgegeven = "# Changes\n\n## 2.0.0\n\n- **WT-1**: something.\n";

    /// <summary>Een andere uitkomst van WT-1 wordt vastgelegd onder een versie die nog niet uitgegeven is en de norm noemt, ook een tweede keer; anders niet.</summary>
    [Theory]
    [InlineData(Uitgegeven, "2.0.0", "Normensetafdruk.Versie")]
    [InlineData(Uitgegeven, "3.0.0", "## 3.0.0 (unreleased)")]
    [InlineData("# Changes\n\n## 3.0.0 (unreleased)\n\n- **WT-10**, KWT-1: another.\n\n## 2.0.0\n\n- **WT-1**: something.\n", "3.0.0", "noem de norm")]
    [InlineData("# Changes\n\n## 3.0.0 (unreleased)\n\n- **WT-1**: five working days.\n\n## 2.0.0\n", "3.0.0", null)]
    [InlineData("# Changes\n\n## 3.0.0\n\n- **WT-1**: five working days.\n\n## 2.0.0\n", "3.0.0", "Normensetafdruk.Versie")]
    public void Vastleggen_MetEenVerlegdeGrens_VraagtEenOpenVersieDieDeNormNoemt(string wijzigingen, string versie, string? bezwaar)
    {
        var verlegd = Van(Kwaliteitstoets.Maak(opties => opties.Kies(Lezingen.WeekVanVijfWerkdagen)));
        var bezwaren = new Normwijzigingen(wijzigingen).Bezwaren(verlegd.AndersDan(Van(Kwaliteitstoets.Standaard)), versie).ToList();
        if (bezwaar is null)
        {
            bezwaren.Should().BeEmpty();
            return;
        }

        bezwaren.Should().ContainSingle().Which.Should().Contain("WT-1").And.Contain(bezwaar);
    }

    [Fact]
    public void AndersDan_EenBoek_NoemtOokEenNormDieNieuwIsOfVerdween()
    {
        var alle = new Uitkomstenboek("a", new Dictionary<string, (string, string)> { ["WT-1"] = ("", "000"), ["WT-2"] = ("", "000") });
        var een = alle with { Normen = new Dictionary<string, (string, string)> { ["WT-1"] = ("", "000") } };
        alle.AndersDan(een).Should().Equal("WT-2");
        een.AndersDan(alle).Should().Equal("WT-2");
        (alle with { Bevolking = "b" }).AndersDan(een).Should().Equal("WT-2");
        alle.AndersDan(alle).Should().BeEmpty();
        een.AndersDan(null).Should().BeEmpty();
    }

    /// <summary>Wie een norm terugneemt die in geen uitgegeven versie was, verandert voor niemand iets; een uitgegeven norm verdwijnt nooit ongezien.</summary>
    [Fact]
    public void ZonderTeruggenomen_EenBoek_MistAlleenNormenDieNiemandKreeg()
    {
        var toen = new Uitkomstenboek("a", new Dictionary<string, (string, string)> { ["WT-1"] = ("", "000"), ["WT-2"] = ("2.0.0", "000"), ["WT-3"] = ("2.1.0", "000"), ["WT-4"] = ("2.1.0", "000") });
        var nu = toen with { Normen = new Dictionary<string, (string, string)> { ["WT-4"] = ("", "000") } };
        toen.ZonderTeruggenomen(nu, ["2.0.0"]).Normen.Keys.Should().Equal("WT-1", "WT-2", "WT-4");
        nu.AndersDan(toen.ZonderTeruggenomen(nu, ["2.0.0"])).Should().Equal("WT-1", "WT-2");
    }

    private static string Versie => Kwaliteitstoets.Standaard.Normenset.Versie;

    private static Normwijzigingen Wijzigingen => new(File.ReadAllText(Broncode.Map("docs/normen-wijzigingen.md")));

    private static string Kleinste(IEnumerable<int> praktijken) =>
        praktijken.Select(nummer => Bevolking.Value[nummer].Dossier).MinBy(dossier => DossierSchrijver.Schrijf(dossier).Length)!.Id;

    private static IEnumerable<string> Meldingen(Uitkomstenboek vast, Uitkomstenboek nu) =>
    [
        .. nu.Normen.Keys.Except(vast.Normen.Keys).Select(norm => $"{norm}: is nieuw en staat nog niet in {Bestand}"),
        .. vast.Verschillen(nu).Where(verschil => vast.Normen.ContainsKey(verschil.Norm)).Select(verschil => $"{verschil.Norm}: {verschil.Praktijken.Count} praktijken vallen anders uit, de kleinste is {Kleinste(verschil.Praktijken)}"),
        .. vast.Normen.Keys.Except(nu.Normen.Keys).Select(norm => $"{norm}: oordeelt niet meer"),
    ];

    private static Uitkomstenboek Van(Kwaliteitstoets toets)
    {
        var normen = toets.Normen.ToDictionary(norm => norm.Kaart.Id.Waarde, _ => new StringBuilder());
        using var bevolking = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (dossier, peildatum) in Bevolking.Value)
        {
            bevolking.AppendData(DossierSchrijver.Schrijf(dossier));
            var oordelen = toets.Toets(dossier, peildatum).Oordelen.ToLookup(oordeel => oordeel.Norm.Kaart.Id.Waarde, oordeel => (int)oordeel.Uitkomst);
            foreach (var (norm, afdrukken) in normen)
            {
                afdrukken.Append(Afdruk(oordelen[norm]));
            }
        }

        return new(Convert.ToHexStringLower(bevolking.GetHashAndReset())[..16], normen.ToDictionary(norm => norm.Key, norm => ("", norm.Value.ToString())));
    }

    /// <summary>De uitkomsten over alle onderwerpen van een praktijk, in drie tekens.</summary>
    private static string Afdruk(IEnumerable<int> uitkomsten)
    {
        var afdruk = uitkomsten.Aggregate(2166136261u, (som, uitkomst) => unchecked((som ^ (uint)(uitkomst + 1)) * 16777619u));
        return (afdruk % 4096).ToString("x3", CultureInfo.InvariantCulture);
    }
}
