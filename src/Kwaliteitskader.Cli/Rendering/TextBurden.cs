using System.Globalization;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>De lasten van registers voor een lezer: hoeveel, door wie, hoe vaak, en wat dubbel is.</summary>
internal static class TextBurden
{
    public static void Write(TextCanvas canvas, Lasten lasten, Taal taal)
    {
        var woorden = new Woorden(taal);
        foreach (var last in lasten.Registers)
        {
            canvas.Line(Ink.Strong($"{Registernormen.Naam(last.Register).In(taal)}: {Getal(last.Feiten.Length)} {woorden.Zin("feiten", "facts")}"), hanging: 2);
            canvas.Line(Ink.Plain($"{woorden.Zin("Door", "By")}: {Verdeling(last.Feiten.GroupBy(feit => woorden.Van(feit.Aanleveraar)))}"), 2, 2);
            canvas.Line(Ink.Plain($"{woorden.Zin("Van", "Of")}: {Verdeling(last.Feiten.GroupBy(feit => Per(feit.Per, woorden)))}"), 2, 2);
            canvas.Line(Ink.Plain($"{woorden.Zin("Hoe vaak", "How often")}: {Verdeling(last.Feiten.GroupBy(feit => feit.Telkens ? woorden.Zin("telkens opnieuw", "each time anew") : woorden.Zin("eenmalig", "once")))}"), 2, 2);
        }

        canvas.Blank();
        canvas.Line(Ink.Strong(woorden.Zin(
            $"Samen {Getal(lasten.Gevraagd)} vragen naar {Getal(lasten.Verschillend)} feiten: met één gedeeld dossier waren er {Getal(lasten.Gevraagd - lasten.Verschillend)} minder.",
            $"Together {Getal(lasten.Gevraagd)} questions about {Getal(lasten.Verschillend)} facts: one shared record would save {Getal(lasten.Gevraagd - lasten.Verschillend)}.")));
        var namen = new FactNames(Kwaliteitstoets.Standaard, taal);
        foreach (var feit in lasten.Overlap)
        {
            canvas.Line(Ink.Plain($"{Getal(feit.Registers.Length)}×  {namen.Of(feit.Pad)}").AddQuiet($" ({feit.Pad})"), 2, 4);
        }

        canvas.Flush();
    }

    private static string Verdeling(IEnumerable<IGrouping<string, GevraagdFeit>> groepen) =>
        string.Join(", ", groepen.OrderByDescending(groep => groep.Count()).Select(groep => $"{groep.Key} {Getal(groep.Count())}"));

    private static string Per(Feitdrager drager, Woorden woorden) => drager switch
    {
        Feitdrager.Praktijk => woorden.Zin("de praktijk", "the practice"),
        Feitdrager.Therapeut => woorden.Zin("elke therapeut", "each therapist"),
        Feitdrager.Zorgtraject => woorden.Zin("elk zorgtraject", "each course of care"),
        _ => woorden.Zin("het kader", "the framework"),
    };

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
