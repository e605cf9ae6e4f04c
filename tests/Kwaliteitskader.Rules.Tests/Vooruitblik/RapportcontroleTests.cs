using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Vooruitblik;

public class RapportcontroleTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    private static readonly Dossier Dossier = Voorbeelddossiers.Met("niet-geregistreerde-therapeut");

    [Fact]
    public void Controleer_ElkRapportOverElkVoorbeeld_IsGelijk()
    {
        foreach (var dossier in Voorbeelddossiers.Alle)
        {
            Gelezen(Kwaliteitstoets.Standaard.Toets(dossier, Peildatum).Document()).Controleer(dossier).Uitslag.Should().Be(Controleuitslag.Gelijk);
            Gelezen(Kwaliteitstoets.Standaard.Toets(dossier, Peildatum).Document(Taal.Engels)).Controleer(dossier).Uitslag.Should().Be(Controleuitslag.Gelijk);
        }
    }

    [Fact]
    public void Controleer_RapportMetEigenGetalLezingEnKeuze_IsGelijk()
    {
        var waarde = new GedateerdeWaarde { Getal = 20, Bron = ExterneBron.Plaats("gastheer", "reglement", Zekerheid.Hoog), Geldigheid = new() { Van = new(2020, 1, 1) } };
        var toets = Kwaliteitstoets.Maak(opties => opties.Stel(OpenWaarden.PuntenKeurmerk, waarde).Kies(Lezingen.WeekVanVijfWerkdagen));
        Gelezen(toets.Toets(Dossier, Peildatum).Document()).Controleer(Dossier).Uitslag.Should().Be(Controleuitslag.Gelijk);
        Gelezen(toets.Beperkt("WT-1", "KMT-1").Toets(Dossier, Peildatum).Document()).Controleer(Dossier).Uitslag.Should().Be(Controleuitslag.Gelijk);
    }

    [Fact]
    public void Controleer_AnderDossier_ZegtDatDeFeitenAndersZijn() =>
        Kwaliteitstoets.Standaard.Toets(Dossier, Peildatum).Document().Controleer(Dossier with { Kader = new() { RandvoorwaardenVervuld = true } })
            .Uitslag.Should().Be(Controleuitslag.AndereFeiten);

    [Fact]
    public void Controleer_AndereNormenset_ZegtDatDeNormenAndersZijn()
    {
        var rapport = Kwaliteitstoets.Standaard.Toets(Dossier, Peildatum).Document();
        (rapport with { Normenset = rapport.Normenset with { Sha256 = new string('0', 64) } }).Controleer(Dossier).Uitslag.Should().Be(Controleuitslag.AndereNormen);
    }

    [Fact]
    public void Controleer_VeranderdeBevinding_NoemtHaar()
    {
        var rapport = Kwaliteitstoets.Standaard.Toets(Dossier, Peildatum).Document();
        var plaats = rapport.Bevindingen.ToList().FindIndex(bevinding => bevinding.Norm == "BPR-1");
        var controle = (rapport with { Bevindingen = rapport.Bevindingen.SetItem(plaats, rapport.Bevindingen[plaats] with { Uitkomst = Uitkomst.Voldoet }) }).Controleer(Dossier);
        controle.Uitslag.Should().Be(Controleuitslag.Veranderd);
        controle.Bevindingen.Should().Equal("BPR-1 /praktijk");
    }

    [Fact]
    public void TryLees_GeenRapport_ZegtWaaromZonderDeInhoud()
    {
        RapportLezer.TryLees("""{"schema":"kwaliteitskader/dossier/1","id":"geheim"}"""u8, out _, out var fout).Should().BeFalse();
        fout!.Melding.Nl.Should().NotContain("geheim");
    }

    private static Rapport Gelezen(Rapport rapport)
    {
        RapportLezer.TryLees(RapportSchrijver.Schrijf(rapport), out var gelezen, out var fout).Should().BeTrue(fout?.Melding.Nl);
        return gelezen!;
    }
}
