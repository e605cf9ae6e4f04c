using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests;

public class GelijkheidTests
{
    public static TheoryData<Type> Records => [.. Gelijkheidsbestand.Records(typeof(Kwaliteitstoets).Assembly)];

    [Fact]
    [Trait("Soort", "Gegenereerd")]
    public void Gelijkheid_VanRecordsMetLijsten_VolgtUitDeRecords() =>
        Golden.ControleerBestand("src/Kwaliteitskader.Rules/Gelijkheid.g.cs", Gelijkheidsbestand.Tekst(typeof(Kwaliteitstoets).Assembly));

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_MetDezelfdeInhoud_IsGelijk(Type type) => Gelijkheidsproef.Slaag(type);

    /// <summary>Wie twee keer leest en oordeelt, krijgt twee keer hetzelfde; een dag later of met een feit minder niet.</summary>
    [Fact]
    public void Rapport_VanDezelfdeFeiten_IsGelijk()
    {
        var dag = new DateOnly(2026, 11, 21);
        foreach (var dossier in Voorbeelddossiers.Alle)
        {
            var gelezen = DossierLezer.Lees(DossierSchrijver.Schrijf(dossier)).Dossier!;
            gelezen.Should().NotBeSameAs(dossier);
            (gelezen == dossier).Should().BeTrue();
            (gelezen with { Therapeuten = [.. gelezen.Therapeuten ?? [], new() { Id = "nieuw" }] } == dossier).Should().BeFalse();

            var rapport = Kwaliteitstoets.Standaard.Toets(dossier, dag).Document();
            (Kwaliteitstoets.Standaard.Toets(gelezen, dag).Document() == rapport).Should().BeTrue();
            (Kwaliteitstoets.Standaard.Toets(gelezen, dag.AddDays(1)).Document() == rapport).Should().BeFalse();
        }
    }
}
