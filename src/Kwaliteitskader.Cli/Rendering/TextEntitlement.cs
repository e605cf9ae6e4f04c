using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Cli.Commands;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Aanspraken;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>De aanspraak voor een lezer: per zorgtraject de gehouden zittingen, en wat de volgende is.</summary>
internal sealed class TextEntitlement(TextCanvas canvas, Aanspraakopdracht opdracht) : IEntitlementWriter, IReaderWriter
{
    private readonly Woorden woorden = new(opdracht.Taal);
    private bool eerder;

    public bool TryWrite(Invoerrecord record, Dossier dossier)
    {
        Tussenregel();
        RecordHeading.Write(canvas, woorden, record, dossier.Id, opdracht.Peildatum, opdracht.Toets.EigenNormwaarden, opdracht.Taal);
        var gevonden = false;
        for (var i = 0; i < (dossier.Zorgtrajecten is { IsDefault: false } trajecten ? trajecten.Length : 0); i++)
        {
            if (dossier.Zorgtrajecten!.Value[i].Aanspraak is not null)
            {
                gevonden = true;
                Traject(dossier, i);
            }
        }

        if (!gevonden)
        {
            canvas.Line(Ink.Plain(woorden.Zin("Van geen zorgtraject zijn feiten over de aanspraak bekend.", "No course of care has facts on entitlement.")));
        }

        canvas.Flush();
        return true;
    }

    public void Write(ImmutableArray<Leesfout> fouten)
    {
        Tussenregel();
        RecordHeading.Write(canvas, woorden, fouten, opdracht.Taal);
        canvas.Flush();
    }

    public void Complete()
    {
        canvas.Blank();
        canvas.Line(Ink.Quiet(woorden.Zin(
            "Alleen de wettelijke aanspraak; niet beoordeeld: eigen risico, verwijzing of machtiging, contract, prestatiecode, voorwaarden van verzekeraars.",
            "Statutory entitlement only; not judged: own risk, referral or authorisation, contract, service code, insurers' own terms.")));
        canvas.Flush();
    }

    private void Traject(Dossier dossier, int index)
    {
        canvas.Blank();
        canvas.Line(Ink.Strong($"{woorden.Zin("Zorgtraject", "Course of care")} {dossier.Zorgtrajecten!.Value[index].Id}"), hanging: 2);
        foreach (var oordeel in opdracht.Toets.Zittingen(dossier, index, opdracht.Peildatum))
        {
            Regel(opdracht.Toets.Antwoord(dossier, oordeel, wending: false), volgende: false);
        }

        foreach (var oordeel in opdracht.Toets.Volgende(dossier, index, opdracht.Peildatum))
        {
            var antwoord = opdracht.Toets.Antwoord(dossier, oordeel);
            Regel(antwoord, volgende: true);
            Bij(antwoord);
            if (opdracht.Verklaar && opdracht.Toets.LegUit(dossier, oordeel) is { } uitleg)
            {
                canvas.Line(new ExplanationTree(woorden, dossier, opdracht.Taal, volledig: true).Of(uitleg, draagt: true), 4);
            }
        }
    }

    private void Regel(Aanspraakantwoord antwoord, bool volgende)
    {
        var teken = Sign.Of(antwoord.Aanspraak);
        var regel = Ink.Plain("").Add($"{teken.Glyph} ", teken.Style);
        if (volgende)
        {
            regel.AddStrong($"{woorden.Zin("volgende", "next")} ");
        }

        var nummer = antwoord.Volgnummer is { } getal ? string.Create(CultureInfo.InvariantCulture, $", {woorden.Zin("zitting", "sitting")} {getal}") : "";
        regel.Add($"{woorden.Dag(antwoord.Op)}, {antwoord.Aandoening}{nummer}: ").AddStrong(woorden.Van(antwoord.Aanspraak));
        regel.Add($". {Tekst(antwoord.Reden)}{Resteert(antwoord, volgende)}");
        regel.AddQuiet(Kenmerk(antwoord));
        canvas.Line(regel, 2, 2);
    }

    private void Bij(Aanspraakantwoord antwoord)
    {
        if (antwoord.Ontbreekt.Length + antwoord.OntbrekendeNormwaarden.Length > 0)
        {
            canvas.Line(Ink.Plain($"{woorden.Zin("Ontbreekt", "Missing")}: {string.Join(", ", antwoord.Ontbreekt.Concat(antwoord.OntbrekendeNormwaarden))}{woorden.EnMeer(antwoord.MeerOntbreekt)}"), 4, 2);
        }

        foreach (var lezing in antwoord.Lezingen)
        {
            canvas.Line(Ink.Plain($"{lezing.Id}, {lezing.Lezing}: {woorden.Van(lezing.Aanspraak)}.{Restant(lezing.Restant, vooraf: true)}"), 4, 2);
        }

        foreach (var opmerking in antwoord.Opmerkingen)
        {
            canvas.Line(Ink.Plain(Tekst(opmerking)), 4, 2);
        }

        if (antwoord.Wending is { } wending)
        {
            canvas.Line(Ink.Plain(woorden.Zin(
                $"Blijven de feiten zo, dan is het antwoord vanaf {woorden.Dag(wending.Op)}: {woorden.Van(wending.Naar)}.",
                $"If the facts stay so, the answer from {woorden.Dag(wending.Op)} is: {woorden.Van(wending.Naar)}.")), 4, 2);
        }
    }

    private string Resteert(Aanspraakantwoord antwoord, bool volgende) =>
        antwoord.Aanspraak is Aanspraakuitkomst.Onbekend or Aanspraakuitkomst.OordeelNodig ? "" : Restant(antwoord.Restant, volgende);

    private string Restant(Restant restant, bool vooraf)
    {
        var dag = restant.TotEnMet is { } einde ? woorden.Zin($" tot en met {woorden.Dag(einde)}", $" through {woorden.Dag(einde)}") : "";
        return restant switch
        {
            { EerstZelf: 0 } => woorden.Zin($" Vanaf de volgende gedekt{dag}.", $" Covered from the next one on{dag}."),
            { EerstZelf: { } zelf } => woorden.Zin($" Nog {Getal(zelf)} voor eigen rekening, daarna gedekt{dag}.", $" Another {Getal(zelf)} at own cost, covered after that{dag}."),
            { Soort: Restantsoort.Aantal, Aantal: { } aantal } => woorden.Zin($" Er {(vooraf ? "zijn" : "resteren")} er {Getal(aantal)}{dag}.", $" {Getal(aantal)} {(vooraf ? "available" : "left")}{dag}."),
            { Soort: Restantsoort.Onbeperkt } => woorden.Zin($" Zonder maximum{dag}.", $" No maximum{dag}."),
            { Soort: Restantsoort.Onbekend } => woorden.Zin($" Hoeveel er resteert, is niet te zeggen{dag}.", $" How much is left cannot be told{dag}."),
            _ => "",
        };
    }

    private static string Kenmerk(Aanspraakantwoord antwoord) =>
        $" [{string.Join(", ", new[] { antwoord.Grond, antwoord.Csi is { } csi ? $"CSI {csi}" : null, antwoord.Versie, antwoord.Reden }.OfType<string>())}]";

    private string Tekst(string code) => Aanspraakredenen.Alle.First(reden => reden.Code == code).Tekst.In(opdracht.Taal);

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private void Tussenregel()
    {
        if (eerder)
        {
            canvas.Blank();
        }

        eerder = true;
    }
}
