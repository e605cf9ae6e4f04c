using System.Text.Json.Nodes;
using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Formulieren;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>Langs welke weg een feit ook binnenkomt, ook door het formulier, de bevindingen zijn dezelfde, byte voor byte.</summary>
public sealed class ZelfdeBevindingenTests
{
    // De dag van het loket, zodat een formulier op dezelfde peildatum beoordeeld wordt.
    private static readonly DateOnly Peildatum = new(2026, 11, 26);

    public static TheoryData<string> Dossiers => [.. Directory.EnumerateFiles("samples/dossiers", "*.json").Select(pad => Path.GetFileNameWithoutExtension(pad)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("keurmerkpraktijk", Register.KeurmerkPraktijkregister, "/praktijk/visitaties /praktijk/gegevensleveringen /praktijk/verklaringen /therapeuten/*/werkzaamVan")]
    [InlineData("praktijk-op-orde", Register.BasisPraktijkregister, "/praktijk/verklaringen /therapeuten/*/verklaringen /therapeuten/*/registraties")]
    [InlineData("keurmerkpraktijk", Register.KeurmerkIndividueel, "/therapeuten/*/scholing /therapeuten/*/peerReviews /therapeuten/*/persoonlijkeOntwikkelplannen /therapeuten/*/verklaringen")]
    [InlineData("niet-geregistreerde-therapeut", Register.IndividueelRegisterFysiotherapie, "/therapeuten/*/big/status /therapeuten/*/big/van /therapeuten/*/beroep /therapeuten/*/verklaringen")]
    [InlineData("solist", Register.BasisPraktijkregister, "/therapeuten")]
    [InlineData("oefentherapiepraktijk", Register.KwaliteitsregisterParamedici, "/therapeuten/0/scholing /therapeuten/0/werkervaring /therapeuten/*/verklaringen /therapeuten/*/lidVvocm")]
    [InlineData("oefentherapiepraktijk", Register.PraktijkregisterVvocm, "/praktijk/jaarverslagen /praktijk/premUitvragen /therapeuten/*/registraties")]
    public async Task Bevindingen_VanFormulierEnJson_ZijnDezelfdeBytes(string naam, Register register, string weggelaten)
    {
        var (heel, zonder) = Splits(naam, register, weggelaten.Split(' '));
        await using var loket = await Proefloket.StartAsync(("FormulierenPerMinuut", "1000"));
        using var behandelaar = await loket.MensAsync("Behandelaar", Rollen.Behandelaar);
        var aanvraag = await LeverInAsync(behandelaar, zonder, register);

        // Een lijst binnen een ding van een lijst vraagt het formulier een ronde later.
        for (var ronde = 1; await VulInAsync(loket, behandelaar, aanvraag, heel); ronde++)
        {
            ronde.Should().BeLessThan(6);
        }

        var formulier = await LaatsteAsync(loket);
        await LeverInAsync(behandelaar, heel, register);
        var json = await LaatsteAsync(loket);

        (formulier.Aanleiding, json.Aanleiding).Should().Be((Aanleiding.Formulier, Aanleiding.Inlevering));
        System.Text.Encoding.UTF8.GetString(formulier.Dossier!).Should().Be(System.Text.Encoding.UTF8.GetString(json.Dossier!));
        formulier.DossierSha256.Should().Be(json.DossierSha256);
        formulier.Advies.Should().Equal(json.Advies);
        Bevindingen(Adviezen.Dossier(formulier)).Should().Equal(Bevindingen(heel));

        // Wat er wegbleef, was niet om het even.
        (await loket.MetAsync(gegevens => gegevens.Ronden.SingleAsync(ronde => ronde.Nummer == 1))).Advies.Should().NotEqual(json.Advies);
    }

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Feit_DatHetFormulierVraagt_KomtErHetzelfdeUit(string naam)
    {
        var terug = 0;
        foreach (var register in Enum.GetValues<Register>())
        {
            var (alles, _) = Splits(naam, register, []);
            foreach (var plaats in Plaatsen(alles, register))
            {
                var heel = Ingeperkt(alles, register, [Patroon(plaats)]);
                var zonder = Dossierwijziging.Stel(heel, new JsonPointer(plaats), "null").Dossier!;
                var formulier = new Vraagformulier(Kwaliteitstoets.Standaard.Adviseer(register, zonder, Peildatum), Taal.Nederlands);
                formulier.Gevraagd.Values.Should().NotContain(veld => veld.Veld.Soort == Veldsoort.Groep || veld.Veld.Soort == Veldsoort.Eigen || veld.Veld.Soort == Veldsoort.Schema);
                if (formulier.Gevraagd.ContainsKey(plaats))
                {
                    var lezing = new Formulierlezer(formulier).Lees(zonder, Invuller.Velden(formulier, heel).ToDictionary(veld => veld.Naam, veld => veld.Waarde));
                    lezing.Fouten.Should().BeEmpty();
                    DossierSchrijver.Schrijf(lezing.Dossier!).Should().Equal(DossierSchrijver.Schrijf(heel), "{0} leest {1}", register, plaats);
                    terug++;
                }
            }
        }

        terug.Should().BePositive("van elk voorbeeld is er iets dat een register zou vragen");
    }

    /// <summary>Vult in wat gevraagd is en in het hele dossier staat, en verzendt het; zo niet, dan is er niets meer te vragen.</summary>
    private static async Task<bool> VulInAsync(Proefloket loket, Bezoeker behandelaar, string aanvraag, Dossier heel)
    {
        var ronde = await LaatsteAsync(loket);
        var advies = System.Text.Json.JsonSerializer.Deserialize<Model.Bevindingen.Advies>(ronde.Advies!, ContractJson.Opties)!;
        var velden = Invuller.Velden(new Vraagformulier(advies, Taal.Nederlands), heel).ToList();
        if (velden.Count == 0)
        {
            return false;
        }

        await behandelaar.OpenAsync(aanvraag);
        await behandelaar.VerzendAsync("form[action*=Vragen]");
        using var praktijk = loket.Bezoeker();
        await praktijk.OpenAsync(new Uri(behandelaar.Pagina.QuerySelector("#koppeling")!.TextContent).PathAndQuery);

        // Een lijst groeit tot er plaats is voor wat erin hoort.
        while (velden.FirstOrDefault(veld => !OpPagina(praktijk).Contains(veld.Naam)).Naam is { } ontbreekt)
        {
            var meer = praktijk.Pagina.QuerySelectorAll("button[name=meer]").Select(knop => knop.GetAttribute("value")!).Single(pad => ontbreekt.StartsWith($"rij:{pad}:", StringComparison.Ordinal));
            var rijen = OpPagina(praktijk).Count;
            await praktijk.VerzendAsync("form.kolom", [.. Alle(praktijk, velden), ("meer", meer)]);
            OpPagina(praktijk).Count.Should().BeGreaterThan(rijen);
        }

        await praktijk.VerzendAsync("form.kolom", [.. Alle(praktijk, velden)]);
        praktijk.Adres.Should().StartWith("/invullen/ontvangen/", praktijk.Inhoud);
        return true;
    }

    private static HashSet<string> OpPagina(Bezoeker praktijk) => [.. praktijk.Pagina.QuerySelectorAll("form.kolom :is(input, select, textarea):not([type=hidden])").Select(veld => veld.GetAttribute("name")!)];

    // Een browser verzendt ook wat leeg bleef, behalve een vakje dat niet aangekruist is.
    private static IEnumerable<(string Naam, string Waarde)> Alle(Bezoeker praktijk, List<(string Naam, string Waarde)> velden) => OpPagina(praktijk)
        .Select(naam => velden.FirstOrDefault(veld => veld.Naam == naam) is { Naam: not null } gevuld ? gevuld : (naam, ""))
        .Where(veld => veld.Item2.Length > 0 || !veld.Item1.StartsWith("niets:", StringComparison.Ordinal));

    private static async Task<string> LeverInAsync(Bezoeker behandelaar, Dossier dossier, Register register)
    {
        await behandelaar.OpenAsync("/inleveren");
        await behandelaar.VerzendAsync("form.kolom", ("bestand", "a.json", DossierSchrijver.Schrijf(dossier)), ("register", register.ToString()), ("peildatum", Peildatum.ToString("yyyy-MM-dd", null)));
        await behandelaar.KlikAsync("main li a");
        return behandelaar.Adres;
    }

    private static Task<Ronde> LaatsteAsync(Proefloket loket) => loket.MetAsync(gegevens => gegevens.Ronden.OrderByDescending(ronde => ronde.Nummer).FirstAsync());

    private static byte[] Bevindingen(Dossier dossier) => RapportSchrijver.Schrijf(Kwaliteitstoets.Standaard.Toets(dossier, Peildatum).Document());

    private static (Dossier Heel, Dossier Zonder) Splits(string naam, Register register, string[] weggelaten)
    {
        var heel = Ingeperkt(DossierLezer.Lees(Voorbeeld.Bytes(naam)).Dossier!, register, weggelaten);
        var plaatsen = Paden(JsonNode.Parse(DossierSchrijver.Schrijf(heel)), "").Where(pad => weggelaten.Contains(pad) || weggelaten.Contains(Patroon(pad)));
        return (heel, Dossierwijziging.Stel(heel, plaatsen.Select(pad => (new JsonPointer(pad), "null"))).Dossier!);
    }

    /// <summary>Het dossier waarin een lijst die wegblijft alleen heeft wat het formulier ervan vraagt: wat het register leest en wat er altijd moet zijn.</summary>
    private static Dossier Ingeperkt(Dossier dossier, Register register, string[] weggelaten)
    {
        var gelezen = Registernormen.Feiten(register);
        var document = JsonNode.Parse(DossierSchrijver.Schrijf(dossier))!;
        var weg = Paden(document, "").Where(pad => Patroon(pad) is var patroon && weggelaten.Any(lijst => patroon.StartsWith($"{lijst}/", StringComparison.Ordinal))
            && !Contractveld.Alle.Single(veld => veld.Pad == patroon).Verplicht && !gelezen.Any(feit => feit == patroon || feit.StartsWith($"{patroon}/", StringComparison.Ordinal)));
        return Dossierwijziging.Stel(dossier, weg.OrderByDescending(pad => pad.Length).Select(pad => (new JsonPointer(pad), "null"))).Dossier!;
    }

    private static IEnumerable<string> Plaatsen(Dossier dossier, Register register)
    {
        var gelezen = Registernormen.Feiten(register);
        return Paden(JsonNode.Parse(DossierSchrijver.Schrijf(dossier)), "").Where(pad => gelezen.Contains(Patroon(pad))
            && pad != "/therapeuten" && Contractveld.Alle.Single(veld => veld.Pad == Patroon(pad)) is { Verplicht: false, Soort: not Veldsoort.Groep });
    }

    private static string Patroon(string pad) => string.Join('/', pad.Split('/').Select(deel => deel.Length > 0 && deel.All(char.IsAsciiDigit) ? "*" : deel));

    private static IEnumerable<string> Paden(JsonNode? node, string pad) => node switch
    {
        JsonObject ding => ding.Where(veld => pad.Length > 0 || veld.Key != "schema").SelectMany(veld => Paden(veld.Value, $"{pad}/{veld.Key}").Prepend($"{pad}/{veld.Key}")),
        JsonArray lijst => lijst.SelectMany((een, nummer) => Paden(een, $"{pad}/{nummer}")),
        _ => [],
    };
}
