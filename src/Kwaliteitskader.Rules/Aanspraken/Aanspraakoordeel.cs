using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Aanspraken.Pakket;

namespace Kwaliteitskader.Rules.Aanspraken;

/// <summary>Het antwoord op één vraag, zonder uitleg.</summary>
public sealed record Aanspraakoordeel
{
    /// <summary>De vraag.</summary>
    public required Aanspraakvraag Vraag { get; init; }

    /// <summary>De dag van de zitting.</summary>
    public required DateOnly Op { get; init; }

    /// <summary>Of er aanspraak is.</summary>
    public required Aanspraakuitkomst Uitkomst { get; init; }

    /// <summary>De grond die beslist; afwezig als dat niet vaststaat.</summary>
    public required Grond? Grond { get; init; }

    /// <summary>De versie van die dag; afwezig als de bibliotheek er geen heeft.</summary>
    public required Pakketversie? Versie { get; init; }
}
