using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Maakt wat in een praktijk zelden voorvalt: incidenten, klachten en vragen daarover.</summary>
/// <remarks>Wat na een voorval gedaan is, ligt nooit na de peildatum; kort erna is het er soms nog niet.</remarks>
internal sealed class Voorvalmaker(Feitenbron bron)
{
    private readonly Lot lot = bron.Lot;

    public IEnumerable<Incident> Incidenten()
    {
        for (var nog = lot.Gewogen(Verhoudingen.Incidenten); nog > 0; nog--)
        {
            var op = lot.DagVoor(bron.Peildatum, 0, Verhoudingen.DagenVoorvallen);
            var soort = (Incidentsoort)lot.Gewogen(Verhoudingen.Incidentsoorten);
            DateOnly? vastgesteld = soort == Incidentsoort.Incident ? null : bron.Uiterlijk(op.AddDays(lot.Tussen(0, 3)));
            yield return new()
            {
                Op = bron.Bekend(op),
                Soort = soort,
                VastgesteldOp = vastgesteld is { } dag ? bron.Bekend(dag) : null,
                Meldingen = bron.Lijst(Meldingen(op, vastgesteld).Where(melding => melding.Op is not { } gemeld || gemeld <= bron.Peildatum)),
            };
        }
    }

    public IEnumerable<Klacht> Klachten()
    {
        for (var nog = lot.Gewogen(Verhoudingen.Klachten); nog > 0; nog--)
        {
            var op = lot.DagVoor(bron.Peildatum, 0, Verhoudingen.DagenVoorvallen);
            var duur = lot.Gewogen(Verhoudingen.Klachtduur) switch
            {
                0 => lot.Tussen(7, 42),
                1 => lot.Tussen(43, 70),
                _ => lot.Tussen(71, 150),
            };
            var ingetrokken = lot.Kans(Verhoudingen.KlachtIngetrokken);
            var verlengd = !ingetrokken && duur > 42 && lot.Kans(Verhoudingen.KlachtVerlengd);
            yield return new()
            {
                IngediendOp = bron.Bekend(op),
                Verlengingen = bron.Lijst(VoorPeildatum(verlengd, op.AddDays(lot.Tussen(20, 42)))),
                Oordelen = bron.Lijst(VoorPeildatum(!ingetrokken, op.AddDays(duur))),
                IngetrokkenOp = ingetrokken ? bron.Uiterlijk(op.AddDays(lot.Tussen(0, 6))) : null,
            };
        }
    }

    public IEnumerable<Klachtinformatieverzoek> Klachtinformatieverzoeken()
    {
        for (var nog = lot.Gewogen(Verhoudingen.Klachtinformatieverzoeken); nog > 0; nog--)
        {
            var op = lot.DagVoor(bron.Peildatum, 0, Verhoudingen.DagenVoorvallen);
            yield return new()
            {
                Op = bron.Bekend(op),
                Antwoorden = bron.Lijst(VoorPeildatum(lot.Kans(Verhoudingen.VerzoekBeantwoord), op.AddDays(lot.Tussen(0, 7)))),
            };
        }
    }

    // De inspectie wil het binnen drie werkdagen na vaststelling weten; drie kalenderdagen zijn nooit te laat.
    private IEnumerable<Incidentmelding> Meldingen(DateOnly op, DateOnly? vastgesteld)
    {
        if (lot.Kans(Verhoudingen.InternGemeld))
        {
            yield return new() { Op = bron.Bekend(op.AddDays(lot.Tussen(0, 3))), Aan = Meldpunt.Intern };
        }

        if (vastgesteld is { } dag && lot.Kans(Verhoudingen.BijInspectieGemeld))
        {
            var naDagen = lot.Kans(Verhoudingen.OpTijdBijInspectie) ? lot.Tussen(0, 3) : lot.Tussen(6, 30);
            yield return new() { Op = bron.Bekend(dag.AddDays(naDagen)), Aan = Meldpunt.Inspectie };
        }
    }

    private IEnumerable<Vastlegging> VoorPeildatum(bool gebeurd, DateOnly op) =>
        gebeurd && op <= bron.Peildatum ? [new() { Op = bron.Bekend(op) }] : [];
}
