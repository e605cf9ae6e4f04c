using System.Net;
using System.Text;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Cli.Rendering.Html;

/// <summary>De uitleg van een bevinding als geneste lijst: de takken die de uitkomst dragen, met de feiten die gelezen zijn.</summary>
internal sealed class UnfoldingTree(Taal taal)
{
    private readonly Woorden woorden = new(taal);
    private readonly StringBuilder html = new();

    /// <summary>De bomen van een uitleg, elk onder de vraag die zij beantwoordt.</summary>
    public string Html(Normuitleg uitleg)
    {
        html.Clear();
        Boom(uitleg, woorden.Zin("Richt de norm zich hiertoe?", "Does the norm address this?"), uitleg.Geadresseerde);
        foreach (var uitzondering in uitleg.Uitzonderingen)
        {
            Boom(uitleg, woorden.Zin("Geldt deze uitzondering?", "Does this exception hold?"), uitzondering);
        }

        Boom(uitleg, woorden.Zin("Is de eis vervuld?", "Is the requirement met?"), uitleg.Eis);
        return html.ToString();
    }

    private void Boom(Normuitleg uitleg, string vraag, Uitleg? boom)
    {
        if (boom is null || !uitleg.IsDrager(boom))
        {
            return;
        }

        html.Append("<p>").Append(WebUtility.HtmlEncode(vraag)).Append("</p><ul>");
        Deel(boom);
        html.Append("</ul>");
    }

    private void Deel(Uitleg uitleg)
    {
        var reden = uitleg.Reden is { } code ? $" <code>{WebUtility.HtmlEncode(code)}</code>" : "";
        var uiterlijk = uitleg.Uiterlijk is { } dag ? WebUtility.HtmlEncode($", {woorden.Zin("uiterlijk op", "by")} {woorden.Dag(dag)}") : "";
        html.Append("<li><span aria-hidden=\"true\">").Append(Sign.Of(uitleg.Waarheid).Glyph).Append("</span> ")
            .Append(WebUtility.HtmlEncode($"{uitleg.Bewering.In(taal)}: {woorden.Van(uitleg.Waarheid)}")).Append(uiterlijk).Append(reden);
        var dragend = uitleg.Dragend.ToList();
        if (uitleg.Feiten.Length + uitleg.OntbrekendeNormwaarden.Length + dragend.Count > 0)
        {
            html.Append("<ul>");
            foreach (var feit in uitleg.Feiten.DistinctBy(feit => feit.Pad))
            {
                Feit(feit, uitleg.Waarheid);
            }

            if (uitleg.MeerOntbreekt)
            {
                html.Append("<li>").Append(WebUtility.HtmlEncode(woorden.ErOntbreektMeer)).Append("</li>");
            }

            foreach (var getal in uitleg.OntbrekendeNormwaarden)
            {
                html.Append("<li>").Append(WebUtility.HtmlEncode(woorden.Zin($"geen getal bekend voor {getal}", $"no figure known for {getal}"))).Append("</li>");
            }

            dragend.ForEach(Deel);
            html.Append("</ul>");
        }

        html.Append("</li>");
    }

    // Een afwezig feit is alleen onbekend waar het iets openlaat; een afwezige einddatum is een open einde.
    private void Feit(Feitwaarde feit, Waarheid waarheid)
    {
        var waarde = feit.Waarde switch
        {
            null => waarheid == Waarheid.Onbekend ? woorden.Zin("onbekend", "unknown") : woorden.Zin("niet ingevuld", "not given"),
            "[]" => woorden.Zin("geen", "none"),
            var gegeven => feit.InWoorden(taal) ?? gegeven,
        };
        html.Append("<li>").Append(WebUtility.HtmlEncode(feit.Label.In(taal))).Append(": <strong>").Append(WebUtility.HtmlEncode(waarde))
            .Append("</strong> <code>").Append(WebUtility.HtmlEncode(feit.Pad.Waarde)).Append("</code></li>");
    }
}
