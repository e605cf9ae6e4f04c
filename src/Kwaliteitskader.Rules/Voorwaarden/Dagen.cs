using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een dag die voor iedereen gelijk is.</summary>
internal sealed class VasteDag<T>(DateOnly dag) : Uitdrukking<T, DateOnly>
{
    public override Tekst Omschrijving { get; } =
        new(Datumtekst.Van(dag, Taal.Nederlands), Datumtekst.Van(dag, Taal.Engels));

    public override Waarde<DateOnly> Bepaal(T onderwerp, in Peilmoment moment) => dag;

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
    }
}

/// <summary>De eerste of laatste dag van het kalenderjaar van de peildatum, of van een jaar zoveel eerder of later.</summary>
internal sealed class Jaargrens<T>(int verschil, bool einde) : Uitdrukking<T, DateOnly>
{
    public override Tekst Omschrijving { get; } = (verschil, einde) switch
    {
        (0, true) => new("31 december van dit jaar", "31 December of this year"),
        (0, false) => new("1 januari van dit jaar", "1 January of this year"),
        (-1, true) => new("31 december van het vorige jaar", "31 December of last year"),
        (-1, false) => new("1 januari van het vorige jaar", "1 January of last year"),
        _ => throw new ArgumentOutOfRangeException(nameof(verschil), "Only this year (0) and the last (-1) have a name."),
    };

    public override Waarde<DateOnly> Bepaal(T onderwerp, in Peilmoment moment) => Weegregels.Jaargrens(verschil, einde, moment);

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) => NieuwJaar(horizon);

    /// <summary>Noteert de eerstvolgende 1 januari: dan verschuift welk jaar "dit jaar" is.</summary>
    internal static void NieuwJaar(Horizon horizon)
    {
        if (horizon.Na.Year < DateOnly.MaxValue.Year)
        {
            horizon.Voeg(new DateOnly(horizon.Na.Year + 1, 1, 1));
        }
    }
}
