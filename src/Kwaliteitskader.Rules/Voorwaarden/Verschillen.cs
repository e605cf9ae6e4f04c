using System.Numerics;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// Tussen welke twee standen oudere verklaringen nog verschil kunnen maken, bij wat verklaringen zonder dag al leverden. Een
/// stand met wat geleverd is, is een bit: zestien per stand.
/// </summary>
internal sealed class Verschillen : IEquatable<Verschillen>
{
    private readonly Weegsoorten leverbaar;
    private readonly ushort[] paren = new ushort[Weegstand.Aantal * Weegstand.Aantal];

    private Verschillen(Weegsoorten leverbaar) => this.leverbaar = leverbaar;

    /// <summary>Zonder oudere verklaringen: het verschil is er als de standen iets anders zeggen en het geleverde te leveren is.</summary>
    /// <param name="familie">Welke verzamelingen soorten de verklaringen zonder dag samen kunnen leveren.</param>
    public static Verschillen AanHetEind(ushort familie)
    {
        var leverbaar = Weegsoorten.Geen;
        for (var verzameling = 0; verzameling < 16; verzameling++)
        {
            leverbaar |= (familie >> verzameling & 1) != 0 ? (Weegsoorten)verzameling : Weegsoorten.Geen;
        }

        var eind = new Verschillen(leverbaar);
        eind.Vul((een, ander, geleverd) => Weegstand.Oordeel(een) != Weegstand.Oordeel(ander) && (familie >> (int)geleverd & 1) != 0);
        return eind;
    }

    /// <summary>Het bit van een open stand met wat geleverd is.</summary>
    public static ulong Bit(int stand, Weegsoorten geleverd) => 1UL << ((stand * 16) + (int)geleverd);

    /// <summary>
    /// Elke manier waarop een dag kan verlopen: van welke stand, met welke soorten op die dag, en wat verklaringen zonder dag dan
    /// geleverd hebben.
    /// </summary>
    /// <param name="standen">De standen waarmee de dag begint.</param>
    /// <param name="familie">Wat er op de dag verklaard kan zijn.</param>
    /// <param name="leverbaar">Welke soorten er zonder dag zijn.</param>
    public static IEnumerable<(int Stand, Weegsoorten Groep, Weegsoorten Geleverd)> Mogelijk(ulong standen, ushort familie, Weegsoorten leverbaar)
    {
        for (; standen != 0; standen &= unchecked(standen - 1))
        {
            var bit = BitOperations.TrailingZeroCount(standen);
            foreach (var (groep, geleverd) in Mogelijk((Weegsoorten)(bit % 16), familie, leverbaar))
            {
                yield return (bit / 16, groep, geleverd);
            }
        }
    }

    /// <summary>Of oudere verklaringen verschil kunnen maken tussen twee standen.</summary>
    public bool Is(int een, int ander, Weegsoorten geleverd) => een != ander && (paren[Paar(een, ander)] >> (int)geleverd & 1) != 0;

    /// <summary>Hetzelfde een dag eerder, dus met één dag meer om verschil te maken.</summary>
    public Verschillen DagEerder(ushort familie)
    {
        var eerder = new Verschillen(leverbaar);
        eerder.Vul((een, ander, geleverd) => Mogelijk(geleverd, familie, leverbaar)
            .Any(dag => Is(Weegstand.Na(een, dag.Groep), Weegstand.Na(ander, dag.Groep), dag.Geleverd)));
        return eerder;
    }

    public bool Equals(Verschillen? other) => other is not null && paren.AsSpan().SequenceEqual(other.paren);

    public override bool Equals(object? obj) => Equals(obj as Verschillen);

    public override int GetHashCode()
    {
        var code = default(HashCode);
        code.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(paren.AsSpan()));
        return code.ToHashCode();
    }

    private static IEnumerable<(Weegsoorten Groep, Weegsoorten Geleverd)> Mogelijk(Weegsoorten al, ushort familie, Weegsoorten leverbaar)
    {
        for (var groep = 0; groep < 16; groep++)
        {
            for (var extra = 0; (familie >> groep & 1) != 0 && extra < 16; extra++)
            {
                if (((Weegsoorten)extra & (al | ~leverbaar)) == 0)
                {
                    yield return ((Weegsoorten)(groep | extra), al | (Weegsoorten)extra);
                }
            }
        }
    }

    private static int Paar(int een, int ander) => (Math.Min(een, ander) * Weegstand.Aantal) + Math.Max(een, ander);

    private void Vul(Func<int, int, Weegsoorten, bool> verschilt)
    {
        for (var een = 0; een < Weegstand.Aantal; een++)
        {
            for (var ander = een + 1; ander < Weegstand.Aantal; ander++)
            {
                for (var geleverd = 0; geleverd < 16; geleverd++)
                {
                    if (((Weegsoorten)geleverd & ~leverbaar) == 0 && verschilt(een, ander, (Weegsoorten)geleverd))
                    {
                        paren[Paar(een, ander)] |= (ushort)(1 << geleverd);
                    }
                }
            }
        }
    }
}
