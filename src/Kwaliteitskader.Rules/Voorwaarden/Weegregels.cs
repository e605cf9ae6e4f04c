using System.Runtime.CompilerServices;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// Wat een voorwaarde vindt van waarden die al bepaald zijn. Waar dat meer is dan één vergelijking, vragen de boom en de
/// uitgeschreven oordelen het hier allebei, zodat een regel op één plaats staat.
/// </summary>
internal static class Weegregels
{
    /// <summary>De waarde van een feit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Waarde<W> Feit<W>(W? feit)
        where W : struct => feit is { } waarde ? waarde : Waarde<W>.Onbekend;

    /// <summary>De waarde van een feit dat een tekst is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Waarde<string> Tekst(string? feit) => feit is not null ? feit : Waarde<string>.Onbekend;

    /// <summary>Een ja-of-neewaarde is ja.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Waarheid IsWaar(Waarde<bool> waarde) => waarde.IsBekend ? Waarheden.Van(waarde.Inhoud) : Waarheden.Zonder(waarde.Kennis);

    /// <summary>Een jaartal is dat van de peildatum, of zoveel later.</summary>
    public static Waarheid JaarIs(Waarde<int> jaar, int verschil, in Peilmoment moment) =>
        jaar.IsBekend ? Waarheden.Van(jaar.Inhoud == moment.Peildatum.Year + verschil) : Waarheden.Zonder(jaar.Kennis);

    /// <summary>De eerste of laatste dag van het jaar van de peildatum, of van een jaar zoveel later.</summary>
    public static DateOnly Jaargrens(int verschil, bool einde, in Peilmoment moment)
    {
        var jaar = Math.Clamp(moment.Peildatum.Year + verschil, 1, 9999);
        return einde ? new DateOnly(jaar, 12, 31) : new DateOnly(jaar, 1, 1);
    }

    /// <summary>Een dag ligt op of voor de peildatum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Waarheid Bereikt(Waarde<DateOnly> dag, in Peilmoment moment) =>
        dag.IsBekend ? Waarheden.Van(dag.Inhoud <= moment.Peildatum) : Waarheden.Zonder(dag.Kennis);

    /// <summary>Een dag, inclusief, is niet voorbij.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Waarheid NietVerstreken(Waarde<DateOnly> dag, in Peilmoment moment) =>
        dag.IsBekend ? Waarheden.Van(moment.Peildatum <= dag.Inhoud) : Waarheden.Zonder(dag.Kennis);

    /// <summary>Een periode loopt op een dag; begin en einde horen erbij, een afwezig einde is open, een omgekeerde spreekt zich tegen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Waarheid Loopt(Waarde<DateOnly> begin, Waarde<DateOnly> einde, Waarde<DateOnly> dag)
    {
        if (begin.IsBekend && einde.IsBekend && einde.Inhoud < begin.Inhoud)
        {
            return Waarheid.Twijfel;
        }

        if (!dag.IsBekend)
        {
            return Waarheden.Zonder(dag.Kennis);
        }

        if (einde.IsBekend && einde.Inhoud < dag.Inhoud)
        {
            return Waarheid.Onwaar;
        }

        return begin.IsBekend ? Waarheden.Van(begin.Inhoud <= dag.Inhoud) : Waarheden.Zonder(begin.Kennis);
    }

    /// <summary>Wat van een verhouding tussen twee waarden te zeggen is, als zij niet allebei bekend zijn.</summary>
    public static Waarheid Vergeleken(Kennis een, Kennis ander) => Waarheden.En(Waarheden.Bekend(een), Waarheden.Bekend(ander));

    /// <summary>Wat tot en met een dag nog kan, is daarna niet gebeurd.</summary>
    public static Waarheid TotEnMet(Waarde<DateOnly> dag, in Peilmoment moment)
    {
        if (!dag.IsBekend)
        {
            return Waarheden.Zonder(dag.Kennis);
        }

        return moment.Peildatum <= dag.Inhoud ? Waarheid.NogNiet : Waarheid.Onwaar;
    }

    /// <summary>Wat nog niet vervuld is, als gebleken is of het voorbij is.</summary>
    public static Waarheid Voorbij(Waarheid voorbij) => voorbij switch
    {
        Waarheid.Waar => Waarheid.Onwaar,
        Waarheid.Onwaar or Waarheid.NogNiet => Waarheid.NogNiet,
        _ => voorbij,
    };

    /// <summary>Wat moet blijken: zolang het onbekend is, geldt het niet.</summary>
    public static Waarheid Gebleken(Waarheid waarheid) => waarheid == Waarheid.Onbekend ? Waarheid.Onwaar : waarheid;

    /// <summary>Is het niet vervuld, dan moet een mens oordelen.</summary>
    public static Waarheid AndersTwijfel(Waarheid waarheid) => waarheid == Waarheid.Onwaar ? Waarheid.Twijfel : waarheid;

    /// <summary>Of een antwoord telt: niet voor de vraag, niet na de peildatum, en op tijd.</summary>
    /// <param name="op">De dag van het antwoord.</param>
    /// <param name="vraag">De dag van de vraag.</param>
    /// <param name="uiterlijk">De laatste dag waarop een antwoord telt.</param>
    /// <param name="moment">Het peilmoment.</param>
    public static Waarheid Antwoord(Waarde<DateOnly> op, Waarde<DateOnly> vraag, Waarde<DateOnly> uiterlijk, in Peilmoment moment)
    {
        if (!op.IsBekend)
        {
            return Waarheden.Zonder(op.Kennis);
        }

        if (op.Inhoud > moment.Peildatum)
        {
            return Waarheid.Onwaar;
        }

        if (vraag.IsBekend && op.Inhoud < vraag.Inhoud)
        {
            return Waarheid.Twijfel;
        }

        var opTijd = uiterlijk.IsBekend ? Waarheden.Van(op.Inhoud <= uiterlijk.Inhoud) : Waarheden.Zonder(uiterlijk.Kennis);
        return Waarheden.En(Waarheden.Bekend(vraag.Kennis), opTijd);
    }
}
