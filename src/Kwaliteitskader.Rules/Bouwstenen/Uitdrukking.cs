using Kwaliteitskader.Model;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Iets dat van een onderwerp op een peilmoment een waarde oplevert: een feit, of iets dat uit feiten berekend is.</summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
/// <typeparam name="W">De waarde.</typeparam>
public abstract class Uitdrukking<T, W> : Bouwsteen
{
    /// <summary>De waarde. Op het hete pad: geen toewijzingen, geen tekst.</summary>
    public abstract Waarde<W> Bepaal(T onderwerp, in Peilmoment moment);

    /// <summary>Noteert de feiten die de waarde bepalen, of die ontbreken om haar te bepalen.</summary>
    /// <param name="onderwerp">Het onderwerp.</param>
    /// <param name="moment">Het peilmoment.</param>
    /// <param name="plaats">De plaats van het onderwerp in het dossier.</param>
    /// <param name="spoor">Waarin genoteerd wordt.</param>
    public abstract void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor);

    /// <summary>Noteert de dagen waarop de waarde kan veranderen als de feiten blijven zoals zij zijn.</summary>
    public virtual void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
    }
}
