using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;

namespace Kwaliteitskader.Rules.Tests.Bronnen;

public class BronwoordenTests
{
    [Fact]
    public void Naam_ElkeWaarde_IsErInBeideTalenEnMaarEenKeer()
    {
        var bestemmingen = Enum.GetValues<Bestemming>().Select(bestemming => bestemming.Naam()).ToList();
        var dragers = Enum.GetValues<Plichtdrager>().Select(drager => drager.Naam()).ToList();

        bestemmingen.Concat(dragers).Should().OnlyContain(naam => naam.Nl.Length > 0 && naam.En.Length > 0).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Naam_WaardeBuitenDeOpsomming_Gooit()
    {
        FluentActions.Invoking(() => ((Bestemming)99).Naam()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((Plichtdrager)99).Naam()).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Bronnenboek_OnbekendeNaam_GeeftNiets()
    {
        Bronnenboek.Standaard.Document("onbekend").Should().BeNull();
        Bronnenboek.Standaard.DekkingPerParagraaf("onbekend").Should().BeEmpty();
        Bronnenboek.Standaard.VanNorm("X-1").Should().BeEmpty();
        Bronnenboek.Standaard.Zoek(new Bron { Document = Implementatieplan.Document, Plaats = "§3.1, eis 1", Extern = true }).Should().BeNull();
    }

    [Fact]
    public void Bronnenboek_TweeKeerDezelfdePlaats_Gooit()
    {
        var passage = Bronnenboek.Standaard.Passages[0];
        FluentActions.Invoking(() => new Bronnenboek([], [passage, passage])).Should().Throw<ArgumentException>();
    }
}
