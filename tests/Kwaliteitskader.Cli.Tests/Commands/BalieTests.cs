using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Tests.Commands;

/// <summary>Wat een medewerker van een register intypt, zoals hij het intypt.</summary>
public sealed class BalieTests : IDisposable
{
    private readonly Bestanden bestanden = new();

    public static TheoryData<string?> Registers => new([null, .. EnumNamen.Alle<Register>()]);

    public void Dispose() => bestanden.Dispose();

    [Fact]
    public async Task Toets_ObjectenAchterElkaar_GeeftEenRecordPerObject()
    {
        var mooi = JsonNode.Parse(Bestanden.Drie)!.ToJsonString(new() { WriteIndented = true });
        var pad = bestanden.Zet("a.json", $"{mooi}\n{mooi}{mooi}\n");

        var opdracht = await Opdracht.Voer("toets", pad, "--formaat", "ndjson");

        opdracht.Code.Should().Be(1);
        opdracht.Uitvoer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(3);
    }

    [Theory]
    [InlineData("--samenvatting")]
    [InlineData("--formaat", "csv")]
    [InlineData("--formaat", "json")]
    public async Task Toets_MeerBestandenMetEenFout_NoemtZeAlle(params string[] opties)
    {
        var goed = bestanden.Zet("0.json", Bestanden.Drie);
        var fout = Enumerable.Range(1, 12).Select(nummer => bestanden.Zet($"{nummer}.json", "{\"id\":")).ToList();

        (await Opdracht.Voer(["toets", goed, .. fout[..3], .. opties])).Fouten.Should().Contain($"{fout[0]}, regel 1").And.Contain($" Ook in {fout[1]}, {fout[2]}.");
        (await Opdracht.Voer(["toets", .. fout, .. opties])).Fouten.Should().Contain($", {fout[10]} en 1 ander bestand.").And.NotContain(fout[11]);
    }

    [Fact]
    public async Task Toets_NormInKleineLetters_IsDieNorm()
    {
        var pad = bestanden.Zet("a.json", Bestanden.Drie);

        (await Opdracht.Voer("toets", pad, "--norm", "irf-5", "--formaat", "csv")).Bytes
            .Should().Equal((await Opdracht.Voer("toets", pad, "--norm", "IRF-5", "--formaat", "csv")).Bytes);
    }

    [Theory]
    [InlineData("--norm", "QQ-99")]
    [InlineData("--onzin")]
    public async Task Suggestie_NietsDichtbij_IsErNiet(params string[] opties) =>
        (await Opdracht.Voer(["toets", bestanden.Zet("a.json", Bestanden.Drie), .. opties])).Fouten.Should().NotContain("Bedoelt u");

    [Fact]
    public async Task Suggestie_MeerNamenEvenDichtbij_NoemtZeAlle()
    {
        var pad = bestanden.Zet("a.json", Bestanden.Drie);

        (await Opdracht.Voer("toets", pad, "--norm", "WT-9")).Fouten.Should().Contain("Bedoelt u 'WT-1', 'WT-2' of 'WT-3'?");
        (await Opdracht.Voer("toets", pad, "--norm", "WT-9", "--taal", "en")).Fouten.Should().Contain("Did you mean 'WT-1', 'WT-2' or 'WT-3'?");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("--praktijken", "0")]
    [InlineData("--praktijken", "-3")]
    public async Task Genereer_GeenAantal_ZegtWelkGetalVerwachtWerd(params string[] argumenten)
    {
        var opdracht = await Opdracht.Voer(["genereer", .. argumenten]);

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().StartWith($"'{argumenten[^1]}' kan niet bij").And.Contain("van 1 tot en met");
    }

    [Fact]
    public async Task Genereer_AantalZonderOptie_IsHetzelfdeAlsErmee() =>
        (await Opdracht.Voer("genereer", "3")).Bytes.Should().Equal((await Opdracht.Voer("genereer", "--praktijken", "3")).Bytes);

    [Fact]
    public async Task Samenvatting_Kop_TeltDossiersBestandenEnWatNietTeLezenWas()
    {
        var pad = bestanden.Zet("a.ndjson", $"{Bestanden.Regel(Bestanden.Drie)}\n{{}}\n{Bestanden.Leeg("b")}\n");

        var totalen = JsonNode.Parse((await Opdracht.Voer("toets", pad, bestanden.Pad("weg.json"), "--samenvatting", "--formaat", "json")).Bytes)!;

        totalen["dossiers"]!.GetValue<int>().Should().Be(2);
        totalen["nietGelezen"]!.GetValue<int>().Should().Be(1);
        totalen["bestanden"]!.AsArray().Should().HaveCount(2);
        totalen["onbruikbareBestanden"]!.GetValue<int>().Should().Be(1);
        totalen["peildatum"]!.GetValue<string>().Should().Be("2026-11-21");
    }

    [Fact]
    public async Task Samenvatting_RedenenEnOntbrekendeFeiten_ZijnDieVanDeBevindingenHetVaaksteVoorop()
    {
        var land = (await Opdracht.Voer("genereer", "60")).Bytes;
        var totalen = JsonNode.Parse((await Opdracht.VoerMet(land, "toets", "-", "--samenvatting", "--formaat", "json")).Bytes)!;
        var bevindingen = Encoding.UTF8.GetString((await Opdracht.VoerMet(land, "toets", "-", "--formaat", "ndjson", "--volledig")).Bytes)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(regel => JsonNode.Parse(regel)!["bevindingen"]!.AsArray()).ToList();

        var redenen = totalen["redenen"]!.AsArray().Select(rij => (Norm: Tekst(rij!, "norm"), Reden: Tekst(rij!, "reden"), Aantal: rij!["voldoetNiet"]!.GetValue<int>())).ToList();
        redenen.Should().BeInDescendingOrder(rij => rij.Aantal).And.BeEquivalentTo(bevindingen
            .Where(bevinding => Tekst(bevinding!, "uitkomst") == EnumNamen.Van(Uitkomst.VoldoetNiet))
            .CountBy(bevinding => (Norm: Tekst(bevinding!, "norm"), Reden: Tekst(bevinding!, "reden")))
            .Select(paar => (paar.Key.Norm, paar.Key.Reden, paar.Value)));
        var feiten = totalen["ontbrekendeFeiten"]!.AsArray().Select(rij => (Feit: Tekst(rij!, "feit"), Aantal: rij!["oordelenDieWachten"]!.GetValue<int>())).ToList();
        feiten.Should().BeInDescendingOrder(rij => rij.Aantal).And.NotBeEmpty();
        feiten.Should().BeEquivalentTo(bevindingen
            .Where(bevinding => Tekst(bevinding!, "uitkomst") == EnumNamen.Van(Uitkomst.NietVastTeStellen))
            .SelectMany(bevinding => bevinding!["ontbreekt"]!.AsArray().Select(feit => Sjabloon(Tekst(feit!, "pad"))).Distinct())
            .CountBy(pad => pad).Select(paar => (paar.Key, paar.Value)));
    }

    [Fact]
    public async Task Csv_Alleen_HoudtDieRijenEnEenRijPerDossier()
    {
        var land = (await Opdracht.Voer("genereer", "40")).Bytes;
        var alle = Csv.Lees((await Opdracht.VoerMet(land, "toets", "-", "--formaat", "csv")).Uitvoer);
        var deel = Csv.Lees((await Opdracht.VoerMet(land, "toets", "-", "--formaat", "csv", "--alleen", "voldoetNiet,nogTeVoldoen")).Uitvoer);

        deel.Skip(1).Where(rij => rij[3].Length > 0).Should().BeEquivalentTo(alle.Where(rij => rij[3] is "voldoetNiet" or "nogTeVoldoen"), opties => opties.WithStrictOrdering());
        deel.Skip(1).Select(rij => rij[0]).Distinct().Should().Equal(alle.Skip(1).Select(rij => rij[0]).Distinct());
        (await Opdracht.VoerMet(land, "toets", "-", "--alleen", "voldoet")).Code.Should().Be(2);
        (await Opdracht.VoerMet(land, "toets", "-", "--formaat", "csv", "--alleen", "misschien")).Code.Should().Be(2);
    }

    [Fact]
    public async Task Csv_OnderwerpId_IsDeSleutelVanHetOnderwerp()
    {
        var rijen = Csv.Lees((await Opdracht.Voer("toets", bestanden.Zet("a.json", Bestanden.Drie), "--formaat", "csv", "--norm", "IRF-5,PR-2030")).Uitvoer);

        rijen.Skip(1).Select(rij => (rij[2], rij[rijen[0].IndexOf("onderwerpId")])).Should().Equal(
            ("/praktijk", "drie-therapeuten"), ("/therapeuten/0", "t1"), ("/therapeuten/1", "t2"), ("/therapeuten/2", "t3"));
    }

    [Theory]
    [InlineData("--kracht", "wet")]
    [InlineData("--domein", "tijdigheid")]
    [InlineData("--register", "basisPraktijkregister")]
    [InlineData("--partij", "therapeut")]
    public async Task Normen_Filter_HoudtPreciesDieNormen(string optie, string waarde)
    {
        var gekozen = JsonNode.Parse((await Opdracht.Voer("normen", optie, waarde, "--formaat", "json")).Bytes)!.AsArray();
        var alle = JsonNode.Parse((await Opdracht.Voer("normen", "--formaat", "json")).Bytes)!.AsArray();

        gekozen.Should().NotBeEmpty().And.HaveCountLessThan(alle.Count);
        gekozen.Select(norm => Tekst(norm!, "id")).Should().Equal(alle.Where(norm => optie switch
        {
            "--kracht" => Tekst(norm!, "kracht") == waarde,
            "--domein" => Tekst(norm!, "domein") == waarde,
            "--partij" => Tekst(norm!["herstel"]!, "wie") == waarde,
            _ => norm!["registers"]!.AsArray().Any(register => register!.GetValue<string>() == waarde),
        }).Select(norm => Tekst(norm!, "id")));
    }

    [Fact]
    public async Task Normen_FilterEnEenNorm_IsOnbruikbaar() => (await Opdracht.Voer("normen", "WT-1", "--kracht", "wet")).Code.Should().Be(2);

    [Fact]
    public async Task Normen_Engels_HeeftGeenNederlandseCodes()
    {
        var engels = (await Opdracht.Voer("normen", "--taal", "en")).Uitvoer;

        engels.Should().NotContainAny([.. EnumNamen.Alle<Normkracht>().Where(naam => naam != "wet"), .. EnumNamen.Alle<Normdomein>()]);
    }

    [Fact]
    public async Task Zoek_Woord_VindtNormLezingFeitEnPassageInBeideTalen()
    {
        foreach (var woord in new[] { "WACHTTIJD", "waiting", "oefentherapeut", "patient" })
        {
            var gevonden = JsonNode.Parse((await Opdracht.Voer("zoek", woord, "--formaat", "json")).Bytes)!.AsArray();
            gevonden.Should().NotBeEmpty(woord);
        }

        var soorten = JsonNode.Parse((await Opdracht.Voer("zoek", "intake", "--formaat", "json")).Bytes)!.AsArray().Select(plaats => Tekst(plaats!, "soort"));
        soorten.Distinct().Should().BeEquivalentTo("norm", "lezing", "feit", "passage");
        (await Opdracht.Voer("zoek", "bestaatvastniet")).Code.Should().Be(1);
        (await Opdracht.Voer("zoek")).Code.Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public async Task Nieuw_LeegDossier_IsTeLezenEnLaatAllesOpen(string? register)
    {
        var opdracht = await Opdracht.Voer(register is null ? ["nieuw"] : ["nieuw", "--register", register]);

        opdracht.Code.Should().Be(0);
        var gelezen = DossierLezer.Lees(opdracht.Bytes);
        gelezen.Fout.Should().BeNull();
        var toets = register is null ? Kwaliteitstoets.Standaard : Kwaliteitstoets.Standaard.Beperkt(Rules.Registers.Registernormen.Van(Naam(register)));
        var rapport = toets.Toets(gelezen.Dossier!, new DateOnly(2026, 11, 21));
        rapport.Aantal(Uitkomst.VoldoetNiet).Should().Be(0);
        rapport.Aantal(Uitkomst.NietVastTeStellen).Should().BePositive();

        // Elk feit waar een oordeel op wacht, staat er om in te vullen.
        foreach (var pad in rapport.Bevindingen().SelectMany(bevinding => bevinding.Ontbreekt.Select(feit => feit.Pad)).Distinct())
        {
            Heeft(JsonNode.Parse(opdracht.Bytes)!, pad).Should().BeTrue(pad);
        }
    }

    [Fact]
    public async Task Fout_OpEenTerminal_StaatErMaarEenKeer()
    {
        var pad = bestanden.Zet("fout.json", "{}");
        using var uitvoer = new MemoryStream();
        using var fouten = new StringWriter();
        var host = new CommandHost { Input = () => null, Output = uitvoer, Error = fouten, Clock = TimeProvider.System, OutputIsTerminal = true };

        foreach (var opdracht in new string[][] { ["toets", pad], ["aanvraag", pad, "--register", "basisPraktijkregister"], ["verklaar", pad, "--norm", "WT-1"], ["agenda", pad] })
        {
            (await Commandoregel.VoerAsync(opdracht, host)).Should().Be(2);
            fouten.ToString().Should().BeEmpty();
        }

        (await Commandoregel.VoerAsync(["toets", pad, "--formaat", "csv"], host)).Should().Be(2);
        fouten.ToString().Should().NotBeEmpty();
    }

    private static Register Naam(string register) => EnumNamen.TryVind<Register>(register, out var gevonden) ? gevonden : throw new ArgumentException(register);

    private static bool Heeft(JsonNode wortel, string pad)
    {
        JsonNode? hier = wortel;
        foreach (var stap in pad.Split('/').Skip(1))
        {
            if (hier is JsonArray lijst)
            {
                hier = lijst[int.Parse(stap, System.Globalization.CultureInfo.InvariantCulture)];
            }
            else if (hier is JsonObject groep && groep.ContainsKey(stap))
            {
                hier = groep[stap];
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static string Tekst(JsonNode knoop, string naam) => knoop[naam]!.GetValue<string>();

    private static string Sjabloon(string pad) => string.Join('/', pad.Split('/').Select(deel => deel.Length > 0 && deel.All(char.IsAsciiDigit) ? "*" : deel));
}
