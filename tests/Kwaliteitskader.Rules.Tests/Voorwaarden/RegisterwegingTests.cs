using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Tests.Voorwaarden;

/// <summary>De rijen van één register, samen gewogen.</summary>
public class RegisterwegingTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    private static readonly DateOnly[] Dagen = [.. new[] { -20, -10, -1, 0, 1, 10 }.Select(Peildatum.AddDays)];

    private static readonly Gen<Rij> Rijen =
        from zeker in Gen.Elements(true, true, false)
        from status in Gen.Elements(Enum.GetValues<Registratiestatus>().Select(stand => (Registratiestatus?)stand).Append(null).ToArray())
        from van in Gen.Elements(Dagen.Select(dag => (DateOnly?)dag).Append(null).ToArray())
        from tot in Gen.Elements(Dagen.Select(dag => (DateOnly?)dag).Append(null).Append(null).ToArray())
        select new Rij(zeker, status, van, tot);

    /// <summary>Nul tot vier rijen.</summary>
    public static Arbitrary<Rij[]> Lijsten() => Gen.Choose(0, 4).SelectMany(aantal => Rijen.ArrayOf(aantal)).ToArbitrary();

    [Property(MaxTest = 2000, Arbitrary = [typeof(RegisterwegingTests)])]
    public void Oordeel_AlleRijenVolledig_IsDatVanDeOmschrijving(Rij[] rijen, bool ruim)
    {
        var volledig = rijen.Where(rij => rij.Volledig).ToArray();
        Weeg(volledig, ruim).Oordeel.Should().Be(Omschreven(volledig, ruim));
    }

    [Property(MaxTest = 20_000, Arbitrary = [typeof(RegisterwegingTests)])]
    public void Oordeel_OnvolledigeRijen_StaatVastAlsElkeInvullingHetzelfdeGeeft(Rij[] rijen, bool ruim)
    {
        var twee = rijen.Take(2).ToArray();
        var oordeel = Weeg(twee, ruim).Oordeel;
        var invullingen = Invullingen(twee).Select(invulling => Omschreven(invulling, ruim)).ToHashSet();
        if (oordeel == Waarheid.Onbekend)
        {
            invullingen.Should().HaveCountGreaterThan(1);
        }
        else
        {
            // Dat een onbekend begin na het einde ligt, moet blijken.
            invullingen.Should().BeSubsetOf([oordeel, Waarheid.Twijfel]).And.Contain(oordeel);
        }
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(RegisterwegingTests)])]
    public void Oordeel_RijenAndersom_IsHetzelfde(Rij[] rijen)
    {
        var (heen, terug) = (Weeg(rijen), Weeg([.. rijen.Reverse()]));
        terug.Oordeel.Should().Be(heen.Oordeel);
        terug.Stand.Should().Be(heen.Stand);
    }

    /// <summary>Een onbekend begin is op zijn laatst de peildatum: van wie die dag begon, verandert het niets meer.</summary>
    [Theory]
    [InlineData(0, Waarheid.Twijfel)]
    [InlineData(-1, Waarheid.Onbekend)]
    public void Oordeel_EenOntzeggingWaarvanHetBeginNietBekendIs_KanOpZijnLaatstVandaagBegonnenZijn(int begonnen, Waarheid oordeel) => Weeg(
    [
        new(true, Registratiestatus.Ingeschreven, Peildatum.AddDays(begonnen), null),
        new(true, Registratiestatus.Geschorst, Peildatum.AddDays(-10), null),
        new(true, Registratiestatus.Doorgehaald, null, null),
    ]).Oordeel.Should().Be(oordeel);

    /// <summary>Sinds wanneer iemand telt, volgt uit dezelfde rijen: elke invulling waarin hij telt, geeft dezelfde dag, of geen latere dan de vroegst mogelijke.</summary>
    [Property(MaxTest = 20_000, Arbitrary = [typeof(RegisterwegingTests)])]
    public void Sinds_OnvolledigeRijen_StaatVastAlsElkeInvullingHetzelfdeGeeft(Rij[] rijen)
    {
        var twee = rijen.Take(2).ToArray();
        var weging = Weeg(twee);
        var invullingen = Invullingen(twee).Where(invulling => Omschreven(invulling, ruim: false) != Waarheid.Twijfel).Select(Begin).ToList();
        if (weging.Sinds.Kennis is Kennis.Bekend or Kennis.Geen)
        {
            invullingen.Should().AllBeEquivalentTo(weging.Sinds.IsBekend ? weging.Sinds.Inhoud : (DateOnly?)null);
        }
        else
        {
            invullingen.Should().NotContain(begin => begin < weging.VroegstMogelijk);
        }
    }

    private static DateOnly? Begin(Rij[] rijen) => Omschreven(rijen, ruim: false) == Waarheid.Waar
        ? rijen.Where(rij => rij.Status == Registratiestatus.Ingeschreven && rij.Van <= Peildatum && !(rij.Tot < Peildatum)).Min(rij => rij.Van)
        : null;

    private static Registerweging Weeg(IEnumerable<Rij> rijen, bool ruim = false)
    {
        var weging = new Registerweging(Peildatum, ruim ? Registerkring.OokAanvragers : Registerkring.Ingeschrevenen);
        foreach (var rij in rijen)
        {
            weging.Tel(rij.Zeker, rij.Status, rij.Van, rij.Tot);
        }

        return weging;
    }

    /// <summary>De regel zoals INT-6 hem zegt, zonder op snelheid te letten.</summary>
    private static Waarheid Omschreven(IReadOnlyCollection<Rij> rijen, bool ruim)
    {
        if (rijen.Any(rij => rij.Tot < rij.Van))
        {
            return Waarheid.Twijfel;
        }

        if (ruim && rijen.Any(rij => !(rij.Tot < Peildatum)
            && (rij.Status == Registratiestatus.Aangevraagd || (rij.Status is Registratiestatus.Ingeschreven or Registratiestatus.Geschorst && rij.Van > Peildatum))))
        {
            return Waarheid.Waar;
        }

        var lopend = rijen.Where(rij => rij.Van <= Peildatum && !(rij.Tot < Peildatum)).ToList();
        var ingeschreven = lopend.Where(rij => rij.Status == Registratiestatus.Ingeschreven || (ruim && rij.Status == Registratiestatus.Geschorst)).ToList();
        var ontzegd = lopend.Except(ingeschreven).Where(rij => rij.Status is Registratiestatus.Geschorst or Registratiestatus.Doorgehaald).ToList();
        if (ingeschreven.Count == 0 || ontzegd.Any(nee => ingeschreven.All(ja => nee.Van > ja.Van)))
        {
            return Waarheid.Onwaar;
        }

        return ontzegd.Count == 0 ? Waarheid.Waar : Waarheid.Twijfel;
    }

    private static IEnumerable<Rij[]> Invullingen(Rij[] rijen) => rijen.Length == 0
        ? [[]]
        : from eerste in Invullingen(rijen[0])
          from rest in Invullingen(rijen[1..])
          select eerste is { } rij ? [rij, .. rest] : rest;

    /// <summary>De volledige rijen die een rij kan blijken te zijn, en geen als zij over een ander register kan gaan.</summary>
    private static IEnumerable<Rij?> Invullingen(Rij rij) =>
        (from status in rij.Status is { } stand ? [stand] : Enum.GetValues<Registratiestatus>()
         from van in rij.Van is { } dag ? [dag] : Dagen.Append(Peildatum.AddDays(-30))
         select (Rij?)new Rij(true, status, van, rij.Tot)).Concat(rij.Zeker ? [] : [null]);

    /// <summary>Een rij zoals zij in een register kan staan.</summary>
    public sealed record Rij(bool Zeker, Registratiestatus? Status, DateOnly? Van, DateOnly? Tot)
    {
        public bool Volledig => Zeker && Status is not null && Van is not null;
    }
}
