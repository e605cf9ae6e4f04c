using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Model.Tests;

public class GelijkheidTests
{
    public static TheoryData<Type> Records => [.. Gelijkheidsbestand.Records(typeof(Dossier).Assembly)];

    [Fact]
    [Trait("Soort", "Gegenereerd")]
    public void Gelijkheid_VanRecordsMetLijsten_VolgtUitDeRecords() =>
        Golden.ControleerBestand("src/Kwaliteitskader.Model/Gelijkheid.g.cs", Gelijkheidsbestand.Tekst(typeof(Dossier).Assembly));

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_MetDezelfdeInhoud_IsGelijk(Type type) => Gelijkheidsproef.Slaag(type);
}
