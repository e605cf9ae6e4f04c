using EpdIntegratie;
using EpdIntegratie.Epd;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Aanspraken;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using Microsoft.Extensions.DependencyInjection;

namespace Kwaliteitskader.Rules.Tests.Samples;

/// <summary>Het voorbeeld van een EPD dat de toets inbouwt, doet wat het laat zien.</summary>
public class EpdIntegratieTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 21);

    private static readonly Patientafspraak Aanmelding = new("A-1001", 7, Moment(18));

    [Fact]
    public void Toon_Voorbeeld_SchrijftEenAntwoordPerVraag()
    {
        using var uit = new StringWriter();

        Program.Toon(uit);

        uit.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(9);
    }

    [Theory]
    [InlineData(25, Planningsuitkomst.OpTijd)]
    [InlineData(26, Planningsuitkomst.TeLaat)]
    public void Beoordeel_Voorstel_ZegtOfHetOpTijdIsEnTotWanneer(int dag, Planningsuitkomst uitkomst)
    {
        using var diensten = Program.Diensten();
        var assistent = diensten.GetRequiredService<Planningsassistent>();

        var antwoord = assistent.Beoordeel(Aanmelding, Moment(dag), Vandaag);

        antwoord.Uitkomst.Should().Be(uitkomst);
        antwoord.LaatsteDag.Should().Be(new DateOnly(2026, 11, 25));
    }

    [Fact]
    public void Beoordeel_UitstelOpVerzoek_HeeftGeenLaatsteDag()
    {
        using var diensten = Program.Diensten();
        var assistent = diensten.GetRequiredService<Planningsassistent>();

        var antwoord = assistent.Beoordeel(Aanmelding with { LaterOpVerzoek = true }, Moment(30), Vandaag);

        antwoord.Uitkomst.Should().Be(Planningsuitkomst.NietVanToepassing);
        antwoord.LaatsteDag.Should().BeNull();
    }

    [Fact]
    public void Toets_EigenNormEnNormwaarde_OordelenMeeInDeToetsVanDeGastheer()
    {
        using var diensten = Program.Diensten();
        var toets = diensten.GetRequiredService<Kwaliteitstoets>();
        var dossier = Dossiermaker.Van(
            "praktijk-0042",
            keurmerk: true,
            [new Medewerker(7, Functie.Fysio, new(2025, 6, 1), Bijscholing: [(new(2026, 5, 12), 20)])],
            [new Patientafspraak("A-1000", 7, Moment(16), Moment(20)), new Patientafspraak("A-1001", 7, Moment(18))]);

        var bevindingen = toets.Beperkt("KMT-1", "EPD-1").Toets(dossier, Vandaag).Document().Bevindingen;

        bevindingen.Select(bevinding => bevinding.Uitkomst)
            .Should().Equal(Uitkomst.Voldoet, Uitkomst.Voldoet, Uitkomst.NietVanToepassing);
    }

    [Theory]
    [InlineData(19, 0, Aanspraakuitkomst.Nee, "008")]
    [InlineData(20, 0, Aanspraakuitkomst.Ja, "001")]
    [InlineData(19, null, Aanspraakuitkomst.Onbekend, null)]
    [InlineData(20, null, Aanspraakuitkomst.Ja, "001")]
    public void Beoordeel_VolgendeBehandeling_ZegtOfZijGedektIs(int behandeld, int? elders, Aanspraakuitkomst uitkomst, string? csi)
    {
        var dagen = Enumerable.Range(0, behandeld).Select(week => new DateOnly(2026, 1, 5).AddDays(7 * week)).ToList();

        var antwoord = new Aanspraakassistent(Aanspraaktoets.Standaard).Beoordeel(new("B-2001", 7, "a3", 46, elders, dagen), Vandaag);

        (antwoord.Aanspraak, antwoord.Csi).Should().Be((uitkomst, csi));
    }

    private static DateTimeOffset Moment(int dag) => new(2026, 11, dag, 9, 30, 0, TimeSpan.FromHours(1));
}
