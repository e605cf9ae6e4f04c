using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>Een eigen norm leest een eigen feit zoals elk ander feit.</summary>
public sealed class EigenfeitTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);
    private static readonly Kwaliteitstoets Toets = Kwaliteitstoets.Maak(opties => opties.Voeg(new Toestemming())).Beperkt("ACME-1");

    [Theory]
    [InlineData(true, Uitkomst.Voldoet)]
    [InlineData(false, Uitkomst.VoldoetNiet)]
    [InlineData(null, Uitkomst.NietVastTeStellen)]
    public void Toets_EigenNorm_OordeeltNaarHetEigenFeit(bool? waarde, Uitkomst uitkomst)
    {
        var dossier = new Dossier { Id = "a", Zorgtrajecten = [new() { Id = "z", Eigen = waarde is { } ja ? Eigenfeiten.Leeg.Met("acme:toestemming", ja) : null }] };
        var bevinding = Toets.Bevinding(dossier, Peildatum, "ACME-1", Onderwerp.Zorgtraject(0));

        bevinding.Uitkomst.Should().Be(uitkomst);
        const string Plaats = "/zorgtrajecten/0/eigen/acme:toestemming";
        if (waarde is null)
        {
            bevinding.Ontbreekt.Should().Equal(Plaats);
        }
        else
        {
            bevinding.Feiten.Select(feit => feit.Pad).Should().Equal(Plaats);
        }
    }

    [Fact]
    public void Handvat_OnderEenNaamZonderVoorvoegsel_BestaatNiet()
    {
        var maak = () => Eigenfeit.Waarheid<Zorgtraject>("toestemming", new("a", "a"));
        maak.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Handvatten_VanElkeSoort_LezenHunWaarde()
    {
        var therapeut = new Therapeut { Id = "t", Eigen = Eigenfeiten.Leeg.Met("acme:d", new DateOnly(2026, 1, 2)).Met("acme:g", 3m).Met("acme:t", "x") };
        var moment = new Peilmoment(Peildatum, new() { Id = "a", Therapeuten = [therapeut] }, Toets.Normwaarden);

        Eigenfeit.Dag<Therapeut>("acme:d", new("d", "d")).Bepaal(therapeut, moment).Inhoud.Should().Be(new DateOnly(2026, 1, 2));
        Eigenfeit.Getal<Therapeut>("acme:g", new("g", "g")).Bepaal(therapeut, moment).Inhoud.Should().Be(3m);
        Eigenfeit.Tekst<Therapeut>("acme:t", new("t", "t")).Bepaal(therapeut, moment).Inhoud.Should().Be("x");
        Eigenfeit.Dag<Therapeut>("acme:t", new("d", "d")).Bepaal(therapeut, moment).IsBekend.Should().BeFalse();
    }

    private sealed class Toestemming() : Norm<Zorgtraject>(new Normkaart("ACME-1")
    {
        Titel = new("Toestemming gevraagd", "Consent asked"),
        Zin = new("Voor het zorgtraject is toestemming gevraagd", "Consent was asked for the course of care"),
        Kracht = Normkracht.Aanbeveling,
        Domein = Normdomein.Patientgerichtheid,
        Bronnen = [new Bron { Document = "werkafspraken", Plaats = "toestemming", Extern = true }],
        Herstel = new(Partij.Praktijk, new("vraag toestemming.", "ask consent.")),
    })
    {
        protected override Voorwaarde<Zorgtraject> Eis =>
            Eigenfeit.Waarheid<Zorgtraject>("acme:toestemming", new("er is toestemming gevraagd", "consent was asked")).IsWaar()
                .Anders(new Reden("geen-toestemming", new("Er is geen toestemming gevraagd.", "No consent was asked.")));
    }
}
