using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Rules.Tests.Vooruitblik;

/// <summary>Of een voorgestelde dag op tijd is, en tot en met wanneer het kan.</summary>
public sealed class PlanningsvraagTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);
    private static readonly Onderwerp Traject = Onderwerp.Zorgtraject(0);

    // Aangemeld op 18 november: een week loopt tot en met 25 november.
    [Theory]
    [InlineData("2026-11-21", Planningsuitkomst.OpTijd)]
    [InlineData("2026-11-25", Planningsuitkomst.OpTijd)]
    [InlineData("2026-11-26", Planningsuitkomst.TeLaat)]
    [InlineData("2027-03-01", Planningsuitkomst.TeLaat)]
    public void Plan_IntakeNaAanmelding_IsOpTijdTotEnMetEenWeek(string voorstel, Planningsuitkomst verwacht)
    {
        var antwoord = PlanIntake(Aangemeld, "WT-1", voorstel);

        antwoord.Uitkomst.Should().Be(verwacht);
        antwoord.LaatsteDag.Should().Be(new DateOnly(2026, 11, 25));
        antwoord.Bevinding.Uitkomst.Should().Be(verwacht == Planningsuitkomst.OpTijd ? Uitkomst.Voldoet : Uitkomst.VoldoetNiet);
    }

    [Fact]
    public void Planningsuitkomst_InJson_IsHaarNaam() => Enum.GetValues<Planningsuitkomst>().Select(uitkomst => JsonSerializer.Serialize(uitkomst))
        .Should().Equal(Enum.GetValues<Planningsuitkomst>().Select(uitkomst => $"\"{EnumNamen.Van(uitkomst)}\""));

    [Fact]
    public void Plan_AlsErAlEenIntakeStaat_BeslistHetVoorstelEnNietWatErStond()
    {
        foreach (var eerder in new DateOnly[] { new(2026, 11, 23), new(2026, 12, 9) })
        {
            var gepland = Planningsvraag.Intake(Dossier(Aangemeld), Traject)(eerder);
            var antwoord = Kwaliteitstoets.Standaard.Plan(Peildatum, "WT-1", Traject, Planningsvraag.Intake(gepland, Traject), new(2026, 11, 26));

            antwoord.Uitkomst.Should().Be(Planningsuitkomst.TeLaat);
            antwoord.LaatsteDag.Should().Be(new DateOnly(2026, 11, 25));
        }
    }

    [Fact]
    public void Plan_TermijnIsVoorbij_NoemtDeDagDieHetWas()
    {
        var antwoord = PlanIntake(Aangemeld with { Aanmelddatum = new(2026, 11, 2) }, "WT-1", "2026-11-23");

        antwoord.Uitkomst.Should().Be(Planningsuitkomst.TeLaat);
        antwoord.LaatsteDag.Should().Be(new DateOnly(2026, 11, 9));
        antwoord.ToString().Should().Be("WT-1 z1 2026-11-23 teLaat, op tijd tot en met 2026-11-09");
    }

    [Fact]
    public void Plan_ZonderAanmelddatum_IsNietTeZeggenEnNoemtWatOntbreekt()
    {
        var antwoord = PlanIntake(Aangemeld with { Aanmelddatum = null }, "WT-1", "2026-11-23");

        antwoord.Uitkomst.Should().Be(Planningsuitkomst.NietTeZeggen);
        antwoord.LaatsteDag.Should().BeNull();
        antwoord.Bevinding.Ontbreekt.Should().Contain(feit => feit.Pad == "/zorgtrajecten/0/aanmelddatum");
    }

    [Fact]
    public void Plan_PatientVroegUitstel_IsNietVanToepassingEnHeeftGeenGrens()
    {
        var antwoord = PlanIntake(Aangemeld with { UitstelOpVerzoekPatient = true }, "WT-1", "2027-01-05");

        antwoord.Uitkomst.Should().Be(Planningsuitkomst.NietVanToepassing);
        antwoord.LaatsteDag.Should().BeNull();
    }

    // Een visitatie mag twee jaar oud zijn; wie op de eerste dag daarna visiteert, was er geen dag zonder.
    [Theory]
    [InlineData("2027-01-31", Planningsuitkomst.OpTijd)]
    [InlineData("2027-02-02", Planningsuitkomst.OpTijd)]
    [InlineData("2027-02-03", Planningsuitkomst.TeLaat)]
    public void Plan_Visitatie_IsOpTijdZolangDeVorigeNogTelt(string voorstel, Planningsuitkomst verwacht)
    {
        var dossier = new Dossier { Id = "p", Praktijk = new() { Visitaties = [new() { Op = new(2025, 2, 1), Soort = Visitatiesoort.Periodiek, Formatief = true }], Registraties = [new() { Register = Register.BasisPraktijkregister, Status = Registratiestatus.Ingeschreven, Van = new(2023, 1, 1) }] } };
        var gepland = Planningsvraag.Feit(dossier, new("/praktijk/visitaties/-"), dag => $"{{\"op\":\"{dag}\",\"soort\":\"periodiek\",\"formatief\":true}}");
        var antwoord = Kwaliteitstoets.Standaard.Plan(Peildatum, "VIS-1", Onderwerp.Praktijk, gepland, DateOnly.Parse(voorstel, null));

        (antwoord.Uitkomst, antwoord.LaatsteDag).Should().Be((verwacht, new DateOnly(2027, 2, 2)));
    }

    [Fact]
    public void Feit_DatNietPast_ZegtDat()
    {
        var past = () => Planningsvraag.Feit(Dossier(Aangemeld), new("/zorgtrajecten/0/intake"))(Peildatum);
        past.Should().Throw<ArgumentException>();
        var mist = () => Planningsvraag.Intake(Dossier(Aangemeld), Onderwerp.Zorgtraject(1));
        mist.Should().Throw<ArgumentException>();
    }

    /// <summary>Het antwoord is dat van wie elke dag apart laat beoordelen, en de laatste dag is de laatste.</summary>
    [Fact]
    public void Plan_WillekeurigTraject_ZegtWatDagVoorDagOordelenZegt()
    {
        var (opTijd, grenzen) = (0, 0);
        var vragen =
            from traject in DossierGenerator.Dossiers.Where(dossier => dossier.Zorgtrajecten is { IsDefaultOrEmpty: false })
            from norm in Gen.Elements("WT-1", "WT-2", "WT-3")
            from na in Gen.Frequency((2, Gen.Choose(-3, 7)), (1, Gen.Choose(-20, 60)))
            from dag in Gen.Frequency((2, Gen.Choose(0, 6)), (1, Gen.Choose(-10, 40)))
            select (Dossier: traject with { Zorgtrajecten = [traject.Zorgtrajecten!.Value[0] with { Aanmelddatum = Peildatum.AddDays(-dag), Status = Zorgtrajectstatus.Aangemeld, IntakeDatum = null }] }, norm, Voorstel: Peildatum.AddDays(na));
        Prop.ForAll(vragen.ToArbitrary(), vraag =>
        {
            var gepland = Planningsvraag.Intake(vraag.Dossier, Traject);
            var antwoord = Kwaliteitstoets.Standaard.Plan(Peildatum, vraag.norm, Traject, gepland, vraag.Voorstel);

            antwoord.Uitkomst.Should().Be(DagVoorDag(vraag.norm, gepland, vraag.Voorstel));
            opTijd += antwoord.Uitkomst == Planningsuitkomst.OpTijd ? 1 : 0;
            if (antwoord.LaatsteDag is { } laatste)
            {
                grenzen++;
                DagVoorDag(vraag.norm, gepland, laatste).Should().Be(Planningsuitkomst.OpTijd);
                Enumerable.Range(1, 30).Select(later => DagVoorDag(vraag.norm, gepland, laatste.AddDays(later))).Should().NotContain(Planningsuitkomst.OpTijd);
            }
            else if (antwoord.Uitkomst == Planningsuitkomst.OpTijd)
            {
                DagVoorDag(vraag.norm, gepland, vraag.Voorstel.AddDays(90)).Should().NotBe(Planningsuitkomst.TeLaat, "er was een grens geweest");
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

        opTijd.Should().BeGreaterThan(20);
        grenzen.Should().BeGreaterThan(30);
    }

    private static Zorgtraject Aangemeld { get; } = new() { Id = "z1", Status = Zorgtrajectstatus.Aangemeld, Aanmelddatum = new(2026, 11, 18) };

    private static Dossier Dossier(Zorgtraject traject) => new() { Id = "p", Zorgtrajecten = [traject] };

    private static Planningsantwoord PlanIntake(Zorgtraject traject, string norm, string voorstel) =>
        Kwaliteitstoets.Standaard.Plan(Peildatum, norm, Traject, Planningsvraag.Intake(Dossier(traject), Traject), DateOnly.Parse(voorstel, null));

    private static Planningsuitkomst DagVoorDag(string norm, Func<DateOnly, Dossier> gepland, DateOnly voorstel)
    {
        var dossier = gepland(voorstel);
        var einde = voorstel > Peildatum ? voorstel : Peildatum;
        var uitkomsten = Enumerable.Range(0, 1 + einde.DayNumber - Peildatum.DayNumber)
            .Select(dag => Kwaliteitstoets.Standaard.Toets(dossier, Peildatum.AddDays(dag), norm, Traject).Oordelen[0].Uitkomst).ToList();
        return uitkomsten.Contains(Uitkomst.VoldoetNiet) ? Planningsuitkomst.TeLaat
            : uitkomsten[^1] == Uitkomst.Voldoet ? Planningsuitkomst.OpTijd
            : uitkomsten[^1] == Uitkomst.NietVanToepassing ? Planningsuitkomst.NietVanToepassing
            : Planningsuitkomst.NietTeZeggen;
    }
}
