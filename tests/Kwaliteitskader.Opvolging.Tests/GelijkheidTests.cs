using Kwaliteitskader.Opvolging.Werklijsten;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Opvolging.Tests;

public class GelijkheidTests
{
    public static TheoryData<Type> Records => [.. Gelijkheidsbestand.Records(typeof(Werklijst).Assembly)];

    [Fact]
    [Trait("Soort", "Gegenereerd")]
    public void Gelijkheid_VanRecordsMetLijsten_VolgtUitDeRecords() =>
        Golden.ControleerBestand("src/Kwaliteitskader.Opvolging/Gelijkheid.g.cs", Gelijkheidsbestand.Tekst(typeof(Werklijst).Assembly));

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_MetDezelfdeInhoud_IsGelijk(Type type) => Gelijkheidsproef.Slaag(type);
}
