using System.Runtime.CompilerServices;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>Het hete pad wijst niets toe dan het resultaat: het rapport en zijn ene rij oordelen.</summary>
public class ToewijzingTests
{
    private const double MeesteBytesPerBevinding = 9_000;

    private static readonly long LeegRapport = Gemeten(() => RuntimeHelpers.GetUninitializedObject(typeof(Toetsrapport)));

    [Fact]
    public void Toets_HeleCatalogus_WijstAlleenHetResultaatToe()
    {
        for (var zaad = 0; zaad < 50; zaad++)
        {
            var dossier = AannemelijkeDossiers.Maak(zaad);
            var aantal = Toets(dossier).Oordelen.Length;
            Gemeten(() => Toets(dossier)).Should().Be(LeegRapport + Gemeten(() => new Uitspraak[aantal]));
        }
    }

    [Fact]
    public void Toets_EenNormVoorEenOnderwerp_WijstAlleenHetResultaatToe()
    {
        var dossier = AannemelijkeDossiers.Maak(1);
        Gemeten(() => Kwaliteitstoets.Standaard.Toets(dossier, AannemelijkeDossiers.Peildatum, "VIS-1", Onderwerp.Praktijk))
            .Should().Be(LeegRapport + Gemeten(() => new Uitspraak[1]));
    }

    /// <summary>Een bevinding met haar zinnen kost gemiddeld niet meer dan dit: een paar maal wat er geschreven wordt.</summary>
    [Fact]
    public void Bevinding_AannemelijkePraktijken_BlijftBinnenHaarBytes()
    {
        var rapporten = Enumerable.Range(0, 50).Select(zaad => Toets(AannemelijkeDossiers.Maak(zaad))).ToList();
        var bytes = Gemeten(() => rapporten.ConvertAll(rapport => rapport.Document()));
        ((double)bytes / rapporten.Sum(rapport => rapport.Oordelen.Length)).Should().BeLessThan(MeesteBytesPerBevinding);
    }

    private static Toetsrapport Toets(Dossier dossier) => Kwaliteitstoets.Standaard.Toets(dossier, AannemelijkeDossiers.Peildatum);

    /// <summary>De bytes die één uitvoering toewijst, nadat een eerdere de code heeft warmgedraaid.</summary>
    private static long Gemeten(Func<object> uitvoering)
    {
        GC.KeepAlive(uitvoering());
        var voor = GC.GetAllocatedBytesForCurrentThread();
        var resultaat = uitvoering();
        var na = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(resultaat);
        return na - voor;
    }
}
