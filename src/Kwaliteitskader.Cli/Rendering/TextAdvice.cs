using System.Collections.Immutable;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Registers;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Het advies voor een lezer: de uitkomst in één regel, elk criterium, en wat er nog te doen is en door wie.</summary>
internal sealed class TextAdvice(TextCanvas canvas, Taal taal) : IAdviceWriter, IReaderWriter
{
    private readonly Woorden woorden = new(taal);
    private readonly Adviesstanden standen = new(new Woorden(taal));
    private readonly List<Adviesuitkomst> adviezen = [];
    private int onleesbaar;

    public void Write(Invoerrecord record, Advies advies)
    {
        Tussenregel();
        adviezen.Add(advies.Uitkomst);
        var dossier = record.Resultaat.Dossier!;
        RecordHeading.Write(canvas, woorden, record, dossier.Id, advies.Peildatum, advies.Normenset.EigenNormwaarden, taal);
        var teken = Sign.Of(advies.Uitkomst);
        canvas.Line(
            new Paragraph()
                .Add($"{teken.Glyph} ", teken.Style)
                .Add(woorden.Zin("Advies voor ", "Advice on "))
                .Add($"{Registernormen.Naam(advies.Register).In(taal)}: ")
                .AddStrong(woorden.Van(advies.Uitkomst)),
            hanging: 2);
        foreach (var aanvrager in advies.Aanvragers)
        {
            Aanvrager(aanvrager, dossier, advies.Peildatum);
        }

        Lijst(woorden.Zin("Aan te leveren", "To supply"), AanTeLeveren(advies));
        Lijst(woorden.Zin("Op te geven door het register", "To be supplied by the register"), advies.OntbrekendeGetallen(taal));
        Lijst(woorden.Zin("Na toelating nog te doen", "Still to be done after admission"), advies.Met(Uitkomst.NogTeVoldoen).Select(Nog));
        Lijst(woorden.Zin("Loopt binnen een halfjaar af", "Ends within six months"), advies.LooptAf().Select(Aflopend));
        Lijst(woorden.Zin("Waarvan dit advies uitgaat", "What this advice rests on"), advies.Voorbehouden.Select(voorbehoud => voorbehoud.Tekst));
        Lijst(woorden.Zin($"Waarmee gerekend is (normen {advies.Normenset.Versie})", $"Figures used (norms {advies.Normenset.Versie})"), advies.Getallen(woorden));
        canvas.Flush();
    }

    public void Write(ImmutableArray<Leesfout> fouten)
    {
        Tussenregel();
        onleesbaar++;
        RecordHeading.Write(canvas, woorden, fouten, taal);
        canvas.Flush();
    }

    public void Complete()
    {
        if (adviezen.Count + onleesbaar < 2)
        {
            return;
        }

        canvas.Blank();
        canvas.Line(Tally.Of(woorden, Tally.Over(woorden, adviezen.Count), adviezen), hanging: 2);
        if (onleesbaar > 0)
        {
            canvas.Line(Tally.Onleesbaar(woorden, onleesbaar));
        }

        canvas.Flush();
    }

    private void Tussenregel()
    {
        if (adviezen.Count + onleesbaar > 0)
        {
            canvas.Blank();
        }
    }

    private void Aanvrager(Aanvrageradvies aanvrager, Dossier dossier, DateOnly peildatum)
    {
        canvas.Blank();
        var teken = Sign.Of(aanvrager.Uitkomst);
        canvas.Line(
            Ink.Strong(woorden.Kop(Adviesinhoud.Onderwerp(aanvrager.Onderwerp), dossier)).Add($" — {woorden.Van(aanvrager.Uitkomst)}", teken.Style),
            hanging: 2);
        if (standen.Inschrijving(aanvrager.Inschrijving) is { } nu)
        {
            canvas.Line(Ink.Plain(nu), 2);
        }

        foreach (var criterium in aanvrager.Criteria)
        {
            var uitkomst = Sign.Of(criterium.Uitkomst);
            canvas.Line(
                new Paragraph()
                    .Add($"{uitkomst.Glyph} ", uitkomst.Style)
                    .AddStrong($"{criterium.Norm} {criterium.Norm().Kaart.Titel.In(taal)}")
                    .Add($" — {woorden.Van(criterium.Uitkomst)}", uitkomst.Style)
                    .AddQuiet($" ({criterium.Reden})"),
                2,
                2);
            canvas.Line(Ink.Plain(criterium.Toelichting), 4);
            foreach (var besluit in woorden.Besluiten(criterium.Dispensatie, criterium.Beoordeling))
            {
                canvas.Line(Ink.Plain(besluit), 4);
            }

            if (aanvrager.RustOpAanvraag.Contains(criterium.Norm))
            {
                canvas.Line(Ink.Quiet(woorden.Zin("Hierbij is aangenomen dat de inschrijving er komt.", "This assumes that the registration is granted.")), 4);
            }

            if (standen.Grondslag(aanvrager, criterium, peildatum) is { } grondslag)
            {
                canvas.Line(Ink.Quiet(grondslag), 4);
            }

            if (criterium.Uitkomst == Uitkomst.VoldoetNiet && criterium.Herstel is { } herstel)
            {
                canvas.Line(new Paragraph().AddQuiet(woorden.Zin("Te doen: ", "To do: ")).Add(herstel), 4, 2);
            }
        }
    }

    /// <summary>Een regel per gegeven; waaruit te kiezen is, draagt het nummer van zijn keuze.</summary>
    private IEnumerable<string> AanTeLeveren(Advies advies) =>
        from feit in advies.AanTeLeveren
        from deel in feit.Delen
        let keuze = deel.Keuze is { } nummer ? woorden.Zin($"keuze {nummer}, weg {deel.Weg} (een weg is genoeg): ", $"choice {nummer}, way {deel.Weg} (one way is enough): ") : ""
        select $"{feit.Pad}: {keuze}{deel.Omschrijving} ({woorden.Zin("door", "by")}: {woorden.Van(feit.Aanleveraar)}; {woorden.Zin("voor", "for")}: {string.Join(", ", deel.Criteria)})";

    private string Aflopend(Bevinding criterium) =>
        $"{criterium.Norm}: {woorden.Zin("vanaf", "from")} {woorden.Dag(criterium.Wending!.Op)} {woorden.Van(criterium.Wending.Naar)}";

    private string Nog(Bevinding criterium)
    {
        var wanneer = criterium.Uiterlijk is { } dag ? woorden.Zin($", uiterlijk {woorden.Dag(dag)}", $", by {woorden.Dag(dag)}") : "";
        return $"{criterium.Norm}{wanneer}: {criterium.Herstel}";
    }

    private void Lijst(string kop, IEnumerable<string> regels)
    {
        var alle = regels.ToList();
        if (alle.Count == 0)
        {
            return;
        }

        canvas.Blank();
        canvas.Line(Ink.Strong(kop));
        foreach (var regel in alle)
        {
            canvas.Line(Ink.Plain($"- {regel}"), 2, 2);
        }
    }
}
