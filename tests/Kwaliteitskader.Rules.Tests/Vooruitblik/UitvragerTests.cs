using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using Kwaliteitskader.Tests.Shared;
using static Kwaliteitskader.Rules.Tests.Registers.Aanvraagpraktijk;

namespace Kwaliteitskader.Rules.Tests.Vooruitblik;

public class UitvragerTests
{
    private static readonly Kwaliteitstoets Toets = Kwaliteitstoets.Standaard;

    [Fact]
    public void Uitvraag_AangeslotenOfIngeschreven_IsEenPuntMetTweeWegen()
    {
        var dossier = Gemengd with { Praktijk = Gemengd.Praktijk! with { AangeslotenBijKeurmerk = null, Registraties = null } };
        var punt = Toets.Beperkt("KMP-3").Toets(dossier, Peildatum).Uitvraag().Punten.Should().ContainSingle().Subject;
        punt.Wegen.Select(weg => weg.Feiten.Single().Pad).Should().Equal("/praktijk/aangeslotenBijKeurmerk", "/praktijk/registraties");
        punt.Beslist.Should().ContainSingle().Which.Norm.Should().Be("KMP-3");
    }

    [Fact]
    public void Uitvraag_GetalOntbreekt_StaatApartEnWordtNietGevraagd()
    {
        var uitvraag = Toets.Beperkt("KMT-1").Toets(Gemengd, Peildatum).Uitvraag();
        uitvraag.Punten.Should().BeEmpty();
        uitvraag.WachtOpGetal.Should().ContainSingle().Which.Norm.Should().Be("KMT-1");
    }

    [Fact]
    public void Uitvraag_ElkVoorbeeldZonderFeiten_NoemtElkPuntEenKeerEnBeslistElkeBevindingEenKeer()
    {
        foreach (var voorbeeld in Voorbeelddossiers.Alle)
        {
            var rapport = Toets.Toets(voorbeeld.Verberg(() => true), Peildatum);
            var uitvraag = rapport.Uitvraag();
            uitvraag.Punten.Select(punt => string.Join('|', punt.Wegen.SelectMany(weg => weg.Feiten).Select(feit => $"{feit.Pad} {feit.Omschrijving}"))).Should().OnlyHaveUniqueItems();
            uitvraag.Punten.SelectMany(punt => punt.Beslist).Concat(uitvraag.WachtOpGetal).Select(kern => (kern.Norm, kern.Onderwerp))
                .Should().BeEquivalentTo(rapport.Oordelen.Where(oordeel => oordeel.Uitkomst == Uitkomst.NietVastTeStellen).Select(Sleutel));
        }
    }

    /// <summary>
    /// Wie van de eerste punten telkens één weg aanlevert, beslist wat de uitvraag zegt dat daarmee beslist is. Bleek op een gekozen weg niet dat eraan
    /// voldaan is, dan blijft van die bevinding alleen een weg over die niet gekozen is: nooit iets nieuws, en nooit iets dat al gegeven is.
    /// </summary>
    [Property(MaxTest = 100, Arbitrary = [typeof(Dossierarbitraria)])]
    public void Uitvraag_VanElkPuntEenWeg_BeslistWatZijZegt(HeelEnDeels paar, int lot, byte deel)
    {
        var rapport = Toets.Toets(paar.Deels, Peildatum);
        var punten = rapport.Uitvraag().Punten;
        var tot = punten.Length == 0 ? 0 : (deel % punten.Length) + 1;
        var kiezer = new System.Random(lot);
        var gekozen = punten.Take(tot).SelectMany(punt => Paden(punt.Wegen[kiezer.Next(punt.Wegen.Length)])).ToHashSet();
        var over = rapport.AanTeLeveren().Select(feit => feit.Pad).Except(gekozen).ToHashSet();
        var json = JsonNode.Parse(DossierSchrijver.Schrijf(paar.Heel))!;
        var erna = Uitkomsten(paar.Deels.VulAan(gekozen, paar.Heel));
        var heel = Uitkomsten(paar.Heel);
        foreach (var sleutel in punten.Take(tot).SelectMany(punt => punt.Beslist).Select(kern => (kern.Norm, kern.Onderwerp)))
        {
            if (erna[sleutel].Uitkomst == Uitkomst.NietVastTeStellen && Geldt(heel[sleutel], paar.Heel))
            {
                // Wat het hele dossier ook niet weet, is niet aangeleverd.
                erna[sleutel].LegUit().Ontbrekend.Select(feit => feit.Pad.Waarde).Where(pad => Staat(json, pad)).Should().BeSubsetOf(over, $"{sleutel} na {string.Join(", ", gekozen)}");
            }
        }
    }

    /// <summary>Wie telkens van elk punt één weg aanlevert waarvan het hele dossier iets weet, beslist ten slotte wat met alle feiten beslist is.</summary>
    [Property(MaxTest = 40, Arbitrary = [typeof(Dossierarbitraria)])]
    public void Uitvraag_RondeNaRonde_BeslistWatMetAlleFeitenBeslistIs(HeelEnDeels paar, int lot)
    {
        var json = JsonNode.Parse(DossierSchrijver.Schrijf(paar.Heel))!;
        var kiezer = new System.Random(lot);
        var gegeven = new HashSet<string>();
        var dossier = paar.Deels;
        for (var eerder = -1; gegeven.Count > eerder;)
        {
            eerder = gegeven.Count;
            foreach (var punt in Toets.Toets(dossier, Peildatum).Uitvraag().Punten)
            {
                var wegen = punt.Wegen.Where(weg => Paden(weg).Any(pad => Staat(json, pad) && !gegeven.Contains(pad))).ToList();
                gegeven.UnionWith(wegen.Count == 0 ? [] : Paden(wegen[kiezer.Next(wegen.Count)]));
            }

            dossier = paar.Deels.VulAan(gegeven, paar.Heel);
        }

        var heel = Uitkomsten(paar.Heel);
        foreach (var oordeel in Toets.Toets(dossier, Peildatum).Oordelen.Where(oordeel => oordeel.Uitkomst == Uitkomst.NietVastTeStellen && Geldt(heel[Sleutel(oordeel)], paar.Heel)))
        {
            oordeel.LegUit().Ontbrekend.Select(feit => feit.Pad.Waarde).Where(pad => Staat(json, pad)).Should().BeEmpty($"{oordeel}");
        }
    }

    private static bool Geldt(Oordeel heel, Dossier dossier) =>
        heel.Uitkomst != Uitkomst.NietVastTeStellen && !Wetten.BlijktTegenspraak(heel.Norm, heel.Uitkomst, dossier) && Wetten.IsOpenWereld(heel.Norm);

    private static IEnumerable<string> Paden(Uitvraagweg weg) => weg.Feiten.Select(feit => feit.Pad);

    private static bool Staat(JsonNode json, string pad) => pad.Split('/')[1..].Aggregate((JsonNode?)json, (hier, naam) => hier switch
    {
        JsonArray lijst => int.TryParse(naam, out var index) && index < lijst.Count ? lijst[index] : null,
        JsonObject velden => velden[naam],
        _ => null,
    }) is not null;

    private static Dictionary<(string Norm, string Onderwerp), Oordeel> Uitkomsten(Dossier dossier) => Toets.Toets(dossier, Peildatum).Oordelen.ToDictionary(Sleutel);

    private static (string Norm, string Onderwerp) Sleutel(Oordeel oordeel) => (oordeel.Norm.Kaart.Id.Waarde, oordeel.Onderwerp.Plaats.Waarde);
}
