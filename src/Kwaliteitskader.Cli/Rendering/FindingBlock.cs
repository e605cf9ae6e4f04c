using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Eén bevinding in het tekstverslag: eerst de uitkomst en de norm, dan waarom, wanneer, wat te doen en waar het staat.</summary>
internal sealed class FindingBlock(TextCanvas canvas, Woorden woorden, Taal taal)
{
    private const int Indent = 2;
    private const int Detail = 4;

    public void Write(Norm norm, Bevinding bevinding)
    {
        Kop(norm, bevinding);
        canvas.Line(Ink.Quiet(norm.Kaart.Zin.In(taal)), Detail, 2);
        canvas.Line(Ink.Plain(bevinding.Toelichting), Detail);
        Wending(bevinding);
        foreach (var besluit in woorden.Besluiten(bevinding.Dispensatie, bevinding.Beoordeling))
        {
            canvas.Line(Ink.Plain(besluit), Detail, 2);
        }

        Herstel(bevinding);
        Regel(woorden.Zin("Geen getal bekend voor", "No figure known for"), Opsomming(bevinding.OntbrekendeNormwaarden));
        canvas.Line(Ink.Quiet($"{woorden.Zin("Bron", "Source")}: {string.Join("; ", bevinding.Bronnen)}"), Detail, 2);
    }

    private void Kop(Norm norm, Bevinding bevinding)
    {
        var teken = Sign.Of(bevinding.Uitkomst);
        var kop = new Paragraph().Add($"{teken.Glyph} ", teken.Style).AddStrong($"{bevinding.Norm} {norm.Kaart.Titel.In(taal)}");
        kop.Add($" — {woorden.Van(bevinding.Uitkomst)}", teken.Style).AddQuiet($" [{woorden.Kort(bevinding.Kracht)}]");
        if (bevinding.Uiterlijk is { } dag)
        {
            kop.Add(woorden.Zin($" (uiterlijk {woorden.Dag(dag)})", $" (by {woorden.Dag(dag)})"));
        }

        canvas.Line(kop, Indent, 2);
    }

    private void Wending(Bevinding bevinding)
    {
        if (bevinding.Wending is { } wending)
        {
            var dan = woorden.Van(wending.Naar);
            canvas.Line(
                Ink.Plain(woorden.Zin(
                    $"Vanaf {woorden.Dag(wending.Op)}: {dan}, als er niets verandert.",
                    $"From {woorden.Dag(wending.Op)}: {dan}, if nothing changes.")),
                Detail);
        }
    }

    // Waar feiten ontbreken, is aanvullen wat er te doen is; dat nog eens in woorden zeggen vult het verslag met herhaling.
    private void Herstel(Bevinding bevinding)
    {
        if (bevinding.Uitkomst == Uitkomst.NietVastTeStellen && !bevinding.Ontbreekt.IsEmpty)
        {
            Regel(woorden.Zin("Aan te vullen", "To supply"), Ontbrekend(bevinding));
            return;
        }

        Regel(
            woorden.Zin("Te doen", "To do"),
            bevinding is { Herstel: { } wat, HerstelDoor: { } wie } ? $"{Rules.Zinnen.Naamgever.Hoofdletter(woorden.Van(wie))}. {wat}" : null);
        Regel(woorden.Zin("Ontbreekt", "Missing"), Ontbrekend(bevinding));
    }

    private void Regel(string naam, string? inhoud)
    {
        if (!string.IsNullOrEmpty(inhoud))
        {
            canvas.Line(new Paragraph().AddQuiet($"{naam}: ").Add(inhoud), Detail, 2);
        }
    }

    private string Ontbrekend(Bevinding bevinding) =>
        Opsomming(bevinding.Ontbreekt) + woorden.EnMeer(bevinding.MeerOntbreekt);

    private static string Opsomming<T>(IEnumerable<T> delen) => string.Join(", ", delen);
}
