namespace Kwaliteitskader.Loket.Opslag;

/// <summary>Wat iemand aan het loket mag; een mens kan meer rollen hebben.</summary>
[Flags]
internal enum Rollen
{
    /// <summary>Niets.</summary>
    Geen = 0,

    /// <summary>Levert aanvragen in en ziet wat hij zelf inleverde.</summary>
    Indiener = 1,

    /// <summary>Bereidt aanvragen voor: vraagt feiten, schrijft de brief, legt voor.</summary>
    Behandelaar = 2,

    /// <summary>Beslist over aanvragen die een ander voorbereidde.</summary>
    Beoordelaar = 4,

    /// <summary>Leest alles en wijzigt niets.</summary>
    Lezer = 8,

    /// <summary>Geeft en neemt toegang, en ruimt op.</summary>
    Beheerder = 16,

    /// <summary>Alle rollen samen.</summary>
    Alle = Indiener | Behandelaar | Beoordelaar | Lezer | Beheerder,
}

/// <summary>Iemand die zich aan het loket meldt.</summary>
internal sealed class Account
{
    public required Guid Id { get; init; }

    /// <summary>De naam waaronder anderen hem zien en waarmee hij zich meldt; uniek, in kleine letters vergeleken.</summary>
    public required string Naam { get; init; }

    /// <summary>De naam in kleine letters.</summary>
    public required string Naamsleutel { get; init; }

    public required Rollen Rollen { get; set; }

    /// <summary>Het gehaste wachtwoord; afwezig bij wie zich elders meldt.</summary>
    public string? Wachtwoord { get; set; }

    /// <summary>Uitgever en onderwerp bij wie zich elders meldt, samen; afwezig bij een plaatselijk account.</summary>
    public string? Elders { get; init; }

    public required DateTimeOffset GemaaktOp { get; init; }

    /// <summary>Sinds wanneer dit account niet meer mag; afwezig als het mag.</summary>
    public DateTimeOffset? GeslotenOp { get; set; }
}

/// <summary>Een code waarmee één mens eenmaal een account maakt. Alleen haar hash wordt bewaard.</summary>
internal sealed class Uitnodiging
{
    public required Guid Id { get; init; }

    public required string Codehash { get; init; }

    public required Rollen Rollen { get; init; }

    public required DateTimeOffset GeldigTot { get; init; }

    public DateTimeOffset? GebruiktOp { get; set; }
}
