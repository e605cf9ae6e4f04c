using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Json.Diagnoses;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Wat voor elk bestand geldt, hoe slecht ook.</summary>
public sealed class DossierLezerWettenTests
{
    private static readonly Gen<string> Regels = Gen.Frequency(
        (4, DossierGenerator.Dossiers.Select(dossier => Encoding.UTF8.GetString(DossierSchrijver.Schrijf(dossier)))),
        (1, Gen.Elements("{", "}", "[", "]", "\"", "kapot", "{\"schema\":", "{}", "null", "12", "[[[{", "\\", "\0", "{\"a\":\"", ",")),
        (1, from dossier in DossierGenerator.Dossiers
            let json = Encoding.UTF8.GetString(DossierSchrijver.Schrijf(dossier))
            from lengte in Gen.Choose(1, json.Length)
            select json[..lengte]));

    private static readonly Gen<byte[]> Verminkt =
        from dossier in DossierGenerator.Dossiers
        let json = DossierSchrijver.Schrijf(dossier)
        from keren in Gen.Choose(1, 4)
        from ingrepen in Gen.Choose(0, int.MaxValue).ArrayOf(keren)
        from eigen in Gen.Elements("{}[]\",:\\\n\0é -1e.n"u8.ToArray())
        from willekeurig in Gen.Choose(0, 255)
        from soort in Gen.Choose(0, 4)
        select Vermink(json, ingrepen, soort < 3 ? eigen : (byte)willekeurig, soort);

    [Fact]
    public void LeesAlle_RegelsMetFoutenErtussen_GeeftPerRegelEenResultaatOpZijnPlaats() =>
        Prop.ForAll(Regels.NonEmptyListOf().ToArbitrary(), Gen.Elements("\n", "\r\n", "\n\n").ToArbitrary(), (regels, einde) =>
        {
            var bestand = Encoding.UTF8.GetBytes(string.Join(einde, regels));
            var stap = einde == "\n\n" ? 2 : 1;

            var records = JsonRecordSplitter.Split(bestand, perRegel: true).ToList();
            records.Select(record => record.Regel).Should().Equal(regels.Select((_, index) => (long)(1 + (index * stap))));
            records.Select(record => record.Index).Should().Equal(regels.Select((_, index) => (long)index));

            var alleen = regels.Select(regel => DossierLezer.Lees(Encoding.UTF8.GetBytes(regel)));
            DossierLezer.LeesAlle(bestand, "b.ndjson", perRegel: true).Select(Soort).Should().Equal(alleen.Select(Soort));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void LeesAlle_EersteRegelGoed_VraagtGeenAanwijzing() =>
        Prop.ForAll(Regels.NonEmptyListOf().ToArbitrary(), regels =>
        {
            var bestand = Encoding.UTF8.GetBytes("{}\n" + string.Join('\n', regels));

            JsonRecordSplitter.Split(bestand).Should().Equal(JsonRecordSplitter.Split(bestand, perRegel: true), (een, ander) => een == ander);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void LeesAlle_LijstVanDossiers_GeeftDezelfdeAlsPerRegel() =>
        Prop.ForAll(DossierGenerator.Dossiers.NonEmptyListOf().ToArbitrary(), dossiers =>
        {
            var bestand = Encoding.UTF8.GetBytes("[\n" + string.Join(" ,\n", dossiers.Select(dossier => Encoding.UTF8.GetString(DossierSchrijver.Schrijf(dossier)))) + "\n]");

            var gelezen = DossierLezer.LeesAlle(bestand).Select(resultaat => DossierSchrijver.Schrijf(resultaat.Dossier!));

            gelezen.Should().Equal(dossiers.Select(DossierSchrijver.Schrijf), (een, ander) => een.AsSpan().SequenceEqual(ander));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lees_VerminkteBytes_GeeftAltijdEenDossierOfEenVerklaardeFout() =>
        Prop.ForAll(Verminkt.ToArbitrary(), bytes =>
        {
            var resultaat = DossierLezer.Lees(bytes);

            (resultaat.Dossier is null).Should().Be(resultaat.Fout is not null);
            (DossierDiagnosis.Of(bytes) is null).Should().Be(resultaat.Fout is null or { Code: Leesfoutcode.Burgerservicenummer }, "beide lezingen oordelen gelijk over {0}", Encoding.UTF8.GetString(bytes));
            resultaat.Fout?.Regel.Should().BeInRange(1, 1 + bytes.Count(letter => letter == '\n'));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void LeesAlle_VerminktBestand_GeeftInStukjesHetzelfdeAlsInEenKeer() =>
        Prop.ForAll(Verminkt.ToArbitrary(), Verminkt.ToArbitrary(), Gen.Elements("[%,%]", "%\n%", "[%\n,%", " %").ToArbitrary(), (een, ander, vorm) =>
        {
            var bestand = Ingevuld(vorm, een, ander);
            using var stroom = new DruppelendeStroom(bestand, 5);

            var inStukjes = DossierLezer.LeesAlleAsync(stroom).ToBlockingEnumerable().Select(Getoond);

            inStukjes.Should().Equal(DossierLezer.LeesAlle(bestand).Select(Getoond));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string Soort(Leesresultaat resultaat) => resultaat.Fout?.Code ?? "dossier";

    private static (string Code, long Regel) Getoond(Leesresultaat resultaat) => (Soort(resultaat), resultaat.Fout?.Regel ?? 0);

    private static byte[] Vermink(byte[] json, int[] ingrepen, byte letter, int soort)
    {
        var bytes = json.ToList();
        foreach (var ingreep in ingrepen)
        {
            var plaats = ingreep % bytes.Count;
            switch (soort)
            {
                case 0:
                    bytes.Insert(plaats, letter);
                    break;
                case 1 when bytes.Count > 1:
                    bytes.RemoveAt(plaats);
                    break;
                case 2 when plaats > 0:
                    bytes.RemoveRange(plaats, bytes.Count - plaats);
                    break;
                default:
                    bytes[plaats] = letter;
                    break;
            }
        }

        return [.. bytes];
    }

    private static byte[] Ingevuld(string vorm, params byte[][] delen)
    {
        var volgende = 0;
        return [.. vorm.SelectMany(letter => letter == '%' ? delen[volgende++] : [(byte)letter])];
    }
}
