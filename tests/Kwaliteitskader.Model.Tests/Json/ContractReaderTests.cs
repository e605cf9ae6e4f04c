using System.Text;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>
/// De snelle lezer tegen de strenge: hij neemt nooit iets aan wat die weigert, en leest nooit iets anders. Wat hij niet
/// aanneemt, leest de strenge; daarover is hier dus niets te toetsen, behalve dat het zeldzaam is.
/// </summary>
public class ContractReaderTests
{
    /// <summary>Zoveel bewerkte dossiers in een gewone toetsrun; <c>LEZERPROEF=10000000 dotnet test</c> doet er meer.</summary>
    private static readonly int Aantal = int.TryParse(Environment.GetEnvironmentVariable("LEZERPROEF"), out var aantal) ? aantal : 100_000;

    /// <summary>Wat in de plaats van een waarde of ergens tussen gezet wordt: de vormen van JSONTestSuite, en die van dit contract.</summary>
    private static readonly string[] Stukken =
    [
        "null", "true", "false", "nul", "tru", "True", "NaN", "Infinity", "-Infinity", "undefined",
        "0", "-0", "00", "01", "-1", "1.", ".5", "1.0", "1.50", "0.0", "1e5", "1E+2", "1e-400", "-1e-400", "2025.0", "1.5e1", "0x1F", "+1", "1_000",
        "2147483647", "2147483648", "999999999", "9999999999", "123456789012345678901234567890", "79228162514264337593543950336", "0.1234567891",
        "\"\"", "\"a\"", "\"2026-11-21\"", "\"2026-02-29\"", "\"0000-01-01\"", "\"2026-13-01\"", "\"2026-1-1\"", "\"2026-11-21T00:00:00\"", "\" 2026-11-21\"",
        "\"\\u00e9\"", "\"\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\/\"", "\"\\x\"", "\"\t\"", "\"\u0000\"", "\"é\"", "\"😀\"", "'a'", "\"fysiotherapeut\"", "\"Fysiotherapeut\"", "\"LDF\"",
        "{}", "[]", "[null]", "[1]", "[{}]", "[[]]", "{\"op\":null}", "{\"op\":\"2026-01-01\",\"op\":null}", "{\"onbekend\":1}", "{\"\":0}", "[,]", "[1,]", "{,}", "{\"op\":}",
        ",", ":", "[", "]", "{", "}", "\"", "//", "/* */", "#", " ", "\n", "\r\n", "\t", "\v", "\u00a0", "\ufeff", "\0",
        "\"schema\":\"kwaliteitskader/dossier/1\"", "\"schema\":\"kwaliteitskader/dossier/2\"", "\"id\":\"x\"", "\"Id\":\"x\"", "\"id\":null",
    ];

    [Fact]
    [Trait("Soort", "Gegenereerd")]
    public void Lezer_VanHetContract_VolgtUitDeRecords() => Golden.ControleerBestand(ContractReaderFile.Path, ContractReaderFile.Text());

    [Fact]
    public void LeesSnel_WillekeurigeDossiers_LeestHetzelfde()
    {
        var dossiers = Gen.Sample(DossierGenerator.Dossiers, 600, 20);
        var aangenomen = dossiers.Count(dossier => Hetzelfde(DossierSchrijver.Schrijf(dossier with { Id = "gewoon" })));
        aangenomen.Should().BeInRange(dossiers.Length / 10, dossiers.Length - 1, "bijzondere tekens en lege sleutels gaan naar de strenge lezer");
    }

    [Theory]
    [InlineData(Vulling.Vol)]
    [InlineData(Vulling.Half)]
    [InlineData(Vulling.Leeg)]
    public void LeesSnel_ElkFeitVanHetContract_NeemtAlleAan(Vulling vulling)
    {
        foreach (var lijst in LangeDossiers.Lijsten)
        {
            Hetzelfde(DossierSchrijver.Schrijf(LangeDossiers.Maak(lijst, vulling, 5))).Should().BeTrue(lijst);
        }
    }

    [Fact]
    public void LeesSnel_BewerkteEnVijandigeDossiers_WeigertWatDeStrengeWeigert()
    {
        var lot = new System.Random(7);
        var bronnen = Bronnen();
        var (aangenomen, geweigerd) = (0, 0);
        for (var i = 0; i < Aantal; i++)
        {
            var bytes = Bewerkt(bronnen[lot.Next(bronnen.Count)], lot);
            if (Hetzelfde(bytes))
            {
                aangenomen++;
            }
            else
            {
                geweigerd++;
            }
        }

        aangenomen.Should().BeGreaterThan(Aantal / 50);
        geweigerd.Should().BeGreaterThan(Aantal / 3);
    }

    [Fact]
    public void LeesSnel_ElkStukOpDePlaatsVanElkeWaarde_WeigertWatDeStrengeWeigert()
    {
        foreach (var bron in Bronnen().Take(12).Select(Encoding.UTF8.GetString))
        {
            foreach (var (van, tot) in Waarden(bron))
            {
                foreach (var stuk in Stukken)
                {
                    Hetzelfde(Encoding.UTF8.GetBytes(bron[..van] + stuk + bron[tot..]));
                }
            }
        }
    }

    [Fact]
    public void LeesSnel_AnderDossierschema_LaatHetAanDeStrenge() =>
        DossierLezer.LeesSnel("""{"schema":"kwaliteitskader/dossier/2","id":"x"}"""u8).Should().BeNull();

    /// <summary>Of de snelle lezer dit aanneemt; dan leest de strenge hetzelfde dossier.</summary>
    private static bool Hetzelfde(byte[] bytes)
    {
        if (DossierLezer.LeesSnel(bytes) is not { } snel)
        {
            return false;
        }

        var streng = DossierLezer.LeesStreng(bytes);
        if (streng.Dossier is null || !DossierSchrijver.Schrijf(snel).AsSpan().SequenceEqual(DossierSchrijver.Schrijf(streng.Dossier)))
        {
            Assert.Fail($"snel aangenomen, streng {streng.Fout?.Code ?? "anders gelezen"}: {Encoding.UTF8.GetString(bytes)}");
        }

        return true;
    }

    private static List<byte[]> Bronnen() =>
    [
        .. LangeDossiers.Lijsten.Select(lijst => DossierSchrijver.Schrijf(Klein(LangeDossiers.Maak(lijst, Vulling.Half, 2), lijst))),
        """{ "schema" : "kwaliteitskader/dossier/1" , "id":"x", "kader":{"randvoorwaardenVervuld":true}, "praktijk" : { "solist":false } }"""u8.ToArray(),
    ];

    /// <summary>Alleen de kant van het dossier waar de lijst staat, zodat elke ingreep kans maakt iets te raken.</summary>
    private static Dossier Klein(Dossier dossier, string lijst) => lijst.Split('/')[0] switch
    {
        "praktijk" => dossier with { Therapeuten = null, Zorgtrajecten = [] },
        "therapeuten" => dossier with { Praktijk = null, Zorgtrajecten = null, Therapeuten = [dossier.Therapeuten!.Value[0]] },
        _ => dossier with { Praktijk = null, Therapeuten = null, Zorgtrajecten = [dossier.Zorgtrajecten!.Value[0]] },
    };

    private static byte[] Bewerkt(byte[] bron, System.Random lot)
    {
        var bytes = bron.ToList();
        for (var keer = 1 + (lot.Next(4) / 3); keer > 0 && bytes.Count > 0; keer--)
        {
            var plaats = lot.Next(bytes.Count);
            var lengte = Math.Min(lot.Next(1, 30), bytes.Count - plaats);
            switch (lot.Next(12))
            {
                case 0:
                    bytes[plaats] = (byte)lot.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(plaats, lengte);
                    break;
                case 2:
                    bytes.InsertRange(lot.Next(bytes.Count), bytes.GetRange(plaats, lengte));
                    break;
                case 3:
                    bytes.InsertRange(plaats, Encoding.UTF8.GetBytes(Stukken[lot.Next(Stukken.Length)]));
                    break;
                case 4:
                    bytes.RemoveRange(plaats, bytes.Count - plaats);
                    break;
                case 5 or 6 or 7:
                    Verruil(bytes, lot);
                    break;
                case 8:
                    bytes.InsertRange(Math.Max(bytes.IndexOf((byte)','), 0), " \r\n\t "u8.ToArray());
                    break;
                default:
                    VervangWaarde(bytes, lot);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Zet een eigenschap ergens anders, of nog een keer: de volgorde is vrij, dubbel mag niet.</summary>
    private static void Verruil(List<byte> bytes, System.Random lot)
    {
        var delen = Encoding.UTF8.GetString([.. bytes]).Split(',');
        var (van, naar) = (lot.Next(delen.Length), lot.Next(delen.Length));
        if (lot.Next(4) == 0)
        {
            delen[naar] = delen[van];
        }
        else
        {
            (delen[van], delen[naar]) = (delen[naar], delen[van]);
        }

        bytes.Clear();
        bytes.AddRange(Encoding.UTF8.GetBytes(string.Join(lot.Next(3) == 0 ? " ,\n" : ",", delen)));
    }

    private static void VervangWaarde(List<byte> bytes, System.Random lot)
    {
        var tekst = Encoding.UTF8.GetString([.. bytes]);
        var waarden = Waarden(tekst).ToList();
        if (waarden.Count > 0)
        {
            var (van, tot) = waarden[lot.Next(waarden.Count)];
            bytes.Clear();
            bytes.AddRange(Encoding.UTF8.GetBytes(tekst[..van] + Stukken[lot.Next(Stukken.Length)] + tekst[tot..]));
        }
    }

    /// <summary>Waar in een dossier zonder bijzondere tekens enkelvoudige waarden staan.</summary>
    private static IEnumerable<(int Van, int Tot)> Waarden(string json)
    {
        for (var i = json.IndexOf(':'); i >= 0; i = json.IndexOf(':', i + 1))
        {
            var einde = json.IndexOfAny([',', '}', ']'], i);
            if (einde > i + 1 && json[i + 1] is not ('{' or '['))
            {
                yield return (i + 1, einde);
            }
        }
    }
}
