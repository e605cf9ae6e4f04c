using System.Collections.Immutable;
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
    public sealed override IReadOnlyList<Bouwsteen> Delen { get; } = [selectie.Lijst, perElement];

    /// <summary>De vraag aan elk element.</summary>
    protected Voorwaarde<E> PerElement { get; } = perElement.Kern;

    public sealed override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        selectie.Lijst.Lees(onderwerp, moment, plaats, spoor);
        var uitleggen = ImmutableArray.CreateBuilder<Uitleg>();
        var elementen = selectie.Elementen(onderwerp, moment);
        for (var i = 0; i < elementen?.Length; i++)
        {
            var plaatsVanElement = selectie.Lijst.PlaatsVan(i, plaats);
            var uitleg = perElement.LegUit(elementen.Value[i], moment, plaatsVanElement);
            uitleggen.Add(uitleg with { Onderwerp = plaatsVanElement });
        }

        return new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = Bepaal(onderwerp, moment),
            Feiten = spoor.Feiten,
            NieuwsteVolstaat = NieuwsteVolstaat,
            Onderdelen = uitleggen.ToImmutable(),
        };
    }

    public sealed override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        foreach (var element in selectie.Elementen(onderwerp, moment) ?? [])
        {
            perElement.Kantelmomenten(element, moment, horizon);
        }
    }

    protected sealed override string PadVan(Bouwsteen deel, string onder) =>
        deel == selectie.Lijst ? onder : selectie.PadVanElement(onder);

    /// <summary>Of van de elementen die voldoen het nieuwste genoeg zegt.</summary>
    protected virtual bool NieuwsteVolstaat => false;

    /// <summary>De selectie waarover de voorwaarde gaat.</summary>
    protected Selectie<T, E> Selectie => selectie;

    /// <summary>De elementen van de lijst, als die bekend is.</summary>
    protected bool Bekend(T onderwerp, in Peilmoment moment, out ReadOnlySpan<E> elementen)
    {
        var lijst = selectie.Elementen(onderwerp, moment);
        elementen = lijst.GetValueOrDefault().AsSpan();
        return lijst is not null;
    }
}
