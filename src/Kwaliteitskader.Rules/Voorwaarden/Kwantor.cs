using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Feiten;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een voorwaarde aan de elementen van een selectie samen.</summary>
/// <param name="selectie">De selectie.</param>
/// <param name="perElement">De vraag aan elk element van de lijst, met daarin of het bij de selectie hoort.</param>
internal abstract class Kwantor<T, E>(Selectie<T, E> selectie, Voorwaarde<E> perElement) : Voorwaarde<T>
    where T : class
    where E : class
{
    public sealed override IReadOnlyList<Bouwsteen> Delen { get; } = [selectie.Lijst, perElement];

    public sealed override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        if (selectie.Elementen(onderwerp, moment) is not { } elementen)
        {
            return Waarheid.Onbekend;
        }

        var stand = Begin;
        foreach (var element in elementen)
        {
            stand = Tel(stand, perElement.Bepaal(element, moment));
            if (stand.Beslist)
            {
                break;
            }
        }

        return Besluit(stand);
    }

    public sealed override Verklaring Verklaar(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var lezing = new Lezing();
        selectie.Lijst.Lees(onderwerp, moment, plaats, lezing);
        var verklaringen = ImmutableArray.CreateBuilder<Verklaring>();
        var elementen = selectie.Elementen(onderwerp, moment);
        var stand = Begin;
        for (var i = 0; i < elementen?.Length; i++)
        {
            var plaatsVanElement = selectie.Lijst.PlaatsVan(i, plaats);
            var verklaring = perElement.Verklaar(elementen.Value[i], moment, plaatsVanElement);
            verklaringen.Add(verklaring with { Onderwerp = plaatsVanElement });
            stand = Tel(stand, verklaring.Waarheid);
        }

        return new Verklaring
        {
            Bewering = Omschrijving,
            Waarheid = elementen is null ? Waarheid.Onbekend : Besluit(stand),
            Feiten = lezing.Feiten,
            Onderdelen = verklaringen.ToImmutable(),
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

    /// <summary>De selectie waarover de voorwaarde gaat.</summary>
    protected Selectie<T, E> Selectie => selectie;

    /// <summary>De stand voor het eerste element.</summary>
    protected abstract Stand Begin { get; }

    /// <summary>De stand na nog een element.</summary>
    protected abstract Stand Tel(Stand stand, Waarheid element);

    /// <summary>Het oordeel bij de laatste stand.</summary>
    protected virtual Waarheid Besluit(Stand stand) => stand.Waarheid;

    /// <summary>Hoe het ervoor staat tijdens het langslopen van de elementen.</summary>
    /// <param name="Waarheid">Het oordeel tot hier.</param>
    /// <param name="Beslist">Of geen volgend element er nog iets aan verandert.</param>
    /// <param name="Zeker">Het aantal elementen dat zeker voldoet.</param>
    /// <param name="Mogelijk">Het aantal elementen dat misschien voldoet.</param>
    protected readonly record struct Stand(Waarheid Waarheid, bool Beslist = false, int Zeker = 0, int Mogelijk = 0);
}
