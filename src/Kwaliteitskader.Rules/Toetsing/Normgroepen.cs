using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>De normen van een toets, gegroepeerd zoals zij geveld worden.</summary>
internal sealed class Normgroepen(ImmutableArray<Norm> normen)
{
    private readonly Soort<Praktijk> praktijk = new(normen);
    private readonly Soort<Therapeut> therapeut = new(normen);
    private readonly Soort<Zorgtraject> zorgtraject = new(normen);

    /// <summary>De oordelen over het hele dossier: de praktijk, dan elke therapeut, dan elk zorgtraject. Wijst niets anders toe.</summary>
    public Uitspraak[] Beoordeel(in Peilmoment moment)
    {
        var therapeuten = Onderwerpsoorten.Therapeuten(moment.Dossier);
        var zorgtrajecten = Onderwerpsoorten.Zorgtrajecten(moment.Dossier);
        var oordelen = new Uitspraak[praktijk.Aantal(1) + therapeut.Aantal(therapeuten.Length) + zorgtraject.Aantal(zorgtrajecten.Length)];
        var rest = praktijk.Beoordeel([Onderwerpsoorten.Praktijk(moment.Dossier)], moment, oordelen);
        rest = therapeut.Beoordeel(therapeuten, moment, rest);
        zorgtraject.Beoordeel(zorgtrajecten, moment, rest);
        return oordelen;
    }

    /// <summary>De normen over één soort onderwerp.</summary>
    private sealed class Soort<T>
        where T : class
    {
        private readonly Normgroep<T>[] groepen;
        private readonly int perOnderwerp;

        // Een norm zonder geadresseerde, of met versies die er elk een hebben, deelt niets en oordeelt zelf.
        public Soort(ImmutableArray<Norm> normen)
        {
            var soort = Onderwerpsoorten.Van<T>();
            var leden = normen.Select((norm, index) => (Index: index, Norm: norm))
                .Where(lid => lid.Norm.Onderwerpsoort == soort)
                .Select((lid, plaats) => new Normgroep<T>.Lid(lid.Index, plaats, lid.Norm, (lid.Norm as Norm<T>)?.Delen))
                .ToList();
            groepen = [.. leden.GroupBy(lid => lid.Delen?.KernVanGeadresseerde).Select(groep => new Normgroep<T>([.. groep]))];
            perOnderwerp = leden.Count;
        }

        public int Aantal(int onderwerpen) => perOnderwerp * onderwerpen;

        /// <summary>Schrijft de oordelen vooraan en geeft de plaats erna.</summary>
        public Span<Uitspraak> Beoordeel(ReadOnlySpan<T> onderwerpen, in Peilmoment moment, Span<Uitspraak> naar)
        {
            foreach (var groep in groepen)
            {
                groep.Beoordeel(onderwerpen, moment, naar, perOnderwerp);
            }

            return naar[Aantal(onderwerpen.Length)..];
        }
    }
}
