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

    /// <summary>Hoeveel oordelen er over een dossier zijn.</summary>
    public int Aantal(Dossier dossier) =>
        praktijk.Aantal(1) + therapeut.Aantal(Onderwerpsoorten.Therapeuten(dossier).Length) + zorgtraject.Aantal(Onderwerpsoorten.Zorgtrajecten(dossier).Length);

    /// <summary>Velt de oordelen over het hele dossier: de praktijk, dan elke therapeut, dan elk zorgtraject. Wijst niets toe.</summary>
    /// <param name="moment">Het dossier en de dag.</param>
    /// <param name="oordelen">Hier komen zij te staan: <see cref="Aantal"/> plaatsen.</param>
    public void Beoordeel(in Peilmoment moment, Span<Uitspraak> oordelen)
    {
        var rest = praktijk.Beoordeel([Onderwerpsoorten.Praktijk(moment.Dossier)], moment, oordelen);
        rest = therapeut.Beoordeel(Onderwerpsoorten.Therapeuten(moment.Dossier), moment, rest);
        zorgtraject.Beoordeel(Onderwerpsoorten.Zorgtrajecten(moment.Dossier), moment, rest);
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
                .Select((lid, plaats) => new Normgroep<T>.Lid(lid.Index, plaats, lid.Norm, (lid.Norm as Norm<T>)?.Normoordeel))
                .ToList();
            groepen = [.. leden.GroupBy(lid => lid.Oordeel?.Kring).Select(groep => new Normgroep<T>([.. groep]))];
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
