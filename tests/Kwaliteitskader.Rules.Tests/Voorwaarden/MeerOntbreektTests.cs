using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Tests.Voorwaarden.Proeffeiten;

namespace Kwaliteitskader.Rules.Tests.Voorwaarden;

/// <summary>Van een lange lijst met onbekende feiten noemt een uitleg het begin, en zegt zij dat er meer ontbreekt.</summary>
public class MeerOntbreektTests
{
    private const int Meeste = Feitenspoor.MeesteOnbekende;

    private static readonly Ding Leeg = new();
    private static readonly Ding Ja = new() { Telt = true, Op = new(2020, 1, 1), Punten = 1 };
    private static readonly Ding Nee = Ja with { Telt = false };

    private static readonly Voorwaarde<Proef> Een = Dingen.Enige(Telt.IsWaar());
    private static readonly Voorwaarde<Proef> Nieuwste = Dingen.Alles().Nieuwste(DingOp).Eigenschap(Telt).IsWaar();

    [Theory]
    [InlineData(Meeste, false)]
    [InlineData(Meeste + 1, true)]
    public void Kwantor_VanOpenElementen_NoemtErTenHoogsteZoveel(int aantal, bool meer)
    {
        var uitleg = Kort(Een, [Nee, .. Enumerable.Repeat(Leeg, aantal), Nee]);

        uitleg.Waarheid.Should().Be(Waarheid.Onbekend);
        uitleg.OntbrekendeFeiten().Count.Should().Be(Meeste);
        uitleg.ErOntbreektMeer().Should().Be(meer);
    }

    [Fact]
    public void Kwantor_VanElementenDieVaststaan_NoemtZeAlle()
    {
        var uitleg = Kort(Een, [.. Enumerable.Repeat(Nee, Meeste + 1)]);

        uitleg.DragendeFeiten().Count.Should().Be(Meeste + 1, "wat een uitkomst draagt, blijft nooit weg");
        uitleg.ErOntbreektMeer().Should().BeFalse();
    }

    [Fact]
    public void Kwantor_InDeHeleBoom_HoudtElkElement()
    {
        var uitleg = Een.LegUit(Met([.. Enumerable.Repeat(Leeg, Meeste + 1)]), Moment(Dag), JsonPointer.Wortel);

        uitleg.Onderdelen.Should().HaveCount(Meeste + 1);
        uitleg.ErOntbreektMeer().Should().BeFalse();
    }

    // Van elk leeg ding ontbreken de dag en of het telt.
    [Theory]
    [InlineData(Meeste / 2, false)]
    [InlineData((Meeste / 2) + 1, true)]
    public void Nieuwste_VanOpenElementen_NoemtErTenHoogsteZoveel(int aantal, bool meer)
    {
        var uitleg = Kort(Nieuwste, [.. Enumerable.Repeat(Leeg, aantal)]);

        uitleg.OntbrekendeFeiten().Count.Should().Be(Meeste);
        uitleg.ErOntbreektMeer().Should().Be(meer);
    }

    [Fact]
    public void Waarde_DieVaststaat_WordtGenoemdHoeveelErOokOntbrak()
    {
        var spoor = new Feitenspoor();
        spoor.Neem(Kort(Nieuwste, [.. Enumerable.Repeat(Leeg, Meeste)]));
        var proef = Met([Nee, Ja with { Op = new(2021, 1, 1) }]);

        Dingen.Alles().Laatste(DingOp).Lees(proef, Moment(Dag), JsonPointer.Wortel / "ander", spoor);
        Dingen.Alles().Nieuwste(DingOp).Eigenschap(Punten).Lees(proef, Moment(Dag), JsonPointer.Wortel / "ander", spoor);

        spoor.MeerOntbreekt.Should().BeTrue();
        spoor.Feiten.Where(feit => feit.IsBekend).Select(feit => feit.Pad.Waarde).Should().Equal("/ander/dingen/1/op", "/ander/dingen/1/punten");
    }

    [Fact]
    public void Spoor_VanWatErAlStaat_ZegtNietDatErMeerOntbreekt()
    {
        var spoor = new Feitenspoor();
        foreach (var plaats in Enumerable.Range(0, Meeste).Concat(Enumerable.Range(0, Meeste)))
        {
            spoor.Feit(JsonPointer.Wortel / "dingen" / plaats, new("een feit", "a fact"), waarde: null);
        }

        spoor.Feit(JsonPointer.Wortel / "naam", new("een naam", "a name"), "bekend");
        spoor.MeerOntbreekt.Should().BeFalse();
        spoor.Feiten.Should().HaveCount(Meeste + 1);

        spoor.Feit(JsonPointer.Wortel / "op", new("een dag", "a day"), waarde: null);
        spoor.MeerOntbreekt.Should().BeTrue();
        spoor.Feiten.Should().HaveCount(Meeste + 1);
    }

    [Fact]
    public void Spoor_DatEenUitlegOverneemt_WeetDatErMeerOntbrak()
    {
        var vol = Kort(Nieuwste, [.. Enumerable.Repeat(Leeg, Meeste)]);
        var spoor = new Feitenspoor();

        spoor.Neem(vol with { Waarheid = Waarheid.Waar });
        spoor.MeerOntbreekt.Should().BeFalse("van wat vaststaat, ontbreekt niets");
        spoor.Neem(vol);
        spoor.MeerOntbreekt.Should().BeTrue();
    }

    private static Proef Met(Ding[] dingen) => new() { Dingen = [.. dingen] };

    private static Uitleg Kort(Voorwaarde<Proef> voorwaarde, Ding[] dingen) =>
        voorwaarde.LegUit(Met(dingen), Moment(Dag).MetAlleenDragend(), JsonPointer.Wortel);
}
