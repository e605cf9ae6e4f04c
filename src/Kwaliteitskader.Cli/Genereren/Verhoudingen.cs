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
}
