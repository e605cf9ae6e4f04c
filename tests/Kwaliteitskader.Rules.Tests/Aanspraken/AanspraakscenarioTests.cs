using System.Buffers;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Aanspraken;
using Kwaliteitskader.Rules.Aanspraken.Gronden;
using Kwaliteitskader.Tests.Shared.Gevallen;

namespace Kwaliteitskader.Rules.Tests.Aanspraken;

/// <summary>De grensgevallen van de aanspraak, door de bibliotheek.</summary>
public class AanspraakscenarioTests
{
    public static TheoryData<Scenarionaam> Gevallen => new(Aanspraakscenarios.Namen);

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Rapport_Grensgeval_KomtUitZoalsVerwacht(Scenarionaam naam)
    {
        var geval = Aanspraakscenarios.Geval(naam);
        var rapport = Aanspraaktoets.Standaard.Rapport(Dossier(geval.Json()), geval.Op);

        geval.Verwacht.Vergelijk(geval.Van(rapport.Zorgtrajecten.Single()));
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Rapport_ZittingenAlsTelling_GeeftGeenAnderZekerAntwoord(Scenarionaam naam)
    {
        var geval = Aanspraakscenarios.Geval(naam);
        var zittingen = Aanspraaktoets.Standaard.Rapport(Dossier(geval.Json()), geval.Op).Zorgtrajecten.Single().Volgende;
        var tellingen = Aanspraaktoets.Standaard.Rapport(Dossier(geval.Json(alsTelling: true)), geval.Op).Zorgtrajecten.Single().Volgende;

        foreach (var (een, ander) in zittingen.Zip(tellingen))
        {
            if (ander.Aanspraak != Model.Bevindingen.Aanspraakuitkomst.Onbekend)
            {
                (ander.Aanspraak, ander.Grond).Should().Be((een.Aanspraak, een.Grond));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void TrySchrijf_Grensgeval_SchrijftHetRapportOfNiets(Scenarionaam naam)
    {
        var geval = Aanspraakscenarios.Geval(naam);
        var dossier = Dossier(geval.Json());
        var heel = new ArrayBufferWriter<byte>();
        var perTraject = new ArrayBufferWriter<byte>();
        RapportSchrijver.Schrijf(heel, Aanspraaktoets.Standaard.Rapport(dossier, geval.Op));

        Aanspraaktoets.Standaard.TrySchrijf(perTraject, dossier, geval.Op, heel.WrittenCount).Should().BeTrue();
        Aanspraaktoets.Standaard.TrySchrijf(new ArrayBufferWriter<byte>(), dossier, geval.Op, heel.WrittenCount - 1).Should().BeFalse();

        perTraject.WrittenSpan.SequenceEqual(heel.WrittenSpan).Should().BeTrue();
    }

    [Fact]
    public void Grensgevallen_ElkeGrond_HeeftErEen() =>
        Aanspraakscenarios.Alle.Select(bestand => bestand.Grond).Should().BeEquivalentTo(Aanspraakgronden.Alle.Select(grond => grond.Kaart.Id).Distinct());

    [Fact]
    public void Grensgevallen_Redenen_ZijnBekend() =>
        Aanspraakscenarios.Alle.SelectMany(bestand => bestand.Gevallen).Select(geval => geval.Verwacht.Reden).OfType<string>()
            .Should().BeSubsetOf(Aanspraakredenen.Alle.Select(reden => reden.Code));

    internal static Dossier Dossier(byte[] json)
    {
        var gelezen = DossierLezer.Lees(json);
        gelezen.Fout.Should().BeNull();
        return gelezen.Dossier!;
    }
}
