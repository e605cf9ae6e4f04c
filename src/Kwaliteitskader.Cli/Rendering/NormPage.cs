using System.Globalization;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Registers;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Alles over één norm, voor een lezer.</summary>
internal sealed class NormPage(TextCanvas canvas, Taal taal)
{
    private readonly Woorden woorden = new(taal);

    public void Write(Norm norm)
    {
        var kaart = norm.Kaart;
        canvas.Line(Ink.Strong($"{kaart.Id} {kaart.Titel.In(taal)}"), hanging: 2);
        canvas.Line(Ink.Plain(kaart.Zin.In(taal)), hanging: 2);
        canvas.Line(
            Ink.Quiet($"{woorden.Van(kaart.Kracht)} · {woorden.Van(kaart.Domein)} · {woorden.Van(norm.Onderwerpsoort)} · {Geldig(kaart.Geldigheid, woorden.Zin("geldt altijd", "always in force"))}"),
            hanging: 2);
        Deel(woorden.Zin("Opbouw: tot wie, behalve wanneer, wat", "Structure: to whom, except when, what"), norm.Bouwstenen.Select(steen => Ink.Plain(steen.Omschrijving.In(taal))));
        Deel(woorden.Zin("Bronnen", "Sources"), kaart.Bronnen.Select(Bron));
        Deel(woorden.Zin("Eis voor inschrijving in", "Entry criterion of"), Registers(norm));
        Deel(woorden.Zin("Gemaakte keuzen", "Choices made"), kaart.Interpretaties.Select(Keuze));
        Deel(woorden.Zin("Redenen", "Reasons"), norm.EigenRedenen.Select(reden => Ink.Strong(reden.Code).Add($"  {reden.Tekst.In(taal)}")));
        Deel(woorden.Zin("Feiten", "Facts"), norm.Feiten.Select(gebruik => Ink.Strong(gebruik.Pad).Add($"  {gebruik.Feit.Opschrift.In(taal)}")));
        Deel(woorden.Zin("Normwaarden", "Norm values"), norm.Normwaarden.SelectMany(Waarden));
        Deel(woorden.Zin("Herstel", "Remedy"), Herstel(kaart.Herstel));
    }

    private IEnumerable<Paragraph> Registers(Norm norm) =>
        Enum.GetValues<Model.Feiten.Register>()
            .Where(register => Registernormen.Van(register).Contains(norm.Kaart.Id))
            .Select(register => Ink.Plain(woorden.Van(register)));

    private IEnumerable<Paragraph> Herstel(Herstel herstel)
    {
        yield return Ink.Strong($"{woorden.Van(herstel.Wie)}").Add($"  {herstel.Wat.In(taal)}");
        if (herstel.Voorbij is { } voorbij)
        {
            yield return Ink.Quiet(woorden.Zin("is de termijn voorbij", "once the term has passed")).Add($"  {voorbij.In(taal)}");
        }
    }

    private void Deel(string titel, IEnumerable<Paragraph> regels)
    {
        var alle = regels.ToList();
        if (alle.Count == 0)
        {
            return;
        }

        canvas.Blank();
        canvas.Line(Ink.Quiet(titel));
        foreach (var regel in alle)
        {
            canvas.Line(regel, 2, 2);
        }
    }

    private Paragraph Bron(Bron bron) => Ink.Plain(bron.ToString()).AddQuiet(!bron.Extern
        ? ""
        : woorden.Zin($" (van buiten de brondocumenten; {woorden.Van(bron.Zekerheid)})", $" (from outside the source documents; {woorden.Van(bron.Zekerheid)})"));

    private Paragraph Keuze(Interpretatie keuze)
    {
        var anders = string.Join(' ', keuze.Alternatieven.Select(tekst => tekst.In(taal)));
        return Ink.Strong(keuze.Id).Add($"  {keuze.Keuze.In(taal)} ")
            .AddQuiet(woorden.Zin($"Kon ook: {anders} Waarom zo: {keuze.Waarom.In(taal)}", $"Also possible: {anders} Why so: {keuze.Waarom.In(taal)}"));
    }

    private IEnumerable<Paragraph> Waarden(Normwaarde normwaarde)
    {
        var naam = Ink.Strong(normwaarde.Id).Add($"  {normwaarde.Naam.In(taal)}");
        if (normwaarde.Waarden.IsEmpty)
        {
            return [naam.Add(woorden.Zin(": geen waarde bekend", ": no value known"))];
        }

        return [naam, .. normwaarde.Waarden.Select(waarde => Waarde(normwaarde, waarde))];
    }

    private Paragraph Waarde(Normwaarde normwaarde, GedateerdeWaarde waarde)
    {
        var geval = waarde.Geval == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({woorden.Zin("geval", "case")} {waarde.Geval})");
        var getal = string.Create(CultureInfo.InvariantCulture, $"  {Maatwoorden.Van(waarde.Getal, waarde.Eenheid ?? normwaarde.Eenheid).In(taal)}{geval}, {Geldig(waarde.Geldigheid, woorden.Zin("altijd", "always"))}");
        return Ink.Plain(getal).AddQuiet($" — {waarde.Bron}");
    }

    private string Geldig(Geldigheid geldigheid, string altijd) => (geldigheid.Van, geldigheid.Tot) switch
    {
        (null, null) => altijd,
        ({ } van, null) => woorden.Zin($"vanaf {woorden.Dag(van)}", $"from {woorden.Dag(van)}"),
        (null, { } tot) => woorden.Zin($"tot en met {woorden.Dag(tot)}", $"through {woorden.Dag(tot)}"),
        ({ } van, { } tot) => woorden.Zin($"{woorden.Dag(van)} tot en met {woorden.Dag(tot)}", $"{woorden.Dag(van)} through {woorden.Dag(tot)}"),
    };
}
