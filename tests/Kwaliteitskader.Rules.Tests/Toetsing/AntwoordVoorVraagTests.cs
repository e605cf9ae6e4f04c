using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>INT-11, over alle normen: een antwoord van voor zijn vraag maakt nooit dat voldaan wordt, en bederft geen goed antwoord ernaast.</summary>
public class AntwoordVoorVraagTests
{
    private const int Dossiers = 1500;

    private static readonly DateOnly Peildatum = AannemelijkeDossiers.Peildatum;

    /// <summary>Elke vraag met haar antwoorden die het contract kent.</summary>
    private static readonly Vraagpaar[] AlleParen =
    [
        new("praktijk/incidenten/*", "op", "meldingen/*/op"),
        new("praktijk/incidenten/*", "op", "vastgesteldOp"),
        new("praktijk/klachten/*", "ingediendOp", "oordelen/*/op"),
        new("praktijk/klachten/*", "ingediendOp", "verlengingen/*/op"),
        new("praktijk/klachten/*", "ingediendOp", "ingetrokkenOp"),
        new("praktijk/klachtinformatieverzoeken/*", "op", "antwoorden/*/op"),
        new("zorgtrajecten/*", "aanmelddatum", "intakeDatum"),
        new("zorgtrajecten/*", "aanmelddatum", "eersteAangebodenDatum"),
        new("zorgtrajecten/*", "aanmelddatum", "behandelingen/*/op"),
        new("zorgtrajecten/*", "specialistischOverleg/nodigSinds", "specialistischOverleg/gevoerd/*/op"),
        new("zorgtrajecten/*/verwachtingen/*", "op", "bijstellingen/*/op"),
    ];

    public static TheoryData<Vraagpaar> Paren => [.. AlleParen];

    public static TheoryData<Vraagpaar> Lijsten => [.. AlleParen.Where(paar => paar.IsLijst)];

    [Theory]
    [MemberData(nameof(Paren))]
    public void Toets_ElkAntwoordVoorZijnVraag_VoldoetNooit(Vraagpaar paar)
    {
        var geraakt = new HashSet<Norm>();
        foreach (var (toets, oordeel, norm) in Gevallen(paar, ernaast: false))
        {
            toets.Uitkomst.Should().NotBe(Uitkomst.Voldoet, $"{norm.Kaart.Id} {oordeel.Onderwerp.Plaats.Waarde}");
            geraakt.Add(norm);
        }

        geraakt.Should().BeEquivalentTo(Lezers(paar), "elke norm die vraag en antwoord leest, is beproefd");
    }

    [Theory]
    [MemberData(nameof(Lijsten))]
    public void Toets_OudAntwoordNaastEenGoed_VerandertNiets(Vraagpaar paar)
    {
        var geraakt = new HashSet<Norm>();
        foreach (var (toets, oordeel, norm) in Gevallen(paar, ernaast: true))
        {
            toets.Uitkomst.Should().Be(Uitkomst.Voldoet, $"{norm.Kaart.Id} {oordeel.Onderwerp.Plaats.Waarde}");
            geraakt.Add(norm);
        }

        geraakt.Should().BeEquivalentTo(Lezers(paar));
    }

    private static IEnumerable<Norm> Lezers(Vraagpaar paar) => Kwaliteitstoets.Standaard.Normen.Where(norm =>
        norm.Feiten.Any(feit => feit.Pad == paar.Vraagpad) && norm.Feiten.Any(feit => feit.Pad == paar.Antwoordpad));

    /// <summary>De oordelen die voldeden op grond van een antwoord dat daarna verschoven is, met hun uitkomst erna.</summary>
    private static IEnumerable<(Oordeel Erna, Oordeel Ervoor, Norm Norm)> Gevallen(Vraagpaar paar, bool ernaast)
    {
        var lezers = Lezers(paar).ToHashSet();
        for (var zaad = 0; zaad < Dossiers; zaad++)
        {
            var dossier = AannemelijkeDossiers.Maak(zaad);
            var rapport = Kwaliteitstoets.Standaard.Toets(dossier, Peildatum);
            HashSet<string> verplaatst = [];
            Dossier? vervroegd = null;
            foreach (var oordeel in rapport.Oordelen.ToArray())
            {
                var norm = rapport.Norm(oordeel);
                if (oordeel.Uitkomst != Uitkomst.Voldoet || !lezers.Contains(norm))
                {
                    continue;
                }

                vervroegd ??= dossier.Vervroeg(paar, ernaast ? Peildatum : null, verplaatst);
                if (Dragend(rapport.LegUit(oordeel)).Any(verplaatst.Contains))
                {
                    yield return (Kwaliteitstoets.Standaard.Toets(vervroegd, Peildatum, norm.Kaart.Id, oordeel.Onderwerp).Oordelen[0], oordeel, norm);
                }
            }
        }
    }

    private static IEnumerable<string> Dragend(Normuitleg uitleg) =>
        new[] { uitleg.Geadresseerde, uitleg.Eis }.OfType<Uitleg>().SelectMany(deel => deel.DragendeFeiten()).Select(feit => feit.Pad.Waarde);
}
