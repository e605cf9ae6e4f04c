using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using static Kwaliteitskader.Rules.Tests.Registers.Aanvraagpraktijk;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>Van een verklaring die ontbreekt, is gezegd welke.</summary>
public class OntbrekendFeitTests
{
    private const string Lijst = "/praktijk/verklaringen";

    private static readonly Dossier ZonderVerklaringen = Gemengd with
    {
        Praktijk = Gemengd.Praktijk! with { Verklaringen = [], Registraties = [new() { Register = Register.BasisPraktijkregister, Status = Registratiestatus.Ingeschreven, Van = new(2020, 1, 1) }] },
    };

    private static readonly OntbrekendFeit Wet = new() { Pad = Lijst, Onderwerp = Verklaringsonderwerp.WetEnRegelgeving };

    private static readonly OntbrekendFeit Standaarden = new() { Pad = Lijst, Onderwerp = Verklaringsonderwerp.Beroepsstandaarden };

    [Fact]
    public void Ontbreekt_TweeVerklaringenInEenLijst_ZijnErTwee() =>
        Bevinding("BPR-2", ZonderVerklaringen).Ontbreekt.Should().BeEquivalentTo([Wet, Standaarden]);

    [Fact]
    public void Ontbreekt_LijstOnbekend_ZegtOmWelkeVerklaringHetGaat() =>
        Bevinding("BPR-2", ZonderVerklaringen with { Praktijk = ZonderVerklaringen.Praktijk! with { Verklaringen = null } }).Ontbreekt.Should().BeEquivalentTo([Wet, Standaarden]);

    [Fact]
    public void Ontbreekt_VerklaringVanEenSolist_ZegtOokInZijnLijstWelke()
    {
        var solist = ZonderVerklaringen with
        {
            Praktijk = ZonderVerklaringen.Praktijk! with { Solist = true },
            Therapeuten = [Gemengd.Therapeuten!.Value.First(een => een.Beroep == Beroep.Fysiotherapeut) with { Verklaringen = null }],
        };
        Bevinding("BPR-5", solist).Ontbreekt.Should().BeEquivalentTo(
        [
            new OntbrekendFeit { Pad = Lijst, Onderwerp = Verklaringsonderwerp.Visitatie },
            new OntbrekendFeit { Pad = "/therapeuten/0/verklaringen", Onderwerp = Verklaringsonderwerp.Visitatie },
        ]);
    }

    [Fact]
    public void Ontbreekt_VerklaringOverEenDatabase_NoemtHaar() =>
        Bevinding("KMP-4", ZonderVerklaringen).Ontbreekt
            .Should().ContainSingle(feit => feit.Pad == Lijst).Which.Should().Match<OntbrekendFeit>(feit => feit.Onderwerp == Verklaringsonderwerp.Gegevenslevering && feit.Database == Database.LDK);

    [Fact]
    public void Ontbreekt_InJson_HeeftVeldenDieEenProgrammaLeest()
    {
        var rapport = Kwaliteitstoets.Standaard.Beperkt("BPR-2").Toets(ZonderVerklaringen, Peildatum).Document();
        var json = JsonNode.Parse(RapportSchrijver.Schrijf(rapport))!["bevindingen"]![0]!["ontbreekt"]!.AsArray();
        json.Select(feit => (feit!["pad"]!.GetValue<string>(), feit["onderwerp"]!.GetValue<string>()))
            .Should().BeEquivalentTo([(Lijst, "wetEnRegelgeving"), (Lijst, "beroepsstandaarden")]);
        RapportLezer.TryLees(RapportSchrijver.Schrijf(rapport), out var terug, out _).Should().BeTrue();
        terug!.Bevindingen[0].Ontbreekt.Should().Equal(rapport.Bevindingen[0].Ontbreekt);
    }

    [Fact]
    public void Uitvraag_TweeVerklaringenInEenLijst_ZijnTweePuntenMetHunOnderwerp() =>
        Kwaliteitstoets.Standaard.Beperkt("BPR-2").Toets(ZonderVerklaringen, Peildatum).Uitvraag().Punten
            .Select(punt => punt.Wegen.Single().Feiten.Single()).Select(feit => (feit.Pad, feit.Onderwerp))
            .Should().BeEquivalentTo([(Lijst, Wet.Onderwerp), (Lijst, Standaarden.Onderwerp)]);

    [Fact]
    public void AanTeLeveren_TweeVerklaringenInEenLijst_ZijnTweeDelenMetHunOnderwerp() =>
        Kwaliteitstoets.Standaard.Beperkt("BPR-2").Toets(ZonderVerklaringen, Peildatum).AanTeLeveren().Should().ContainSingle()
            .Which.Ontbrekend.Should().BeEquivalentTo([Wet, Standaarden]);

    [Fact]
    public void VergelijkMet_EenVanTweeVerklaringenErbij_NoemtDieEne()
    {
        var toets = Kwaliteitstoets.Standaard.Beperkt("BPR-2");
        var erna = ZonderVerklaringen with
        {
            Praktijk = ZonderVerklaringen.Praktijk! with { Verklaringen = [new() { Onderwerp = Wet.Onderwerp, Voldoet = true, Op = Peildatum, Door = Verklaringsbron.EigenVerklaring }] },
        };
        var verschil = toets.Toets(ZonderVerklaringen, Peildatum).Document().VergelijkMet(toets.Toets(erna, Peildatum).Document()).Anders.Should().ContainSingle().Subject;
        verschil.OntbreektNietMeer.Should().Equal(Wet);
        verschil.OntbreektNu.Should().BeEmpty();
    }

    [Fact]
    public void Ontbreekt_VanEenLijstDieErTeVeelHeeft_ZegtDatErMeerIs()
    {
        var bevinding = Bevinding("BPR-2", MetLegeVerklaringen(2_000));

        bevinding.MeerOntbreekt.Should().BeTrue();
        bevinding.Ontbreekt.Should().HaveCount(Feitenspoor.MeesteOnbekende, "beide verklaringen vragen hetzelfde van dezelfde lijst");
        OntbrekendFeit.OpEenRij(bevinding).Should().EndWith("/onderwerp …");
        Bevinding("BPR-2", MetLegeVerklaringen(10)).Should().Match<Bevinding>(kort => kort.MeerOntbreekt == null && kort.Ontbreekt.Length == 40);
    }

    [Fact]
    public void Uitvraag_VanEenLijstDieErTeVeelHeeft_ZegtDatErMeerIsEnBelooftNiets()
    {
        var toets = Kwaliteitstoets.Standaard.Beperkt("BPR-2");

        var lang = toets.Toets(MetLegeVerklaringen(2_000), Peildatum).Uitvraag();
        lang.MeerOntbreekt.Should().BeTrue();
        lang.Punten.Should().HaveCount(Feitenspoor.MeesteOnbekende).And.OnlyContain(punt => punt.Beslist.IsEmpty);

        var kort = toets.Toets(MetLegeVerklaringen(10), Peildatum).Uitvraag();
        kort.MeerOntbreekt.Should().BeNull();
        kort.Punten[^1].Beslist.Should().ContainSingle();
    }

    [Fact]
    public void MeerOntbreekt_InJson_StaatErAlleenAlsHetZoIs()
    {
        var toets = Kwaliteitstoets.Standaard.Beperkt("BPR-2");
        var lang = RapportSchrijver.Schrijf(toets.Toets(MetLegeVerklaringen(2_000), Peildatum).Document());
        JsonNode.Parse(lang)!["bevindingen"]![0]!["meerOntbreekt"]!.GetValue<bool>().Should().BeTrue();
        RapportLezer.TryLees(lang, out var terug, out _).Should().BeTrue();
        terug!.Bevindingen[0].MeerOntbreekt.Should().BeTrue();
        JsonNode.Parse(RapportSchrijver.Schrijf(toets.Toets(MetLegeVerklaringen(10), Peildatum).Document()))!["bevindingen"]![0]!.AsObject().ContainsKey("meerOntbreekt").Should().BeFalse();
    }

    [Theory]
    [InlineData(null, null, "/praktijk/verklaringen")]
    [InlineData(Verklaringsonderwerp.Visitatie, null, "/praktijk/verklaringen?onderwerp=visitatie")]
    [InlineData(Verklaringsonderwerp.Gegevenslevering, Database.LDO, "/praktijk/verklaringen?onderwerp=gegevenslevering&database=LDO")]
    public void ToString_InEenWoord_IsDePlaatsMetWaaroverHetGaat(Verklaringsonderwerp? onderwerp, Database? database, string verwacht) =>
        new OntbrekendFeit { Pad = Lijst, Onderwerp = onderwerp, Database = database }.ToString().Should().Be(verwacht);

    private static Dossier MetLegeVerklaringen(int aantal) =>
        ZonderVerklaringen with { Praktijk = ZonderVerklaringen.Praktijk! with { Verklaringen = [.. Enumerable.Repeat(new Verklaring(), aantal)] } };

    private static Bevinding Bevinding(string norm, Dossier dossier) =>
        Kwaliteitstoets.Standaard.Beperkt(norm).Toets(dossier, Peildatum).Document().Bevindingen.Should().ContainSingle().Subject;
}
