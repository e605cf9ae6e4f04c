using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

public class LezingenTests
{
    private static readonly GekozenLezing Voorwaarden = new() { Id = "INT-13", Keuze = "voorwaarden-alleen-voor-2030" };

    private static readonly Kwaliteitstoets InWerkdagen = Kwaliteitstoets.Maak(opties => opties.Kies(Lezingen.WeekVanVijfWerkdagen));

    /// <summary>Aangemeld op Witte Donderdag: Goede Vrijdag en tweede paasdag zijn geen werkdagen.</summary>
    private static readonly DateOnly Aanmelding = new(2026, 4, 2);

    [Theory]
    [InlineData(9, Uitkomst.Voldoet, Uitkomst.Voldoet)]
    [InlineData(10, Uitkomst.VoldoetNiet, Uitkomst.Voldoet)]
    [InlineData(13, Uitkomst.VoldoetNiet, Uitkomst.Voldoet)]
    [InlineData(14, Uitkomst.VoldoetNiet, Uitkomst.VoldoetNiet)]
    public void Kies_VijfWerkdagen_VerzetDeGrensVanDeWeek(int intake, Uitkomst zevenDagen, Uitkomst vijfWerkdagen)
    {
        var dossier = Met(new Zorgtraject { Id = "z1", Status = Zorgtrajectstatus.Gestart, Aanmelddatum = Aanmelding, EersteAangebodenDatum = new(2026, 4, intake), IntakeDatum = new(2026, 4, intake) });

        Oordeel(Kwaliteitstoets.Standaard, dossier, "WT-1", new(2026, 4, 30)).Should().Be(zevenDagen);
        Oordeel(InWerkdagen, dossier, "WT-1", new(2026, 4, 30)).Should().Be(vijfWerkdagen);
    }

    [Theory]
    [InlineData(10, Uitkomst.Voldoet)]
    [InlineData(11, Uitkomst.NietVanToepassing)]
    public void Kies_VijfWerkdagen_UrgentieTeltZodraZijEerderVervaltDanDeWeek(int urgentie, Uitkomst verwacht)
    {
        var dossier = Met(new Zorgtraject { Id = "z1", Status = Zorgtrajectstatus.Gestart, Aanmelddatum = Aanmelding, UrgentieMaxDagen = urgentie, IntakeDatum = Aanmelding });

        Oordeel(InWerkdagen, dossier, "WT-2", new(2026, 4, 30)).Should().Be(verwacht);
        Oordeel(Kwaliteitstoets.Standaard, dossier, "WT-2", new(2026, 4, 30)).Should().Be(Uitkomst.NietVanToepassing);
    }

    [Fact]
    public void Document_ZonderKeuze_NoemtDeLezingVanDeBibliotheek() =>
        Gekozen(Kwaliteitstoets.Standaard).Should().Equal(new GekozenLezing { Id = "INT-1", Keuze = "zeven-kalenderdagen" }, Voorwaarden);

    [Fact]
    public void Document_MetKeuze_NoemtDieEnHeeftEenAndereAfdruk()
    {
        Gekozen(InWerkdagen).Should().Equal(new GekozenLezing { Id = "INT-1", Keuze = "vijf-werkdagen" }, Voorwaarden);
        InWerkdagen.Normenset.Sha256.Should().NotBe(Kwaliteitstoets.Standaard.Normenset.Sha256);
        InWerkdagen.Normenset.Versie.Should().Be(Kwaliteitstoets.Standaard.Normenset.Versie);
    }

    [Fact]
    public void Kies_DeLezingVanDeBibliotheek_VerandertNiets() =>
        Kwaliteitstoets.Maak(opties => opties.Kies(Lezingen.WeekVanVijfWerkdagen).Kies(Lezingen.WeekVanZevenDagen))
            .Normenset.Should().Be(Kwaliteitstoets.Standaard.Normenset);

    [Fact]
    public void Document_EigenWaardenVanDeGastheer_ZijnGeenLezingVanDeBibliotheek()
    {
        var toets = Kwaliteitstoets.Maak(opties => opties.Stel(Kaderwaarden.Wachttijd, new GedateerdeWaarde { Getal = 14, Bron = ExterneBron.Plaats("gastheer", "afspraak", Zekerheid.Hoog) }));

        Gekozen(toets).Should().Equal(new GekozenLezing { Id = "INT-1", Keuze = Lezingen.EigenWaarden }, Voorwaarden);
    }

    [Fact]
    public void Document_NormenZonderKeuze_NoemenErGeen() => Gekozen(Kwaliteitstoets.Standaard.Beperkt("BIG-1")).Should().BeEmpty();

    [Fact]
    public void Schrijf_Rapport_ZetDeLezingenNaDeNormenset() =>
        System.Text.Encoding.UTF8.GetString(RapportSchrijver.Schrijf(InWerkdagen.Toets(Met(), Aanmelding).Document()))
            .Should().Contain("\"interpretaties\":[{\"id\":\"INT-1\",\"keuze\":\"vijf-werkdagen\"},{\"id\":\"INT-13\",\"keuze\":\"voorwaarden-alleen-voor-2030\"}],\"telling\"");

    [Fact]
    public void Alle_Leeswijzen_HebbenEenEigenSleutelEnTweeTalen()
    {
        Lezingen.Alle.Select(wijze => wijze.Id).Should().OnlyHaveUniqueItems();
        Lezingen.Alle.Should().OnlyContain(wijze => wijze.Omschrijving.Nl != wijze.Omschrijving.En);
    }

    [Fact]
    public void Stel_PuntenVoorEenTermijn_Gooit()
    {
        var stel = () => Kwaliteitstoets.Maak(opties => opties.Stel(Kaderwaarden.Wachttijd, new GedateerdeWaarde { Getal = 5, Eenheid = Eenheid.Punten, Bron = new() { Document = "gastheer", Plaats = "afspraak" } }));
        stel.Should().Throw<ArgumentException>().WithMessage("*wachttijd*");
    }

    private static Dossier Met(params Zorgtraject[] trajecten) => new() { Id = "praktijk-0001", Zorgtrajecten = [.. trajecten] };

    private static Uitkomst Oordeel(Kwaliteitstoets toets, Dossier dossier, string norm, DateOnly peildatum) =>
        toets.Toets(dossier, peildatum, norm, Onderwerp.Zorgtraject(0)).Oordelen[0].Uitkomst;

    private static ImmutableArray<GekozenLezing> Gekozen(Kwaliteitstoets toets) => toets.Toets(Met(), Aanmelding).Document().Interpretaties;
}
