using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// De antwoorden op een vraag, zoals de meldingen van een incident of de oordelen over een klacht. Een antwoord van voor de
/// vraag telt niet; is er geen ander, dan spreken de feiten elkaar tegen en oordeelt een mens (INT-11). Naast een antwoord dat
/// wel telt, doet een oud antwoord er niet toe.
/// </summary>
/// <typeparam name="T">Waarover de vraag gaat.</typeparam>
/// <typeparam name="E">Het type van de antwoorden.</typeparam>
public sealed class Antwoorden<T, E>
    where T : class
    where E : class
{
    private readonly Selectie<T, E> selectie;
    private readonly Uitdrukking<E, DateOnly> op;
    private readonly Uitdrukking<T, DateOnly> vraag;
    private readonly Reden ervoor;

    internal Antwoorden(Selectie<T, E> selectie, Uitdrukking<E, DateOnly> op, Uitdrukking<T, DateOnly> vraag, Reden ervoor)
    {
        this.selectie = selectie;
        this.op = op;
        this.vraag = vraag;
        this.ervoor = ervoor;
    }

    /// <summary>Er is op of voor de peildatum een antwoord gegeven.</summary>
    public Voorwaarde<T> Gegeven() => new Gegeven<T, E>(selectie, op, vraag, null, ervoor);

    /// <summary>Er is een antwoord gegeven, op de peildatum en op <paramref name="dag"/> niet te laat; die dag hoort erbij.</summary>
    public Voorwaarde<T> GegevenUiterlijk(Uitdrukking<T, DateOnly> dag) => new Gegeven<T, E>(selectie, op, vraag, dag, ervoor);

    /// <summary>
    /// Er zijn antwoorden, alle van voor de vraag. Voor wie de tegenspraak ook telt als het antwoord zelf niet nodig is.
    /// </summary>
    internal Voorwaarde<T> AlleenErvoor => selectie.Laatste(op).LigtVoor(vraag);

    /// <summary>De reden bij die tegenspraak.</summary>
    internal Reden Ervoor => ervoor;
}
