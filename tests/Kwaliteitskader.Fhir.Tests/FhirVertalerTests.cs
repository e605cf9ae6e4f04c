using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using static Kwaliteitskader.Fhir.Tests.Voorbeeldbron;

namespace Kwaliteitskader.Fhir.Tests;

public class FhirVertalerTests
{
    private static readonly FhirVertaler Vertaler = FhirVertaler.Standaard;

    [Fact]
    public void Vertaal_HeelZorgtraject_GeeftAlleFeitenDieErinStaan()
    {
        var dossier = Vertaler.Vertaal(Bron(Zorgtraject())).Dossier;

        JsonNode.DeepEquals(JsonNode.Parse(DossierSchrijver.Schrijf(dossier)), JsonNode.Parse("""
            {
              "schema": "kwaliteitskader/dossier/1", "id": "praktijk-0001", "praktijk": { "agb": "04000001" },
              "therapeuten": [ { "id": "rol-1", "beroep": "fysiotherapeut", "werkzaamVan": "2020-01-01", "big": { "nummer": "99999999904", "van": "2019-06-01" } } ],
              "zorgtrajecten": [ {
                "id": "episode-1", "therapeut": "rol-1", "status": "gestart", "aanmelddatum": "2026-11-02", "eersteAangebodenDatum": "2026-11-05",
                "intakeDatum": "2026-11-10", "uitstelOpVerzoekPatient": true, "huisbezoekGeboden": true, "doorverwijzingen": [],
                "behandeldoelen": [ { "id": "doel-1", "op": "2026-11-10", "samenMetPatient": true } ], "behandelingen": [ { "op": "2026-11-17" } ] } ]
            }
            """)).Should().BeTrue();
    }

    [Fact]
    public void Vertaal_Verwijzing_RaadtNietOfErEenAfspraakIs()
    {
        var traject = Vertaler.Vertaal(Bron(Verwijzing(), [nameof(PractitionerRole)])).Dossier.Zorgtrajecten!.Value.Single();

        traject.Id.Should().Be("verwijzing-1");
        traject.Therapeut.Should().Be("rol-1");
        traject.Status.Should().BeNull();
        traject.Aanmelddatum.Should().BeNull("de dag waarop de huisarts schreef, is niet de dag waarop de patiënt zich meldde");
        traject.Behandelingen.Should().BeNull();
    }

    [Fact]
    public void Vertaal_VerwijzingMetAfspraken_GebruiktWatDeGastheerWeet()
    {
        var opties = new FhirVertaalopties { VerwijsdagIsAanmelding = true, Urgentiedagen = FhirVertaalopties.Standaard.Urgentiedagen.Add(RequestPriority.Urgent, 3) };
        var dossier = new FhirVertaler(opties).Vertaal(Bron(Verwijzing())).Dossier;

        var traject = dossier.Zorgtrajecten!.Value.Single();
        traject.Aanmelddatum.Should().Be(new DateOnly(2026, 11, 2));
        traject.UrgentieMaxDagen.Should().Be(3);
        traject.Status.Should().Be(Zorgtrajectstatus.Aangemeld, "alle afspraken zijn gevraagd en er is er geen");
        Kwaliteitstoets.Standaard.Bevinding(dossier, new(2026, 11, 9), "WT-1", Onderwerp.Zorgtraject(0)).Uitkomst.Should().Be(Uitkomst.NogTeVoldoen);
        Kwaliteitstoets.Standaard.Bevinding(dossier, new(2026, 11, 10), "WT-1", Onderwerp.Zorgtraject(0)).Uitkomst.Should().Be(Uitkomst.VoldoetNiet);
    }

    [Theory]
    [InlineData("2026-11-10", Zorgtrajectstatus.Gestart)]
    [InlineData(null, null)]
    public void Status_Active_ZegtAlleenIetsMetEenBegin(string? begin, Zorgtrajectstatus? verwacht) =>
        Traject(Met<EpisodeOfCare>(episode => episode.Period = begin is null ? null : new Period { Start = begin })).Status.Should().Be(verwacht);

    [Theory]
    [InlineData(EpisodeOfCare.EpisodeOfCareStatus.Finished, Zorgtrajectstatus.Afgesloten)]
    [InlineData(EpisodeOfCare.EpisodeOfCareStatus.Cancelled, Zorgtrajectstatus.Vervallen)]
    [InlineData(EpisodeOfCare.EpisodeOfCareStatus.Onhold, Zorgtrajectstatus.Gestart)]
    [InlineData(EpisodeOfCare.EpisodeOfCareStatus.Planned, Zorgtrajectstatus.Ingepland)]
    public void Status_VanDeEpisode_WordtDeStand(EpisodeOfCare.EpisodeOfCareStatus status, Zorgtrajectstatus verwacht) =>
        Traject(Met<EpisodeOfCare>(episode => episode.Status = status)).Status.Should().Be(verwacht);

    [Theory]
    [InlineData(EpisodeOfCare.EpisodeOfCareStatus.Planned, true, Zorgtrajectstatus.Aangemeld)]
    [InlineData(EpisodeOfCare.EpisodeOfCareStatus.Planned, false, null)]
    [InlineData(EpisodeOfCare.EpisodeOfCareStatus.Waitlist, false, Zorgtrajectstatus.Aangemeld)]
    public void Status_ZonderAfspraak_IsAlleenAangemeldAlsDatZekerIs(EpisodeOfCare.EpisodeOfCareStatus status, bool afsprakenVolledig, Zorgtrajectstatus? verwacht)
    {
        var bron = Zonder<Appointment>(afsprakenVolledig ? AllesVolledig : AllesVolledig.Remove(nameof(Appointment)));
        bron.Resources.OfType<EpisodeOfCare>().Single().Status = status;

        Traject(bron).Status.Should().Be(verwacht);
    }

    [Fact]
    public void Episode_IngevoerdBijVergissing_TeltNiet()
    {
        var vertaling = Vertaler.Vertaal(Met<EpisodeOfCare>(episode => episode.Status = EpisodeOfCare.EpisodeOfCareStatus.EnteredInError));

        vertaling.Ongebruikt.Should().Contain(new Ongebruikt("EpisodeOfCare/episode-1", Ongebruiktreden.Status));
        vertaling.Dossier.Zorgtrajecten!.Value.Select(traject => traject.Id).Should().Equal("verwijzing-1");
    }

    [Fact]
    public void Afspraken_NietVolledig_GevenGeenIntakeWantDeEersteKanOntbreken()
    {
        var vertaling = Vertaler.Vertaal(Bron(Zorgtraject(), AllesVolledig.Remove(nameof(Appointment))));

        var traject = vertaling.Dossier.Zorgtrajecten!.Value.Single();
        traject.IntakeDatum.Should().BeNull();
        traject.EersteAangebodenDatum.Should().BeNull();
        traject.UitstelOpVerzoekPatient.Should().BeNull();
        vertaling.Ongebruikt.Should().Contain(new Ongebruikt("Appointment/afspraak-2", Ongebruiktreden.NietVolledig));
    }

    [Fact]
    public void Afspraak_ZonderDag_MaaktDeIntakeOnbekend() =>
        Traject(Met<Appointment>(afspraak => (afspraak.Start, afspraak.End, afspraak.Status) = (null, null, Appointment.AppointmentStatus.Proposed), "afspraak-1")).IntakeDatum.Should().BeNull();

    [Theory]
    [InlineData("2026-11-09T22:59:59Z", 9)]
    [InlineData("2026-11-09T23:00:00Z", 10)]
    [InlineData("2026-11-09T23:30:00-05:00", 10)]
    public void Intake_InEenAndereTijdzone_IsDeDagInNederland(string begin, int dag) =>
        Traject(Met<Appointment>(afspraak => (afspraak.StartElement, afspraak.End) = (new Instant(DateTimeOffset.Parse(begin, System.Globalization.CultureInfo.InvariantCulture)), null), "afspraak-2"))
            .IntakeDatum.Should().Be(new DateOnly(2026, 11, dag));

    [Theory]
    [InlineData("pat", true)]
    [InlineData("pat-dec", null)]
    [InlineData("prov", null)]
    public void Uitstel_AlleenOpVerzoekVanDePatient_EnNooitOntkend(string code, bool? verwacht) =>
        Traject(Met<Appointment>(afspraak => afspraak.CancelationReason!.Coding[0].Code = code, "afspraak-1")).UitstelOpVerzoekPatient.Should().Be(verwacht);

    [Fact]
    public void EersteAangeboden_AlsNietVanElkeAfspraakBekendIsWanneerZijGemaaktIs_IsOnbekend() =>
        Traject(Met<Appointment>(afspraak => afspraak.Created = null, "afspraak-1")).EersteAangebodenDatum.Should().BeNull();

    [Theory]
    [InlineData(nameof(Goal))]
    [InlineData(nameof(Procedure))]
    [InlineData(nameof(ServiceRequest))]
    public void Lijst_NietVolledig_IsOnbekendEnNooitEenDeel(string soort)
    {
        var traject = Traject(Bron(Zorgtraject(), AllesVolledig.Remove(soort)));

        Lijsten(traject)[soort].Should().BeFalse();
        Lijsten(traject).Where(lijst => lijst.Key != soort).Should().OnlyContain(lijst => lijst.Value);
    }

    [Fact]
    public void Lijst_VolledigEnZonderElementen_IsLeeg()
    {
        Traject(Zonder<Goal>()).Behandeldoelen!.Value.Should().BeEmpty();
        Traject(Zonder<Procedure>()).Behandelingen!.Value.Should().BeEmpty();
        Vertaler.Vertaal(Bron([])).Dossier.Zorgtrajecten!.Value.Should().BeEmpty();
        Vertaler.Vertaal(Bron([])).Dossier.Therapeuten!.Value.Should().BeEmpty();
    }

    [Fact]
    public void Bron_ZonderVolledigheid_GeeftNergensEenLegeLijst()
    {
        var dossier = Vertaler.Vertaal(Bron([], [])).Dossier;

        dossier.Therapeuten.Should().BeNull();
        dossier.Zorgtrajecten.Should().BeNull();
    }

    [Fact]
    public void Bundel_MetVolgendePagina_IsNooitVolledig()
    {
        var bundel = new Bundle { Type = Bundle.BundleType.Searchset, NextLink = new("https://epd.example/volgende"), Entry = [.. Zorgtraject().Select(resource => new Bundle.EntryComponent { Resource = resource })] };
        var vertaling = Vertaler.Vertaal(Bron([bundel]));

        vertaling.Dossier.Therapeuten.Should().BeNull();
        vertaling.Dossier.Zorgtrajecten!.Value.Single().Behandeldoelen.Should().BeNull();
        vertaling.Ongebruikt.Should().Contain(new Ongebruikt("Bundle", Ongebruiktreden.Vervolgpagina));
    }

    [Fact]
    public void Verrichting_MetOnbekendeCode_MaaktDeBehandelingenOnbekend()
    {
        var bron = Met<Procedure>(verrichting => verrichting.Code!.Coding[0].Code = "229065009");

        Traject(bron).Behandelingen.Should().BeNull();
        Vertaler.Vertaal(bron).Ongebruikt.Should().Contain(new Ongebruikt("Procedure/verrichting-1", Ongebruiktreden.CodeOnbekend));
        new FhirVertaler(new() { AndereVerrichtingcodes = ["229065009"] }).Vertaal(bron).Dossier.Zorgtrajecten!.Value.Single().Behandelingen!.Value.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-11")]
    [InlineData("2026")]
    public void Dag_MetAlleenMaandOfJaar_IsOnbekend(string dag)
    {
        Traject(Met<Procedure>(verrichting => verrichting.Performed = new FhirDateTime(dag))).Behandelingen!.Value.Single().Op.Should().BeNull();
        Traject(Met<Goal>(doel => doel.Start = new Date(dag))).Behandeldoelen!.Value.Single().Op.Should().BeNull();
    }

    [Fact]
    public void Therapeut_MetEindeWaarvanAlleenHetJaarBekendIs_MaaktDeLijstOnbekend()
    {
        var vertaling = Vertaler.Vertaal(Met<PractitionerRole>(rol => rol.Period = new() { Start = "2020-01-01", End = "2026" }));

        vertaling.Dossier.Therapeuten.Should().BeNull("een afwezig einde zou een open einde zijn");
        vertaling.Ongebruikt.Should().Contain(new Ongebruikt("PractitionerRole/rol-1", Ongebruiktreden.DatumOnvolledig));
    }

    [Theory]
    [InlineData("93.000", Beroep.Oefentherapeut)]
    [InlineData("94.000", Beroep.Oefentherapeut)]
    [InlineData("04.000", Beroep.Fysiotherapeut)]
    public void Beroep_UitDeRolcode_IsZoalsHetRegisterHetNoemt(string code, Beroep verwacht) =>
        Vertaler.Vertaal(Met<PractitionerRole>(rol => rol.Code[0].Coding[0].Code = code)).Dossier.Therapeuten!.Value.Single().Beroep.Should().Be(verwacht);

    [Fact]
    public void Rol_ZonderBeroep_MaaktDeTherapeutenOnbekend_EnEenAnderBeroepNiet()
    {
        Vertaler.Vertaal(Met<PractitionerRole>(rol => rol.Code.Clear())).Dossier.Therapeuten.Should().BeNull();
        Vertaler.Vertaal(Met<PractitionerRole>(rol => rol.Code[0].Coding[0].Code = "01.015")).Dossier.Therapeuten!.Value.Should().BeEmpty();
    }

    [Fact]
    public void Eilanden_ZonderOrganisatie_GevenNietsTenzijDeBronVanDePraktijkIs()
    {
        var losse = Zorgtraject().Where(resource => resource is EpisodeOfCare or Goal).ToList();
        losse.OfType<EpisodeOfCare>().Single().ManagingOrganization = null;

        Vertaler.Vertaal(Bron(losse)).Dossier.Zorgtrajecten.Should().BeNull();
        Vertaler.Vertaal(Bron(losse, vanDePraktijk: true)).Dossier.Zorgtrajecten!.Value.Should().ContainSingle();
    }

    [Fact]
    public void Praktijk_TweeKeer_IsOnduidelijkTenzijDeGastheerKiest()
    {
        var tweede = new Organization { Id = "org-2", Type = [new("http://nictiz.nl/fhir/NamingSystem/organization-type", "F1")] };
        var bron = Bron(Zorgtraject().Add(tweede));

        Vertaler.Vertaal(bron).Dossier.Praktijk.Should().BeNull();
        Vertaler.Vertaal(bron).Ongebruikt.Should().Contain(new Ongebruikt("Organization/org-2", Ongebruiktreden.PraktijkOnduidelijk));
        new FhirVertaler(new() { Praktijk = "org-1" }).Vertaal(bron).Dossier.Praktijk!.Agb.Should().Be("04000001");
    }

    [Fact]
    public void Patient_MetTweeEpisodes_KrijgtNietsToegewezenZonderVerwijzing()
    {
        var resources = Zorgtraject();
        var tweede = (EpisodeOfCare)resources.OfType<EpisodeOfCare>().Single().DeepCopy();
        (tweede.Id, tweede.ReferralRequest) = ("episode-2", []);
        var vertaling = Vertaler.Vertaal(Bron(resources.Add(tweede)));

        var trajecten = vertaling.Dossier.Zorgtrajecten!.Value;
        trajecten.Should().OnlyContain(traject => traject.Behandeldoelen == null && traject.IntakeDatum == null);
        trajecten[0].Behandelingen!.Value.Should().ContainSingle("het contact wijst de episode aan");
        vertaling.Ongebruikt.Should().Contain(new Ongebruikt("Goal/doel-1", Ongebruiktreden.TrajectOnduidelijk));
    }

    [Fact]
    public void Resource_TweeKeer_TeltEenKeer()
    {
        var vertaling = Vertaler.Vertaal(Bron(Zorgtraject().AddRange(Zorgtraject())));

        vertaling.Dossier.Zorgtrajecten!.Value.Single().Behandelingen!.Value.Should().ContainSingle();
        vertaling.Ongebruikt.Should().Contain(new Ongebruikt("Procedure/verrichting-1", Ongebruiktreden.Dubbel));
    }

    [Theory]
    [InlineData("3.0.2")]
    [InlineData("5.0.0")]
    [InlineData("4.01")]
    [InlineData("")]
    public void Bron_InEenAndereVersie_WordtGeweigerd(string versie) =>
        FluentActions.Invoking(() => new FhirBron { Dossier = "a", Versie = versie, Resources = [] }).Should().Throw<ArgumentException>();

    private static Zorgtraject Traject(FhirBron bron) => Vertaler.Vertaal(bron).Dossier.Zorgtrajecten!.Value.Single();

    private static Dictionary<string, bool> Lijsten(Zorgtraject traject) => new()
    {
        [nameof(Goal)] = traject.Behandeldoelen is not null,
        [nameof(Procedure)] = traject.Behandelingen is not null,
        [nameof(ServiceRequest)] = traject.Doorverwijzingen is not null,
    };
}
