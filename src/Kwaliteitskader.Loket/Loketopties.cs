using Kwaliteitskader.Loket.Aanmelden;

namespace Kwaliteitskader.Loket;

/// <summary>De instellingen van het loket, uit de sectie <c>Loket</c>; op zichzelf werkt het zonder enige instelling.</summary>
internal sealed class Loketopties
{
    /// <summary>De naam van de sectie.</summary>
    public const string Sectie = "Loket";

    /// <summary>Of het loket met synthetische aanvragen begint als het leeg is.</summary>
    public bool Demo { get; set; }

    /// <summary>Waar de gegevens en de sleutels staan; zonder deze in de gegevensmap van de gebruiker.</summary>
    public string? Map { get; set; }

    /// <summary>De verbinding met PostgreSQL; zonder deze is de opslag SQLite.</summary>
    public string? Postgresql { get; set; }

    /// <summary>Hoe groot een bestand ten hoogste mag zijn, in bytes.</summary>
    public long GrootsteBestand { get; set; } = 16 * 1024 * 1024;

    /// <summary>Hoeveel dossiers een bestand ten hoogste mag hebben.</summary>
    public int MeesteDossiers { get; set; } = 1000;

    /// <summary>Hoe vaak iemand zich per minuut mag proberen te melden.</summary>
    public int AanmeldingenPerMinuut { get; set; } = 10;

    /// <summary>Hoe vaak iemand per minuut een formulier met een koppeling mag openen of verzenden.</summary>
    public int FormulierenPerMinuut { get; set; } = 30;

    /// <summary>Hoe vaak een adres per minuut iets aan de API of aan CDS Hooks mag vragen; een EPD vraagt voor al zijn planners van één adres.</summary>
    public int VragenPerMinuut { get; set; } = 6000;

    /// <summary>Hoeveel dagen na het besluit de inhoud van een aanvraag gewist wordt; zonder deze nooit vanzelf.</summary>
    public int? BewaardagenNaBesluit { get; set; }

    /// <summary>Hoeveel dagen een bestand dat niet te lezen was bewaard blijft; zonder deze altijd.</summary>
    public int? BewaardagenOnleesbaar { get; set; } = 30;

    /// <summary>Aanmelden bij de eigen organisatie, met OpenID Connect; zonder deze met plaatselijke accounts.</summary>
    public Oidcopties? Oidc { get; set; }
}
