using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kwaliteitskader.Loket.Api;
using Kwaliteitskader.Loket.Api.Vragen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Loket.Tests.Api;

/// <summary>De API geeft wat de bibliotheek geeft, en noemt alles wat aan een vraag niet deugt.</summary>
public sealed class OordeelpuntenTests : Apiproef
{
    private const string Dag = "peildatum=2026-11-21";

    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    public static TheoryData<string> Dossiers => [.. Directory.EnumerateFiles("samples/dossiers", "*.json").Select(pad => Path.GetFileNameWithoutExtension(pad)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Dossiers))]
    public async Task Toets_Voorbeeld_GeeftHetRapportByteVoorByte(string naam)
    {
        var antwoord = await VraagAsync($"/api/v1/toets?{Dag}", Voorbeeld(naam));

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        antwoord.Soort.Should().Be("application/json");
        antwoord.Versie.Should().Be(Apibouw.Versie);
        antwoord.Tekst.Should().Be(Encoding.UTF8.GetString(RapportSchrijver.Schrijf(Rapport(naam).Document())));
    }

    [Fact]
    public async Task Toets_NormenEnRegister_GaatAlleenDaarover()
    {
        var norm = await VraagAsync($"/api/v1/toets?{Dag}&norm=vis-1,WT-1&taal=en", Voorbeeld());
        var register = await VraagAsync($"/api/v1/toets?{Dag}&register=basisPraktijkregister", Voorbeeld());

        Normen(norm).Should().BeSubsetOf(["VIS-1", "WT-1"]).And.Contain("VIS-1");
        Normen(register).Should().BeEquivalentTo(Registernormen.Van(Register.BasisPraktijkregister).Select(id => id.Waarde));

        static IEnumerable<string> Normen(Apiantwoord antwoord) => antwoord.Json["bevindingen"]!.AsArray().Select(bevinding => bevinding!["norm"]!.GetValue<string>()).Distinct();
    }

    [Fact]
    public async Task Aanvragen_Register_GeeftHetAdvies()
    {
        var antwoord = await VraagAsync($"/api/v1/aanvragen?{Dag}&register=basisPraktijkregister", Voorbeeld());

        Gelijk(antwoord, Kwaliteitstoets.Standaard.Adviseer(Register.BasisPraktijkregister, Rapport().Dossier, Peildatum));
    }

    [Fact]
    public async Task Agenda_TotEenDag_GeeftDeAgenda() => Gelijk(await VraagAsync($"/api/v1/agenda?{Dag}&totEnMet=2028-11-21", Voorbeeld("solist")), Rapport("solist").Agenda(new(2028, 11, 21)));

    [Fact]
    public async Task Aanspraak_Dossier_GeeftHetAanspraakrapport() => Gelijk(await VraagAsync($"/api/v1/aanspraak?{Dag}", Voorbeeld("solist")), Aanspraaktoets.Standaard.Rapport(Rapport("solist").Dossier, Peildatum));

    [Fact]
    public async Task Verklaar_NormEnOnderwerp_GeeftDeBoom()
    {
        var antwoord = await VraagAsync($"/api/v1/verklaar?{Dag}&norm=VIS-1&onderwerp=/praktijk", Voorbeeld());

        var verklaring = antwoord.Json["verklaringen"]!.AsArray().Single()!;
        verklaring["uitkomst"]!.GetValue<string>().Should().Be("voldoetNiet");
        verklaring["eis"]!["onderdelen"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public async Task Toets_MetFoutenInAdresEnInhoud_NoemtZeAllemaal()
    {
        const string Slecht = """{"schema":"kwaliteitskader/dossier/1","id":"a","praktijk":{"visitatie":[],"solist":"ja"},"zorgtrajecten":[{"id":"z","intakeDatum":"9-11-2026"}]}""";
        var antwoord = await VraagAsync("/api/v1/toets?peildatum=2026-02-30&register=keurmerk&kleur=rood&norm=VIS-11&taal=fr", Slecht);

        antwoord.Status.Should().Be(HttpStatusCode.BadRequest);
        antwoord.Soort.Should().Be("application/problem+json");
        antwoord.Versie.Should().Be(Apibouw.Versie);
        antwoord.Json["status"]!.GetValue<int>().Should().Be(400);
        antwoord.Json["title"]!.GetValue<string>().Should().NotBeEmpty();
        antwoord.Json["detail"]!.GetValue<string>().Should().NotBeEmpty();
        antwoord.Fouten.Should().BeEquivalentTo([
            ("peildatum", Vraagfout.Ongeldig),
            ("register", Vraagfout.Ongeldig),
            ("kleur", Vraagfout.Onbekend),
            ("norm", Vraagfout.Ongeldig),
            ("taal", Vraagfout.Ongeldig),
            ("#/praktijk/visitatie", Leesfoutcode.OnbekendeEigenschap),
            ("#/praktijk/solist", Leesfoutcode.VerkeerdType),
            ("#/zorgtrajecten/0/intakeDatum", Leesfoutcode.OnmogelijkeDatum),
        ]);
        antwoord.Json["errors"]!.AsArray().Select(fout => fout!["suggestie"]?.GetValue<string>()).Should().Contain("visitaties");
    }

    [Theory]
    [InlineData("/api/v1/toets", "peildatum", Vraagfout.Ontbreekt)]
    [InlineData("/api/v1/toets?peildatum=0001-01-01", "peildatum", Vraagfout.Ongeldig)]
    [InlineData("/api/v1/verklaar?peildatum=2026-11-21", "norm", Vraagfout.Ontbreekt)]
    [InlineData("/api/v1/verklaar?peildatum=2026-11-21&norm=VIS-1&onderwerp=/therapeuten/99", "onderwerp", Vraagfout.Ongeldig)]
    [InlineData("/api/v1/aanvragen?peildatum=2026-11-21", "register", Vraagfout.Ontbreekt)]
    [InlineData("/api/v1/aanvragen?peildatum=2026-11-21&register=basisPraktijkregister&therapeut=t1", "therapeut", Vraagfout.Ongeldig)]
    [InlineData("/api/v1/agenda?peildatum=2026-11-21&totEnMet=2026-11-20", "totEnMet", Vraagfout.Ongeldig)]
    [InlineData("/api/v1/aanspraak", "peildatum", Vraagfout.Ontbreekt)]
    public async Task Vraag_ZonderWatNodigIs_NoemtDeParameter(string adres, string parameter, string code)
    {
        var antwoord = await VraagAsync(adres, Voorbeeld());

        antwoord.Status.Should().Be(HttpStatusCode.BadRequest);
        antwoord.Fouten.Should().Equal((parameter, code));
    }

    [Theory]
    [InlineData("", Leesfoutcode.Leeg)]
    [InlineData("[]", Leesfoutcode.VerkeerdType)]
    [InlineData("{\"schema\":", Leesfoutcode.AfgebrokenJson)]
    [InlineData("{\"schema\":\"kwaliteitskader/dossier/1\",\"id\":\"999990019\"}", Leesfoutcode.Burgerservicenummer)]
    public async Task Inhoud_DieGeenDossierIs_IsEenProbleem(string inhoud, string code)
    {
        var antwoord = await VraagAsync($"/api/v1/toets?{Dag}", inhoud);

        antwoord.Status.Should().Be(HttpStatusCode.BadRequest);
        antwoord.Fouten.Select(fout => fout.Code).Should().Equal(code);
        antwoord.Tekst.Should().NotContain("999990019");
    }

    [Theory]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/iets")]
    [InlineData("/api/v1/toets/1")]
    [InlineData("/api/v1/normen/XX-1")]
    public async Task Adres_DatErNietIs_IsEenProbleem(string adres)
    {
        var antwoord = await VraagAsync(adres);

        antwoord.Status.Should().Be(HttpStatusCode.NotFound);
        antwoord.Soort.Should().Be("application/problem+json");
        antwoord.Versie.Should().Be(Apibouw.Versie);
    }

    [Fact]
    public async Task Normen_MetKrachtEnDomein_GeeftDieUitDeCatalogus()
    {
        var alle = await VraagAsync("/api/v1/normen");
        var tijdig = await VraagAsync("/api/v1/normen?domein=tijdigheid&kracht=kadernorm");
        var een = await VraagAsync("/api/v1/normen/wt-1?taal=en");
        var fout = await VraagAsync("/api/v1/normen?domein=tijd");

        alle.Json.AsArray().Should().HaveCount(Kwaliteitstoets.Standaard.Normen.Length);
        tijdig.Json.AsArray().Select(norm => norm!["id"]!.GetValue<string>()).Should().Contain("WT-1").And.Equal(
            Kwaliteitstoets.Standaard.Normen.Select(norm => norm.Kaart).Where(kaart => kaart is { Domein: Normdomein.Tijdigheid, Kracht: Normkracht.Kadernorm }).Select(kaart => kaart.Id.Waarde));
        een.Json["titel"]!.GetValue<string>().Should().Be("Planned within a week");
        fout.Fouten.Should().Equal(("domein", Vraagfout.Ongeldig));
    }

    private static Toetsrapport Rapport(string naam = "visitatie-en-leveringen-verlopen") => Kwaliteitstoets.Standaard.Toets(DossierLezer.Lees(Voorbeeld(naam)).Dossier!, Peildatum);

    private static void Gelijk<T>(Apiantwoord antwoord, T verwacht)
    {
        antwoord.Status.Should().Be(HttpStatusCode.OK);
        JsonNode.DeepEquals(antwoord.Json, JsonSerializer.SerializeToNode(verwacht, ContractJson.Opties)).Should().BeTrue();
    }
}
