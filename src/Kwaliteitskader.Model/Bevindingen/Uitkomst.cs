namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>De uitkomst van een norm voor een onderwerp op een peildatum.</summary>
public enum Uitkomst : byte
{
    /// <summary>De eis is vervuld.</summary>
    Voldoet,

    /// <summary>De eis is niet vervuld en zijn termijn, als die er is, is voorbij.</summary>
    VoldoetNiet,

    /// <summary>De eis is nog niet vervuld en zijn termijn loopt.</summary>
    NogTeVoldoen,

    /// <summary>Er ontbreken feiten of normwaarden die de uitkomst bepalen.</summary>
    NietVastTeStellen,

    /// <summary>De feiten spreken elkaar tegen of laten ruimte: een mens moet oordelen.</summary>
    OordeelNodig,

    /// <summary>De norm richt zich op deze dag niet tot dit onderwerp.</summary>
    NietVanToepassing,
}
