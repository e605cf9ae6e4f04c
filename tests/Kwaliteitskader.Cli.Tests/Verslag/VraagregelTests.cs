using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Cli.Tests.Verslag;

public class VraagregelTests
{
    private static readonly Uitvraagfeit Eerste = Dag("/praktijk/klachten/0/oordelen/0/op", "de praktijk, nummer 1 van de klachten, nummer 1 van de oordelen");
    private static readonly Uitvraagfeit Tweede = Dag("/praktijk/klachten/0/oordelen/1/op", "de praktijk, nummer 1 van de klachten, nummer 2 van de oordelen");

    [Fact]
    public void Van_ElementenDieOpElkaarVolgen_IsEenRegelMetHunEigenNummers() => Regels(Eerste, Tweede)
        .Should().Equal("de praktijk, nummer 1 van de klachten, nummers 1 t/m 2 van de oordelen: de dag");

    [Fact]
    public void Van_FeitenVanHetzelfde_IsEenRegel() =>
        Regels(Eerste, Eerste with { Pad = "/praktijk/klachten/0/oordelen/0/door", Omschrijving = "de bron" }).Should().Equal($"{Eerste.Waarvan}: de dag; de bron");

    [Fact]
    public void Van_NietAansluitendAndersOfVanEenAnder_IsElkEenRegel()
    {
        Regels(Tweede, Eerste).Should().HaveCount(2, "zij volgen niet op elkaar");
        Regels(Eerste, Tweede with { Omschrijving = "de bron" }).Should().HaveCount(2, "er wordt iets anders gevraagd");
        Regels(Eerste, Tweede with { Aanleveraar = Partij.Register }).Should().HaveCount(2, "het wordt iemand anders gevraagd");
        Regels(Eerste, Eerste with { Aanleveraar = Partij.Register }).Should().HaveCount(2, "het wordt iemand anders gevraagd");
        Regels(Eerste, Tweede with { Pad = "/praktijk/klachten/1/oordelen/1/op" }).Should().HaveCount(2, "het is een andere lijst");
        Regels(Dag("/therapeuten/0/beroep", "therapeut t1"), Dag("/therapeuten/1/beroep", "therapeut t2")).Should().Equal("therapeut t1: de dag", "therapeut t2: de dag");
    }

    private static IEnumerable<string> Regels(params Uitvraagfeit[] feiten) => Vraagregel.Van(feiten, new Woorden(Taal.Nederlands)).Select(regel => regel.Tekst);

    private static Uitvraagfeit Dag(string pad, string waarvan) => new() { Pad = pad, Waarvan = waarvan, Omschrijving = "de dag", Aanleveraar = Partij.Praktijk };
}
