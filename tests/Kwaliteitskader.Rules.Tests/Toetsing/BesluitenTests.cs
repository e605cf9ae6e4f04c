using System.Collections.Immutable;
using FsCheck.Xunit;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>Dispensaties en beoordelingen staan bij een bevinding, tellen apart en lopen af. Aan een uitkomst veranderen zij niets.</summary>
public class BesluitenTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    private static readonly Dossier NietIngeschreven = new()
    {
        Id = "praktijk-0001",
        Therapeuten = [new() { Id = "t1", Beroep = Beroep.Fysiotherapeut, WerkzaamVan = new(2020, 1, 1), Registraties = [] }],
    };

    private static readonly Dossier Tegenspraak = new()
    {
        Id = "praktijk-0001",
        Zorgtrajecten = [new() { Id = "z1", Status = Zorgtrajectstatus.Gestart, Aanmelddatum = new(2026, 11, 19), EersteAangebodenDatum = new(2026, 11, 18), IntakeDatum = new(2026, 11, 18) }],
    };

    [Theory]
    [InlineData("2026-11-21", "2026-11-21", true)]
    [InlineData("2026-01-01", "2026-11-21", true)]
    [InlineData("2026-11-21", "2026-12-31", true)]
    [InlineData("2026-01-01", "2026-11-20", false)]
    [InlineData("2026-11-22", "2026-12-31", false)]
    public void Dispensatie_OpEersteEnLaatsteDag_LooptEnErbuitenNiet(string van, string tot, bool loopt)
    {
        var dispensatie = Dispensatie("IRF-5", "/therapeuten/t1", Dag(van), Dag(tot));
        var rapport = Rapport("IRF-5", NietIngeschreven with { Dispensaties = [dispensatie] });

        var bevinding = rapport.Bevindingen.Should().ContainSingle().Subject;
        bevinding.Uitkomst.Should().Be(Uitkomst.VoldoetNiet);
        bevinding.Dispensatie.Should().Be(loopt ? dispensatie : null);
        rapport.Telling.VoldoetNiet.Should().Be(1);
        (rapport.Gedispenseerd?.VoldoetNiet).Should().Be(loopt ? 1 : null);
    }

    [Theory]
    [InlineData("2026-11-21", "2026-11-21", true)]
    [InlineData("2026-01-01", "2026-11-20", false)]
    [InlineData("2026-11-22", "2026-12-31", false)]
    public void Beoordeling_OpEersteEnLaatsteDag_GeldtEnErbuitenNiet(string van, string tot, bool geldt)
    {
        var beoordeling = Beoordeling("WT-1", "/zorgtrajecten/z1", Beoordelingsuitkomst.VoldoetNiet, Dag(van), Dag(tot));
        var rapport = Rapport("WT-1", Tegenspraak with { Beoordelingen = [beoordeling] });

        var bevinding = rapport.Bevindingen.Should().ContainSingle().Subject;
        bevinding.Uitkomst.Should().Be(Uitkomst.OordeelNodig);
        bevinding.Beoordeling.Should().Be(geldt ? beoordeling : null);
        rapport.Telling.OordeelNodig.Should().Be(1);
        rapport.Beoordeeld.Should().Be(geldt ? new Beoordelingstelling { Voldoet = 0, VoldoetNiet = 1 } : null);
    }

    [Fact]
    public void Beoordeling_OverEenAndereUitkomst_TeltNiet()
    {
        var rapport = Rapport("IRF-5", NietIngeschreven with { Beoordelingen = [Beoordeling("IRF-5", "/therapeuten/t1", Beoordelingsuitkomst.Voldoet)] });
        rapport.Bevindingen.Should().ContainSingle().Which.Beoordeling.Should().BeNull();
        rapport.Beoordeeld.Should().BeNull();
    }

    [Fact]
    public void Beoordelingen_DieElkaarTegenspreken_BeslissenNiets()
    {
        var voor = Beoordeling("WT-1", "/zorgtrajecten/z1", Beoordelingsuitkomst.Voldoet);
        var tegen = voor with { Uitkomst = Beoordelingsuitkomst.VoldoetNiet };
        Rapport("WT-1", Tegenspraak with { Beoordelingen = [voor, tegen] }).Bevindingen[0].Beoordeling.Should().BeNull();
        Rapport("WT-1", Tegenspraak with { Beoordelingen = [voor, tegen with { Tot = Peildatum.AddDays(-1) }] }).Bevindingen[0].Beoordeling.Should().Be(voor);
    }

    [Fact]
    public void Dispensaties_MeerTegelijk_ToontDieHetLangstLoopt()
    {
        var kort = Dispensatie("IRF-5", "/therapeuten/t1", Peildatum, Peildatum);
        var lang = kort with { Tot = Peildatum.AddDays(9) };
        foreach (var lijst in new ImmutableArray<Dispensatie>[] { [kort, lang], [lang, kort] })
        {
            Rapport("IRF-5", NietIngeschreven with { Dispensaties = lijst }).Bevindingen[0].Dispensatie.Should().Be(lang);
        }
    }

    [Theory]
    [InlineData("IRF-5", "/therapeuten/t2")]
    [InlineData("IRF-5", "/praktijk")]
    [InlineData("IRF-5", "/therapeuten/0")]
    [InlineData("IRF-4", "/therapeuten/t1")]
    [InlineData("BESTAAT-NIET", "/therapeuten/t1")]
    public void Dispensatie_VoorEenAndereNormOfEenAnderOnderwerp_TeltNiet(string norm, string onderwerp) =>
        Rapport("IRF-5", NietIngeschreven with { Dispensaties = [Dispensatie(norm, onderwerp)] }).Gedispenseerd.Should().BeNull();

    [Fact]
    public void Dispensatie_VoorEenSleutelDieTweeKeerVoorkomt_TeltVoorNiemand()
    {
        var therapeut = NietIngeschreven.Therapeuten!.Value[0];
        var dossier = NietIngeschreven with { Therapeuten = [therapeut, therapeut], Dispensaties = [Dispensatie("IRF-5", "/therapeuten/t1")] };
        Rapport("IRF-5", dossier).Gedispenseerd.Should().BeNull();
    }

    [Fact]
    public void Dispensatie_AnderePlaatsInDeLijst_BlijftBijHaarOnderwerp()
    {
        var ander = new Therapeut { Id = "t0", Beroep = Beroep.Fysiotherapeut, WerkzaamVan = new(2020, 1, 1), Registraties = [] };
        var dossier = NietIngeschreven with { Therapeuten = [ander, .. NietIngeschreven.Therapeuten!.Value], Dispensaties = [Dispensatie("IRF-5", "/therapeuten/t1")] };
        Rapport("IRF-5", dossier).Bevindingen.Where(bevinding => bevinding.Dispensatie is not null).Should().ContainSingle().Which.Onderwerp.Should().Be("/therapeuten/1");
    }

    /// <summary>Wat iemand beslist, verandert niet wat de normen zeggen: geen uitkomst, reden, termijn, gemis of zin.</summary>
    [Property(MaxTest = 100, Arbitrary = [typeof(Dossierarbitraria)])]
    public void Besluiten_BijElkDossier_VeranderenGeenUitkomst(Proefdossier proef, Proefdossier ander)
    {
        var kaal = proef.Dossier with { Dispensaties = null, Beoordelingen = null };
        var met = proef.Dossier with
        {
            Dispensaties = [.. ander.Dossier.Dispensaties ?? [], .. Kwaliteitstoets.Standaard.Toets(kaal, Peildatum).Oordelen.Take(5).Select(oordeel => Dispensatie(oordeel.Norm.Kaart.Id.Waarde, oordeel.Onderwerp.Sleutel(kaal)))],
            Beoordelingen = [.. ander.Dossier.Beoordelingen ?? [], .. proef.Dossier.Beoordelingen ?? []],
        };
        var bevindingen = Kwaliteitstoets.Standaard.Toets(met, Peildatum).Document().Bevindingen;

        bevindingen.Select(bevinding => Json(bevinding with { Dispensatie = null, Beoordeling = null }))
            .Should().Equal(Kwaliteitstoets.Standaard.Toets(kaal, Peildatum).Document().Bevindingen.Select(Json));
    }

    /// <summary>Wat apart geteld wordt, is wat bij de bevindingen staat.</summary>
    [Property(MaxTest = 100, Arbitrary = [typeof(Dossierarbitraria)])]
    public void Tellingen_VanElkDossier_ZijnDieVanDeBevindingen(Proefdossier proef)
    {
        var rapport = Kwaliteitstoets.Standaard.Toets(proef.Dossier, Peildatum).Document();
        var gedispenseerd = rapport.Bevindingen.Where(bevinding => bevinding.Dispensatie is not null).ToList();
        var beoordeeld = rapport.Bevindingen.Where(bevinding => bevinding.Beoordeling is not null).ToList();

        rapport.Gedispenseerd.Should().Be(gedispenseerd.Count == 0 ? null : Telling.Van(uitkomst => gedispenseerd.Count(bevinding => bevinding.Uitkomst == uitkomst)));
        (rapport.Beoordeeld is { } telling ? telling.Voldoet + telling.VoldoetNiet : 0).Should().Be(beoordeeld.Count);
        beoordeeld.TrueForAll(bevinding => bevinding.Uitkomst == Uitkomst.OordeelNodig).Should().BeTrue();
    }

    [Fact]
    public void Afdruk_MetEenDispensatie_IsEenAndere()
    {
        var met = NietIngeschreven with { Dispensaties = [Dispensatie("IRF-5", "/therapeuten/t1")] };
        var rapport = Rapport("IRF-5", met);
        rapport.Dossier.Sha256.Should().NotBe(Rapport("IRF-5", NietIngeschreven).Dossier.Sha256);
        rapport.Controleer(met).Uitslag.Should().Be(Controleuitslag.Gelijk);
        rapport.Controleer(NietIngeschreven).Uitslag.Should().Be(Controleuitslag.AndereFeiten);
        (rapport with { Bevindingen = [rapport.Bevindingen[0] with { Dispensatie = null }] }).Controleer(met).Uitslag.Should().Be(Controleuitslag.Veranderd);
    }

    [Theory]
    [InlineData("visitatie-met-dispensatie")]
    [InlineData("tegenspraak-beoordeeld")]
    public void Rapport_OverHetVoorbeeld_IsGeldigVolgensHetSchemaEnLeestTerug(string naam)
    {
        var utf8 = RapportSchrijver.Schrijf(Kwaliteitstoets.Standaard.Toets(Voorbeelddossiers.Met(naam), Peildatum).Document());

        new Schemakeuring(Schemas.Rapport()).Keurt(utf8).Should().BeTrue();
        RapportLezer.TryLees(utf8, out var gelezen, out _).Should().BeTrue();
        RapportSchrijver.Schrijf(gelezen!).Should().Equal(utf8);
        (gelezen!.Gedispenseerd is not null || gelezen.Beoordeeld is not null).Should().BeTrue();
    }

    private static Rapport Rapport(string norm, Dossier dossier) => Kwaliteitstoets.Standaard.Beperkt(norm).Toets(dossier, Peildatum).Document();

    private static string Json(Bevinding bevinding) => System.Text.Encoding.UTF8.GetString(
        RapportSchrijver.Schrijf(Kwaliteitstoets.Standaard.Toets(NietIngeschreven, Peildatum).Document() with { Bevindingen = [bevinding] }));

    private static Dispensatie Dispensatie(string norm, string onderwerp, DateOnly? van = null, DateOnly? tot = null) => new()
    {
        Norm = norm,
        Onderwerp = onderwerp,
        VerleendDoor = "het register",
        Grond = "besluit 2026/1",
        Van = van ?? Peildatum,
        Tot = tot ?? Peildatum.AddDays(30),
    };

    private static Beoordeling Beoordeling(string norm, string onderwerp, Beoordelingsuitkomst uitkomst, DateOnly? van = null, DateOnly? tot = null) => new()
    {
        Norm = norm,
        Onderwerp = onderwerp,
        Uitkomst = uitkomst,
        Door = "visitatiecommissie",
        Grond = "dossier ingezien",
        Van = van ?? Peildatum,
        Tot = tot ?? Peildatum.AddDays(30),
    };

    private static DateOnly Dag(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
