using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Model.Bevindingen.Waarheid;

namespace Kwaliteitskader.Rules.Tests.Voorwaarden;

public class WaarhedenTests
{
    private static readonly Waarheid[] Alle = Enum.GetValues<Waarheid>();

    private static readonly Waarheid[] Vast = [Onwaar, NogNiet, Twijfel, Waar];

    // Rijen en kolommen: onbekend, onwaar, nog niet, twijfel, waar.
    private static readonly Waarheid[][] EnTabel =
    [
        [Onbekend, Onwaar, Onbekend, Onbekend, Onbekend],
        [Onwaar, Onwaar, Onwaar, Onwaar, Onwaar],
        [Onbekend, Onwaar, NogNiet, NogNiet, NogNiet],
        [Onbekend, Onwaar, NogNiet, Twijfel, Twijfel],
        [Onbekend, Onwaar, NogNiet, Twijfel, Waar],
    ];

    private static readonly Waarheid[][] OfTabel =
    [
        [Onbekend, Onbekend, Onbekend, Onbekend, Waar],
        [Onbekend, Onwaar, NogNiet, Twijfel, Waar],
        [Onbekend, NogNiet, NogNiet, Twijfel, Waar],
        [Onbekend, Twijfel, Twijfel, Twijfel, Waar],
        [Waar, Waar, Waar, Waar, Waar],
    ];

    public static TheoryData<Waarheid, Waarheid> Paren
    {
        get
        {
            var paren = new TheoryData<Waarheid, Waarheid>();
            foreach (var a in Alle)
            {
                foreach (var b in Alle)
                {
                    paren.Add(a, b);
                }
            }

            return paren;
        }
    }

    [Theory]
    [MemberData(nameof(Paren))]
    public void En_ElkPaar_VolgtDeTabel(Waarheid a, Waarheid b) => Waarheden.En(a, b).Should().Be(EnTabel[(int)a][(int)b]);

    [Theory]
    [MemberData(nameof(Paren))]
    public void Of_ElkPaar_VolgtDeTabel(Waarheid a, Waarheid b) => Waarheden.Of(a, b).Should().Be(OfTabel[(int)a][(int)b]);

    [Theory]
    [InlineData(Onbekend, Onbekend)]
    [InlineData(Onwaar, Waar)]
    [InlineData(NogNiet, Waar)]
    [InlineData(Twijfel, Twijfel)]
    [InlineData(Waar, Onwaar)]
    public void Niet_ElkeWaarheid_VolgtDeTabel(Waarheid a, Waarheid verwacht) => Waarheden.Niet(a).Should().Be(verwacht);

    [Theory]
    [MemberData(nameof(Paren))]
    public void EnEnOf_ElkPaar_HangenNietVanDeVolgordeAf(Waarheid a, Waarheid b)
    {
        Waarheden.En(a, b).Should().Be(Waarheden.En(b, a));
        Waarheden.Of(a, b).Should().Be(Waarheden.Of(b, a));
        foreach (var c in Alle)
        {
            Waarheden.En(Waarheden.En(a, b), c).Should().Be(Waarheden.En(a, Waarheden.En(b, c)));
            Waarheden.Of(Waarheden.Of(a, b), c).Should().Be(Waarheden.Of(a, Waarheden.Of(b, c)));
        }
    }

    [Theory]
    [MemberData(nameof(Paren))]
    public void EnEnOf_MetOnbekend_StaanAlleenVastAlsElkeInvullingHetzelfdeGeeft(Waarheid a, Waarheid b)
    {
        Waarheden.En(a, b).Should().Be(Over(a, b, Waarheden.En));
        Waarheden.Of(a, b).Should().Be(Over(a, b, Waarheden.Of));
    }

    /// <summary>Wat over alle invullingen van het onbekende gelijk is, en anders onbekend.</summary>
    private static Waarheid Over(Waarheid a, Waarheid b, Func<Waarheid, Waarheid, Waarheid> bewerking)
    {
        var uitkomsten =
            from x in a == Onbekend ? Vast : [a]
            from y in b == Onbekend ? Vast : [b]
            select bewerking(x, y);
        var verschillend = uitkomsten.Distinct().ToList();
        return verschillend.Count == 1 ? verschillend[0] : Onbekend;
    }
}
