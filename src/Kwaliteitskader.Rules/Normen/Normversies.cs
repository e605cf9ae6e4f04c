using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>
/// Een norm die veranderd is: onder één sleutel meer versies, elk met haar eigen geldigheid. Hij oordeelt naar de versie die
/// op de peildatum geldt; buiten alle versies geldt hij niet.
/// </summary>
internal sealed class Normversies : Norm
{
    private Normversies(ImmutableArray<Norm> versies)
        : base(versies[^1].Kaart, versies[^1].Onderwerpsoort)
    {
        Versies = versies;
        Bouwstenen = [.. versies.SelectMany(versie => versie.Bouwstenen)];
    }

    public override ImmutableArray<Norm> Versies { get; }

    public override IReadOnlyList<Bouwsteen> Bouwstenen { get; }

    /// <summary>Die van de laatste versie; een eerdere schrijft zichzelf uit.</summary>
    public override Normtekst Uitgeschreven => Versies[^1].Uitgeschreven;

    internal override IEnumerable<Reden> EigenUitzonderingsredenen => Versies.SelectMany(versie => versie.EigenUitzonderingsredenen);

    /// <summary>Dezelfde normen, waarin die met dezelfde sleutel één norm met versies geworden zijn, op de plaats van de eerste.</summary>
    /// <exception cref="ArgumentException">Twee versies gelden op dezelfde dag, of oordelen niet over hetzelfde.</exception>
    public static ImmutableArray<Norm> Samengevoegd(ImmutableArray<Norm> normen) =>
        [.. normen.GroupBy(norm => norm.Kaart.Id).Select(groep => groep.Skip(1).Any() ? Van([.. groep]) : groep.First())];

    internal override Norm Op(DateOnly dag)
    {
        foreach (var versie in Versies)
        {
            if (versie.Kaart.Geldigheid.Omvat(dag))
            {
                return versie;
            }
        }

        return Versies[^1];
    }

    internal override Uitkomst Beoordeel(int onderwerp, in Peilmoment moment) => Op(moment.Peildatum).Beoordeel(onderwerp, moment);

    internal override Normuitleg LegUit(int onderwerp, Uitkomst uitkomst, in Peilmoment moment, JsonPointer plaats) =>
        Op(moment.Peildatum).LegUit(onderwerp, uitkomst, moment, plaats);

    internal override void Kantelmomenten(int onderwerp, in Peilmoment moment, Horizon horizon)
    {
        foreach (var versie in Versies)
        {
            horizon.Voeg(versie.Kaart.Geldigheid.Van);
            horizon.VoegDagNa(versie.Kaart.Geldigheid.Tot);
        }

        Op(moment.Peildatum).Kantelmomenten(onderwerp, moment, horizon);
    }

    private static Normversies Van(ImmutableArray<Norm> versies)
    {
        var oplopend = versies.Sort((een, ander) => Begin(een).CompareTo(Begin(ander)));
        for (var i = 1; i < oplopend.Length; i++)
        {
            if (Einde(oplopend[i - 1]) >= Begin(oplopend[i]))
            {
                throw new ArgumentException($"More than one norm is called {oplopend[i].Kaart.Id} and in force on the same day.");
            }

            if (oplopend[i].Onderwerpsoort != oplopend[0].Onderwerpsoort)
            {
                throw new ArgumentException($"The versions of {oplopend[i].Kaart.Id} do not judge the same kind of subject.");
            }
        }

        return new Normversies(oplopend);
    }

    private static DateOnly Begin(Norm versie) => versie.Kaart.Geldigheid.Van ?? DateOnly.MinValue;

    private static DateOnly Einde(Norm versie) => versie.Kaart.Geldigheid.Tot ?? DateOnly.MaxValue;
}
