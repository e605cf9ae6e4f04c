using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// Een waarde van het nieuwste element van een selectie. Zijn er meer nieuwste, dan moeten zij dezelfde waarde geven; anders
/// spreken zij elkaar tegen.
/// </summary>
internal sealed class VanNieuwste<T, E, W>(NieuwsteElement<T, E> nieuwste, Uitdrukking<E, W> uitdrukking) : Uitdrukking<T, W>
    where T : class
    where E : class
{
    private readonly Kantelvraag<E> kantelvraag = uitdrukking.Kantelmomenten;

    public override Tekst Omschrijving => uitdrukking.Omschrijving;

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [nieuwste, uitdrukking];

    public override Waarde<W> Bepaal(T onderwerp, in Peilmoment moment)
    {
        var op = nieuwste.Dag(onderwerp, moment);
        if (!op.IsBekend)
        {
            return op.Zonder<W>();
        }

        var gevonden = Waarde<W>.Geen;
        foreach (var element in nieuwste.Elementen(onderwerp, op.Inhoud, moment))
        {
            var hoort = nieuwste.IsNieuwste(element, op.Inhoud, moment);
            if (hoort != Waarheid.Onwaar)
            {
                var waarde = hoort == Waarheid.Onbekend ? Waarde<W>.Onbekend : uitdrukking.Bepaal(element, moment);
                gevonden = gevonden.Kennis == Kennis.Geen ? waarde : Samen(gevonden, waarde);
            }
        }

        return gevonden;
    }

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        nieuwste.LeesLijst(onderwerp, moment, plaats, spoor);
        var op = nieuwste.Dag(onderwerp, moment);
        var elementen = nieuwste.Elementen(onderwerp, moment);
        for (var i = 0; i < elementen.Length && (op.IsBekend || !spoor.MeerOntbreekt); i++)
        {
            var hoort = op.IsBekend ? nieuwste.IsNieuwste(elementen[i], op.Inhoud, moment) : Waarheid.Onbekend;
            if (hoort is not (Waarheid.Waar or Waarheid.Onwaar))
            {
                nieuwste.Lees(i, elementen[i], moment, plaats, spoor);
            }

            if (hoort != Waarheid.Onwaar && nieuwste.KanNieuwsteZijn(elementen[i], moment))
            {
                uitdrukking.Lees(elementen[i], moment, nieuwste.PlaatsVan(i, plaats), spoor);
            }
        }
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        nieuwste.Kantelmomenten(onderwerp, moment, horizon);
        Dagenloop<E>.Kantelmomenten(this, onderwerp, nieuwste.Elementen(onderwerp, moment), kantelvraag, moment, horizon);
    }

    protected override string PadVan(Bouwsteen deel, string onder) =>
        deel == uitdrukking ? nieuwste.PadVanElement(onder) : onder;

    /// <summary>Wat twee nieuwste elementen samen zeggen.</summary>
    internal static Waarde<W> Samen(Waarde<W> een, Waarde<W> ander)
    {
        if (een.Kennis == Kennis.Onbekend || ander.Kennis == Kennis.Onbekend)
        {
            return Waarde<W>.Onbekend;
        }

        return een.IsBekend && ander.IsBekend && EqualityComparer<W>.Default.Equals(een.Inhoud, ander.Inhoud)
            ? een
            : Waarde<W>.Tegenstrijdig;
    }
}
