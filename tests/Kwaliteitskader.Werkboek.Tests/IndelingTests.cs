using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Tests.Shared;
using Kwaliteitskader.Werkboek.Indeling;
using PublicApiGenerator;

namespace Kwaliteitskader.Werkboek.Tests;

public class IndelingTests
{
    // Meer tekens neemt een rekenblad niet aan voor de naam van een blad.
    private const int LangsteNaam = 31;
    private const string Verboden = "[]:*?/\\";

    public static TheoryData<Register> Registers() => [.. Enum.GetValues<Register>()];

    [Fact]
    public void Indeling_VanHetHeleContract_HeeftElkVeldPreciesEenKeer() =>
        Bladindeling.Alles.Bladen.SelectMany(blad => blad.Kolommen).Where(kolom => kolom.Veld is not null).Select(kolom => kolom.Veld!.Pad)
            .Should().BeEquivalentTo(Contractveld.Alle.Where(veld => veld.Soort is not (Veldsoort.Groep or Veldsoort.Schema) && veld.Element != Veldsoort.Groep).Select(veld => veld.Pad));

    [Fact]
    public void Bladen_HebbenElkEenEigenNaamDieEenRekenbladAanneemt()
    {
        var namen = Bladindeling.Alles.Bladen.Select(blad => blad.Naam).ToList();

        namen.Should().OnlyHaveUniqueItems();
        namen.Should().OnlyContain(naam => naam.Length <= LangsteNaam && !naam.Any(teken => Verboden.Contains(teken)));
    }

    [Fact]
    public void Kolommen_VanEenBlad_HebbenElkEenEigenNaam() =>
        Bladindeling.Alles.Bladen.Should().OnlyContain(blad => blad.Kolommen.Select(kolom => kolom.Naam).Distinct().Count() == blad.Kolommen.Count);

    [Fact]
    public void Keuzen_InElkeTaal_ZijnNooitTweeWaarden() => Contractveld.Alle.Where(veld => !veld.Keuzen.IsEmpty).Should().OnlyContain(veld =>
        veld.Keuzen.Select(keuze => keuze.Woord.Nl.ToLowerInvariant()).Distinct().Count() == veld.Keuzen.Length
        && veld.Keuzen.Select(keuze => keuze.Woord.En.ToLowerInvariant()).Distinct().Count() == veld.Keuzen.Length
        && veld.Keuzen.All(keuze => veld.Keuzen.All(ander => ander == keuze || (keuze.Naam != ander.Woord.Nl && keuze.Naam != ander.Woord.En && keuze.Woord.Nl != ander.Woord.En))));

    [Theory]
    [MemberData(nameof(Registers))]
    public void Indeling_VanEenRegister_HeeftAllesWatZijnNormenLezenEnNietMeerDanDat(Register register)
    {
        var velden = Bladindeling.Voor(register).Bladen.SelectMany(blad => blad.Kolommen).Select(kolom => kolom.Veld?.Pad).OfType<string>().ToList();
        var gelezen = Registernormen.Feiten(register);

        velden.Should().Contain(Contractveld.Alle.Where(veld => gelezen.Contains(veld.Pad) && veld.Soort is not (Veldsoort.Groep or Veldsoort.Lijst)).Select(veld => veld.Pad));
        velden.Where(pad => !gelezen.Contains(pad)).Should().OnlyContain(pad => pad == "/id" || pad.EndsWith("/id", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Soort", "Golden")]
    public void PublicApi_Werkboek_IsZoalsVastgelegd() =>
        Golden.Controleer("publiek-werkboek.txt", typeof(Sjabloon).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }));
}
