namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Wie er van een register meetelt.</summary>
internal enum Registerkring
{
    /// <summary>Wie op de peildatum ingeschreven is.</summary>
    Ingeschrevenen,

    /// <summary>Ook wie geschorst is, inschrijving aanvraagt, of wiens inschrijving later begint.</summary>
    OokAanvragers,
}
