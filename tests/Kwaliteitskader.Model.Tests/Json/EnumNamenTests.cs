using System.Text.Json.Serialization.Metadata;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

public sealed class EnumNamenTests
{
    [Fact]
    public void Van_GewoneWaarde_GeeftCamelCase() =>
        EnumNamen.Van(Register.IndividueelRegisterFysiotherapie).Should().Be("individueelRegisterFysiotherapie");

    [Fact]
    public void Van_Afkorting_BlijftInHoofdletters() =>
        EnumNamen.Alle<Database>().Should().Equal("LDF", "LDK", "LDO");

    [Fact]
    public void Van_WaardeBuitenDeOpsomming_Gooit() =>
        FluentActions.Invoking(() => EnumNamen.Van((Beroep)99)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void TryVind_AndereHoofdletters_VindtNiets()
    {
        EnumNamen.TryVind<Beroep>("Fysiotherapeut", out _).Should().BeFalse();
        EnumNamen.TryVind<Beroep>("oefentherapeut", out var beroep).Should().BeTrue();
        beroep.Should().Be(Beroep.Oefentherapeut);
    }

    [Fact]
    public void Context_ElkeOpsomming_HeeftHaarEigenConverter()
    {
        var opsommingen = typeof(Dossier).Assembly.GetTypes()
            .Where(type => type.IsEnum)
            .Select(type => ContractJsonContext.Default.GetTypeInfo(type))
            .OfType<JsonTypeInfo>()
            .ToList();

        opsommingen.Should().NotBeEmpty();
        opsommingen.Should().OnlyContain(type => type.Converter is INamedValues);
    }
}
