using System.Globalization;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Cijfers;

/// <summary>Telt over vele agenda's wat er per maand afloopt: per norm, per register hoeveel inschrijvingen, en hoeveel besluiten.</summary>
/// <remarks>
/// Iets loopt af in de maand van de laatste dag waarop het nog zo is. Een inschrijving telt alleen als er door haar einde iets
/// verandert: wie al verlengd is, loopt niet af.
/// </remarks>
internal sealed class Agendatelling
{
    private readonly SortedDictionary<DateOnly, Maandtelling> maanden = [];

    /// <summary>Hoeveel dossiers geteld zijn.</summary>
    public long Dossiers { get; private set; }

    /// <summary>De maanden waarin iets afloopt, op volgorde, elk met haar eerste dag.</summary>
    public IEnumerable<KeyValuePair<DateOnly, Maandtelling>> Maanden => maanden;

    /// <summary>Telt een agenda mee.</summary>
    /// <param name="agenda">De agenda.</param>
    /// <param name="dossier">Het dossier waarover zij gaat.</param>
    public void Tel(Agenda agenda, Dossier dossier)
    {
        Dossiers++;
        var geteld = new HashSet<string>(StringComparer.Ordinal);
        foreach (var punt in agenda.Punten.Where(punt => punt.Uiterlijk is not null))
        {
            var maand = Maand(punt.Op.AddDays(-1));
            foreach (var wending in punt.Wendingen.Where(wending => wending.Naar is Uitkomst.VoldoetNiet or Uitkomst.NogTeVoldoen))
            {
                maand.Normen[wending.Norm] = maand.Normen.GetValueOrDefault(wending.Norm) + 1;
            }

            if (punt.Besluit is { } besluit)
            {
                maand.Besluiten[besluit.Soort] = maand.Besluiten.GetValueOrDefault(besluit.Soort) + 1;
            }

            foreach (var register in punt.Oorzaken.Where(feit => geteld.Add(feit.Pad)).Select(feit => Register(feit.Pad, dossier)).OfType<Register>())
            {
                maand.Inschrijvingen[register] = maand.Inschrijvingen.GetValueOrDefault(register) + 1;
            }
        }
    }

    private Maandtelling Maand(DateOnly dag)
    {
        var eerste = new DateOnly(dag.Year, dag.Month, 1);
        return maanden.TryGetValue(eerste, out var maand) ? maand : maanden[eerste] = new Maandtelling();
    }

    /// <summary>Het register van de inschrijving waarvan dit pad de laatste dag is.</summary>
    private static Register? Register(string pad, Dossier dossier) => pad.Split('/') switch
    {
        ["", "praktijk", "registraties", var rij, "tot"] => dossier.Praktijk?.Registraties?[Index(rij)].Register,
        ["", "therapeuten", var therapeut, "registraties", var rij, "tot"] => dossier.Therapeuten?[Index(therapeut)].Registraties?[Index(rij)].Register,
        _ => null,
    };

    private static int Index(string deel) => int.Parse(deel, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Wat er in een maand afloopt.</summary>
    internal sealed class Maandtelling
    {
        /// <summary>Per norm bij hoeveel onderwerpen zij daarna niet meer vervuld is.</summary>
        public Dictionary<string, long> Normen { get; } = [];

        /// <summary>Per register hoeveel inschrijvingen aflopen.</summary>
        public Dictionary<Register, long> Inschrijvingen { get; } = [];

        /// <summary>Per soort hoeveel besluiten aflopen.</summary>
        public Dictionary<Besluitsoort, long> Besluiten { get; } = [];
    }
}
