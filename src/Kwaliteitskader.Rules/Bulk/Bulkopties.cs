using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Hoe een stroom dossiers gelezen wordt.</summary>
public sealed record Bulkopties
{
    /// <summary>De naam van het bestand, voor leesfouten.</summary>
    public string? Bestand { get; init; }

    /// <summary>Of de stroom zeker een record per regel heeft; anders blijkt dat uit de inhoud.</summary>
    public bool PerRegel { get; init; }

    /// <summary>
    /// Hoe de uitgepakte stroom records wordt, als zij geen JSON is maar bijvoorbeeld een werkboek; afwezig voor JSON. Wat
    /// niet te lezen is, wordt een record met een fout.
    /// </summary>
    public Func<Stream, CancellationToken, IAsyncEnumerable<JsonRecord>>? Splitsen { get; init; }

    /// <summary>Hoe elk record gelezen wordt, en wanneer het te groot is.</summary>
    public Leesopties Lezen { get; init; } = Leesopties.Standaard;

    /// <summary>Welke dossiers meedoen.</summary>
    public Deel Deel { get; init; } = Deel.Geheel;

    /// <summary>
    /// Hoeveel groepen records hoogstens tegelijk onderweg zijn, 1 of meer. Een groep is ten hoogste 256 kB invoer, of één
    /// groter record; samen begrenzen zij het geheugen. Twee tot vier per kern houden de kernen bezig. Van grote records zijn er minder tegelijk onderweg: 128 MB, of één.
    /// </summary>
    public int GroepenOnderweg { get; init; } = 8;

    /// <summary>Krijgt na elke groep te horen hoe ver het is.</summary>
    public IProgress<Bulktelling>? Voortgang { get; init; }
}
