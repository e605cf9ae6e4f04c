using FsCheck.Xunit;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normen.Oordeelswijzen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Normen.Oordeelswijzen;

/// <summary>De uitgeschreven oordelen tegen de boom waaruit zij gemaakt zijn: op elke vraag hetzelfde antwoord.</summary>
public class UitgeschrevenTests
{
    private static readonly DateOnly[] Dagen =
        [AannemelijkeDossiers.Peildatum, AannemelijkeDossiers.Peildatum.AddDays(1), new(2019, 12, 31), new(2025, 1, 1), new(2030, 12, 31), new(2031, 1, 1)];

    private static readonly Normwaardenset[] Waarden =
        [Normwaardenset.Standaard, Lezingen.Alle.Aggregate(Normwaardenset.Standaard, (set, lezing) => set.Met(lezing.Normwaarde, lezing.Waarden))];

    [Fact]
    [Trait("Soort", "Gegenereerd")]
    public void Oordelen_VanDeCatalogus_VolgenUitDeVoorwaarden() => Golden.ControleerBestand(Oordelenbestand.Pad, Oordelenbestand.Tekst());

    [Fact]
    [Trait("Soort", "Wacht")]
    public void Normen_VanDeCatalogus_ZijnAlleUitgeschreven() =>
        Oordelenbestand.Normen.Where(norm => norm.Deel("Normoordeel").Lid("Uitgeschreven") is null).Select(norm => norm.Kaart.Id)
            .Should().BeEmpty("eng/vernieuw schrijft een norm uit");

    [Property(MaxTest = 3000, Arbitrary = [typeof(Dossierarbitraria)])]
    public void Oordelen_WillekeurigeDossiers_ZijnDieVanDeBoom(Proefdossier dossier, DateOnly dag) =>
        Verschillen(dossier, [.. Dagen, dag]).Should().BeEmpty();

    [Theory]
    [InlineData(Vulling.Vol)]
    [InlineData(Vulling.Half)]
    [InlineData(Vulling.Leeg)]
    public void Oordelen_ElkFeitVanHetContract_ZijnDieVanDeBoom(Vulling vulling)
    {
        foreach (var lijst in LangeDossiers.Lijsten)
        {
            Verschillen(LangeDossiers.Maak(lijst, vulling, 40), Dagen).Should().BeEmpty(lijst);
        }
    }

    private static IEnumerable<string> Verschillen(Dossier dossier, DateOnly[] dagen) =>
        from dag in dagen
        from waarden in Waarden
        let moment = new Peilmoment(dag, dossier, waarden)
        from verschil in (IEnumerable<string>)[
            .. Verschillen([dossier.Praktijk ?? new Praktijk()], moment),
            .. Verschillen(Lijst(dossier.Therapeuten), moment),
            .. Verschillen(Lijst(dossier.Zorgtrajecten), moment)]
        select verschil;

    private static IEnumerable<string> Verschillen<T>(IReadOnlyList<T> onderwerpen, Peilmoment moment)
        where T : class
    {
        foreach (var norm in Oordelenbestand.Normen.OfType<Norm<T>>().Where(norm => norm.Normoordeel.Uitgeschreven is not null))
        {
            for (var i = 0; i < onderwerpen.Count; i++)
            {
                var (boom, kort) = (Antwoorden(norm.Normoordeel.Boom, onderwerpen[i], moment), Antwoorden(norm.Normoordeel.Uitgeschreven!, onderwerpen[i], moment));
                if (boom != kort)
                {
                    yield return $"{norm.Kaart.Id} {i} op {moment.Peildatum:yyyy-MM-dd}: {boom} werd {kort}";
                }
            }
        }
    }

    private static (Model.Bevindingen.Waarheid Geldt, bool Uitgezonderd, Model.Bevindingen.Waarheid Eis) Antwoorden<T>(Oordeelswijze<T> wijze, T onderwerp, in Peilmoment moment)
        where T : class =>
        (wijze.Geldt(onderwerp, moment), wijze.IsUitgezonderd(onderwerp, moment), wijze.Eis(onderwerp, moment));

    private static T[] Lijst<T>(System.Collections.Immutable.ImmutableArray<T>? lijst) => lijst is { IsDefault: false } elementen ? [.. elementen] : [];
}
