using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Tests.Voorwaarden;

/// <summary>Wie van een lange lijst dag na dag onthoudt wat zij zegt, krijgt op elke dag het antwoord van wie haar helemaal leest.</summary>
public class LangeLijstenTests
{
    private const int Lengte = Tijdlijn.LangeLijst + 8;
    private const int Lijsten = 400;

    private static readonly DateOnly Begin = new(2026, 11, 21);
    private static readonly DateOnly[] Dagen = [.. Enumerable.Range(-4, 14).Select(Begin.AddDays)];

    [Fact]
    public void Registerloop_OpElkeDag_WeegtAlsDeHeleLijst()
    {
        var lot = new Random(3);
        var gezien = new HashSet<(Waarheid, StandZonderInschrijving)>();
        for (var lijst = 0; lijst < Lijsten; lijst++)
        {
            ImmutableArray<Registratie> rijen = [.. Enumerable.Range(0, Lengte).Select(_ => Rij(lot))];
            foreach (var kring in Enum.GetValues<Registerkring>())
            {
                var vraag = new object();
                foreach (var moment in Momenten())
                {
                    var onthouden = new Registerweging(moment.Peildatum, kring);
                    onthouden.Tel(Registerloop.Van(vraag, vraag, rijen, Register.KeurmerkIndividueel, kring, moment)!.Weging);
                    var opnieuw = new Registerweging(moment.Peildatum, kring);
                    opnieuw.Tel(rijen, Register.KeurmerkIndividueel);

                    Wat(onthouden).Should().Be(Wat(opnieuw));
                    gezien.Add((opnieuw.Oordeel, opnieuw.Stand));
                }
            }
        }

        gezien.Select(een => een.Item1).Distinct().Should().HaveCount(4, "de lijsten zeggen van alles");
        gezien.Select(een => een.Item2).Distinct().Should().HaveCount(Enum.GetValues<StandZonderInschrijving>().Length);
    }

    [Fact]
    public void Verklaringenwijzer_OpElkeDag_WeegtAlsDeHeleLijst()
    {
        var lot = new Random(4);
        var gezien = new HashSet<Waarheid>();
        for (var lijst = 0; lijst < Lijsten; lijst++)
        {
            ImmutableArray<Verklaring> verklaringen = [.. Enumerable.Range(0, Lengte).Select(_ => Verklaring(lot))];
            var vraag = new object();
            foreach (var moment in Momenten())
            {
                var wijzer = Verklaringenwijzer.Van(vraag, vraag, verklaringen, moment)!;
                foreach (var (gunstig, betwist, na, telt, database) in Vragen(lot))
                {
                    var (horizon, horizonOpnieuw) = (Horizon.VanEerste(moment.Peildatum, Dagen[^1]), Horizon.VanEerste(moment.Peildatum, Dagen[^1]));
                    var onthouden = new Verklaringsweging(Verklaringsonderwerp.Klachtenregeling, gunstig, moment.Peildatum, na, betwist, horizon);
                    onthouden.Tel(telt, wijzer, database);
                    var opnieuw = new Verklaringsweging(Verklaringsonderwerp.Klachtenregeling, gunstig, moment.Peildatum, na, betwist, horizonOpnieuw);
                    opnieuw.Tel(telt, verklaringen, database);

                    (Wat(onthouden), horizon.Eerste).Should().Be((Wat(opnieuw), horizonOpnieuw.Eerste));
                    gezien.Add(opnieuw.Oordeel);
                }
            }
        }

        gezien.Should().HaveCount(4, "de lijsten zeggen van alles");
    }

    private static object Wat(Registerweging weging) =>
        (weging.Oordeel, weging.Stand, weging.Sinds.Kennis, weging.Sinds.Inhoud, weging.VroegstMogelijk, weging.Omgekeerd);

    private static object Wat(Verklaringsweging weging) =>
        (weging.Oordeel, weging.Onvolledig, weging.ZonderDag, weging.Betwist, weging.LaatsteOntkenning, weging.EersteBevestiging);

    private static IEnumerable<Peilmoment> Momenten()
    {
        var moment = new Peilmoment(Dagen[0], new Dossier { Id = "lang" }, Normwaardenset.Standaard).AanBeginVan(Dagen[^1]);
        return Dagen.Select(dag => moment.Verder(dag));
    }

    private static IEnumerable<(bool Gunstig, bool? Betwist, DateOnly? Na, Waarheid Telt, Database? Database)> Vragen(Random lot) =>
        from gunstig in new[] { true, false }
        from betwist in new bool?[] { null, true, false }
        select (gunstig, betwist, Of(lot, Dag(lot)), Kies(lot, Waarheid.Waar, Waarheid.Onbekend, Waarheid.Twijfel), Of(lot, Database.LDF));

    // De meeste elementen gaan over iets anders: van een paar hangt alles af.
    private static Registratie Rij(Random lot) => lot.Next(12) > 0
        ? new() { Register = Register.KwaliteitsregisterParamedici, Status = Registratiestatus.Ingeschreven, Van = Dag(lot) }
        : new() { Register = lot.Next(4) == 0 ? null : Register.KeurmerkIndividueel, Status = Of(lot, Kies(lot, Enum.GetValues<Registratiestatus>())), Van = Of(lot, Dag(lot)), Tot = Of(lot, Dag(lot)) };

    private static Verklaring Verklaring(Random lot) => lot.Next(10) > 0
        ? new() { Onderwerp = Verklaringsonderwerp.WetEnRegelgeving, Voldoet = true, Op = Dag(lot) }
        : new()
        {
            Onderwerp = lot.Next(5) == 0 ? null : Verklaringsonderwerp.Klachtenregeling,
            Voldoet = Of(lot, lot.Next(2) == 0),
            Op = Of(lot, lot.Next(8) == 0 ? DateOnly.MinValue : Dag(lot)),
            Door = Of(lot, Kies(lot, Enum.GetValues<Verklaringsbron>())),
            Database = Of(lot, Kies(lot, Enum.GetValues<Database>())),
        };

    private static DateOnly Dag(Random lot) => Kies(lot, Dagen);

    private static W Kies<W>(Random lot, params W[] waarden) => waarden[lot.Next(waarden.Length)];

    private static W? Of<W>(Random lot, W waarde)
        where W : struct => lot.Next(5) == 0 ? null : waarde;
}
