using Kwaliteitskader.Cli.Genereren;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Genereren;

/// <summary>Een gegenereerd land vult de feiten die de normen lezen, op een geloofwaardig deel na.</summary>
public sealed class LandgeneratorTests
{
    private const int Praktijken = 400;

    // Niemand kan deze eisen vaststellen: het getal erbij is nergens gepubliceerd (OpenWaarden).
    private static readonly string[] ZonderGetal = ["KMT-1", "PVV-5"];

    // Alleen voor 2015-2019 zijn punten gepubliceerd: wie nu ingeschreven staat, is niet te toetsen, wie toen stopte wel.
    private const string AlleenOudeGetallen = "DB-1";

    private static readonly Lazy<Dictionary<string, Dictionary<Uitkomst, int>>> Land = new(Toets);

    [Fact]
    public void Maak_ElkeNormMetEenGetal_HeeftEenEchteUitkomst() =>
        Land.Value.Where(norm => Echte(norm.Value) == 0).Select(norm => norm.Key).Should().BeEquivalentTo(ZonderGetal);

    [Fact]
    public void Maak_ElkeNormMetEenGetal_IsVoorDeHelftVastTeStellen() =>
        Land.Value.Where(norm => 2 * Echte(norm.Value) < Gevraagd(norm.Value)).Select(norm => norm.Key)
            .Should().BeEquivalentTo([.. ZonderGetal, AlleenOudeGetallen]);

    // Of de randvoorwaarden van het kader vervuld zijn, is van geen praktijk een feit; een therapeut verklaart niets over een database.
    [Fact]
    [Trait("Soort", "Wacht")]
    public void Maak_ElkFeitDatEenNormLeest_KomtInHetLandVoor()
    {
        var generator = new Landgenerator { Zaad = 1, Peildatum = new DateOnly(2026, 11, 21), TrajectenPerTherapeut = 2 };
        Kwaliteitstoets.Standaard.Normen.SelectMany(norm => norm.Feiten).Select(gebruik => gebruik.Pad).Distinct()
            .Except(Feitplaatsen.Van(Enumerable.Range(0, Praktijken).Select(generator.Maak)))
            .Should().BeEquivalentTo(["/kader/randvoorwaardenVervuld", "/therapeuten/*/verklaringen/*/database"], "laat een van de makers in src/Kwaliteitskader.Cli/Genereren een nieuw feit vullen");
    }

    // Zonder BIG-nummer geldt BIG-2 niet.
    [Fact]
    public void Maak_ElkeNorm_MistOokFeiten() =>
        Land.Value.Where(norm => norm.Value.GetValueOrDefault(Uitkomst.NietVastTeStellen) == 0).Select(norm => norm.Key)
            .Should().BeEquivalentTo("BIG-2");

    private static int Echte(Dictionary<Uitkomst, int> aantallen) =>
        aantallen.GetValueOrDefault(Uitkomst.Voldoet) + aantallen.GetValueOrDefault(Uitkomst.VoldoetNiet) + aantallen.GetValueOrDefault(Uitkomst.NogTeVoldoen);

    // Wie misschien wel en misschien niet onder de norm valt, telt mee: ook dat is niet vast te stellen.
    private static int Gevraagd(Dictionary<Uitkomst, int> aantallen) =>
        Echte(aantallen) + aantallen.GetValueOrDefault(Uitkomst.NietVastTeStellen) + aantallen.GetValueOrDefault(Uitkomst.OordeelNodig);

    private static Dictionary<string, Dictionary<Uitkomst, int>> Toets()
    {
        var generator = new Landgenerator { Zaad = 1, Peildatum = new DateOnly(2026, 11, 21), TrajectenPerTherapeut = 2 };
        var perNorm = Kwaliteitstoets.Standaard.Normen.ToDictionary(norm => norm.Kaart.Id.Waarde, _ => new Dictionary<Uitkomst, int>());
        for (var nummer = 0; nummer < Praktijken; nummer++)
        {
            var rapport = Kwaliteitstoets.Standaard.Toets(generator.Maak(nummer), generator.Peildatum);
            foreach (var oordeel in rapport.Oordelen)
            {
                var aantallen = perNorm[rapport.Norm(oordeel).Kaart.Id.Waarde];
                aantallen[oordeel.Uitkomst] = aantallen.GetValueOrDefault(oordeel.Uitkomst) + 1;
            }
        }

        return perNorm;
    }
}
