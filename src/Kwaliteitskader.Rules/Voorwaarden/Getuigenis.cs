using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een lijst die laat zien of aan iets voldaan wordt: verklaringen over het onderwerp zelf of over wie er werkt, of gebeurtenissen.</summary>
internal abstract class Getuigenis<T> : Bouwsteen
    where T : class
{
    /// <summary>Telt alles wat er staat; onwaar als een lijst niet bekend is. Op het hete pad.</summary>
    public abstract bool Tel(T onderwerp, in Peilmoment moment, ref Verklaringsweging weging);

    /// <summary>Alles wat over het onderwerp gaat of kan gaan, als verklaringen, voor de uitleg.</summary>
    public abstract IEnumerable<Getuige> Getuigen(T onderwerp, Peilmoment moment, JsonPointer plaats, Verklaringsonderwerp waarover);

    /// <summary>Noteert de lijsten die niet bekend zijn.</summary>
    public abstract void LeesOnbekende(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor);

    /// <summary>Noteert de dagen waarop een getuigenis begint te tellen.</summary>
    public abstract void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon);
}

/// <summary>Een getuigenis als verklaring, met hoe haar feiten genoteerd worden.</summary>
/// <param name="Verklaring">De verklaring; zonder onderwerp als niet vaststaat dat zij telt.</param>
/// <param name="Lees">Noteert haar feiten.</param>
/// <param name="Betwist">Waarom feiten elkaar tegenspreken over de vraag of zij telt; afwezig als zij dat niet doen.</param>
internal sealed record Getuige(Verklaring Verklaring, Action<Feitenspoor> Lees, Uitleg? Betwist = null);
