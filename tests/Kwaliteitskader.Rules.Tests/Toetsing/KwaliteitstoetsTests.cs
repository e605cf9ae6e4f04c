using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Voorwaarden;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

public class KwaliteitstoetsTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    private static readonly Dossier Leeg = new() { Id = "praktijk-0001", Therapeuten = [new() { Id = "t1" }], Zorgtrajecten = [new() { Id = "z1" }, new() { Id = "z2" }] };

    [Fact]
    public void Toets_Dossier_GeeftElkeNormVoorElkOnderwerpEenOordeel()
    {
        var toets = Kwaliteitstoets.Standaard;
        int Normen(Onderwerpsoort soort) => toets.Normen.Count(norm => norm.Onderwerpsoort == soort);
        toets.Toets(Leeg, Peildatum).Oordelen.Length.Should().Be(
            Normen(Onderwerpsoort.Praktijk) + Normen(Onderwerpsoort.Therapeut) + (2 * Normen(Onderwerpsoort.Zorgtraject)));
    }

    [Fact]
    public void Toets_DossierZonderLijsten_OordeeltAlleenOverDePraktijk() =>
        Kwaliteitstoets.Standaard.Toets(new Dossier { Id = "leeg", Therapeuten = default(System.Collections.Immutable.ImmutableArray<Therapeut>) }, Peildatum)
            .Oordelen.ToArray().Should().OnlyContain(oordeel => oordeel.Onderwerp == Onderwerp.Praktijk);

    [Fact]
    public void Toets_EenNormVoorEenOnderwerp_ZegtHetzelfdeAlsHetHeleRapport()
    {
        var heel = Kwaliteitstoets.Standaard.Toets(Leeg, Peildatum);
        foreach (var oordeel in heel.Oordelen)
        {
            Kwaliteitstoets.Standaard.Toets(Leeg, Peildatum, heel.Norm(oordeel).Kaart.Id, oordeel.Onderwerp).Oordelen[0].Should().Be(oordeel);
        }
    }

    [Fact]
    public void Toets_OnderwerpDatErNietIs_GooitMetDePlaats()
    {
        var vraag = () => Kwaliteitstoets.Standaard.Toets(Leeg, Peildatum, "WT-1", Onderwerp.Zorgtraject(2));
        vraag.Should().Throw<ArgumentException>().WithMessage("*/zorgtrajecten/2*");
    }

    [Theory]
    [InlineData("BIG-1")]
    [InlineData("BESTAAT-NIET")]
    public void Toets_NormDieHierNietOverGaat_Gooit(string norm)
    {
        var vraag = () => Kwaliteitstoets.Standaard.Toets(Leeg, Peildatum, norm, Onderwerp.Zorgtraject(0));
        vraag.Should().Throw<ArgumentException>().WithMessage($"*{norm}*");
    }

    [Fact]
    public void Beperkt_EnkeleNormen_OordeeltAlleenDaarover() =>
        Kwaliteitstoets.Standaard.Beperkt("VIS-1", "WT-1").Toets(Leeg, Peildatum).Oordelen.Length.Should().Be(3);

    [Fact]
    public void Beperkt_OnbekendeNorm_GooitMetDeSleutel()
    {
        var beperk = () => Kwaliteitstoets.Standaard.Beperkt("VIS-1", "VIS-99");
        beperk.Should().Throw<ArgumentException>().WithMessage("*VIS-99*");
    }

    [Fact]
    public void Maak_EigenNorm_StaatInHetRapport()
    {
        var toets = Kwaliteitstoets.Maak(opties => opties.Voeg(new AgbBekend()));
        var bevinding = toets.Beperkt("HUIS-1").Toets(Leeg, Peildatum).Document().Bevindingen.Should().ContainSingle().Subject;
        bevinding.Uitkomst.Should().Be(Uitkomst.VoldoetNiet);
        bevinding.Reden.Should().Be("agb-ontbreekt");
        toets.Normenset.Sha256.Should().NotBe(Kwaliteitstoets.Standaard.Normenset.Sha256);
    }

    [Fact]
    public void Maak_TweeNormenMetEenSleutel_Gooit()
    {
        var maak = () => Kwaliteitstoets.Maak(opties => opties.Voeg(new AgbBekend()).Voeg(new AgbBekend()));
        maak.Should().Throw<ArgumentException>().WithMessage("*HUIS-1*");
    }

    [Fact]
    public void Maak_EigenNormwaarde_BeslistWatOpenWas()
    {
        var dossier = new Dossier
        {
            Id = "praktijk-0001",
            Praktijk = new() { AangeslotenBijKeurmerk = true },
            Therapeuten =
            [
                new()
                {
                    Id = "t1",
                    Beroep = Beroep.Fysiotherapeut,
                    WerkzaamVan = new(2026, 1, 5),
                    Scholing = [new() { Op = new(2026, 3, 1), Punten = 20 }],
                },
            ],
        };
        var waarde = new GedateerdeWaarde { Getal = 20, Bron = ExterneBron.Plaats("gastheer", "reglement", Zekerheid.Hoog) };
        var toets = Kwaliteitstoets.Maak(opties => opties.Stel(OpenWaarden.PuntenKeurmerk, waarde));

        Kwaliteitstoets.Standaard.Toets(dossier, Peildatum, "KMT-1", Onderwerp.Therapeut(0)).Oordelen[0].Uitkomst.Should().Be(Uitkomst.NietVastTeStellen);
        toets.Toets(dossier, Peildatum, "KMT-1", Onderwerp.Therapeut(0)).Oordelen[0].Uitkomst.Should().Be(Uitkomst.Voldoet);
        toets.Normenset.Sha256.Should().NotBe(Kwaliteitstoets.Standaard.Normenset.Sha256);
    }

    [Fact]
    public void Toets_VeleDradenTegelijk_ZeggenHetzelfde()
    {
        var verwacht = Kwaliteitstoets.Standaard.Toets(Leeg, Peildatum).Oordelen.ToArray();
        var toets = Kwaliteitstoets.Maak(_ => { });
        Parallel.For(0, 200, _ => toets.Toets(Leeg, Peildatum).Oordelen.ToArray().Should().Equal(verwacht));
    }

    [Fact]
    public void AddKwaliteitskader_ZonderInstellen_GeeftDeStandaard()
    {
        using var services = new ServiceCollection().AddKwaliteitskader().AddKwaliteitskaderAanspraak().BuildServiceProvider();
        services.GetRequiredService<Kwaliteitstoets>().Should().BeSameAs(Kwaliteitstoets.Standaard);
        services.GetRequiredService<Aanspraaktoets>().Should().BeSameAs(Aanspraaktoets.Standaard);
    }

    [Fact]
    public void AddKwaliteitskader_MetInstellen_GeeftEenToetsVoorDeHeleToepassing()
    {
        using var services = new ServiceCollection().AddKwaliteitskader(opties => opties.Voeg(new AgbBekend())).BuildServiceProvider();
        var toets = services.GetRequiredService<Kwaliteitstoets>();
        toets.Normen.Should().Contain(norm => norm.Kaart.Id == "HUIS-1");
        services.GetRequiredService<Kwaliteitstoets>().Should().BeSameAs(toets);
    }

    [Fact]
    public void AddKwaliteitskader_TweeKeer_TeltOp()
    {
        var waarde = new GedateerdeWaarde { Getal = 20, Bron = ExterneBron.Plaats("gastheer", "reglement", Zekerheid.Hoog) };
        using var services = new ServiceCollection()
            .AddKwaliteitskader(opties => opties.Voeg(new AgbBekend()))
            .AddKwaliteitskader(opties => opties.Stel(OpenWaarden.PuntenKeurmerk, waarde))
            .BuildServiceProvider();
        var toets = services.GetRequiredService<Kwaliteitstoets>();
        toets.Normen.Should().Contain(norm => norm.Kaart.Id == "HUIS-1");
        toets.Normwaarden.Van(OpenWaarden.PuntenKeurmerk).Should().Equal(waarde);
    }

    [Fact]
    public void Configure_VoorOfNaHetToevoegen_TeltMee()
    {
        var waarde = new GedateerdeWaarde { Getal = 20, Bron = ExterneBron.Plaats("gastheer", "reglement", Zekerheid.Hoog) };
        using var services = new ServiceCollection()
            .Configure<Kwaliteitstoetsopties>(opties => opties.Voeg(new AgbBekend()))
            .AddKwaliteitskader()
            .PostConfigure<Kwaliteitstoetsopties>(opties => opties.Stel(OpenWaarden.PuntenKeurmerk, waarde))
            .BuildServiceProvider();
        var toets = services.GetRequiredService<Kwaliteitstoets>();
        toets.Normen.Should().Contain(norm => norm.Kaart.Id == "HUIS-1");
        toets.Normwaarden.Van(OpenWaarden.PuntenKeurmerk).Should().Equal(waarde);
    }

    [Fact]
    public void AddKwaliteitskaderAanspraak_TweeKeer_TeltOp()
    {
        using var services = new ServiceCollection()
            .AddKwaliteitskaderAanspraak(opties => opties.Stel(Pakketwaarden.EersteTwintig, Waarde(12)))
            .AddKwaliteitskaderAanspraak(opties => opties.Stel(Pakketwaarden.VerlengdeWhiplash, Waarde(6)))
            .BuildServiceProvider();
        var toets = services.GetRequiredService<Aanspraaktoets>();
        toets.Normwaarden.Van(Pakketwaarden.EersteTwintig).Should().ContainSingle().Which.Getal.Should().Be(12);
        toets.Normwaarden.Van(Pakketwaarden.VerlengdeWhiplash).Should().ContainSingle().Which.Getal.Should().Be(6);

        static GedateerdeWaarde Waarde(int getal) => new() { Getal = getal, Bron = ExterneBron.Plaats("gastheer", "voornemen", Zekerheid.Hoog) };
    }

    /// <summary>Normen die niet samengaan, houden de toepassing bij het starten tegen en niet pas bij de eerste patiënt.</summary>
    [Fact]
    public void AddKwaliteitskader_WatNietSamengaat_IsBijHetStartenEenFout()
    {
        using var services = new ServiceCollection().AddKwaliteitskader(opties => opties.Voeg(new AgbBekend()).Voeg(new AgbBekend())).BuildServiceProvider();
        var start = services.GetRequiredService<IStartupValidator>().Validate;
        start.Should().Throw<OptionsValidationException>().Which.OptionsType.Should().Be<Kwaliteitstoetsopties>();
        services.Invoking(diensten => diensten.GetRequiredService<Kwaliteitstoets>()).Should().Throw<OptionsValidationException>();
    }

    [Fact]
    public void Stel_NegatiefGetal_Gooit()
    {
        var waarde = new GedateerdeWaarde { Getal = -1, Bron = ExterneBron.Plaats("gastheer", "reglement", Zekerheid.Hoog) };
        var stel = () => Kwaliteitstoets.Maak(opties => opties.Stel(OpenWaarden.PuntenKeurmerk, waarde));
        stel.Should().Throw<ArgumentException>().WithMessage($"*{OpenWaarden.PuntenKeurmerk.Id}*");
    }

    [Fact]
    public void Bevinding_OordeelVanEenAnderRapport_Gooit()
    {
        var heel = Kwaliteitstoets.Standaard.Toets(Leeg, Peildatum);
        var beperkt = Kwaliteitstoets.Standaard.Beperkt("VIS-1", "WT-3").Toets(Leeg, Peildatum);
        var oordeel = beperkt.Oordelen[0];
        heel.Invoking(rapport => rapport.Bevinding(oordeel)).Should().Throw<ArgumentException>();
        heel.Invoking(rapport => rapport.LegUit(oordeel)).Should().Throw<ArgumentException>();
        heel.Invoking(rapport => rapport.Norm(oordeel)).Should().Throw<ArgumentException>();
        beperkt.Bevinding(oordeel).Norm.Should().Be("VIS-1");
        oordeel.Bevinding().Norm.Should().Be("VIS-1");
    }

    [Fact]
    public void Oordeel_AlsTekst_NoemtNormOnderwerpEnUitkomst() =>
        Kwaliteitstoets.Standaard.Toets(Leeg, Peildatum, "WT-1", Onderwerp.Zorgtraject(Leeg, "z2")).Oordelen[0].ToString().Should().Be("WT-1 z2 nietVastTeStellen");

    [Fact]
    public void Oordelen_Doorlopen_WijstNietsToe()
    {
        var rapport = Kwaliteitstoets.Standaard.Toets(Leeg, Peildatum);
        var (tel, voor) = (0, GC.GetAllocatedBytesForCurrentThread());
        foreach (var oordeel in rapport.Oordelen)
        {
            tel += oordeel.Uitkomst == Uitkomst.Voldoet ? 1 : 0;
        }

        (GC.GetAllocatedBytesForCurrentThread() - voor).Should().Be(0);
        tel.Should().Be(rapport.Aantal(Uitkomst.Voldoet));
    }

    [Fact]
    public void Onderwerp_MetSleutel_IsDatVanDePlaats()
    {
        Onderwerp.Zorgtraject(Leeg, "z2").Should().Be(Onderwerp.Zorgtraject(1));
        Onderwerp.Therapeut(Leeg, "t1").Should().Be(Onderwerp.Therapeut(0));
        Onderwerp.Zorgtraject(1).Id(Leeg).Should().Be("z2");
        Onderwerp.Praktijk.Id(Leeg).Should().Be("praktijk-0001");
    }

    [Theory]
    [InlineData("z3", "z1", "z2")]
    [InlineData("z1", "z1", "z1")]
    public void Onderwerp_SleutelDieErNietOfVakerIs_Gooit(string gezocht, string een, string ander)
    {
        var dossier = new Dossier { Id = "d", Zorgtrajecten = [new() { Id = een }, new() { Id = ander }] };
        var zoek = () => Onderwerp.Zorgtraject(dossier, gezocht);
        zoek.Should().Throw<ArgumentException>().WithMessage($"*{gezocht}*");
    }

    [Fact]
    public void Onderwerp_NaastEenElementDatNullIs_IsTeVinden()
    {
        var dossier = new Dossier { Id = "d", Zorgtrajecten = [new() { Id = "z1" }, null!] };
        Onderwerp.Zorgtraject(dossier, "z1").Should().Be(Onderwerp.Zorgtraject(0));
    }

    [Fact]
    public void Toets_OpSleutel_GeeftDeNorm()
    {
        Kwaliteitstoets.Standaard[Normsleutels.WT1].Kaart.Id.Should().Be((NormId)"WT-1");
        Kwaliteitstoets.Standaard.TryVind("WT-1", out var norm).Should().BeTrue();
        norm.Should().BeSameAs(Kwaliteitstoets.Standaard["WT-1"]);
        Kwaliteitstoets.Standaard.TryVind("WT-99", out _).Should().BeFalse();
        Kwaliteitstoets.Standaard.Invoking(toets => toets["WT-99"]).Should().Throw<ArgumentException>().WithMessage("*WT-99*");
    }

    [Theory]
    [InlineData("wt-1", "WT-1")]
    [InlineData(" PR-2030 ", "PR-2030")]
    [InlineData("huis-1a", "HUIS-1A")]
    public void NormId_ZoalsEenMensHemSchrijft_IsDeSleutel(string geschreven, string sleutel)
    {
        NormId.Parse(geschreven).Waarde.Should().Be(sleutel);
        ((NormId)geschreven).Waarde.Should().Be(sleutel);
    }

    [Fact]
    public void NormId_TekstDieGeenSleutelIs_WijstGeenNormAan()
    {
        Kwaliteitstoets.Standaard.TryVind("WT1", out _).Should().BeFalse();
        Kwaliteitstoets.Standaard.Invoking(toets => toets["WT1"]).Should().Throw<ArgumentException>().WithMessage("*WT1*");
        Kwaliteitstoets.Standaard["wt-1"].Should().BeSameAs(Kwaliteitstoets.Standaard["WT-1"]);
    }

    [Fact]
    public void ToString_EenRapport_NoemtDagEnUitkomstenEnNietsVanHetDossier()
    {
        var rapport = Kwaliteitstoets.Standaard.Beperkt("WT-1", "KL-4").Toets(Leeg, Peildatum);
        rapport.ToString().Should().Be($"2026-11-21: {string.Join(", ", rapport.Oordelen.GroupBy(oordeel => oordeel.Uitkomst).OrderBy(groep => groep.Key).Select(groep => $"{groep.Count()} {Model.Json.EnumNamen.Van(groep.Key)}"))}");
        rapport.ToString().Should().NotContain(Leeg.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("WT1")]
    [InlineData("WT-")]
    [InlineData("-1")]
    [InlineData("WT--1")]
    [InlineData("W T-1")]
    public void NormId_GeenSleutel_WordtGeweigerd(string? geschreven)
    {
        NormId.TryParse(geschreven, out _).Should().BeFalse();
        var lees = () => NormId.Parse(geschreven!);
        lees.Should().Throw<FormatException>();
    }

    [Fact]
    public void Bevinding_InEenVraag_IsDieVanHetRapport() =>
        Kwaliteitstoets.Standaard.Bevinding(Leeg, Peildatum, "WT-1", Onderwerp.Zorgtraject(Leeg, "z1"))
            .Should().BeEquivalentTo(Kwaliteitstoets.Standaard.Toets(Leeg, Peildatum, "WT-1", Onderwerp.Zorgtraject(0)).Document().Bevindingen[0]);

    [Fact]
    public void Toets_ElementDatNullIs_ZegtWaarEnHoeAllesTeVinden()
    {
        Dossier[] dossiers =
        [
            new() { Id = "d", Therapeuten = [null!] },
            new() { Id = "d", Zorgtrajecten = [null!] },
            new() { Id = "d", Praktijk = new() { Registraties = [null!] } },
        ];
        foreach (var dossier in dossiers)
        {
            FluentActions.Invoking(() => Kwaliteitstoets.Standaard.Toets(dossier, new(2026, 11, 21)))
                .Should().Throw<ArgumentException>().WithParameterName("dossier").WithMessage($"*{Dossiercontrole.Van(dossier)[0].Pad}*Dossiercontrole*");
        }
    }

    [Fact]
    public void Verloop_RapportVanVandaag_VoorzietDeWending()
    {
        var dossier = new Dossier
        {
            Id = "praktijk-0001",
            Praktijk = new()
            {
                Registraties = [new() { Register = Register.BasisPraktijkregister, Status = Registratiestatus.Ingeschreven, Van = new(2020, 1, 1) }],
                Visitaties = [new() { Op = new(2025, 2, 1), Soort = Visitatiesoort.Periodiek, Formatief = true }],
            },
        };
        var bevinding = Kwaliteitstoets.Standaard.Toets(dossier, Peildatum, "VIS-1", Onderwerp.Praktijk).Document().Bevindingen[0];
        bevinding.Wending.Should().Be(new Wending { Op = new(2027, 2, 2), Naar = Uitkomst.VoldoetNiet });
    }

    /// <summary>Een norm van de gastheer: de praktijk heeft een AGB-code vastgelegd.</summary>
    private sealed class AgbBekend() : Norm<Praktijk>(new Normkaart("HUIS-1")
    {
        Titel = new("AGB-code vastgelegd", "AGB code recorded"),
        Zin = new("AGB-code vastgelegd", "AGB code recorded"),
        Kracht = Normkracht.Aanbeveling,
        Domein = Normdomein.Praktijkvoering,
        Bronnen = [ExterneBron.Plaats("gastheer", "huisregels", Zekerheid.Hoog)],
        Herstel = new(Partij.Praktijk, new("leg de AGB-code vast.", "record the AGB code.")),
    })
    {
        private static readonly Tekstfeit<Praktijk> Agb = new("agb", new("AGB-code", "AGB code"), praktijk => praktijk.Agb);

        protected override Voorwaarde<Praktijk> Eis =>
            Agb.IsBekend().Anders(new Reden("agb-ontbreekt", new("De AGB-code is niet vastgelegd.", "The AGB code is not recorded.")));
    }
}
