using FsCheck.Xunit;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Een dossier dat in code gemaakt is, wordt in een keer helemaal nagekeken.</summary>
[Properties(Arbitrary = [typeof(Dossierarbitraria)])]
public sealed class DossiercontroleTests
{
    [Fact]
    public void Van_AllesMis_NoemtAlles()
    {
        var dossier = new Dossier
        {
            Id = "",
            Praktijk = new() { PremUitvragen = [new() { Jaar = 2025, Ontvangen = -1 }] },
            Therapeuten = [new() { Id = "t1" }, null!, new() { Id = "t1" }],
            Zorgtrajecten = [new() { Id = "z1", Therapeut = "t1" }, new() { Id = "z2", Therapeut = "t2" }, new() { Id = "z2" }],
        };

        Dossiercontrole.Van(dossier).Select(fout => $"{fout.Code} {fout.Pad} {fout.Suggestie}").Should().Equal(
            "lege-sleutel /id ",
            "negatief-getal /praktijk/premUitvragen/0/ontvangen ",
            "verkeerd-type /therapeuten/1 ",
            "dubbele-sleutel /therapeuten/2/id ",
            "dubbele-sleutel /zorgtrajecten/2/id ",
            "onbekende-therapeut /zorgtrajecten/1/therapeut t1");
    }

    [Fact]
    public void Van_WaardeBuitenHaarOpsomming_IsEenVanDeFouten()
    {
        var dossier = new Dossier
        {
            Id = "",
            Therapeuten = [new() { Id = "t1", Beroep = (Beroep)99, Registraties = [new() { Register = (Register)99, Status = Registratiestatus.Ingeschreven }] }],
        };

        Dossiercontrole.Van(dossier).Select(fout => $"{fout.Code} {fout.Pad} {fout.Gevonden}").Should().Equal(
            "lege-sleutel /id ",
            "onbekende-waarde /therapeuten/0/beroep 99",
            "onbekende-waarde /therapeuten/0/registraties/0/register 99");
        dossier.Invoking(DossierSchrijver.Schrijf).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Van_TherapeutenOnbekend_MistNiemand() =>
        Dossiercontrole.Van(new() { Id = "a", Zorgtrajecten = [new() { Id = "z", Therapeut = "t" }] }).Should().BeEmpty();

    [Property(MaxTest = 100)]
    public void Van_WillekeurigDossier_NoemtAlleenSleutelsDieNietKloppen(Dossier dossier)
    {
        var dubbel = Dubbel(dossier.Therapeuten?.Select(een => een.Id)) + Dubbel(dossier.Zorgtrajecten?.Select(een => een.Id));
        var mist = dossier.Therapeuten is { } bekend ? dossier.Zorgtrajecten?.Count(een => een.Therapeut is { } id && bekend.All(therapeut => therapeut.Id != id)) ?? 0 : 0;

        var fouten = Dossiercontrole.Van(dossier);

        fouten.Count(fout => fout.Code == Leesfoutcode.DubbeleSleutel).Should().Be(dubbel);
        fouten.Count(fout => fout.Code == Leesfoutcode.OnbekendeTherapeut).Should().Be(mist);
        fouten.Should().HaveCount(dubbel + mist);
    }

    private static int Dubbel(IEnumerable<string>? sleutels) => sleutels?.ToList() is { } lijst ? lijst.Count - lijst.Distinct().Count() : 0;
}
