using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Bronnen;

/// <summary>De samenvatting van het kwaliteitskader door het KNGF (2023), in citaten <c>kngf-samenvatting</c>.</summary>
public static class KngfSamenvatting
{
    /// <summary>De naam in citaten.</summary>
    public const string Document = "kngf-samenvatting";

    /// <summary>Een plaats: de doelgroep van de tabel, het kopje van de rij, dan de zin; zonder zin het kopje zelf.</summary>
    public static Bron Plaats(string plaats) => new() { Document = Document, Plaats = plaats };
}

/// <summary>Het implementatieplan bij het kwaliteitskader, in citaten <c>implementatieplan</c>.</summary>
public static class Implementatieplan
{
    /// <summary>De naam in citaten.</summary>
    public const string Document = "implementatieplan";

    /// <summary>Een plaats: het nummer van de paragraaf, dan de zin, de eis of het punt.</summary>
    public static Bron Plaats(string plaats) => new() { Document = Document, Plaats = plaats };
}

/// <summary>De voortgangsrapportage van het Zorginstituut van 19 december 2023, in citaten <c>voortgangsrapportage</c>.</summary>
public static class Voortgangsrapportage
{
    /// <summary>De naam in citaten.</summary>
    public const string Document = "voortgangsrapportage";

    /// <summary>Een plaats: hoofdstuk of bijlage, de paragraaf, dan de zin.</summary>
    public static Bron Plaats(string plaats) => new() { Document = Document, Plaats = plaats };
}

/// <summary>De brief van de minister aan de Tweede Kamer over de stand van het kwaliteitskader (2024), in citaten <c>kamerbrief</c>.</summary>
public static class Kamerbrief
{
    /// <summary>De naam in citaten.</summary>
    public const string Document = "kamerbrief";

    /// <summary>Een plaats: het kopje, dan de zin.</summary>
    public static Bron Plaats(string plaats) => new() { Document = Document, Plaats = plaats };
}

/// <summary>De notulen van het gesprek van het Zorginstituut met de leden die tegen waren, in citaten <c>notulen</c>.</summary>
public static class Notulen
{
    /// <summary>De naam in citaten.</summary>
    public const string Document = "notulen";

    /// <summary>Een plaats: het onderwerp, dan de zin.</summary>
    public static Bron Plaats(string plaats) => new() { Document = Document, Plaats = plaats };
}

/// <summary>Bronnen buiten de vijf brondocumenten: zij blijven als zodanig herkenbaar en hebben een zekerheid.</summary>
public static class ExterneBron
{
    /// <summary>Een plaats in een bron van buiten.</summary>
    /// <param name="document">De bron.</param>
    /// <param name="plaats">De plaats erin.</param>
    /// <param name="zekerheid">Hoe zeker het is dat de bron dit zegt en dat het nog geldt.</param>
    public static Bron Plaats(string document, string plaats, Zekerheid zekerheid) =>
        new() { Document = document, Plaats = plaats, Zekerheid = zekerheid, Extern = true };
}
