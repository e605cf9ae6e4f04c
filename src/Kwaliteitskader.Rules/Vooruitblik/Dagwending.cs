using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
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
        var erna = rapport.LegWendingUit(oordeel, op, wending: op);
        var norm = erna.Norm.Kaart;
        return new()
        {
            Op = op,
            Oorzaken = Gronden(oordeel, op, erna),
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
    private static ImmutableArray<BeslissendFeit> Gronden(Oordeel oordeel, DateOnly op, Normuitleg erna)
    {
        var (rapport, ervoor) = (oordeel.Rapport, op.AddDays(-1));
        var opDeDag = Dagen([rapport.LegWendingUit(oordeel, ervoor, wending: op), erna]).Where(feit => feit.Dag == op || feit.Dag == ervoor).ToList();
        return
        [
            .. (opDeDag.Count > 0 ? opDeDag : Dagen([rapport.LegKortUit(oordeel, ervoor), rapport.LegKortUit(oordeel, op)]))
                .Select(feit => new BeslissendFeit { Pad = feit.Pad.Waarde, Waarde = feit.Waarde! })
                .DistinctBy(feit => feit.Pad).OrderBy(feit => feit.Pad, StringComparer.Ordinal),
        ];
    }

    /// <summary>De bekende feiten met een dag die een uitkomst dragen; wat op meer plaatsen gelezen is, meer dan één keer.</summary>
    private static IEnumerable<Feitwaarde> Dagen(IEnumerable<Normuitleg> uitleg) =>
        from een in uitleg
        from deel in een.Weg
        from feit in deel.Feiten
        where feit is { IsBekend: true, Dag: not null }
        select feit;
}
