using Kwaliteitskader.Model.Feiten;
using static Kwaliteitskader.Werkboek.Tests.Proefboek;

namespace Kwaliteitskader.Werkboek.Tests;

/// <summary>Feiten van een gastheer staan als JSON in één cel.</summary>
public class EigenfeitenTests
{
    private static readonly Dossier Dossier = new()
    {
        Id = "p1",
        Eigen = Eigenfeiten.Leeg.Met("acme:dag", new DateOnly(2026, 1, 2)).Met("acme:getal", 1.5m),
        Praktijk = new() { Eigen = Eigenfeiten.Leeg },
        Therapeuten = [new() { Id = "t1", Eigen = Eigenfeiten.Leeg.Met("acme:ja", true) }],
    };

    [Fact]
    public void Eigen_HeenEnTerug_IsHetzelfdeDossier() => Werkboeklezer.Lees(Geschreven()).Dossier.Should().Be(Dossier);

    [Theory]
    [InlineData("maandag")]
    [InlineData("[1]")]
    [InlineData("{\"acme:ja\":true,\"acme:ja\":false}")]
    [InlineData("{\"zonder-voorvoegsel\":1}")]
    [InlineData("{\"acme:lijst\":[1]}")]
    public void Eigen_DatGeenEigenFeitenZijn_IsEenFoutBijDieCel(string cel)
    {
        var xlsx = Veranderd(Geschreven(), document => Zet(document, "dossier", "eigen", 3, Tekst(cel)));

        Werkboeklezer.Lees(xlsx).Fouten.Should().ContainSingle().Which.Cel.Should().StartWith("dossier!");
    }

    private static byte[] Geschreven()
    {
        using var stroom = new MemoryStream();
        Sjabloon.Schrijf(stroom, Dossier);
        return stroom.ToArray();
    }
}
