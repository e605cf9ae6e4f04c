using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek.Lezen;

namespace Kwaliteitskader.Werkboek.Tests;

public class RondreisTests
{
    [Property(MaxTest = 150, Arbitrary = [typeof(Dossierarbitraria)])]
    public void Werkboek_VanElkDossier_GeeftDezelfdeBytesOfZegtWaaromNiet(Proefdossier proef)
    {
        var dossier = DossierLezer.Lees(DossierSchrijver.Schrijf(proef.Dossier)).Dossier;
        if (dossier is null)
        {
            return;
        }

        var lezing = Werkboeklezer.Lees(Gevuld(dossier));

        if (HeeftDubbeleSleutels(dossier))
        {
            lezing.Fouten.Select(fout => fout.Code).Should().Contain(Werkboekfoutcode.DubbeleSleutel);
            return;
        }

        lezing.Fouten.Should().BeEmpty();
        Encoding.UTF8.GetString(DossierSchrijver.Schrijf(lezing.Dossier!)).Should().Be(Encoding.UTF8.GetString(DossierSchrijver.Schrijf(dossier)));
    }

    [Theory]
    [MemberData(nameof(Monsters))]
    public void Werkboek_VanEenVoorbeeld_GeeftDezelfdeBytes(string bestand)
    {
        foreach (var gelezen in DossierLezer.LeesAlle(File.ReadAllBytes(bestand)))
        {
            var lezing = Werkboeklezer.Lees(Gevuld(gelezen.Dossier!));

            lezing.Fouten.Should().BeEmpty();
            DossierSchrijver.Schrijf(lezing.Dossier!).Should().Equal(DossierSchrijver.Schrijf(gelezen.Dossier!));
        }
    }

    public static TheoryData<string> Monsters() => [.. Bestanden];

    internal static IEnumerable<Dossier> Voorbeelden() => Bestanden.SelectMany(bestand => DossierLezer.LeesAlle(File.ReadAllBytes(bestand))).Select(gelezen => gelezen.Dossier!);

    private static IEnumerable<string> Bestanden => Directory.EnumerateFiles("samples/dossiers", "*.json").Order(StringComparer.Ordinal);

    private static byte[] Gevuld(Dossier dossier)
    {
        using var stroom = new MemoryStream();
        Sjabloon.Schrijf(stroom, dossier);
        return stroom.ToArray();
    }

    private static bool HeeftDubbeleSleutels(Dossier dossier)
    {
        var therapeuten = dossier.Therapeuten is { } lijst ? lijst.Select(een => een.Id).ToList() : [];
        var trajecten = dossier.Zorgtrajecten is { } zorg ? zorg : [];
        return Dubbel(therapeuten) || Dubbel([.. trajecten.Select(een => een.Id)])
            || trajecten.Any(traject => Dubbel([.. (traject.Behandeldoelen ?? []).Select(doel => doel.Id)])
                || Dubbel([.. (traject.Aanspraak?.Aandoeningen ?? []).Select(een => een.Id)]));
    }

    private static bool Dubbel(List<string> sleutels) => sleutels.Distinct(StringComparer.Ordinal).Count() < sleutels.Count;
}
