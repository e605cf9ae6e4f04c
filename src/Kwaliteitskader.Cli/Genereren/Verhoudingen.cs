namespace Kwaliteitskader.Cli.Genereren;

/// <summary>
/// De verhoudingen waarnaar gegenereerd wordt, in duizendsten. Waar geen bron is, staat er een aanname: de cijfers van een
/// gegenereerd land zeggen niets over het echte.
/// </summary>
internal static class Verhoudingen
{
    // 21.235 fysiotherapeuten in praktijken (vzinfo, 2020) en ruim 1.700 oefentherapeuten (Nivel, 2019) op ongeveer 10.000
    // praktijken: gemiddeld 2,3. De verdeling daaromheen is een aanname.
    public static ReadOnlySpan<int> Praktijkgrootte => [500, 210, 120, 60, 40, 25, 18, 12, 8, 7];

    // Ongeveer 7% van de therapeuten is oefentherapeut; de verdeling over praktijken is een aanname.
    public static ReadOnlySpan<int> Praktijksoort => [910, 50, 40];

    // Hoe volledig een dossier is. Aanname.
    public static ReadOnlySpan<int> Volledigheid => [400, 420, 180];

    /// <summary>De kans dat een feit ontbreekt, per volledigheid.</summary>
    public static ReadOnlySpan<int> Ontbreekt => [0, 40, 250];

    // Inschrijvingen. Praktijken per register zijn niet gepubliceerd: aannamen.
    public const int InBasisregister = 300;
    public const int BijKeurmerk = 250;
    public const int InVvocmregister = 550;
    public const int InIndividueelRegister = 930;
    public const int InKwaliteitsregister = 900;

    // Ingeschreven, aangevraagd, geschorst, doorgehaald. Aanname.
    public static ReadOnlySpan<int> Registratiestatus => [945, 20, 10, 25];

    // Meer dan 1.600 praktijken leveren maandelijks aan de LDF (SpotOnMedics, 2021), van ongeveer 10.000.
    public const int LevertAanLdf = 165;

    // Feiten die elkaar tegenspreken. Aanname.
    public const int Tegenspraak = 4;

    public const int Verlopen = 30;
    public const int Vertrokken = 60;
    public const int VerklaringAfgelegd = 900;
    public const int VerklaringGunstig = 970;

    // De deelregisters van 2015-2019 naast het algemene (fysionet); hoeveel therapeuten er een hebben is een aanname.
    public const int Verbijzonderd = 320;

    public static ReadOnlySpan<string> Verbijzonderingen =>
        new[] { "manueeltherapie", "kinderfysiotherapie", "geriatriefysiotherapie", "bekkenfysiotherapie", "oncologiefysiotherapie", "orofaciaalfysiotherapie" };

    // Hoe vaak elke verbijzondering voorkomt. Aanname.
    public static ReadOnlySpan<int> PerVerbijzondering => [480, 170, 150, 110, 60, 30];

    // Wachttijd in dagen: 0-2, 3-5, 6-7, 8-14, 15-42. De norm is een week; hoeveel intakes later zijn is een aanname.
    public static ReadOnlySpan<int> Wachttijd => [330, 340, 180, 110, 40];

    // Wie niet in een praktijkregister staat en toch de verklaringen ervoor aflegde. Aanname.
    public const int VerklaartBuitenRegister = 680;

    // Zoveel keer zo zelden als een gewoon feit ontbreekt of iets zeldzaams speelt; anders was het vaker onbekend dan aan de orde. Aanname.
    public const int ZeldzaamVakerBekend = 5;

    // Voorvallen in een praktijk over ruim drie jaar: geen, een, twee. Aantallen per praktijk zijn niet gepubliceerd: aannamen.
    public const int DagenVoorvallen = 1200;

    public static ReadOnlySpan<int> Incidenten => [840, 120, 40];

    public static ReadOnlySpan<int> Klachten => [920, 65, 15];

    public static ReadOnlySpan<int> Klachtinformatieverzoeken => [900, 80, 20];

    // Incident, calamiteit, geweld. Aanname.
    public static ReadOnlySpan<int> Incidentsoorten => [780, 80, 140];

    // Hoe een praktijk met voorvallen omgaat. Aannamen.
    public const int InternGemeld = 900;
    public const int BijInspectieGemeld = 850;
    public const int OpTijdBijInspectie = 850;
    public const int VerzoekBeantwoord = 940;
    public const int KlachtenregelingBekend = 930;
    public const int KlachtVerlengd = 750;
    public const int KlachtIngetrokken = 60;

    // Een oordeel binnen zes weken, binnen tien, of later; de grenzen zijn die van de Wkkgz (artikel 17), de verdeling is een aanname.
    public static ReadOnlySpan<int> Klachtduur => [800, 140, 60];

    // De laatste registratieperiode van fysiotherapeuten waarvan de punten gepubliceerd zijn, 2015-2019 (fysionet).
    public static DateOnly BeginPeriodeMetPunten => new(2015, 1, 1);

    // Leren buiten de punten om. Aannamen.
    public const int ZonderScholing = 40;
    public const int LeertGeorganiseerd = 350;
    public const int LeertTijdensWerk = 850;

    // Hulpvragen die om een verbijzondering vragen, en wat de therapeut dan doet. Aannamen.
    public const int VerbijzonderingNodig = 40;
    public const int VerbijzonderingNodigBijVerbijzonderde = 200;
    public const int EigenVerbijzonderingNodig = 850;
    public const int Doorverwezen = 40;
    public const int DoorverwezenNaarVerbijzonderde = 700;

    // Naar een verbijzonderde collega, een collega met de juiste deskundigheid, een ander beroep. Aannamen.
    public static ReadOnlySpan<int> Verwijsbestemmingen => [100, 250, 650];
    public static ReadOnlySpan<int> VerwijsbestemmingenBijVerbijzondering => [800, 120, 80];

    // Een tot en met vier behandelingen. In het echt zijn het er ongeveer vijf per traject (Nivel, 2024); meer dan enkele leert
    // een norm niets en maakt een land groot.
    public static ReadOnlySpan<int> Behandelingen => [300, 300, 250, 150];

    // Wie er werkt en hoe bevoegd. Aannamen.
    public const int OefentherapeutInGemengdePraktijk = 300;
    public const int BigIngeschreven = 985;
    public const int BigEindigt = 15;
    public const int LidVanVvocm = 850;
    public const int MetBewijsVanBevoegdheid = 995;
    public const int InIndividueelKeurmerk = 940;
    public const int EindeVanInschrijvingGenoemd = 600;
    public const int OntwikkelplanGemaakt = 880;
    public const int ScholingIsNascholing = 650;

    // Wat een praktijk verantwoordt. Aannamen, behalve die met een bron elders in dit bestand.
    public const int LevertAanLdkOfLdo = 800;
    public const int LeveringIsRecent = 900;
    public const int MaandNietGeleverd = 30;
    public const int GevisiteerdInRegister = 850;
    public const int GevisiteerdBuitenRegister = 300;
    public const int VisitatieFormatief = 930;
    public const int VisitatieDoorCollega = 990;
    public const int VisitatieDoorRegisterpraktijk = 930;
    public const int VisitatieMetVerbeterpunten = 900;
    public const int JaarverslagBijOefentherapie = 750;
    public const int Jaarverslag = 350;
    public const int ZetPremUit = 600;

    // Hoe een traject begint en loopt. Aannamen.
    public const int AanmeldingVervallen = 25;
    public const int NogNietGepland = 300;
    public const int VroegAfgesloten = 200;
    public const int Urgent = 60;
    public const int LaterOpVerzoek = 250;
    public const int HuisbezoekGeindiceerd = 80;
    public const int HuisbezoekGeboden = 920;

    // Eigen verklaring, visitatie, register. Aanname.
    public static ReadOnlySpan<int> Verklaringsbronnen => [800, 120, 80];

    // Hoe vaak bij begonnen zorg is vastgelegd wat gevraagd wordt. Daarover is niets gepubliceerd: aannamen.
    public const int HulpvraagVastgelegd = 960;
    public const int DoelGesteld = 950;
    public const int DoelSamenGesteld = 910;
    public const int InterventieGekozen = 960;
    public const int InterventieSamenGekozen = 900;
    public const int NaastenBetrokken = 150;
    public const int NaastenHaddenInbreng = 850;
    public const int BehandelingMetDoel = 970;
    public const int VerwijzingAfgewogen = 780;
    public const int VerwachtingBesproken = 920;
    public const int Onrealistisch = 80;
    public const int Bijgesteld = 880;
    public const int SamenBijgesteld = 930;
    public const int EigenInbrengBesproken = 920;
    public const int InformeleZorgBesproken = 850;
    public const int IndicatieGegeven = 920;
    public const int IndicatieBijAanvang = 930;
    public const int DuurGenoemd = 970;
    public const int InzetBenoemd = 930;
    public const int VaardighedenMeegewogen = 720;
    public const int SpecialistischOverlegNodig = 20;
    public const int SpecialistischOverlegd = 880;
    public const int GezondheidAangetekend = 980;
    public const int VerrichtingAangetekend = 970;
    public const int OverigAangetekend = 880;

    // Een genoemde richtlijn, een grond om af te wijken, geen van beide. Aanname.
    public static ReadOnlySpan<int> Onderbouwing => [860, 60, 80];

    // Onderwerpen van richtlijnen; welke hoe vaak gebruikt wordt, is een aanname.
    public static ReadOnlySpan<string> Richtlijnen =>
        new[] { "lage-rugpijn", "nekpijn", "artrose-heup-knie", "copd", "beroerte", "schouderklachten", "enkelletsel" };
}
