using FsCheck.Xunit;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Opvolging.Tests;

/// <summary>Wat voor elk levend dossier geldt, wat er ook gebeurt.</summary>
public class LevendDossierTests
{
    private static readonly DateOnly Peildatum = AannemelijkeDossiers.Peildatum;

    /// <summary>Tweehonderd verhalen van vijftig stappen.</summary>
    [Property(MaxTest = 10_000 / Verhalen.Lengte, Arbitrary = [typeof(Verhalen)])]
    public void Sessie_NaElkeStap_HeeftDeGevolgenVanEenNieuwe(Verhaal verhaal)
    {
        var loop = new Loop(Open(verhaal.Begin, Peildatum));
        foreach (var stap in verhaal.Stappen)
        {
            var voor = loop.Sessie.Gevolgen;
            var wijzigingen = stap.Voer(loop);

            var vers = Open(loop.Sessie.Dossier, loop.Sessie.Peildatum);
            foreach (var feit in loop.Gelegd)
            {
                vers.Leg(feit);
            }

            loop.Sessie.Gevolgen.Except(vers.Gevolgen).Concat(vers.Gevolgen.Except(loop.Sessie.Gevolgen)).Should().BeEmpty($"na {stap}");
            loop.Sessie.Gevolgen.Should().HaveSameCount(vers.Gevolgen);
            loop.Sessie.AantalFeiten.Should().Be(vers.AantalFeiten);
            Toegepast(voor, wijzigingen).SetEquals(loop.Sessie.Gevolgen).Should().BeTrue("de wijzigingen leiden van wat er was naar wat er is");
            wijzigingen.Veranderd.Any(verandering => verandering.Oud.Equals(verandering.Nieuw)).Should().BeFalse();
        }
    }

    [Property(Arbitrary = [typeof(Dossierarbitraria)])]
    public void Bevindingen_VanElkDossier_ZeggenHetzelfdeAlsHetRapport(Proefdossier proef)
    {
        var dossier = proef.Dossier;
        var sessie = Open(dossier, Peildatum);
        var rapport = sessie.Rapport.Document().Bevindingen.Where(bevinding => bevinding.Uitkomst != Uitkomst.NietVanToepassing);

        sessie.Bevindingen.Select(b => $"{b.Norm} {b.Uitkomst} {b.Reden} {b.Uiterlijk} {b.Ontbreekt.SelectMany(gemis => gemis.Paden).Distinct().Count()} {b.Ontbreekt.Count(gemis => gemis.Normwaarde is not null)}").Order(StringComparer.Ordinal)
            .Should().Equal(rapport.Select(b => $"{b.Norm} {b.Uitkomst} {b.Reden} {b.Uiterlijk} {b.Ontbreekt.Select(feit => feit.Pad).Distinct().Count()} {b.OntbrekendeNormwaarden.Length}").Order(StringComparer.Ordinal));
    }

    /// <summary>Geen bevinding die aandacht vraagt, blijft liggen; waarover al geoordeeld is, vraagt er geen.</summary>
    [Property(Arbitrary = [typeof(Dossierarbitraria)])]
    public void Gevolgen_VanElkDossier_DekkenElkeBevindingDieAandachtVraagt(Proefdossier proef)
    {
        var dossier = proef.Dossier;
        var sessie = Open(dossier, Peildatum);
        var gedekt = sessie.Gevolgen.Where(gevolg => gevolg is Taak or Vraag or Leerpunt or Beoordelingsverzoek).SelectMany(gevolg => gevolg.Bevindingen).ToHashSet();

        sessie.Bevindingen.Where(bevinding => bevinding.Uitkomst is Uitkomst.VoldoetNiet or Uitkomst.OordeelNodig || bevinding.Ontbreekt.Count > 0)
            .Where(bevinding => !bevinding.Beoordeeld)
            .Select(bevinding => bevinding.Sleutel)
            .Except(gedekt)
            .Should().BeEmpty();
    }

    [Property(Arbitrary = [typeof(Dossierarbitraria)])]
    public void Gevolgen_OnderwerpenInAndereVolgorde_ZijnDezelfde(Proefdossier proef, int zaad)
    {
        var dossier = proef.Dossier;
        var lot = new System.Random(zaad);
        var geschud = dossier with
        {
            Therapeuten = dossier.Therapeuten is { IsDefault: false } therapeuten ? [.. therapeuten.DistinctBy(t => t.Id).OrderBy(_ => lot.Next())] : null,
            Zorgtrajecten = dossier.Zorgtrajecten is { IsDefault: false } trajecten ? [.. trajecten.DistinctBy(z => z.Id).OrderBy(_ => lot.Next())] : null,
        };
        var geordend = geschud with
        {
            Therapeuten = geschud.Therapeuten?.Sort((een, ander) => string.CompareOrdinal(een.Id, ander.Id)),
            Zorgtrajecten = geschud.Zorgtrajecten?.Sort((een, ander) => string.CompareOrdinal(een.Id, ander.Id)),
        };

        Open(geschud, Peildatum).Gevolgen.Should().Equal(Open(geordend, Peildatum).Gevolgen);
    }

    [Fact]
    public void Vraag_DieMeerTherapeutenKunnenBeantwoorden_NoemtErNietEen()
    {
        Therapeut[] beiden = [Omgekeerd("t1"), Omgekeerd("t2")];
        var sessie = Open(new Dossier { Id = "praktijk-0001", Therapeuten = [.. beiden] }, Peildatum);
        var vragen = sessie.Gevolgen.OfType<Vraag>().Where(vraag => vraag.Gemis.Paden.Contains("/therapeuten/t1/beroep") && vraag.Gemis.Paden.Contains("/therapeuten/t2/beroep")).ToList();

        vragen.Should().NotBeEmpty().And.OnlyContain(vraag => vraag.Wie.Therapeut == null);
        Open(new Dossier { Id = "praktijk-0001", Therapeuten = [.. beiden.Reverse()] }, Peildatum).Gevolgen.Should().Equal(sessie.Gevolgen);

        static Therapeut Omgekeerd(string id) => new() { Id = id, WerkzaamVan = Peildatum.AddYears(1), WerkzaamTot = Peildatum.AddYears(-1) };
    }

    [Property(Arbitrary = [typeof(Dossierarbitraria)])]
    public void Werkbij_GelijkDossier_VuurtNietsAf(Proefdossier proef)
    {
        var dossier = proef.Dossier;
        var sessie = Open(dossier, Peildatum);
        var gelijk = DossierLezer.Lees(DossierSchrijver.Schrijf(dossier)).Dossier!;

        var wijzigingen = sessie.Werkbij(gelijk);

        wijzigingen.IsLeeg.Should().BeTrue();
        wijzigingen.Afgegaan.Should().BeEmpty();
        sessie.Op(Peildatum).Afgegaan.Should().BeEmpty();
    }

    [Fact]
    public void Werkbij_EenTraject_LaatRegelsOverDePraktijkMetRust()
    {
        var dossier = AannemelijkeDossiers.Maak(7) with { Zorgtrajecten = [new Zorgtraject { Id = "z1", Status = Zorgtrajectstatus.Aangemeld, Aanmelddatum = Peildatum }] };
        var sessie = Open(dossier, Peildatum);

        var wijzigingen = sessie.Werkbij(dossier with { Zorgtrajecten = [dossier.Zorgtrajecten.Value[0] with { EersteAangebodenDatum = Peildatum, Status = Zorgtrajectstatus.Ingepland }] });

        wijzigingen.IsLeeg.Should().BeFalse();
        wijzigingen.Afgegaan.Should().NotContain("RegisterInZicht");
        wijzigingen.Vervallen.Should().ContainSingle(gevolg => gevolg is Taak && ((Taak)gevolg).Daad == "WT-1");
    }

    [Fact]
    public void Sessie_VijfhonderdWijzigingenEnTerug_HoudtNietsOver()
    {
        var begin = AannemelijkeDossiers.Maak(42);
        var sessie = Open(begin, Peildatum);
        var (feiten, gevolgen) = (sessie.AantalFeiten, sessie.Gevolgen);
        for (var zaad = 0; zaad < 500; zaad++)
        {
            var soorten = Enum.GetValues<Wijzigingssoort>();
            var (dossier, dag) = new Dossierstap(soorten[zaad % soorten.Length], zaad).Toegepast(sessie.Dossier, sessie.Peildatum);
            sessie.Werkbij(dossier);
            sessie.Op(dag);
        }

        sessie.Werkbij(begin);
        sessie.Op(Peildatum);

        sessie.AantalFeiten.Should().Be(feiten);
        sessie.Gevolgen.Should().Equal(gevolgen);
    }

    private static Dossiersessie Open(Dossier dossier, DateOnly dag) => Opvolger.Standaard.Open(Kwaliteitstoets.Standaard, dossier, dag);

    private static HashSet<Gevolg> Toegepast(IReadOnlyList<Gevolg> voor, Wijzigingen wijzigingen) =>
    [
        .. voor.Except(wijzigingen.Vervallen).Except(wijzigingen.Veranderd.Select(verandering => verandering.Oud)),
        .. wijzigingen.Nieuw,
        .. wijzigingen.Veranderd.Select(verandering => verandering.Nieuw),
    ];
}
