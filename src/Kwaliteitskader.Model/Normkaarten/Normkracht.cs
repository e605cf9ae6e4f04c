namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>Hoe sterk een norm bindt.</summary>
public enum Normkracht
{
    /// <summary>Volgt uit de wet.</summary>
    Wet,

    /// <summary>Voorwaarde van een register.</summary>
    Registereis,

    /// <summary>Norm van het kwaliteitskader.</summary>
    Kadernorm,

    /// <summary>Doel dat partijen voor later stellen, onder voorwaarden.</summary>
    Ambitie,

    /// <summary>Raad zonder verplichting.</summary>
    Aanbeveling,
}
