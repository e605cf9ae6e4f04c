namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>Wat er van een passage in een brondocument geworden is.</summary>
public enum Bestemming
{
    /// <summary>Uitgedrukt in een of meer normen die uit feiten in het dossier beslist worden.</summary>
    Gecodeerd,

    /// <summary>Ten dele uitgedrukt in een of meer normen; de toelichting zegt wat er niet in zit.</summary>
    Deels,

    /// <summary>Uitgedrukt in een of meer normen die alleen uit een verklaring beslist kunnen worden.</summary>
    OpenNorm,

    /// <summary>Een taak van iemand over wie een dossier niet gaat.</summary>
    PlichtVanAnderen,

    /// <summary>Bindt niemand: beschrijving, begrip, inleiding of verwijzing.</summary>
    NietNormatief,

    /// <summary>Zou iemand kunnen binden maar is niet gecodeerd; de toelichting zegt waarom.</summary>
    Weggelaten,
}
