using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// Een voorwaarde aan een onderwerp. Zij wordt één keer geschreven; het oordeel, de uitleg, de ontbrekende feiten, de dagen
/// waarop het oordeel kan kantelen en de gelezen feiten komen alle uit hetzelfde onveranderlijke object.
/// </summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
public abstract class Voorwaarde<T> : Bouwsteen
    where T : class
{
    /// <summary>Het oordeel. Op het hete pad: geen toewijzingen, geen tekst, geen uitzonderingen.</summary>
    public abstract Waarheid Bepaal(T onderwerp, in Peilmoment moment);

    /// <summary>Dezelfde voorwaarde zonder de lagen die alleen de uitleg kent, zoals een naam of een reden: wat het oordeel loopt.</summary>
    internal virtual Voorwaarde<T> Kern => this;

    /// <summary>Hetzelfde oordeel met zijn uitleg.</summary>
    /// <param name="onderwerp">Het onderwerp.</param>
    /// <param name="moment">Het peilmoment.</param>
    /// <param name="plaats">De plaats van het onderwerp in het dossier.</param>
    public abstract Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats);

    /// <summary>Noteert de feiten die het oordeel dragen, of openhouden.</summary>
    internal virtual void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) => spoor.Neem(LegUit(onderwerp, moment, plaats));

    /// <summary>
    /// Neemt op wat een oordeel openhoudt dat onbekend is: hetzelfde als in de uitleg staat. Wie dat zonder boom kan zeggen,
    /// doet dat; van een lange lijst zijn het er veel.
    /// </summary>
    internal virtual void LeesOpen(T onderwerp, in Peilmoment moment, JsonPointer plaats, Opbrengst opbrengst) =>
        opbrengst.NeemBoom(LegUit(onderwerp, moment, plaats));

    /// <summary>
    /// Noteert de eerstvolgende dagen waarop het oordeel kan kantelen als de feiten blijven zoals zij zijn; soms een dag te
    /// veel, nooit een te weinig. Wat na zo'n dag komt, is op die dag opnieuw te vragen.
    /// </summary>
    public abstract void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon);

    /// <summary>De feiten die nog onbekend zijn en het oordeel nog kunnen bepalen; leeg als het vaststaat.</summary>
    public ImmutableArray<JsonPointer> Ontbrekend(T onderwerp, in Peilmoment moment, JsonPointer plaats) =>
        [.. LegUit(onderwerp, moment, plaats).OntbrekendeFeiten().Select(feit => feit.Pad).Distinct()];

    /// <summary>Beide voorwaarden.</summary>
    public static Voorwaarde<T> operator &(Voorwaarde<T> links, Voorwaarde<T> rechts) => new En<T>(links, rechts);

    /// <summary>Ten minste een van beide voorwaarden.</summary>
    public static Voorwaarde<T> operator |(Voorwaarde<T> links, Voorwaarde<T> rechts) => new Of<T>(links, rechts);

    /// <summary>Niet deze voorwaarde.</summary>
    public static Voorwaarde<T> operator !(Voorwaarde<T> voorwaarde) => new Niet<T>(voorwaarde);
}
