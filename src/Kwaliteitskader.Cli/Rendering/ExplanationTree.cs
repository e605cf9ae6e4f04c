using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Tekent één boom van een uitleg. De takken die de uitkomst dragen, hebben een pijl.</summary>
/// <remarks>
/// Een deel dat zijn enige onderdeel alleen een naam of een reden geeft, staat met dat onderdeel op één regel; anders zou
/// dezelfde bewering er twee of drie keer onder elkaar staan. In JSON staat elk deel apart.
/// </remarks>
internal sealed class ExplanationTree(Woorden woorden, Dossier dossier, Taal taal, bool volledig)
{
    /// <summary>De boom.</summary>
    /// <param name="uitleg">De uitleg.</param>
    /// <param name="draagt">Of de uitkomst in deze boom valt.</param>
    public Tree Of(Uitleg uitleg, bool draagt)
    {
        var boom = new Tree(Deel(uitleg, draagt)) { Guide = TreeGuide.Line };
        Onderdelen(boom, uitleg, draagt);
        return boom;
    }

    private void Onderdelen(IHasTreeNodes knoop, Uitleg uitleg, bool draagt)
    {
        if (EnigeInhoud(uitleg) is { } inhoud)
        {
            Onderdelen(knoop, inhoud, draagt);
            return;
        }

        foreach (var feit in uitleg.Feiten.DistinctBy(feit => feit.Pad))
        {
            knoop.AddNode(Feit(feit, uitleg.Waarheid));
        }

        if (uitleg.MeerOntbreekt)
        {
            knoop.AddNode(Ink.Quiet(woorden.ErOntbreektMeer));
        }

        foreach (var id in uitleg.OntbrekendeNormwaarden)
        {
            knoop.AddNode(Ink.Plain(woorden.Zin($"geen getal bekend voor {id}", $"no figure known for {id}")));
        }

        foreach (var onderdeel in Getoond(uitleg))
        {
            var ookDit = draagt && uitleg.Draagt(onderdeel);
            Onderdelen(knoop.AddNode(Deel(onderdeel, ookDit)), onderdeel, ookDit);
        }
    }

    // Zonder --volledig alleen wat draagt, en van wat alleen zegt om wie het gaat niets als er meer is.
    private IEnumerable<Uitleg> Getoond(Uitleg uitleg)
    {
        var dragend = volledig ? [.. uitleg.Onderdelen] : uitleg.Dragend.ToList();
        return volledig || dragend.TrueForAll(deel => deel.Afbakening) ? dragend : dragend.Where(deel => !deel.Afbakening);
    }

    private static Uitleg? EnigeInhoud(Uitleg uitleg) =>
        uitleg is { Feiten.IsEmpty: true, OntbrekendeNormwaarden.IsEmpty: true, Onderdelen: [{ Onderwerp: null } enige] }
        && enige.Waarheid == uitleg.Waarheid
            ? enige
            : null;

    // Met de redenen en termijnen van de delen die op dezelfde regel staan.
    private static IEnumerable<Uitleg> OpEenRegel(Uitleg uitleg)
    {
        for (var deel = uitleg; deel is not null; deel = EnigeInhoud(deel))
        {
            yield return deel;
        }
    }

    private Paragraph Deel(Uitleg uitleg, bool draagt)
    {
        var teken = Sign.Of(uitleg.Waarheid);
        var regel = new Paragraph();
        if (draagt && volledig)
        {
            regel.AddStrong("▶ ");
        }

        regel.Add($"{teken.Glyph} ", teken.Style);
        if (uitleg.Onderwerp is { } onderwerp)
        {
            regel.AddStrong($"{Naam(onderwerp)}: ");
        }

        regel.Add(uitleg.Bewering.In(taal));
        foreach (var reden in OpEenRegel(uitleg).Select(deel => deel.Reden).OfType<string>().Distinct())
        {
            regel.AddQuiet($" [{reden}]");
        }

        return OpEenRegel(uitleg).Min(deel => deel.Uiterlijk) is { } dag
            ? regel.Add(woorden.Zin($", uiterlijk op {woorden.Dag(dag)}", $", by {woorden.Dag(dag)}"))
            : regel;
    }

    // Een afwezig feit is alleen onbekend waar het iets openlaat; een afwezige einddatum is een open einde.
    private Paragraph Feit(Feitwaarde feit, Waarheid waarheid)
    {
        var regel = Ink.Plain($"{feit.Label.In(taal)}: ");
        if (feit.Waarde is null && waarheid != Waarheid.Onbekend)
        {
            regel.AddQuiet(woorden.Zin("niet ingevuld", "not given"));
        }
        else if (feit.Waarde is null)
        {
            regel.Add(woorden.Zin("onbekend", "unknown"), Sign.Of(Waarheid.Onbekend).Style);
        }
        else
        {
            regel.AddStrong(feit.Waarde == "[]" ? woorden.Zin("geen", "none") : feit.InWoorden(taal) ?? feit.Waarde);
        }

        return regel.AddQuiet($"  {feit.Pad}");
    }

    /// <summary>Een plaats in het dossier, met de naam van de therapeut of het zorgtraject als zij er een aanwijst.</summary>
    private string Naam(JsonPointer plaats)
    {
        for (var i = 0; i < (dossier.Therapeuten is { IsDefault: false } t ? t.Length : 0); i++)
        {
            if (Onderwerp.Therapeut(i) is var therapeut && therapeut.Plaats == plaats)
            {
                return $"{woorden.Kop(therapeut, dossier)} {plaats}";
            }
        }

        return plaats.Waarde;
    }
}
