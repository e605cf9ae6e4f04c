using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Commands;

/// <summary>Een gegenereerd land van de generator tot de sectorschets.</summary>
public sealed class BulkTests : IDisposable
{
    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Fact]
    public async Task Genereer_TweeKeerHetzelfdeZaad_GeeftDezelfdeBytes()
    {
        var eerste = await Genereer(300);
        (await Genereer(300)).Should().Equal(eerste);
        (await Opdracht.Voer("genereer", "--praktijken", "300", "--zaad", "8")).Bytes.Should().NotEqual(eerste);
    }

    [Fact]
    public async Task Genereer_EenPraktijk_HangtNietAfVanHoeveelErVolgen()
    {
        var veel = await Genereer(50);
        var weinig = await Genereer(20);
        veel[..weinig.Length].Should().Equal(weinig);
    }

    [Fact]
    public async Task Genereer_ElkDossier_IsGeldigEnDuidelijkSynthetisch()
    {
        var gelezen = DossierLezer.LeesAlle(await Genereer(200), perRegel: true).ToList();
        gelezen.Should().HaveCount(200).And.OnlyContain(resultaat => resultaat.Gelukt);
        gelezen.Should().OnlyContain(resultaat => resultaat.Dossier!.Id.StartsWith("synthetisch-", StringComparison.Ordinal));
        gelezen.SelectMany(resultaat => resultaat.Dossier!.Therapeuten!.Value).Where(therapeut => therapeut.Big is not null)
            .Should().OnlyContain(therapeut => therapeut.Big!.Nummer!.EndsWith("00", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Toets_Ndjson_GeeftEenCompactRecordPerDossierInVolgorde()
    {
        var opdracht = await Opdracht.VoerMet(await Genereer(120), "toets", "-", "--formaat", "ndjson");
        var records = Records(opdracht);
        records.Select(record => record["dossier"]!.GetValue<string>()).Should().Equal(Enumerable.Range(1, 120).Select(i => $"synthetisch-{i:D7}"));
        records.Should().OnlyContain(record => record["schema"]!.GetValue<string>() == Compactrapport.Schemanaam);
        opdracht.Fouten.Should().BeEmpty();
    }

    [Fact]
    public async Task Toets_Ndjson_VoldoetAanHetSchemaEnTeltWatHetNoemt()
    {
        var keuring = new Schemakeuring(Schemas.Compact());
        byte[] invoer = [.. await Genereer(40), .. "{}\n"u8];
        var regels = Regels(await Opdracht.VoerMet(invoer, "toets", "-", "--formaat", "ndjson"));
        regels.Should().HaveCount(41).And.OnlyContain(regel => keuring.Keurt(Encoding.UTF8.GetBytes(regel)));
        keuring.Keurt(Encoding.UTF8.GetBytes(regels[0].Replace("telling", "teling", StringComparison.Ordinal))).Should().BeFalse();

        // Het type is ook voor wie de regels in C# leest.
        var opties = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };
        foreach (var rapport in regels[..40].Select(regel => JsonSerializer.Deserialize<Compactrapport>(regel, opties)!))
        {
            var telling = rapport.Telling;
            rapport.Bevindingen.Length.Should().Be(telling.VoldoetNiet + telling.NogTeVoldoen + telling.NietVastTeStellen + telling.OordeelNodig);
            rapport.Bevindingen.Count(bevinding => bevinding.Uitkomst == Uitkomst.VoldoetNiet).Should().Be(telling.VoldoetNiet);
        }
    }

    [Fact]
    public async Task Toets_Delen_ZijnSamenHetGeheel()
    {
        var land = await Genereer(90);
        var geheel = await Opdracht.VoerMet(land, "toets", "-", "--formaat", "ndjson");
        var delen = new List<string>();
        foreach (var deel in new[] { "1/3", "2/3", "3/3" })
        {
            delen.AddRange(Regels(await Opdracht.VoerMet(land, "toets", "-", "--formaat", "ndjson", "--deel", deel)));
        }

        delen.Should().BeEquivalentTo(Regels(geheel));
    }

    [Theory]
    [InlineData("--deel", "0/3")]
    [InlineData("--deel", "4/3")]
    [InlineData("--deel", "x")]
    public async Task Toets_OnmogelijkDeel_IsOnbruikbaar(params string[] opties)
    {
        (await Opdracht.VoerMet([], ["toets", "-", "--formaat", "ndjson", .. opties])).Code.Should().Be(2);
    }

    [Fact]
    public async Task Toets_Afgebroken_EindigtMetCodeTwee()
    {
        var opdracht = await Opdracht.VoerOp(new MemoryStream(), await Genereer(50), false, new CancellationToken(canceled: true), "toets", "-", "--formaat", "ndjson");
        opdracht.Code.Should().Be(2);
        opdracht.Bytes.Should().BeEmpty();
    }

    [Fact]
    public async Task Sectorschets_Engels_HeeftGeenNederlandseKoppenOfRijen()
    {
        var land = await Genereer(120);
        var nederlands = (await Opdracht.VoerMet(land, "sectorschets", "-", "--minimum-groep", "0")).Uitvoer;
        var engels = (await Opdracht.VoerMet(land, "sectorschets", "-", "--minimum-groep", "0", "--taal", "en")).Uitvoer;
        string[] woorden = ["praktijken", "zorgtrajecten", "oefentherapeut", "onbekend", "wat ", "dagen", "peildatum", "voldoet", "toelaatbaar", "onvolledig", "houdt", "intake voor"];
        nederlands.Should().ContainAll(woorden);
        engels.Should().NotContainAny(woorden);
    }

    [Fact]
    public async Task Sectorschets_Afgebroken_GeeftGeenCijfersOverEenDeel()
    {
        var opdracht = await Opdracht.VoerOp(new MemoryStream(), await Genereer(50), false, new CancellationToken(canceled: true), "sectorschets", "-");
        opdracht.Code.Should().Be(2);
        opdracht.Bytes.Should().BeEmpty();
        opdracht.Fouten.Should().Be("Afgebroken na 0 records.\n");
    }

    [Fact]
    public async Task Toets_AfgebrokenGzip_EindigtMetEenFoutrecordEnCodeTwee()
    {
        var pad = bestanden.Pad("land.ndjson.gz");
        (await Opdracht.Voer("genereer", "--praktijken", "100", "--uit", pad)).Code.Should().Be(0);
        var heel = await Opdracht.Voer("toets", pad, "--formaat", "ndjson");
        Records(heel).Should().HaveCount(100);
        await File.WriteAllBytesAsync(pad, (await File.ReadAllBytesAsync(pad))[..^2000]);
        var stuk = await Opdracht.Voer("toets", pad, "--formaat", "ndjson");
        stuk.Code.Should().Be(2);
        Records(stuk)[^1]["code"]!.GetValue<string>().Should().Be(Leesfoutcode.AfgebrokenInvoer);
    }

    [Fact]
    public async Task Sectorschets_Totalen_ZijnDieVanEenGewoneVraagOverDeBevindingen()
    {
        var land = await Genereer(250);
        var schets = JsonNode.Parse((await Opdracht.VoerMet(land, "sectorschets", "-", "--formaat", "json", "--minimum-groep", "0", "--peildatum", "2026-11-21")).Bytes)!;
        var records = Records(await Opdracht.VoerMet(land, "toets", "-", "--formaat", "ndjson", "--volledig", "--peildatum", "2026-11-21"));
        var bevindingen = records.SelectMany(record => record["bevindingen"]!.AsArray(), (record, b) =>
            (Dossier: record["dossier"]!["id"]!.GetValue<string>(), Norm: b!["norm"]!.GetValue<string>(), Onderwerp: b["onderwerp"]!.GetValue<string>(), Uitkomst: b["uitkomst"]!.GetValue<string>())).ToList();

        var perNorm = bevindingen.CountBy(b => (b.Norm, b.Uitkomst)).ToDictionary();
        foreach (var rij in schets["uitkomsten"]!.AsArray())
        {
            foreach (var uitkomst in EnumNamen.Alle<Uitkomst>())
            {
                rij![uitkomst]!.GetValue<int>().Should().Be(perNorm.GetValueOrDefault((rij["norm"]!.GetValue<string>(), uitkomst)));
            }
        }

        var eisen = Registernormen.Van(Register.BasisPraktijkregister).Select(id => id.Waarde).ToHashSet();
        var standen = bevindingen.Where(b => eisen.Contains(b.Norm)).GroupBy(b => b.Dossier, b => b.Uitkomst)
            .Select(groep => groep.ToHashSet()).Where(gezien => !gezien.SetEquals(["nietVanToepassing"])).ToList();
        var basis = schets["registers"]!.AsArray().First(rij => rij!["register"]!.GetValue<string>() == "basisPraktijkregister" && rij["peildatum"]!.GetValue<string>() == "2026-11-21")!;
        basis["toelaatbaar"]!.GetValue<int>().Should().Be(standen.Count(gezien => gezien.IsSubsetOf(["voldoet", "nogTeVoldoen", "nietVanToepassing"])));
        basis["nietToelaatbaar"]!.GetValue<int>().Should().Be(standen.Count(gezien => gezien.Contains("voldoetNiet")));
        schets["registers"]!.AsArray().Select(rij => rij!["peildatum"]!.GetValue<string>()).Distinct()
            .Should().Equal("2026-11-21", "2027-01-01", "2028-01-01", "2029-01-01", "2030-01-01", "2031-01-01");
    }

    [Fact]
    public async Task Sectorschets_KleineGroepen_StaanErNiet()
    {
        var schets = JsonNode.Parse((await Opdracht.VoerMet(await Genereer(60), "sectorschets", "-", "--formaat", "json")).Bytes)!.AsObject();
        var getallen = schets.Where(paar => paar.Value is JsonArray).SelectMany(paar => paar.Value!.AsArray())
            .SelectMany(rij => rij!.AsObject()).Select(veld => veld.Value).OfType<JsonValue>()
            .Where(waarde => waarde.TryGetValue<long>(out _)).Select(waarde => waarde.GetValue<long>());
        getallen.Should().OnlyContain(getal => getal == 0 || getal >= 10);
        schets.ToJsonString().Should().NotContain("synthetisch-");
    }

    [Theory]
    [InlineData("tekst", "Basis Praktijkregister")]
    [InlineData("csv", "basisPraktijkregister")]
    public async Task Sectorschets_ElkeVorm_SchrijftIets(string formaat, string register)
    {
        var opdracht = await Opdracht.VoerMet(await Genereer(40), "sectorschets", "-", "--formaat", formaat);
        opdracht.Code.Should().Be(0);
        opdracht.Uitvoer.Should().ContainEquivalentOf(register);
    }

    [Fact]
    public async Task Toets_Samenvatting_TeltAlleDossiers()
    {
        var opdracht = await Opdracht.VoerMet(await Genereer(40), "toets", "-", "--samenvatting", "--formaat", "json");
        JsonNode.Parse(opdracht.Bytes)!["uitkomsten"]!.AsArray().First(rij => rij!["norm"]!.GetValue<string>() == "PR-2030")!.AsObject()
            .Select(veld => veld.Value!).OfType<JsonValue>().Where(waarde => waarde.TryGetValue<int>(out _)).Sum(waarde => waarde.GetValue<int>()).Should().Be(40);
    }

    private static async Task<byte[]> Genereer(int praktijken)
    {
        var opdracht = await Opdracht.Voer("genereer", "--praktijken", $"{praktijken}", "--zaad", "7");
        opdracht.Code.Should().Be(0);
        return opdracht.Bytes;
    }

    private static string[] Regels(Opdracht opdracht) => Encoding.UTF8.GetString(opdracht.Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static List<JsonNode> Records(Opdracht opdracht) => [.. Regels(opdracht).Select(regel => JsonNode.Parse(regel)!)];
}
