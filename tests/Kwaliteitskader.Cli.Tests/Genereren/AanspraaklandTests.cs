using Kwaliteitskader.Cli.Genereren;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Aanspraken;
using Kwaliteitskader.Rules.Declaraties;

namespace Kwaliteitskader.Cli.Tests.Genereren;

/// <summary>Een gegenereerd land heeft aanspraak en bouwstenen, in de verhoudingen van de tabel over 2022.</summary>
public class AanspraaklandTests
{
    private static readonly DateOnly Peildatum = new(2023, 6, 1);
    private static readonly Landgenerator Land = new() { Zaad = 7, Peildatum = Peildatum, TrajectenPerTherapeut = 40, MetAanspraak = true };
    private static readonly Lazy<Bloktelling> Telling = new(Tel);

    /// <summary>Hoeveel procent een aandeel van dat van de tabel mag verschillen: het land is een steekproef van bijna dertigduizend trajecten.</summary>
    [Theory]
    [InlineData(Declaratieblok.Kort, 1_630_000, 224.9, 5)]
    [InlineData(Declaratieblok.Lang, 424_537, 236.2, 8)]
    [InlineData(Declaratieblok.Ouderen, 740_551, 190.3, 8)]
    [InlineData(Declaratieblok.Triage, 3_830_000, 293.4, 5)]
    [InlineData(Declaratieblok.EersteTwintig, 119_908, 91, 12)]
    [InlineData(Declaratieblok.Wettelijk, 132_933, 69, 15)]
    [InlineData(Declaratieblok.Lijst, 305_710, 368, 10)]
    [InlineData(Declaratieblok.Kind, 460_072, 161, 12)]
    public void Bouwstenen_VanEenLand_LiggenNaarVerhoudingBijDeTabel(Declaratieblok blok, int patienten, double kosten, int procent)
    {
        // Alle trajecten van het land staan voor alle patiënten van de tabel.
        var schaal = Zorgsoorten.Gewichten.Sum() * 1000.0 / Trajecten;
        var geteld = Telling.Value[blok];

        (geteld.Patienten * schaal).Should().BeApproximately(patienten, patienten * procent / 100.0);
        (geteld.Dagen * schaal * 38 / 1_000_000).Should().BeApproximately(kosten, kosten * procent / 100.0);
    }

    [Fact]
    public void Bouwstenen_VanEenLand_LatenNietsLiggen()
    {
        Telling.Value.NietInTeDelen.Should().Be(0);
        Telling.Value.Buiten.Should().Be(0);
    }

    [Fact]
    public void Aanspraak_VanEenLand_HeeftElkAntwoordBehalveOordeelNodig()
    {
        var antwoorden = Enumerable.Range(0, 60).Select(Land.Maak)
            .SelectMany(dossier => Enumerable.Range(0, dossier.Zorgtrajecten!.Value.Length).SelectMany(i => Aanspraaktoets.Standaard.Zittingen(dossier, i, Peildatum)))
            .Select(oordeel => oordeel.Uitkomst).ToHashSet();

        antwoorden.Should().Contain([Aanspraakuitkomst.Ja, Aanspraakuitkomst.Nee, Aanspraakuitkomst.Onbekend]).And.NotContain(Aanspraakuitkomst.OordeelNodig);
    }

    [Fact]
    public void Land_ZonderAanspraak_IsHetzelfdeMetAlleenDieFeitenMinder()
    {
        var zonder = new Landgenerator { Zaad = 7, Peildatum = Peildatum, TrajectenPerTherapeut = 40 }.Maak(3);
        var met = Land.Maak(3);

        met.Zorgtrajecten!.Value.Select(traject => traject with { Aanspraak = null }).Should().BeEquivalentTo(zonder.Zorgtrajecten!.Value);
        met.Praktijk.Should().BeEquivalentTo(zonder.Praktijk);
    }

    private static long Trajecten => Enumerable.Range(0, Praktijken).Sum(nummer => (long)Land.Maak(nummer).Zorgtrajecten!.Value.Length);

    private const int Praktijken = 300;

    private static Bloktelling Tel()
    {
        var telling = new Bloktelling(2022);
        for (var nummer = 0; nummer < Praktijken; nummer++)
        {
            telling.Tel(Land.Maak(nummer));
        }

        return telling;
    }
}
