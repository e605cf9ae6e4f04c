using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>De gemaakte schrijver geeft dezelfde bytes als de serialisatie waarvan het contract beschreven is.</summary>
public class ContractWriterTests
{
    [Fact]
    [Trait("Soort", "Gegenereerd")]
    public void Schrijver_VanHetContract_VolgtUitDeRecords() => Golden.ControleerBestand(ContractWriterFile.Path, ContractWriterFile.Text());

    [Fact]
    public void Schrijf_WillekeurigeDossiers_GeeftDeBytesVanHetContract()
    {
        foreach (var dossier in Gen.Sample(DossierGenerator.Dossiers, 600, 20))
        {
            DossierSchrijver.Schrijf(dossier).AsSpan().SequenceEqual(VanHetContract(dossier)).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData(Vulling.Vol)]
    [InlineData(Vulling.Half)]
    [InlineData(Vulling.Leeg)]
    public void Schrijf_ElkFeitVanHetContract_GeeftDeBytesVanHetContract(Vulling vulling)
    {
        foreach (var dossier in LangeDossiers.Lijsten.Select(lijst => LangeDossiers.Maak(lijst, vulling, 5)))
        {
            Tekst(DossierSchrijver.Schrijf(dossier)).Should().Be(Tekst(VanHetContract(dossier)));
        }
    }

    [Fact]
    public void Schrijf_WatInCodeKanEnInJsonNiet_GeeftDeBytesVanHetContract()
    {
        var dossier = new Dossier
        {
            Id = null!,
            Therapeuten = default(ImmutableArray<Therapeut>),
            Zorgtrajecten = [null!, new Zorgtraject { Id = "\u2028\ud83d\ude00<'&\"\\", Behandelingen = [new() { Doelen = [null!, ""] }] }],
            Praktijk = new() { Verklaringen = [] },
        };
        Tekst(DossierSchrijver.Schrijf(dossier)).Should().Be(Tekst(VanHetContract(dossier)));
    }

    private static byte[] VanHetContract(Dossier dossier)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ContractJson.WriterOptions(indented: false)))
        {
            JsonSerializer.Serialize(json, dossier, ContractJson.TypeForWriting<Dossier>());
        }

        return stroom.ToArray();
    }

    private static string Tekst(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
