using System.Collections.Immutable;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normen.Kader.Effectiviteit;
using Kwaliteitskader.Rules.Normen.Kader.Efficientie;
using Kwaliteitskader.Rules.Normen.Kader.Gelijkwaardigheid;
using Kwaliteitskader.Rules.Normen.Kader.Patientgerichtheid;
using Kwaliteitskader.Rules.Normen.Kader.Praktijken;
using Kwaliteitskader.Rules.Normen.Kader.Samenwerking;
using Kwaliteitskader.Rules.Normen.Kader.Therapeuten;
using Kwaliteitskader.Rules.Normen.Kader.Tijdigheid;
using Kwaliteitskader.Rules.Normen.Kader.Veiligheid;
using Kwaliteitskader.Rules.Normen.Registereisen.BasisPraktijkregister;
using Kwaliteitskader.Rules.Normen.Registereisen.IndividueelRegister;
using Kwaliteitskader.Rules.Normen.Registereisen.Keurmerk;
using Kwaliteitskader.Rules.Normen.Registereisen.KeurmerkPraktijkregister;
using Kwaliteitskader.Rules.Normen.Registereisen.Paramedici;
using Kwaliteitskader.Rules.Normen.Registereisen.PraktijkregisterVvocm;
using Kwaliteitskader.Rules.Normen.Wet;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>De normen van de bibliotheek. Een nieuwe norm krijgt hier zijn regel.</summary>
public static class Normencatalogus
{
    /// <summary>Alle normen, in de volgorde van het rapport.</summary>
    public static ImmutableArray<Norm> Standaard { get; } =
    [
        new BigGeregistreerd(),
        new WelgevormdBigNummer(),
        new HandeltVolgensWetEnRegelgeving(),
        new NeemtDeelAanKlachtenregeling(),
        new HandeltVolgensBeroepsstandaarden(),
        new VerplichtZichTotDeskundigheidsbevordering(),
        new IngeschrevenInIndividueelRegister(),
        new HaaltDeskundigheidspunten(),
        new VoldoetAanEisenVanVerbijzondering(),
        new HaaltJaarlijksePunten(),
        new NeemtDeelAanPeerReview(),
        new HeeftOntwikkelplan(),
        new IngeschrevenInKwaliteitsregister(),
        new HeeftCriteriaAangetoond(),
        new HeeftVolledigPortfolio(),
        new OefentherapeutInKwaliteitsregister(),
        new HoudtZichAanWetEnRegelgeving(),
        new IsAangeslotenBijKlachtenregeling(),
        new WerktVolgensProfessioneleStandaard(),
        new BehandeltWaarvoorBekwaam(),
        new AlleFysiotherapeutenGeregistreerd(),
        new WerktVolgensWetEnStandaarden(),
        new VerplichtZichTotGegevenslevering(),
        new OnderschrijvenReflecterendLeren(),
        new VerplichtZichTotVisitatie(),
        new HeeftEntreevisitatieGehad(),
        new AlleFysiotherapeutenKeurmerkdeelnemer(),
        new NeemtDeelAanKeurmerkvisitatie(),
        new LevertAanLdk(),
        new AlleOefentherapeutenGeregistreerd(),
        new NeemtDeelAanVisitatie(),
        new LevertAanLdo(),
        new MaaktPraktijkjaarverslag(),
        new ZetPremUit(),
        new VoertVerbeterpuntenIn(),
        new GevisiteerdDoorRegisterpraktijk(),
        new InPraktijkregisterIn2030(),
        new WerktMetGeregistreerdeFysiotherapeuten(),
        new VoertPraktijkVolgensWetEnStandaarden(),
        new VoldoetAanInrichtingEnService(),
        new VoertDossiersVolgensRichtlijn(),
        new LeertReflecterend(),
        new LeertInVeiligeGroep(),
        new LevertGegevens(),
        new TweejaarlijkseVisitatie(),
        new BinnenEenWeekIngepland(),
        new SnellerBijUrgentie(),
        new AanHuisGezien(),
        new VermijdtOnnodigRisico(),
        new OverlegtMetGespecialiseerden(),
        new MeldtIncidenten(),
        new MeldtGeweldBijInspectie(),
        new MeldtCalamiteitBijInspectie(),
        new BerustOpRichtlijn(),
        new SteltDoelenSamen(),
        new SteltVerwachtingenBij(),
        new VraagtEigenInbreng(),
        new MiktOpFunctioneren(),
        new SluitAanBijHulpvraag(),
        new BespreektVerwachtingen(),
        new BejegentMetRespect(),
        new VoorzietInInformatie(),
        new HoudtRekeningMetPersoonlijkeSituatie(),
        new GeeftIndicatieBijAanvang(),
        new BenoemtInzetVanPatient(),
        new BehandeltDoelgericht(),
        new WeegtDoorverwijzingAf(),
        new IsVoorIedereenGelijkToegankelijk(),
        new HoudtRekeningMetVaardigheden(),
        new HeeftAandachtVoorAchterstanden(),
        new KentRegionaalAanbod(),
        new SchakeltTussenDomeinen(),
        new RichtDossierIn(),
        new MaaktKlachtenregelingBekend(),
        new InformeertOverKlachten(),
        new OordeeltTijdigOverKlacht(),
        new IsOpenOverHandelen(),
        new BlijftLeren(),
        new DraagtBijAanBeroep(),
    ];
}
