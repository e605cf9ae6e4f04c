using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een voorwaarde aan de elementen van een selectie samen.</summary>
/// <param name="selectie">De selectie.</param>
/// <param name="perElement">De vraag aan elk element van de lijst, met daarin of het bij de selectie hoort.</param>
internal abstract class Kwantor<T, E>(Selectie<T, E> selectie, Voorwaarde<E> perElement) : Voorwaarde<T>
    where T : class
    where E : class
{
    // Of een element dat gelijk blijft, de reden kan geven van wat anders wordt.
    private readonly Lazy<bool> kentRedenen = new(
        () => perElement.Alle().Any(steen => steen.EigenRedenen.Any() && !steen.RedenAlleenBijTegenspraak), LazyThreadSafetyMode.PublicationOnly);

    public sealed override IReadOnlyList<Bouwsteen> Delen { get; } = [selectie.Lijst, perElement];

    /// <summary>De vraag aan elk element.</summary>
    protected Voorwaarde<E> PerElement { get; } = perElement.Kern;

    public sealed override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        if (selectie.Elementen(onderwerp, moment) is not { } elementen)
        {
            return Waarheid.Onbekend;
        }

        return Elementenloop<E>.Van(this, onderwerp, elementen, PerElement, moment) is { } loop
            ? Samen(loop.Aantallen)
            : Samen(elementen.AsSpan(), moment);
    }

    public sealed override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        selectie.Lijst.Lees(onderwerp, moment, plaats, spoor);
        var waarheid = Bepaal(onderwerp, moment);
        var elementen = selectie.Elementen(onderwerp, moment) ?? [];
        var rij = new Uitlegrij();
        var wending = moment.Wending is not null && waarheid is not (Waarheid.Twijfel or Waarheid.Onbekend) && !kentRedenen.Value;
        var loop = wending ? Elementenloop<E>.Van(this, onderwerp, elementen, PerElement, moment) : null;
        for (var i = 0; i < elementen.Length && !rij.MeerOntbreekt; i++)
        {
            var draagt = !moment.AlleenDragend || elementen.Length == 1
                || (!(wending && BlijftGelijk(i, elementen[i], loop, moment)) && PerElement.Bepaal(elementen[i], moment) == waarheid);
            if (draagt && rij.HeeftPlaats(waarheid, moment))
            {
                var plaatsVanElement = selectie.Lijst.PlaatsVan(i, plaats);
                var uitleg = perElement.LegUit(elementen[i], moment, plaatsVanElement);
                rij.Voeg(moment.AlleenDragend ? uitleg : uitleg with { Onderwerp = plaatsVanElement });
            }
        }

        return moment.AlleenDragend && rij.Enig is { } enig && enig.Waarheid == waarheid ? enig : new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = waarheid,
            Feiten = spoor.Feiten,
            MeerOntbreekt = rij.MeerOntbreekt,
            NieuwsteVolstaat = NieuwsteVolstaat,
            Onderdelen = rij.Delen,
        };
    }

    internal sealed override void LeesOpen(T onderwerp, in Peilmoment moment, JsonPointer plaats, Opbrengst opbrengst)
    {
        if (selectie.Elementen(onderwerp, moment) is not { Length: > 1 } elementen)
        {
            base.LeesOpen(onderwerp, moment, plaats, opbrengst);
            return;
        }

        var genoemd = 0;
        for (var i = 0; i < elementen.Length; i++)
        {
            if (PerElement.Bepaal(elementen[i], moment) != Waarheid.Onbekend)
            {
                continue;
            }

            if (genoemd++ == Feitenspoor.MeesteOnbekende)
            {
                opbrengst.NeemMeer();
                break;
            }

            perElement.LeesOpen(elementen[i], moment, selectie.Lijst.PlaatsVan(i, plaats), opbrengst);
        }
    }

    public sealed override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        var elementen = selectie.Elementen(onderwerp, moment) ?? [];
        if (Elementenloop<E>.Van(this, onderwerp, elementen, PerElement, moment) is { } loop)
        {
            horizon.Voeg(loop.Eerstvolgende);
            return;
        }

        foreach (var element in elementen)
        {
            perElement.Kantelmomenten(element, moment, horizon);
        }
    }

    protected sealed override string PadVan(Bouwsteen deel, string onder) =>
        deel == selectie.Lijst ? onder : selectie.PadVanElement(onder);

    /// <summary>
    /// Of een element niets zegt over waardoor een uitkomst op een dag anders wordt: het is die dag wat het de dag ervoor was, en een
    /// reden geeft het niet.
    /// </summary>
    private bool BlijftGelijk(int index, E element, Elementenloop<E>? loop, in Peilmoment moment)
    {
        if (loop?.KanKantelen(index, moment) == false)
        {
            return true;
        }

        var (ervoor, erna) = moment.RondWending;
        return PerElement.Bepaal(element, ervoor) == PerElement.Bepaal(element, erna);
    }

    /// <summary>Of van de elementen die voldoen het nieuwste genoeg zegt.</summary>
    protected virtual bool NieuwsteVolstaat => false;

    /// <summary>De selectie waarover de voorwaarde gaat.</summary>
    protected Selectie<T, E> Selectie => selectie;

    /// <summary>Wat de elementen samen zeggen; stopt zodra dat vaststaat.</summary>
    protected abstract Waarheid Samen(ReadOnlySpan<E> elementen, in Peilmoment moment);

    /// <summary>Hetzelfde, als geteld is hoeveel elementen elke <see cref="Waarheid"/> zeggen.</summary>
    protected abstract Waarheid Samen(ReadOnlySpan<int> aantallen);
}
