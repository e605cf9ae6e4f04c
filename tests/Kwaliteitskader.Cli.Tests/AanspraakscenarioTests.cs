using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Tests.Shared.Gevallen;

namespace Kwaliteitskader.Cli.Tests;

/// <summary>Dezelfde grensgevallen van de aanspraak, door de opdrachtregel.</summary>
public class AanspraakscenarioTests
{
    private static readonly JsonSerializerOptions Lezen = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static TheoryData<Scenarionaam> Gevallen => new(Aanspraakscenarios.Namen);

    [Theory]
    [MemberData(nameof(Gevallen))]
    public async Task Aanspraak_Grensgeval_KomtUitZoalsVerwacht(Scenarionaam naam)
    {
        var geval = Aanspraakscenarios.Geval(naam);

        var opdracht = await Opdracht.VoerMet(
            geval.Json(), "aanspraak", "-", "--peildatum", geval.Op.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--formaat", "ndjson");

        opdracht.Fouten.Should().BeEmpty();
        opdracht.Code.Should().Be(0);
        var rapport = JsonSerializer.Deserialize<Aanspraakrapport>(opdracht.Bytes, Lezen)!;
        geval.Verwacht.Vergelijk(geval.Van(rapport.Zorgtrajecten.Single()));
    }
}
