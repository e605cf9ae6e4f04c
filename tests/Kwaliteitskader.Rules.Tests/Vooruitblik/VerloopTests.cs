using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Vooruitblik;

/// <summary>Wie dag na dag vraagt, onthoudt van lange lijsten wat er al gevraagd is; dat verandert niets aan de antwoorden.</summary>
public class VerloopTests
{
    private const int Lang = 40;

    private static readonly DateOnly TotEnMet = LangeDossiers.Peildatum.AddYears(10);

    public static TheoryData<string, Vulling> ElkeLijst
    {
        get
        {
            var alle = new TheoryData<string, Vulling>();
            foreach (var lijst in LangeDossiers.Lijsten)
            {
                alle.Add(lijst, Vulling.Vol);
                alle.Add(lijst, Vulling.Half);
            }

            return alle;
        }
    }

    [Theory]
    [MemberData(nameof(ElkeLijst))]
    public void Verloop_LangeLijst_IsWatElkeDagOpnieuwGevraagdZegt(string lijst, Vulling vulling)
    {
        var rapport = Kwaliteitstoets.Standaard.Toets(LangeDossiers.Maak(lijst, vulling, Lang), LangeDossiers.Peildatum);
        foreach (var oordeel in rapport.Oordelen.Where(oordeel => oordeel.Onderwerp.Index == 0))
        {
            rapport.Verloop(oordeel, TotEnMet).Should().Equal(Opnieuw(rapport, oordeel), oordeel.ToString());
        }
    }

    [Fact]
    public void Verloop_TotWieDeNormZichNietRicht_VraagtNietsVanDeEis()
    {
        var dossier = new Dossier { Id = "p", Therapeuten = [new Therapeut { Id = "t1", Beroep = Beroep.Fysiotherapeut, WerkzaamVan = LangeDossiers.Peildatum.AddYears(-1) }] };
        var rapport = Kwaliteitstoets.Standaard.Toets(dossier, LangeDossiers.Peildatum, "KP-2", Onderwerp.Therapeut(0));

        rapport.Oordelen[0].Uitkomst.Should().Be(Uitkomst.NietVanToepassing);
        rapport.Verloop(rapport.Oordelen[0], TotEnMet).Should().BeEmpty("de vijf jaar van KP-2 lopen alleen voor wie oefentherapeut is");
    }

    /// <summary>De dagen en uitkomsten zonder iets van een eerdere dag te weten.</summary>
    private static List<(DateOnly Dag, Uitkomst Uitkomst)> Opnieuw(Toetsrapport rapport, Oordeel oordeel)
    {
        var gevonden = new List<(DateOnly Dag, Uitkomst Uitkomst)>();
        var moment = new Peilmoment(rapport.Peildatum, rapport.Dossier, rapport.Toets.Normwaarden);
        var norm = rapport.Toets[oordeel.Norm.Kaart.Id];
        while (Eerste() is { } dag)
        {
            moment = moment.Op(dag);
            gevonden.Add((dag, norm.Beoordeel(oordeel.Onderwerp.Index, moment)));
        }

        return gevonden;

        DateOnly? Eerste()
        {
            var horizon = new Horizon(moment.Peildatum, TotEnMet);
            norm.Kantelmomenten(oordeel.Onderwerp.Index, moment, horizon);
            return horizon.Eerste;
        }
    }
}
