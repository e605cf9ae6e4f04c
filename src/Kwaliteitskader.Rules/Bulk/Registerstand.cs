namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Hoe het ervoor staat met de eisen die een register aan inschrijving stelt.</summary>
public enum Registerstand
{
    /// <summary>De eigen eisen van het register richten zich niet tot dit onderwerp.</summary>
    NietVanToepassing,

    /// <summary>Aan elke eis die geldt, is voldaan of kan nog op tijd voldaan worden.</summary>
    Toelaatbaar,

    /// <summary>Aan ten minste één eis is niet voldaan.</summary>
    NietToelaatbaar,

    /// <summary>Aan geen eis is niet voldaan, maar van ten minste één is dat niet vast te stellen.</summary>
    Onvolledig,

    /// <summary>De feiten zijn er, maar over ten minste één eis moet een mens oordelen.</summary>
    OordeelNodig,
}
