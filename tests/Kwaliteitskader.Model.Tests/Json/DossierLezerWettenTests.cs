using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Json.Diagnoses;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Wat voor elk bestand geldt, hoe slecht ook.</summary>
[Properties(Arbitrary = [typeof(Bestandsarbitraria), typeof(Dossierarbitraria)])]
public sealed class DossierLezerWettenTests
{
    [Property]
    public void LeesAlle_RegelsMetFoutenErtussen_GeeftPerRegelEenResultaatOpZijnPlaats(Regellijst lijst)
    {
        foreach (var einde in (string[])["\n", "\r\n", "\n\n"])
        {
            var regels = lijst.Regels;
            var bestand = Encoding.UTF8.GetBytes(string.Join(einde, regels));
            var stap = einde == "\n\n" ? 2 : 1;

            var records = JsonRecordSplitter.Split(bestand, perRegel: true).ToList();
            records.Select(record => record.Regel).Should().Equal(regels.Select((_, index) => (long)(1 + (index * stap))));
            records.Select(record => record.Index).Should().Equal(regels.Select((_, index) => (long)index));

            var alleen = regels.Select(regel => DossierLezer.Lees(Encoding.UTF8.GetBytes(regel)));
            DossierLezer.LeesAlle(bestand, "b.ndjson", perRegel: true).Select(Soort).Should().Equal(alleen.Select(Soort));
        }
    }

    [Property]
    public void LeesAlle_EersteRegelGoed_VraagtGeenAanwijzing(Regellijst lijst)
    {
        var bestand = Encoding.UTF8.GetBytes("{}\n" + string.Join('\n', lijst.Regels));

        JsonRecordSplitter.Split(bestand).Should().Equal(JsonRecordSplitter.Split(bestand, perRegel: true), (een, ander) => een == ander);
    }

    [Property]
    public void LeesAlle_LijstVanDossiers_GeeftDezelfdeAlsPerRegel(NonEmptyArray<Dossier> lijst)
    {
        var dossiers = lijst.Get;
        var bestand = Encoding.UTF8.GetBytes("[\n" + string.Join(" ,\n", dossiers.Select(dossier => Encoding.UTF8.GetString(DossierSchrijver.Schrijf(dossier)))) + "\n]");

        var gelezen = DossierLezer.LeesAlle(bestand).Select(resultaat => DossierSchrijver.Schrijf(resultaat.Dossier!));

        gelezen.Should().Equal(dossiers.Select(DossierSchrijver.Schrijf), (een, ander) => een.AsSpan().SequenceEqual(ander));
    }

    [Property(MaxTest = 3000)]
    public void Lees_VerminkteBytes_GeeftAltijdEenDossierOfEenVerklaardeFout(VerminktDossier verminking)
    {
        var bytes = verminking.Bytes;
        var resultaat = DossierLezer.Lees(bytes);

        (resultaat.Dossier is null).Should().Be(resultaat.Fout is not null);
        DossierDiagnosis.Of(bytes, staBsnToe: false).IsEmpty.Should().Be(resultaat.Gelukt, "beide lezingen oordelen gelijk over {0}", Encoding.UTF8.GetString(bytes));
        resultaat.Fout?.Regel.Should().BeInRange(1, 1 + bytes.Count(letter => letter == '\n'));
    }

    [Property(MaxTest = 100)]
    public void LeesAlle_VerminktBestand_GeeftInStukjesHetzelfdeAlsInEenKeer(VerminktDossier een, VerminktDossier ander)
    {
        foreach (var vorm in (string[])["[%,%]", "%\n%", "[%\n,%", " %"])
        {
            var bestand = Ingevuld(vorm, een.Bytes, ander.Bytes);
            using var stroom = new DruppelendeStroom(bestand, 5);

            var inStukjes = DossierLezer.LeesAlleAsync(stroom).ToBlockingEnumerable().Select(Getoond);

            inStukjes.Should().Equal(DossierLezer.LeesAlle(bestand).Select(Getoond));
        }
    }

    private static string Soort(Leesresultaat resultaat) => resultaat.Fout?.Code ?? "dossier";

    private static (string Code, long Regel) Getoond(Leesresultaat resultaat) => (Soort(resultaat), resultaat.Fout?.Regel ?? 0);

    private static byte[] Ingevuld(string vorm, params byte[][] delen)
    {
        var volgende = 0;
        return [.. vorm.SelectMany(letter => letter == '%' ? delen[volgende++] : [(byte)letter])];
    }
}
