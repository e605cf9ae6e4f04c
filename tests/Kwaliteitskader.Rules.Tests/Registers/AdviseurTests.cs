using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using static Kwaliteitskader.Rules.Tests.Registers.Aanvraagpraktijk;

namespace Kwaliteitskader.Rules.Tests.Registers;

public class AdviseurTests
{
    public static TheoryData<Register> Registers => [.. Enum.GetValues<Register>()];

    [Theory]
    [InlineData(Register.IndividueelRegisterFysiotherapie, "/therapeuten/0", "BIG-1 IRF-1 IRF-2 IRF-3 IRF-4", Adviesuitkomst.Toelaatbaar)]
    [InlineData(Register.KeurmerkIndividueel, "/therapeuten/0", "BIG-1 IRF-1 IRF-2 IRF-3 IRF-4 KMT-1 KMT-2 KMT-3", Adviesuitkomst.OordeelNodig)]
    [InlineData(Register.KwaliteitsregisterParamedici, "/therapeuten/1", "KP-1 KP-2 KP-3", Adviesuitkomst.Toelaatbaar)]
    [InlineData(Register.BasisPraktijkregister, "/praktijk", "BPR-1 BPR-2 BPR-3 BPR-4 BPR-5", Adviesuitkomst.Toelaatbaar)]
    [InlineData(Register.KeurmerkPraktijkregister, "/praktijk", "KMP-1 KMP-2 KMP-3 KMP-4", Adviesuitkomst.Toelaatbaar)]
    [InlineData(Register.PraktijkregisterVvocm, "/praktijk", "PVV-1 PVV-2 PVV-3 PVV-4 PVV-5", Adviesuitkomst.OordeelNodig)]
    public void Adviseer_DezelfdePraktijkVoorElkRegister_NoemtDeCriteriaVanDatRegister(Register register, string aanvrager, string criteria, Adviesuitkomst verwacht)
    {
        var advies = Adviseer(register, Gemengd);
        advies.Uitkomst.Should().Be(verwacht);
        var een = advies.Aanvragers.Should().ContainSingle().Subject;
        een.Onderwerp.Should().Be(aanvrager);
        een.Uitkomst.Should().Be(verwacht);
        een.Criteria.Select(criterium => criterium.Norm).Should().BeEquivalentTo(criteria.Split(' '));
        Registernormen.Van(register).Select(norm => norm.Waarde).Should().BeEquivalentTo(criteria.Split(' '));
        advies.AanTeLeveren.Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, 0, Adviesuitkomst.OordeelNodig)]
    [InlineData(Beoordelingsuitkomst.Voldoet, 0, Adviesuitkomst.Toelaatbaar)]
    [InlineData(Beoordelingsuitkomst.VoldoetNiet, 0, Adviesuitkomst.NietToelaatbaar)]
    [InlineData(Beoordelingsuitkomst.Voldoet, -1, Adviesuitkomst.OordeelNodig)]
    [InlineData(Beoordelingsuitkomst.VoldoetNiet, -1, Adviesuitkomst.OordeelNodig)]
    public void Adviseer_TegenspraakWaaroverGeoordeeldIs_WeegtHetOordeelZolangHetGeldt(Beoordelingsuitkomst? uitkomst, int laatsteDag, Adviesuitkomst verwacht)
    {
        var verklaring = Gemengd.Praktijk!.Verklaringen!.Value.First(een => een.Onderwerp == Verklaringsonderwerp.Beroepsstandaarden);
        var dossier = Gemengd with
        {
            Praktijk = Gemengd.Praktijk with { Verklaringen = Gemengd.Praktijk.Verklaringen.Value.Add(verklaring with { Voldoet = false }) },
            Beoordelingen = uitkomst is { } oordeel
                ? [new() { Norm = "BPR-2", Onderwerp = "/praktijk", Uitkomst = oordeel, Door = "toelatingscommissie", Grond = "besluit 2026/1", Van = new(2026, 1, 1), Tot = Peildatum.AddDays(laatsteDag) }]
                : null,
        };
        var advies = Adviseer(Register.BasisPraktijkregister, dossier);

        advies.Uitkomst.Should().Be(verwacht);
        advies.Aanvragers[0].Criteria.Single(criterium => criterium.Norm == "BPR-2").Uitkomst.Should().Be(Uitkomst.OordeelNodig);
    }

    [Fact]
    public void Adviseer_CriteriumMetDispensatie_BlijftNietToelaatbaarEnToontHaar()
    {
        var dossier = Gemengd with
        {
            Praktijk = Gemengd.Praktijk! with { Verklaringen = [.. Gemengd.Praktijk!.Verklaringen!.Value.Select(een => een with { Voldoet = een.Onderwerp != Verklaringsonderwerp.Visitatie })] },
            Dispensaties = [new() { Norm = "BPR-5", Onderwerp = "/praktijk", VerleendDoor = "het register", Grond = "besluit 2026/1", Van = new(2026, 1, 1), Tot = Peildatum }],
        };
        var advies = Adviseer(Register.BasisPraktijkregister, dossier);

        advies.Uitkomst.Should().Be(Adviesuitkomst.NietToelaatbaar);
        advies.Aanvragers[0].Criteria.Single(criterium => criterium.Norm == "BPR-5").Dispensatie.Should().Be(dossier.Dispensaties!.Value[0]);
    }

    [Theory]
    [InlineData(Register.IndividueelRegisterFysiotherapie, "/therapeuten/0/verklaringen: IRF-1 IRF-2 IRF-3 IRF-4")]
    [InlineData(Register.KwaliteitsregisterParamedici, "/therapeuten/1/verklaringen: KP-2")]
    [InlineData(Register.BasisPraktijkregister, "/praktijk/verklaringen: BPR-2 BPR-3 BPR-5, /therapeuten/0/verklaringen: BPR-4")]
    [InlineData(Register.KeurmerkPraktijkregister, "/praktijk/verklaringen: KMP-3 KMP-4")]
    [InlineData(Register.PraktijkregisterVvocm, "/praktijk/verklaringen: PVV-2 PVV-3")]
    public void AanTeLeveren_ZonderVerklaringen_VraagtElkFeitEenKeer(Register register, string verwacht)
    {
        var gevraagd = Adviseer(register, ZonderVerklaringen()).AanTeLeveren;
        string.Join(", ", gevraagd.Select(feit => $"{feit.Pad}: {string.Join(' ', feit.Criteria)}")).Should().Be(verwacht);
    }

    [Theory]
    [InlineData(Register.IndividueelRegisterFysiotherapie, 4)]
    [InlineData(Register.BasisPraktijkregister, 5)]
    public void AanTeLeveren_MeerVerklaringenInEenLijst_NoemtErElk(Register register, int verklaringen) =>
        Adviseer(register, ZonderVerklaringen()).AanTeLeveren.SelectMany(feit => feit.Omschrijving.Split("; ")).Distinct().Should().HaveCount(verklaringen);

    [Theory]
    [MemberData(nameof(Registers))]
    public void AanTeLeveren_Aangeleverd_GeeftHetAdviesMetAlleFeiten(Register register)
    {
        var zonder = Gemengd.Verberg(() => true);
        var onvolledig = Adviseer(register, zonder);
        onvolledig.Uitkomst.Should().Be(Adviesuitkomst.Onvolledig);
        onvolledig.AanTeLeveren.Select(feit => feit.Pad).Should().OnlyHaveUniqueItems();
        Adviseer(register, zonder.VulAan(onvolledig.AanTeLeveren.Select(feit => feit.Pad), Gemengd)).Uitkomst
            .Should().Be(Adviseer(register, Gemengd).Uitkomst);
    }

    /// <summary>
    /// Praktijken van meer dan één: dat iemand solist is, moet blijken (INT-17); wat hij over zichzelf verklaarde, wordt daarvoor niet gevraagd.
    /// Een tegenspraak in het hele dossier kan verhullen dat ook daar iets ontbreekt; daarover zegt deze wet niets.
    /// </summary>
    [Property(MaxTest = 100, Arbitrary = [typeof(Dossierarbitraria)])]
    public void AanTeLeveren_ElkDossierAangevuld_IsNietMeerOnvolledig(Register register, AannemelijkDossier aannemelijk, HeelEnDeels verborgen)
    {
        var heel = aannemelijk.Dossier;
        var paar = verborgen with { Heel = heel with { Praktijk = heel.Praktijk! with { Solist = false } } };
        var deels = paar.Deels;
        var onvolledig = Adviseer(register, deels);
        onvolledig.AanTeLeveren.Select(feit => feit.Pad).Should().OnlyHaveUniqueItems();
        if (onvolledig.Uitkomst != Adviesuitkomst.Onvolledig || Adviseer(register, paar.Heel) is { AanTeLeveren.IsEmpty: false } or { Uitkomst: Adviesuitkomst.Onvolledig }
            || Uitkomsten(register, paar.Heel).Contains(Uitkomst.OordeelNodig))
        {
            return;
        }

        Adviseer(register, deels.VulAan(onvolledig.AanTeLeveren.Select(feit => feit.Pad), paar.Heel)).Uitkomst
            .Should().NotBe(Adviesuitkomst.Onvolledig, string.Join(", ", onvolledig.AanTeLeveren.Select(feit => feit.Pad)));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Dossierarbitraria)])]
    public void Adviseer_ElkDossier_NoemtAlleenFeitenUitHetDossier(Register register, AannemelijkDossier aannemelijk)
    {
        var dossier = aannemelijk.Dossier;
        var json = JsonNode.Parse(DossierSchrijver.Schrijf(dossier))!;
        var advies = Adviseer(register, dossier);
        advies.Aanvragers.SelectMany(aanvrager => aanvrager.Criteria).SelectMany(criterium => criterium.Feiten)
            .Where(feit => !Staat(json, feit.Pad)).Should().BeEmpty();
        advies.Dossier.Sha256.Should().Be(Kwaliteitstoets.Standaard.Toets(dossier, Peildatum).Document().Dossier.Sha256);
    }

    [Fact]
    public void Adviseer_SolistZonderPraktijkverklaring_TeltWatHijZelfVerklaarde() =>
        Uitkomsten(Register.BasisPraktijkregister, Solist).Should().Equal(
            Uitkomst.Voldoet, Uitkomst.Voldoet, Uitkomst.Voldoet, Uitkomst.Voldoet, Uitkomst.Voldoet);

    [Fact]
    public void Adviseer_GeenSolist_TeltNietWatDeTherapeutVerklaarde() =>
        Uitkomsten(Register.BasisPraktijkregister, Solist with { Praktijk = Solist.Praktijk! with { Solist = false } }).Should().Equal(
            Uitkomst.Voldoet, Uitkomst.NietVastTeStellen, Uitkomst.NietVastTeStellen, Uitkomst.Voldoet, Uitkomst.NietVastTeStellen);

    [Fact]
    public void Adviseer_SolistOntkentLaterVoorDePraktijk_GaatVoorWatHijZelfVerklaarde() =>
        Uitkomsten(Register.BasisPraktijkregister, Solist with
        {
            Praktijk = Solist.Praktijk! with { Verklaringen = [Uitleg(Verklaringsonderwerp.Visitatie, voldoet: false) with { Op = new(2026, 1, 16) }] },
        }).Should().Equal(Uitkomst.Voldoet, Uitkomst.Voldoet, Uitkomst.Voldoet, Uitkomst.Voldoet, Uitkomst.VoldoetNiet);

    [Theory]
    [InlineData(Register.KeurmerkIndividueel, "KMT-1", 40, Adviesuitkomst.Toelaatbaar)]
    [InlineData(Register.KeurmerkIndividueel, "KMT-1", 41, Adviesuitkomst.NietToelaatbaar)]
    [InlineData(Register.PraktijkregisterVvocm, "PVV-5", 300, Adviesuitkomst.Toelaatbaar)]
    [InlineData(Register.PraktijkregisterVvocm, "PVV-5", 301, Adviesuitkomst.NietToelaatbaar)]
    public void Adviseer_RegisterGeeftHetGetal_OordeeltDaarnaar(Register register, string norm, int getal, Adviesuitkomst verwacht)
    {
        Adviseer(register, Gemengd).Aanvragers[0].Criteria.Single(criterium => criterium.Norm == norm).OntbrekendeNormwaarden.Should().ContainSingle();
        var waarde = new GedateerdeWaarde { Getal = getal, Bron = ExterneBron.Plaats("gastheer", "reglement", Zekerheid.Hoog) };
        var toets = Kwaliteitstoets.Maak(opties => opties.Stel(norm == "KMT-1" ? OpenWaarden.PuntenKeurmerk : OpenWaarden.PremUitvraag, waarde));
        toets.Adviseer(register, Gemengd, Peildatum).Uitkomst.Should().Be(verwacht);
    }

    [Fact]
    public void Adviseer_TermijnLooptNog_HoudtToelatingNietTegen()
    {
        var zonder = Gemengd with { Therapeuten = [Gemengd.Therapeuten!.Value[1] with { Registraties = [], Verklaringen = [] }] };
        var advies = Adviseer(Register.KwaliteitsregisterParamedici, zonder);
        advies.Uitkomst.Should().Be(Adviesuitkomst.Toelaatbaar);
        var criterium = advies.Aanvragers[0].Criteria.Single(criterium => criterium.Norm == "KP-2");
        criterium.Uitkomst.Should().Be(Uitkomst.NogTeVoldoen);
        criterium.Uiterlijk.Should().Be(new DateOnly(2031, 11, 20));
    }

    [Fact]
    public void Adviseer_OefentherapiepraktijkVoorHetBasisregister_IsNietToelaatbaarWantHetRichtZichTotAnderen()
    {
        var advies = Adviseer(Register.BasisPraktijkregister, Gemengd with { Therapeuten = [Gemengd.Therapeuten!.Value[1]] });
        advies.Uitkomst.Should().Be(Adviesuitkomst.NietToelaatbaar);
        advies.Aanvragers.Should().ContainSingle().Which.Criteria.Should().OnlyContain(criterium =>
            criterium.Uitkomst == Uitkomst.NietVanToepassing && criterium.Reden == "geen-fysiotherapeut-werkzaam");
    }

    [Fact]
    public void Adviseer_AlleenDeAlgemeneCriteriaRichtenZichTotDeAanvrager_VraagtEenOordeel()
    {
        var buiten = Gemengd with { Praktijk = Gemengd.Praktijk! with { AangeslotenBijKeurmerk = false } };
        Adviseer(Register.KeurmerkIndividueel, buiten).Uitkomst.Should().Be(Adviesuitkomst.OordeelNodig);
        var geenLid = Gemengd with { Therapeuten = [Gemengd.Therapeuten!.Value[1] with { LidVvocm = false }] };
        Adviseer(Register.KwaliteitsregisterParamedici, geenLid).Uitkomst.Should().Be(Adviesuitkomst.OordeelNodig);
    }

    [Theory]
    [InlineData(Register.IndividueelRegisterFysiotherapie)]
    [InlineData(Register.KeurmerkIndividueel)]
    [InlineData(Register.KwaliteitsregisterParamedici)]
    public void Adviseer_TherapeutenOnbekend_VraagtOmDeLijst(Register register)
    {
        var advies = Adviseer(register, Gemengd with { Therapeuten = null });
        advies.Uitkomst.Should().Be(Adviesuitkomst.Onvolledig);
        advies.Aanvragers.Should().BeEmpty();
        advies.AanTeLeveren.Should().ContainSingle().Which.Pad.Should().Be("/therapeuten");
    }

    [Fact]
    public void Adviseer_GeenTherapeuten_HeeftNiemandOmToeTeLaten() =>
        Adviseer(Register.IndividueelRegisterFysiotherapie, Gemengd with { Therapeuten = [] }).Uitkomst.Should().Be(Adviesuitkomst.NietToelaatbaar);

    [Fact]
    public void Adviseer_EenTherapeut_OordeeltEnVraagtAlleenOverHaar()
    {
        var tweede = Gemengd.Therapeuten!.Value[0] with { Id = "t3", Big = null, Verklaringen = null };
        var dossier = Gemengd with { Therapeuten = [.. Gemengd.Therapeuten.Value, tweede] };
        Voor(dossier, null).Uitkomst.Should().Be(Adviesuitkomst.Onvolledig);
        Voor(dossier, "t1").Should().Match<Advies>(advies => advies.Uitkomst == Adviesuitkomst.Toelaatbaar && advies.AanTeLeveren.IsEmpty && advies.Aanvragers.Length == 1);
        Voor(dossier, "t2").Uitkomst.Should().Be(Adviesuitkomst.NietToelaatbaar);
        Voor(dossier, "t3").AanTeLeveren.Should().NotBeEmpty().And.OnlyContain(feit => feit.Pad.StartsWith("/therapeuten/2/"));
        Voor(dossier, "t9").AanTeLeveren.Select(feit => feit.Pad).Should().Equal("/therapeuten");

        static Advies Voor(Dossier dossier, string? therapeut) =>
            Kwaliteitstoets.Standaard.Adviseer(Register.IndividueelRegisterFysiotherapie, dossier, Peildatum, therapeut: therapeut);
    }

    [Fact]
    public void Adviseer_TherapeutBijEenPraktijkregister_Gooit()
    {
        var vraag = () => Kwaliteitstoets.Standaard.Adviseer(Register.BasisPraktijkregister, Gemengd, Peildatum, therapeut: "t1");
        vraag.Should().Throw<ArgumentException>().WithParameterName("therapeut");
    }

    private static Dossier ZonderVerklaringen() => Gemengd with
    {
        Praktijk = Gemengd.Praktijk! with { Verklaringen = null },
        Therapeuten = [.. Gemengd.Therapeuten!.Value.Select(therapeut => therapeut with { Verklaringen = null })],
    };

    private static Advies Adviseer(Register register, Dossier dossier) => Kwaliteitstoets.Standaard.Adviseer(register, dossier, Peildatum);

    private static IEnumerable<Uitkomst> Uitkomsten(Register register, Dossier dossier) =>
        Adviseer(register, dossier).Aanvragers.SelectMany(aanvrager => aanvrager.Criteria).OrderBy(criterium => criterium.Norm, StringComparer.Ordinal).Select(criterium => criterium.Uitkomst);

    private static bool Staat(JsonNode json, string pad)
    {
        var hier = (JsonNode?)json;
        foreach (var naam in pad.Split('/')[1..])
        {
            hier = hier switch
            {
                JsonArray lijst => int.Parse(naam, System.Globalization.CultureInfo.InvariantCulture) is var index && index < lijst.Count ? lijst[index] : null,
                JsonObject velden => velden[naam],
                _ => null,
            };
        }

        return hier is not null;
    }
}
