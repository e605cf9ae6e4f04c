using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Ten minste één element van de selectie voldoet.</summary>
internal sealed class Enige<T, E>(Selectie<T, E> selectie, Voorwaarde<E> voorwaarde)
    : Kwantor<T, E>(selectie, selectie.HoortEn(voorwaarde))
    where T : class
    where E : class
{
    public override Tekst Omschrijving { get; } = new(
        $"ten minste één {selectie.Lijst.Element.Nl} voldoet",
        $"at least one {selectie.Lijst.Element.En} qualifies");

    public override Zinsboom Zinsboom => Zinsboom.Boven(
        new($"voor ten minste één {Selectie.Lijst.Element.Nl} geldt", $"for at least one {Selectie.Lijst.Element.En} it holds that"),
        [.. Selectie.Waarvoor, voorwaarde.Zinsboom]) with
    {
        Ontkend = new(
            $"voor geen {Selectie.Lijst.Element.Nl} geldt", $"for no {Selectie.Lijst.Element.En} it holds that"),
    };

    protected override bool NieuwsteVolstaat => true;

    protected override Waarheid Samen(ReadOnlySpan<E> elementen, in Peilmoment moment)
    {
        var geheel = Waarheid.Onwaar;
        foreach (var element in elementen)
        {
            geheel = Waarheden.Of(geheel, PerElement.Bepaal(element, moment));
            if (geheel == Waarheid.Waar)
            {
                break;
            }
        }

        return geheel;
    }

    protected override Waarheid Samen(ReadOnlySpan<int> aantallen)
    {
        if (aantallen[(int)Waarheid.Waar] == 0 && aantallen[(int)Waarheid.Onbekend] > 0)
        {
            return Waarheid.Onbekend;
        }

        var sterkste = aantallen.LastIndexOfAnyExcept(0);
        return sterkste < 0 ? Waarheid.Onwaar : (Waarheid)sterkste;
    }
}
