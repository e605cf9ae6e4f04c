using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// Ten minste één element van de selectie voldoet aan iets waarin ook een waarde van het onderwerp meetelt. Alles wat alleen
/// van het element afhangt, zegt <see cref="Enige{T, E}"/>.
/// </summary>
/// <param name="selectie">De selectie.</param>
internal abstract class EnigeBijOnderwerp<T, E>(Selectie<T, E> selectie) : Voorwaarde<T>
    where T : class
    where E : class
{
    /// <summary>De selectie waarover de voorwaarde gaat.</summary>
    protected Selectie<T, E> Selectie => selectie;

    internal override bool RedenAlleenBijTegenspraak => true;

    public sealed override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        if (selectie.Elementen(onderwerp, moment) is not { } elementen)
        {
            return Waarheid.Onbekend;
        }

        var geheel = Waarheid.Onwaar;
        foreach (var element in elementen)
        {
            geheel = Waarheden.Of(geheel, MetHoort(onderwerp, element, moment));
            if (geheel == Waarheid.Waar)
            {
                break;
            }
        }

        return geheel;
    }

    public sealed override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        selectie.Lijst.Lees(onderwerp, moment, plaats, spoor);
        var waarheid = Bepaal(onderwerp, moment);
        var elementen = selectie.Elementen(onderwerp, moment) ?? [];
        var rij = new Uitlegrij();
        for (var i = 0; i < elementen.Length && !rij.MeerOntbreekt; i++)
        {
            var draagt = !moment.AlleenDragend || elementen.Length == 1 || MetHoort(onderwerp, elementen[i], moment) == waarheid;
            if (draagt && rij.HeeftPlaats(waarheid, moment))
            {
                rij.Voeg(LegElementUit(onderwerp, elementen[i], moment, plaats, selectie.Lijst.PlaatsVan(i, plaats)));
            }
        }

        return new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = waarheid,
            Reden = waarheid == Waarheid.Twijfel ? EigenReden?.Code : null,
            Feiten = spoor.Feiten,
            MeerOntbreekt = rij.MeerOntbreekt,
            NieuwsteVolstaat = true,
            Onderdelen = rij.Delen,
        };
    }

    /// <summary>Of een element voldoet, gelet op het onderwerp.</summary>
    protected abstract Waarheid PerElement(T onderwerp, E element, in Peilmoment moment);

    /// <summary>Noteert de feiten die bepalen of een element voldoet, of die daarvoor ontbreken.</summary>
    protected abstract void Lees(T onderwerp, E element, in Peilmoment moment, JsonPointer plaats, JsonPointer plaatsVanElement, Feitenspoor spoor);

    private Waarheid MetHoort(T onderwerp, E element, in Peilmoment moment) =>
        Waarheden.En(selectie.Hoort(element, moment), PerElement(onderwerp, element, moment));

    private Uitleg LegElementUit(T onderwerp, E element, in Peilmoment moment, JsonPointer plaats, JsonPointer plaatsVanElement)
    {
        var spoor = new Feitenspoor();
        Lees(onderwerp, element, moment, plaats, plaatsVanElement, spoor);
        var eigen = new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = PerElement(onderwerp, element, moment),
            Onderwerp = plaatsVanElement,
            Feiten = spoor.Feiten,
            MeerOntbreekt = spoor.MeerOntbreekt,
            OntbrekendeNormwaarden = spoor.OntbrekendeNormwaarden,
            Maten = spoor.Maten,
        };
        return selectie.LegUit(element, moment, plaatsVanElement) is not { } hoort
            ? eigen
            : new Uitleg
            {
                Bewering = Omschrijving,
                Waarheid = MetHoort(onderwerp, element, moment),
                Onderwerp = plaatsVanElement,
                Onderdelen = [hoort, eigen with { Onderwerp = null }],
            };
    }
}
