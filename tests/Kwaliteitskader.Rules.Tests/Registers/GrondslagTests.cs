using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using static Kwaliteitskader.Rules.Tests.Registers.Aanvraagpraktijk;

namespace Kwaliteitskader.Rules.Tests.Registers;

/// <summary>Verklaard of vastgesteld, en hoe oud.</summary>
public class GrondslagTests
{
    [Fact]
    public void Grondslagen_EigenVerklaring_NoemtWieEnWanneer() =>
        Grondslag(Gegeven(Verklaringsbron.EigenVerklaring, 2024)).Should().Be(("/praktijk/verklaringen/0", Verklaringsbron.EigenVerklaring, new DateOnly(2024, 1, 1)));

    [Fact]
    public void Grondslagen_VaststellingNaastNieuwereVerklaring_NoemtDeVaststelling() =>
        Grondslag(Gegeven(Verklaringsbron.EigenVerklaring, 2026), Gegeven(Verklaringsbron.Visitatie, 2025))
            .Should().Be(("/praktijk/verklaringen/1", Verklaringsbron.Visitatie, new DateOnly(2025, 1, 1)));

    [Fact]
    public void Grondslagen_TweeVerklaringen_NoemtDeNieuwste() =>
        Grondslag(Gegeven(Verklaringsbron.EigenVerklaring, 2023), Gegeven(Verklaringsbron.EigenVerklaring, 2025)).Pad.Should().Be("/praktijk/verklaringen/1");

    [Fact]
    public void Grondslagen_NietVervuld_HeeftErGeen() =>
        Grondslagen(Gegeven(Verklaringsbron.EigenVerklaring, 2025) with { Voldoet = false }).Should().BeEmpty();

    private static (string Pad, Verklaringsbron Door, DateOnly Op) Grondslag(params Verklaring[] verklaringen)
    {
        var grondslag = Grondslagen(verklaringen).Should().ContainSingle().Subject;
        return (grondslag.Pad, grondslag.Door, grondslag.Op);
    }

    private static IEnumerable<Grondslag> Grondslagen(params Verklaring[] verklaringen)
    {
        var dossier = Gemengd with { Praktijk = Gemengd.Praktijk! with { Verklaringen = [.. verklaringen] } };
        return Kwaliteitstoets.Standaard.Adviseer(Register.BasisPraktijkregister, dossier, Peildatum).Aanvragers[0].Grondslagen.Where(grondslag => grondslag.Norm == "BPR-5");
    }

    private static Verklaring Gegeven(Verklaringsbron door, int jaar) =>
        new() { Onderwerp = Verklaringsonderwerp.Visitatie, Voldoet = true, Door = door, Op = new(jaar, 1, 1) };
}
