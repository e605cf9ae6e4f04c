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

    /// <summary>De wending van een oordeel.</summary>
    /// <param name="oordeel">Het oordeel.</param>
    /// <param name="uitleg">Hoe het de dag ervoor en op de dag zelf uitgelegd wordt.</param>
    /// <param name="op">De dag.</param>
    /// <param name="van">De uitkomst ervoor.</param>
    /// <param name="naar">De uitkomst van die dag af.</param>
    public static Dagwending Van(Oordeel oordeel, Wendinguitleg uitleg, DateOnly op, Uitkomst van, Uitkomst naar)
    {
        var rapport = oordeel.Rapport;
        var (ervoor, erna) = uitleg.Rond(op);
        var norm = erna.Norm.Kaart;
        return new()
        {
            Op = op,
            Oorzaken = Gronden(oordeel, op, ervoor, erna),
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
    private static ImmutableArray<BeslissendFeit> Gronden(Oordeel oordeel, DateOnly op, Normuitleg ervoor, Normuitleg erna)
    {
        var dagErvoor = op.AddDays(-1);
        var opDeDag = Dagen([ervoor, erna]).Where(feit => feit.Dag == op || feit.Dag == dagErvoor).ToList();
        return
        [
            .. (opDeDag.Count > 0 ? opDeDag : Dagen([oordeel.Rapport.LegKortUit(oordeel, dagErvoor), oordeel.Rapport.LegKortUit(oordeel, op)]))
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
