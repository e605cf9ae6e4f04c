using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een incident of andere ongewenste gebeurtenis, zonder gegevens van de patiënt.</summary>
public sealed partial record Incident
{
    /// <summary>De dag waarop het gebeurde.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>De soort.</summary>
    public Incidentsoort? Soort { get; init; }

    /// <summary>De dag waarop vastgesteld is dat het om een calamiteit of om geweld gaat.</summary>
    public DateOnly? VastgesteldOp { get; init; }

    /// <summary>De meldingen ervan; een lege lijst: het is niet gemeld.</summary>
    public ImmutableArray<Incidentmelding>? Meldingen { get; init; }
}

/// <summary>Een melding van een incident.</summary>
public sealed record Incidentmelding
{
    /// <summary>De dag.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>Aan wie gemeld is.</summary>
    public Meldpunt? Aan { get; init; }
}

/// <summary>De soort van een incident.</summary>
public enum Incidentsoort : byte
{
    /// <summary>Een gebeurtenis die tot schade leidde of had kunnen leiden.</summary>
    Incident,

    /// <summary>Een gebeurtenis met de dood of een ernstig schadelijk gevolg.</summary>
    Calamiteit,

    /// <summary>Geweld, in welke vorm ook.</summary>
    Geweld,
}

/// <summary>Waar een incident gemeld kan worden.</summary>
public enum Meldpunt : byte
{
    /// <summary>In de praktijk zelf, om ervan te leren.</summary>
    Intern,

    /// <summary>Bij de Inspectie Gezondheidszorg en Jeugd.</summary>
    Inspectie,
}
