using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Feiten;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>De normen van een toets, gegroepeerd zoals zij geveld worden.</summary>
internal sealed class Normgroepen(ImmutableArray<Norm> normen)
{
    private readonly ImmutableArray<Normgroep<Praktijk>> overPraktijk = Normgroep<Praktijk>.Van(normen);
    private readonly ImmutableArray<Normgroep<Therapeut>> overTherapeut = Normgroep<Therapeut>.Van(normen);
    private readonly ImmutableArray<Normgroep<Zorgtraject>> overZorgtraject = Normgroep<Zorgtraject>.Van(normen);

    private readonly int perPraktijk = Aantal(normen, Onderwerpsoort.Praktijk);
    private readonly int perTherapeut = Aantal(normen, Onderwerpsoort.Therapeut);
    private readonly int perZorgtraject = Aantal(normen, Onderwerpsoort.Zorgtraject);

    /// <summary>De oordelen over het hele dossier: de praktijk, dan elke therapeut, dan elk zorgtraject. Wijst niets anders toe.</summary>
    public Oordeel[] Beoordeel(in Peilmoment moment)
    {
        var praktijk = Onderwerpsoorten.Praktijk(moment.Dossier);
        var therapeuten = Onderwerpsoorten.Therapeuten(moment.Dossier);
        var zorgtrajecten = Onderwerpsoorten.Zorgtrajecten(moment.Dossier);
        var oordelen = new Oordeel[perPraktijk + (perTherapeut * therapeuten.Length) + (perZorgtraject * zorgtrajecten.Length)];
        var rest = Beoordeel(overPraktijk, [praktijk], moment, oordelen, perPraktijk);
        rest = Beoordeel(overTherapeut, therapeuten, moment, rest, perTherapeut);
        Beoordeel(overZorgtraject, zorgtrajecten, moment, rest, perZorgtraject);
        return oordelen;
    }

    private static int Aantal(ImmutableArray<Norm> normen, Onderwerpsoort soort) => normen.Count(norm => norm.Onderwerpsoort == soort);

    /// <summary>Schrijft de oordelen over een soort vooraan en geeft de plaats erna.</summary>
    private static Span<Oordeel> Beoordeel<T>(
        ImmutableArray<Normgroep<T>> groepen, ReadOnlySpan<T> onderwerpen, in Peilmoment moment, Span<Oordeel> naar, int perOnderwerp)
        where T : class
    {
        foreach (var groep in groepen)
        {
            groep.Beoordeel(onderwerpen, moment, naar, perOnderwerp);
        }

        return naar[(perOnderwerp * onderwerpen.Length)..];
    }
}
