using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Kijkt vooruit: wat verandert er als de feiten blijven zoals zij zijn?</summary>
public static class Agendamaker
{
    /// <summary>De agenda van een dossier: elke dag waarop een uitkomst verandert, met de feiten waardoor dat die dag is.</summary>
    /// <remarks>
    /// Wat op dezelfde dag door dezelfde feiten verandert, staat bij elkaar: een inschrijving die afloopt is één punt, hoeveel
    /// normen haar ook lezen. De uitkomsten zijn die van een nieuwe toets op die dag. Een dispensatie of beoordeling die afloopt is een
    /// eigen punt: daardoor verandert geen uitkomst.
    /// </remarks>
    /// <param name="rapport">Het rapport op de dag vanaf welke vooruitgekeken wordt.</param>
    /// <param name="totEnMet">De laatste dag waarop gekeken wordt, inclusief.</param>
    public static Agenda Agenda(this Toetsrapport rapport, DateOnly totEnMet)
    {
        ArgumentNullException.ThrowIfNull(rapport);
        var punten =
            from oordeel in rapport.Oordelen
            from wending in Wendingen(oordeel, totEnMet)
            group wending by (wending.Op, Oorzaken: string.Join(' ', wending.Oorzaken.Select(feit => feit.Pad))) into punt
            select Punt(punt.Key.Op, [.. punt]);
        return new Agenda
        {
            Dossier = rapport.Kenmerk,
            Peildatum = rapport.Peildatum,
            TotEnMet = totEnMet,
            Normenset = rapport.Toets.Normenset,
            Punten = [.. punten.Concat(Besluitafloop.Punten(rapport, totEnMet)).OrderBy(punt => punt.Op)],
        };
    }

    private static IEnumerable<Dagwending> Wendingen(Oordeel oordeel, DateOnly totEnMet)
    {
        var van = oordeel.Uitkomst;
        var uitleg = new Wendinguitleg(oordeel, totEnMet);
        foreach (var (dag, naar) in oordeel.Rapport.Verloop(oordeel, totEnMet))
        {
            if (naar != van)
            {
                yield return Dagwending.Van(oordeel, uitleg, dag, van, naar);
                van = naar;
            }
        }
    }

    private static Agendapunt Punt(DateOnly op, List<Dagwending> wendingen) => new()
    {
        Op = op,
        Uiterlijk = wendingen.Exists(wending => wending.TeVoorkomen) ? op.AddDays(-1) : null,
        Oorzaken = wendingen[0].Oorzaken,
        Wendingen = [.. wendingen.Select(wending => wending.Wending)],
    };
}
