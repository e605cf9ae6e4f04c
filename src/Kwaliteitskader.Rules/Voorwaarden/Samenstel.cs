using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Voorwaarden over hetzelfde onderwerp, tot één samengevoegd.</summary>
/// <param name="onderdelen">De voorwaarden, twee of meer.</param>
internal abstract class Samenstel<T>(Voorwaarde<T>[] onderdelen) : Voorwaarde<T>
    where T : class
{
    public sealed override IReadOnlyList<Bouwsteen> Delen => Onderdelen;

    protected Voorwaarde<T>[] Onderdelen { get; } = onderdelen;

    /// <summary>Of één onderdeel dat opgaat volstaat, zodat wie iets moet aantonen, kan kiezen.</summary>
    protected virtual bool EenVolstaat => false;

    public sealed override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var waarheid = Bepaal(onderwerp, moment);
        var rij = new Uitlegrij();
        foreach (var deel in Onderdelen)
        {
            if (!moment.AlleenDragend || deel.Bepaal(onderwerp, moment) == waarheid)
            {
                rij.Voeg(deel.LegUit(onderwerp, moment, plaats));
            }
        }

        // Wat één deel draagt, zegt dat deel al.
        return moment.AlleenDragend && rij.Enig is { } enig ? enig : new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = waarheid,
            NieuwsteVolstaat = NieuwsteVolstaat,
            EenVolstaat = EenVolstaat,
            Onderdelen = rij.Delen,
        };
    }

    internal sealed override void LeesOpen(T onderwerp, in Peilmoment moment, JsonPointer plaats, Opbrengst opbrengst)
    {
        foreach (var deel in Onderdelen)
        {
            if (deel.Bepaal(onderwerp, moment) == Waarheid.Onbekend)
            {
                deel.LeesOpen(onderwerp, moment, plaats, opbrengst);
            }
        }
    }

    public sealed override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        foreach (var deel in Onderdelen)
        {
            deel.Kantelmomenten(onderwerp, moment, horizon);
        }
    }

    /// <summary>Of van de ware delen het nieuwste genoeg zegt.</summary>
    protected virtual bool NieuwsteVolstaat => false;
}
