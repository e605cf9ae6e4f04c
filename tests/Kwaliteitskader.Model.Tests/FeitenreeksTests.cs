using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Model.Tests;

/// <summary>Feiten elk één keer, ook als er zoveel zijn dat zij onthouden worden in plaats van gezocht.</summary>
public class FeitenreeksTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void Reeks_MetHetzelfdeNogEens_KentElkEenKeer(int aantal)
    {
        var reeks = new Feitenreeks();
        Voeg(reeks, aantal);
        Voeg(reeks, aantal);

        reeks.Count.Should().Be(aantal);
        reeks.ElkOpEenAnderePlaats.Should().BeTrue();
        reeks.Plaatsen().Should().Equal(reeks.Select(feit => feit.Pad)).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void Reeks_PerLabel_KentOpEenPlaatsElkLabelEenKeer_EnDePlaatsEenKeer(int aantal)
    {
        var reeks = new Feitenreeks(perLabel: true);
        Voeg(reeks, aantal);
        for (var keer = 0; keer < 2; keer++)
        {
            reeks.Voeg(new Onbekend(JsonPointer.Wortel / "lijst" / 0, "ander"));
            reeks.Voeg(new Onbekend(JsonPointer.Wortel / "lijst" / 0, "derde"));
        }

        reeks.Should().HaveCount(aantal + 2);
        reeks.ElkOpEenAnderePlaats.Should().BeFalse();
        reeks.Plaatsen().Should().HaveCount(aantal).And.OnlyHaveUniqueItems();
        OntbrekendFeit.Van(reeks).Select(feit => feit.Pad).Should().HaveCount(aantal).And.OnlyHaveUniqueItems();
    }

    private static void Voeg(Feitenreeks reeks, int aantal)
    {
        for (var i = 0; i < aantal; i++)
        {
            reeks.Voeg(new Onbekend(JsonPointer.Wortel / "lijst" / i, "een"));
        }
    }

    private sealed class Onbekend(JsonPointer pad, string label) : Feitwaarde(pad)
    {
        public override bool IsBekend => false;

        public override string? Waarde => null;

        public override DateOnly? Dag => null;

        public override Tekst Label => new(label, label);

        public override string? InWoorden(Taal taal) => null;
    }
}
