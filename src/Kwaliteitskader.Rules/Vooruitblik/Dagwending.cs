using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Een uitkomst die op een dag anders wordt, met de feiten waardoor het die dag is.</summary>
internal sealed class Dagwending
{
    /// <summary>De eerste dag met de andere uitkomst.</summary>
    public required DateOnly Op { get; init; }

    /// <summary>Wat er verandert.</summary>
    public required Uitkomstwending Wending { get; init; }

    /// <summary>De feiten met een dag waardoor het verandert; leeg als alleen de kalender verspringt.</summary>
    public required ImmutableArray<BeslissendFeit> Oorzaken { get; init; }

    /// <summary>Of van die dag af een norm niet vervuld is die dat ervoor nog niet was.</summary>
    public bool TeVoorkomen => Wending.Naar == Uitkomst.VoldoetNiet || (Wending.Van == Uitkomst.Voldoet && Wending.Naar == Uitkomst.NogTeVoldoen);

    public static Dagwending Van(Oordeel oordeel, DateOnly op, Uitkomst van, Uitkomst naar)
    {
        var rapport = oordeel.Rapport;
        var erna = rapport.LegKortUit(oordeel, op);
        var norm = erna.Norm.Kaart;
        return new()
        {
            Op = op,
            Oorzaken = Datums(op, rapport.LegKortUit(oordeel, op.AddDays(-1)), erna),
            Wending = new()
            {
                Norm = norm.Id.Waarde,
                Onderwerp = oordeel.Onderwerp.Plaats.Waarde,
                OnderwerpId = oordeel.Onderwerp.Id(rapport.Dossier),
                Van = van,
                Naar = naar,
                Reden = erna.Reden.Code,
                Wie = norm.Herstel.Wie,
            },
        };
    }

    /// <summary>
    /// De feiten die op deze dag ingaan of de dag ervoor eindigden; zijn die er niet, dan alle dagen die de uitkomst dragen,
    /// waaruit een termijn gerekend is.
    /// </summary>
    private static ImmutableArray<BeslissendFeit> Datums(DateOnly op, params ReadOnlySpan<Normuitleg> uitleg)
    {
        var dagen = new List<(BeslissendFeit Feit, DateOnly Dag)>();
        foreach (var deel in uitleg)
        {
            foreach (var feit in deel.Feiten)
            {
                if (feit.Dag is { } dag)
                {
                    dagen.Add((new BeslissendFeit { Pad = feit.Pad.Waarde, Waarde = feit.Waarde! }, dag));
                }
            }
        }

        var opDeDag = dagen.Where(een => een.Dag == op || een.Dag.PlusDagen(1) == op).ToList();
        return [.. (opDeDag.Count > 0 ? opDeDag : dagen).Select(een => een.Feit).DistinctBy(feit => feit.Pad).OrderBy(feit => feit.Pad, StringComparer.Ordinal)];
    }
}
