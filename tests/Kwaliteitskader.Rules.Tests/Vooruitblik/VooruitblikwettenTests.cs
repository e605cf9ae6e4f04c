using System.Text;
using FsCheck.Xunit;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Rules.Tests.Vooruitblik;

/// <summary>Wat van elke vooruitblik geldt, op gegenereerde dossiers. Die van de agenda en de uitvraag staan bij hun eigen tests.</summary>
[Properties(Arbitrary = [typeof(Dossierarbitraria)])]
public class VooruitblikwettenTests
{
    private const int Pogingen = 10_000;
    private const int PerBevinding = 60;

    private static readonly DateOnly Peildatum = AannemelijkeDossiers.Peildatum;
    private static readonly Kwaliteitstoets Toets = Kwaliteitstoets.Standaard;

    /// <summary>Elke weg, toegepast, voldoet; en geen enkel deel ervan doet dat.</summary>
    [Property(MaxTest = 8)]
    public void Herstelplan_ElkeWeg_WerktEnGeenDeelErvan(AannemelijkDossier aannemelijk)
    {
        var dossier = aannemelijk.Dossier;
        foreach (var herstel in Toets.Toets(dossier, Peildatum).Herstelplan().Bevindingen)
        {
            foreach (var weg in herstel.Wegen.Select(weg => weg.Wijzigingen))
            {
                var alles = (1 << weg.Length) - 1;
                for (var keuze = 1; keuze <= alles; keuze++)
                {
                    var na = Na(dossier, weg.Where((_, plaats) => (keuze & (1 << plaats)) != 0), herstel.Bevinding);
                    (na == Uitkomst.Voldoet).Should().Be(keuze == alles, $"{herstel.Bevinding.Norm} {herstel.Bevinding.Onderwerp} met {keuze} van {alles}");
                }
            }
        }
    }

    /// <summary>Wat een norm van een dossier leest, is genoeg om te oordelen zoals over het hele dossier.</summary>
    [Property(MaxTest = 60)]
    public void Verkleining_ElkOordeel_ValtUitZoalsInHetHeleDossier(Dossier dossier)
    {
        var rapport = Toets.Toets(dossier, Peildatum);
        foreach (var oordeel in rapport.Oordelen)
        {
            var klein = Verkleining.Van(rapport, oordeel.Norm, oordeel.Onderwerp);
            oordeel.Norm.Beoordeel(klein.Onderwerp.Index, new(Peildatum, klein.Dossier, Normwaardenset.Standaard)).Should().Be(oordeel.Uitkomst, oordeel.ToString());
        }
    }

    /// <summary>Wat onherstelbaar heet, wordt door geen van tienduizend willekeurige toelaatbare veranderingen alsnog vervuld.</summary>
    [Fact]
    public void Onherstelbaar_TienduizendWillekeurigeDaden_SprekenHetNietTegen()
    {
        var lot = new System.Random(1);
        var pogingen = 0;
        for (var zaad = 0; pogingen < Pogingen; zaad++)
        {
            zaad.Should().BeLessThan(5_000, "er moet genoeg onherstelbaars te vinden zijn");
            var rapport = Toets.Toets(AannemelijkeDossiers.Maak(zaad), Peildatum);
            foreach (var oordeel in rapport.Oordelen.Where(oordeel => oordeel.Uitkomst is Uitkomst.VoldoetNiet or Uitkomst.NogTeVoldoen))
            {
                if (Herstelwegen.Voor(oordeel).Herstelbaarheid == Herstelbaarheid.Onherstelbaar)
                {
                    pogingen += Probeer(oordeel, lot);
                }
            }
        }
    }

    /// <summary>Een verandering die niets verandert, laat niets anders uitvallen.</summary>
    [Property(MaxTest = 50)]
    public bool WatAls_LegeVerandering_ToontNiets(Dossier dossier) =>
        Toets.Toets(dossier, Peildatum).Document().VergelijkMet(Toets.Toets(Dossierwijziging.PasToe(dossier, "[]").Dossier!, Peildatum).Document()).IsLeeg;

    /// <summary>Elk rapport volgt uit zijn dossier, in beide talen en over alle of enkele normen.</summary>
    [Property(MaxTest = 30)]
    public void Controleer_ElkRapport_IsGelijk(Dossier dossier, bool engels, bool enkele)
    {
        var toets = enkele ? Toets.Beperkt("IRF-5", "VIS-1", "WT-1") : Toets;
        Gelezen(RapportSchrijver.Schrijf(toets.Toets(dossier, Peildatum).Document(engels ? Taal.Engels : Taal.Nederlands)))!.Controleer(dossier).Uitslag.Should().Be(Controleuitslag.Gelijk);
    }

    /// <summary>
    /// Wie één byte verandert die iets betekent, houdt geen rapport over dat uit het dossier volgt; tenzij het dat van een andere dag is, waarop
    /// alles nog zo uitkomt.
    /// </summary>
    [Property(MaxTest = 150)]
    public void Controleer_EenByteAnders_IsNooitGelijk(AannemelijkDossier aannemelijk, int plaats, byte anders)
    {
        var toets = Toets.Beperkt("IRF-5", "VIS-1", "BPR-1");
        var bytes = RapportSchrijver.Schrijf(toets.Toets(aannemelijk.Dossier, Peildatum).Document());
        var veranderd = (byte[])bytes.Clone();
        var hier = (int)(unchecked((uint)plaats * 2654435761u) % (uint)bytes.Length);
        veranderd[hier] = (byte)(' ' + (anders % 95));
        if (Gelezen(veranderd) is { } rapport && !RapportSchrijver.Schrijf(rapport).AsSpan().SequenceEqual(bytes)
            && !RapportSchrijver.Schrijf(rapport).AsSpan().SequenceEqual(RapportSchrijver.Schrijf(toets.Toets(aannemelijk.Dossier, rapport.Peildatum).Document())))
        {
            rapport.Controleer(aannemelijk.Dossier).Uitslag.Should().NotBe(Controleuitslag.Gelijk, $"byte {hier}: {Encoding.UTF8.GetString(veranderd.AsSpan(Math.Max(0, hier - 20), Math.Min(40, bytes.Length - Math.Max(0, hier - 20))))}");
        }
    }

    private static int Probeer(Oordeel oordeel, System.Random lot)
    {
        var klein = Verkleining.Van(oordeel.Rapport, oordeel.Norm, oordeel.Onderwerp);
        var daden = new WillekeurigeDaden(oordeel.Norm, Peildatum, lot);
        var zoeker = new Herstelzoeker(oordeel.Norm, klein.Onderwerp, Normwaardenset.Standaard, Peildatum, CancellationToken.None);
        var geprobeerd = 0;
        for (var i = 0; i < PerBevinding; i++)
        {
            if (daden.Na(klein.Dossier) is { } na)
            {
                geprobeerd++;
                if (zoeker.Uitkomst(na) == Uitkomst.Voldoet)
                {
                    Assert.Fail($"{oordeel} heet onherstelbaar, maar voldoet met {Encoding.UTF8.GetString(DossierSchrijver.Schrijf(na))}, ervoor {Encoding.UTF8.GetString(DossierSchrijver.Schrijf(klein.Dossier))}");
                }
            }
        }

        return geprobeerd;
    }

    private static Rapport? Gelezen(byte[] bytes) => RapportLezer.TryLees(bytes, out var rapport, out _) ? rapport : null;

    private static Uitkomst Na(Dossier dossier, IEnumerable<Feitwijziging> wijzigingen, Bevindingskern bevinding)
    {
        var na = wijzigingen.Aggregate(dossier, (voor, wijziging) => Dossierwijziging.Stel(voor, new JsonPointer(wijziging.Pad), wijziging.Waarde).Dossier!);
        return Toets.Toets(na, Peildatum).Oordelen.Single(oordeel => oordeel.Norm.Kaart.Id == bevinding.Norm && oordeel.Onderwerp.Plaats.Waarde == bevinding.Onderwerp).Uitkomst;
    }
}
