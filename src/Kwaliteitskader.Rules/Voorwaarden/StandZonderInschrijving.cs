namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Hoe iemand in een register staat die er niet als ingeschrevene in telt.</summary>
internal enum StandZonderInschrijving
{
    /// <summary>Niets wijst op een inschrijving.</summary>
    Geen,

    /// <summary>De inschrijving liep af.</summary>
    Verlopen,

    /// <summary>De inschrijving begint later.</summary>
    BegintLater,

    /// <summary>De inschrijving is aangevraagd.</summary>
    Aangevraagd,

    /// <summary>De inschrijving is voor een tijd geschorst.</summary>
    Geschorst,

    /// <summary>De inschrijving is doorgehaald.</summary>
    Doorgehaald,
}
