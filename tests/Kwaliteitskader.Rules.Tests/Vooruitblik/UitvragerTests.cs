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
            foreach (var punt in uitvraag.Punten)
            {
                punt.Wegen.Select(weg => string.Join('|', weg.Feiten)).Should().OnlyHaveUniqueItems("wegen waarop hetzelfde gevraagd wordt, zijn geen keuze");
            }

            uitvraag.Punten.SelectMany(punt => punt.Beslist).Concat(uitvraag.WachtOpGetal).Select(kern => (kern.Norm, kern.Onderwerp))
                .Should().BeEquivalentTo(rapport.Oordelen.Where(oordeel => oordeel.Uitkomst == Uitkomst.NietVastTeStellen).Select(Sleutel));
        }
    }

    /// <summary>
    /// Wie van de eerste punten telkens één weg aanlevert, beslist wat de uitvraag zegt dat daarmee beslist is. Bleek op een gekozen weg niet dat eraan
    /// voldaan is, dan blijft van die bevinding alleen een weg over die niet gekozen is: nooit iets nieuws, en nooit iets dat al gegeven is.
    /// </summary>
    [Property(MaxTest = 100, Arbitrary = [typeof(Dossierarbitraria)])]
    public void Uitvraag_VanElkPuntEenWeg_BeslistWatZijZegt(HeelEnDeels paar, int lot, byte deel) => BeslistWatZijZegt(Toets, paar.Heel, paar.Deels, lot, deel);

    [Fact]
    public void Uitvraag_LijstZonderDeGevraagdeVerklaring_WeetDieOokNiet()
    {
        // Van een ander staat al vast dat het niet blijkt; of t1 reflecterend leren onderschrijft, weet ook het hele dossier niet.
        var t1 = new Therapeut { Id = "t1", Beroep = Beroep.Fysiotherapeut, WerkzaamVan = new(2026, 1, 1), Verklaringen = [] };
        var t2 = t1 with { Id = "t2", Verklaringen = [new() { Onderwerp = Verklaringsonderwerp.ReflecterendLeren, Voldoet = false, Op = new(2026, 1, 1) }] };
        var heel = new Dossier { Id = "d", Praktijk = new(), Therapeuten = [t1, t2] };
        var deels = heel with { Therapeuten = [t1 with { Beroep = null, Verklaringen = null }, t2 with { Beroep = null, Verklaringen = null }] };
        for (byte deel = 0; deel < 64; deel++)
        {
            BeslistWatZijZegt(Toets.Beperkt("BPR-4"), heel, deels, lot: deel / 8, deel);
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

        var heel = Uitkomsten(Toets, paar.Heel);
        foreach (var oordeel in Toets.Toets(dossier, Peildatum).Oordelen.Where(oordeel => oordeel.Uitkomst == Uitkomst.NietVastTeStellen && Geldt(heel[Sleutel(oordeel)], paar.Heel)))
        {
            oordeel.LegUit().Ontbrekend.Where(feit => Weet(json, feit)).Select(feit => feit.Pad.Waarde).Should().BeEmpty($"{oordeel}");
        }
    }

    private static void BeslistWatZijZegt(Kwaliteitstoets toets, Dossier heelDossier, Dossier deels, int lot, byte deel)
    {
        var rapport = toets.Toets(deels, Peildatum);
        var punten = rapport.Uitvraag().Punten;
        var tot = punten.Length == 0 ? 0 : (deel % punten.Length) + 1;
        var kiezer = new System.Random(lot);
        var gekozen = punten.Take(tot).SelectMany(punt => Paden(punt.Wegen[kiezer.Next(punt.Wegen.Length)])).ToHashSet();
        var over = rapport.AanTeLeveren().Select(feit => feit.Pad).Except(gekozen).ToHashSet();
        var json = JsonNode.Parse(DossierSchrijver.Schrijf(heelDossier))!;
        var erna = Uitkomsten(toets, deels.VulAan(gekozen, heelDossier));
        var heel = Uitkomsten(toets, heelDossier);
        foreach (var sleutel in punten.Take(tot).SelectMany(punt => punt.Beslist).Select(kern => (kern.Norm, kern.Onderwerp)))
        {
            if (erna[sleutel].Uitkomst == Uitkomst.NietVastTeStellen && Geldt(heel[sleutel], heelDossier))
            {
                // Wat het hele dossier ook niet weet, is niet aangeleverd.
                erna[sleutel].LegUit().Ontbrekend.Where(feit => Weet(json, feit)).Select(feit => feit.Pad.Waarde).Should().BeSubsetOf(over, $"{sleutel} na {string.Join(", ", gekozen)}");
            }
        }
    }

    private static bool Geldt(Oordeel heel, Dossier dossier) =>
        heel.Uitkomst != Uitkomst.NietVastTeStellen && !Wetten.BlijktTegenspraak(heel.Norm, heel.Uitkomst, dossier) && Wetten.IsOpenWereld(heel.Norm);

    private static IEnumerable<string> Paden(Uitvraagweg weg) => weg.Feiten.Select(feit => feit.Pad);

    /// <summary>Of het hele dossier het gevraagde weet. Een lijst met verklaringen weet een verklaring alleen als die er, of misschien, in staat.</summary>
    private static bool Weet(JsonNode json, Feitwaarde feit) => feit.Gevraagd is { } verklaring
        ? Op(json, feit.Pad.Waarde) is JsonArray lijst && lijst.Any(element => element!["onderwerp"] is not { } onderwerp || (string?)onderwerp == EnumNamen.Van(verklaring.Onderwerp))
        : Staat(json, feit.Pad.Waarde);

    private static bool Staat(JsonNode json, string pad) => Op(json, pad) is not null;

    private static JsonNode? Op(JsonNode json, string pad) => pad.Split('/')[1..].Aggregate((JsonNode?)json, (hier, naam) => hier switch
    {
        JsonArray lijst => int.TryParse(naam, out var index) && index < lijst.Count ? lijst[index] : null,
        JsonObject velden => velden[naam],
        _ => null,
    });

    private static Dictionary<(string Norm, string Onderwerp), Oordeel> Uitkomsten(Kwaliteitstoets toets, Dossier dossier) => toets.Toets(dossier, Peildatum).Oordelen.ToDictionary(Sleutel);

    private static (string Norm, string Onderwerp) Sleutel(Oordeel oordeel) => (oordeel.Norm.Kaart.Id.Waarde, oordeel.Onderwerp.Plaats.Waarde);
}
