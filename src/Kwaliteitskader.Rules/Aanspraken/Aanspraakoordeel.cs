using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Aanspraken.Pakket;

namespace Kwaliteitskader.Rules.Aanspraken;

/// <summary>Het antwoord op één vraag, zonder uitleg.</summary>
/// <param name="Vraag">De vraag.</param>
/// <param name="Op">De dag van de zitting.</param>
/// <param name="Uitkomst">Of er aanspraak is.</param>
/// <param name="Grond">De grond die beslist; afwezig als dat niet vaststaat.</param>
/// <param name="Versie">De versie van die dag; afwezig als de bibliotheek er geen heeft.</param>
public sealed record Aanspraakoordeel(Aanspraakvraag Vraag, DateOnly Op, Aanspraakuitkomst Uitkomst, Grond? Grond, Pakketversie? Versie);
