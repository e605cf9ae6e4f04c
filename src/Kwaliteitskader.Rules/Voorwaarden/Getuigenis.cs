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

    /// <summary>Geeft alles wat over het onderwerp gaat of kan gaan, als verklaringen, voor de uitleg.</summary>
    public abstract void Roep(T onderwerp, in Peilmoment moment, JsonPointer plaats, Verklaringsonderwerp waarover, List<Getuige> getuigen);

    /// <summary>Of op een latere dag hetzelfde geroepen wordt zolang de keuze dezelfde is.</summary>
    /// <param name="onderwerp">Het onderwerp.</param>
    /// <param name="moment">De dag.</param>
    /// <param name="keuze">Krijgt van wie of wat geroepen wordt, of het meedoet.</param>
    public abstract bool BlijftBij(T onderwerp, in Peilmoment moment, List<Waarheid> keuze);

    /// <summary>Noteert de lijsten die niet bekend zijn, met wat er gevraagd wordt.</summary>
    public abstract void LeesOnbekende(T onderwerp, in Peilmoment moment, JsonPointer plaats, Verklaringsonderwerp waarover, Feitenspoor spoor);

    /// <summary>Noteert de dagen waarop een getuigenis begint te tellen.</summary>
    public abstract void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon);
}

/// <summary>Getuigenissen samen.</summary>
internal static class Getuigenissen
{
    /// <summary>Alles wat op de peildatum over het onderwerp gaat of kan gaan; wat later is, telt nog niet.</summary>
    public static List<Getuige> Op<T>(this Getuigenis<T>[] getuigenissen, T onderwerp, in Peilmoment moment, JsonPointer plaats, Verklaringsonderwerp waarover)
        where T : class
    {
        var getuigen = new List<Getuige>();
        foreach (var lijst in getuigenissen)
        {
            lijst.Roep(onderwerp, moment, plaats, waarover, getuigen);
        }

        var peildatum = moment.Peildatum;
        getuigen.RemoveAll(getuige => getuige.Verklaring.Op > peildatum);
        return getuigen;
    }
}

/// <summary>Noteert de feiten van een getuigenis, zoals zij op een dag zijn.</summary>
internal delegate void Getuigenlezer(in Peilmoment moment, Feitenspoor spoor);

/// <summary>Een getuigenis als verklaring, met hoe haar feiten genoteerd worden.</summary>
/// <param name="Verklaring">De verklaring; zonder onderwerp als niet vaststaat dat zij telt.</param>
/// <param name="Lees">Noteert haar feiten.</param>
/// <param name="Betwist">Waarom feiten elkaar tegenspreken over de vraag of zij telt; afwezig als zij dat niet doen.</param>
/// <param name="AlleenHaarDag">Of haar feiten geen andere dag noemen dan die van de verklaring.</param>
internal sealed record Getuige(Verklaring Verklaring, Getuigenlezer Lees, Uitleg? Betwist = null, bool AlleenHaarDag = false);
