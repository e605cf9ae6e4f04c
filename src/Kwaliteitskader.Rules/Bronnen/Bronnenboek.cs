using System.Collections.Frozen;
using System.Collections.Immutable;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen.Passages;

namespace Kwaliteitskader.Rules.Bronnen;

/// <summary>
/// De verantwoording van de brondocumenten: elke passage met wat ervan geworden is. Van twee documenten is elke zin
/// verantwoord (<see cref="Brondocument.Volledig"/>), van de andere wat iemand bindt of een norm draagt.
/// </summary>
public sealed class Bronnenboek
{
    private readonly FrozenDictionary<(string Document, string Plaats), Passage> opPlaats;
    private readonly ILookup<NormId, Passage> opNorm;
    private readonly ILookup<string, Passage> opDocument;

    /// <summary>Maakt een bronnenboek.</summary>
    /// <param name="documenten">De documenten met hun paragrafen.</param>
    /// <param name="passages">De passages, per document in de volgorde van de tekst.</param>
    /// <exception cref="ArgumentException">Twee passages hebben dezelfde plaats.</exception>
    public Bronnenboek(ImmutableArray<Brondocument> documenten, ImmutableArray<Passage> passages)
    {
        Documenten = documenten;
        Passages = passages;
        opPlaats = passages.ToDictionary(passage => (passage.Document, passage.Plaats)).ToFrozenDictionary();
        opNorm = passages.SelectMany(passage => passage.Normen, (passage, norm) => (norm, passage)).ToLookup(paar => paar.norm, paar => paar.passage);
        opDocument = passages.ToLookup(passage => passage.Document, StringComparer.Ordinal);
    }

    /// <summary>Het bronnenboek van de bibliotheek.</summary>
    public static Bronnenboek Standaard { get; } = new(
        [Inhoudsopgaven.KngfSamenvatting, ImplementatieplanInhoud.Document, Inhoudsopgaven.Kamerbrief, Inhoudsopgaven.Voortgangsrapportage, Inhoudsopgaven.Notulen],
        [
            .. SamenvattingAlgemeen.Passages,
            .. SamenvattingPatient.Passages,
            .. SamenvattingTherapeut.Passages,
            .. SamenvattingPraktijk.Passages,
            .. SamenvattingVereniging.Passages,
            .. ImplementatieplanAanpak.Passages,
            .. ImplementatieplanIndividueleRegisters.Passages,
            .. ImplementatieplanPraktijkregisters.Passages,
            .. ImplementatieplanIndicatoren.Passages,
            .. ImplementatieplanGovernance.Passages,
            .. ImplementatieplanEvaluatie.Passages,
            .. ImplementatieplanIndicatoren.Bijlage,
            .. KamerbriefPassages.Passages,
            .. VoortgangsrapportageHoofdtekst.Passages,
            .. VoortgangsrapportageBijlage3.Passages,
            .. VoortgangsrapportageCijferbijlagen.Passages,
            .. NotulenPassages.Passages,
        ]);

    /// <summary>De documenten.</summary>
    public ImmutableArray<Brondocument> Documenten { get; }

    /// <summary>Alle passages, per document in de volgorde van de tekst.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>Het document met een naam; <see langword="null"/> als er geen zo heet.</summary>
    public Brondocument? Document(string naam) => Documenten.FirstOrDefault(document => document.Naam == naam);

    /// <summary>De passages van een document, in de volgorde van de tekst; leeg als er geen zo heet.</summary>
    public IEnumerable<Passage> VanDocument(string document) => opDocument[document];

    /// <summary>De passages van een paragraaf, in de volgorde van de tekst.</summary>
    public IEnumerable<Passage> VanParagraaf(string document, string paragraaf) =>
        opDocument[document].Where(passage => passage.Paragraaf == paragraaf);

    /// <summary>De passages die een norm uitdrukt.</summary>
    public IEnumerable<Passage> VanNorm(NormId norm) => opNorm[norm];

    /// <summary>De passage die een bron aanwijst; <see langword="null"/> als zij er niet is of de bron van buiten komt.</summary>
    public Passage? Zoek(Bron bron)
    {
        ArgumentNullException.ThrowIfNull(bron);
        return bron.Extern ? null : opPlaats.GetValueOrDefault((bron.Document, bron.Plaats));
    }

    /// <summary>Hoeveel passages van een document welke bestemming hebben.</summary>
    public Brondekking Dekking(string document) => new(document, null, VanDocument(document));

    /// <summary>Hetzelfde per paragraaf, in de volgorde van de inhoudsopgave.</summary>
    public ImmutableArray<Brondekking> DekkingPerParagraaf(string document) =>
        Document(document) is { } gevonden
            ? [.. gevonden.Paragrafen.Select(paragraaf => new Brondekking(document, paragraaf.Naam, VanParagraaf(document, paragraaf.Naam)))]
            : [];
}
