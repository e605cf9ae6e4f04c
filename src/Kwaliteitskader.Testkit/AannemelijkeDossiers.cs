using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Testkit;

/// <summary>
/// Maakt dossiers waarin bijna alles bekend is en bij elkaar past, zodat elke norm ook aan zijn eis toekomt en de feiten
/// rond zijn grenzen liggen. De <c>DossierGenerator</c> maakt wat daarbuiten valt.
/// </summary>
public static partial class AannemelijkeDossiers
{
    /// <summary>De dag waar de feiten omheen liggen.</summary>
    public static DateOnly Peildatum { get; } = new(2026, 11, 21);

    /// <summary>Dossiers, reproduceerbaar uit een zaad.</summary>
    public static Gen<Dossier> Dossiers { get; } = Gen.Choose(0, int.MaxValue - 1).Select(Maak);

    private static readonly Verklaringsonderwerp[] OverPraktijk =
    [
        Verklaringsonderwerp.WetEnRegelgeving, Verklaringsonderwerp.Beroepsstandaarden, Verklaringsonderwerp.Gegevenslevering,
        Verklaringsonderwerp.Visitatie, Verklaringsonderwerp.Praktijkvoering, Verklaringsonderwerp.InrichtingEnService,
        Verklaringsonderwerp.Dossiervoering, Verklaringsonderwerp.Veiligheid, Verklaringsonderwerp.GelijkeToegang,
        Verklaringsonderwerp.Verbeterpunten, Verklaringsonderwerp.VisitatieDoorRegisterpraktijk, Verklaringsonderwerp.VeiligeLeeromgeving,
    ];

    private static readonly Verklaringsonderwerp[] OverTherapeut =
    [
        Verklaringsonderwerp.WetEnRegelgeving, Verklaringsonderwerp.Klachtenregeling, Verklaringsonderwerp.Beroepsstandaarden,
        Verklaringsonderwerp.Deskundigheidsbevordering, Verklaringsonderwerp.Verbijzondering, Verklaringsonderwerp.Kwaliteitscriteria,
        Verklaringsonderwerp.ReflecterendLeren, Verklaringsonderwerp.Bejegening, Verklaringsonderwerp.Informatievoorziening,
        Verklaringsonderwerp.PersoonlijkeSituatie, Verklaringsonderwerp.FunctionerenVoorop, Verklaringsonderwerp.OpenheidOverHandelen,
        Verklaringsonderwerp.BijdrageAanBeroep, Verklaringsonderwerp.Gezondheidsachterstanden, Verklaringsonderwerp.RegionaalAanbod, Verklaringsonderwerp.DomeinoverstijgendWerken,
    ];

    /// <summary>Het dossier van een zaad.</summary>
    public static Dossier Maak(int zaad) => new Maker(new System.Random(zaad)).Dossier();

    private sealed partial class Maker(System.Random lot)
    {
        public Dossier Dossier() => MetBesluiten(new()
        {
            Id = "praktijk-0001",
            Praktijk = Praktijk(),
            Therapeuten = Lijst(1, 3, i => Therapeut(string.Create(CultureInfo.InvariantCulture, $"t{i}"))),
            Zorgtrajecten = Lijst(0, 3, i => Zorgtraject(string.Create(CultureInfo.InvariantCulture, $"z{i}"))),
            Kader = new Kader { RandvoorwaardenVervuld = Ja(50) },
        });

        private Praktijk Praktijk() => MetVoorvallen(new()
        {
            Solist = Ja(20),
            AangeslotenBijKeurmerk = Ja(50),
            Registraties = Lijst(0, 2, _ => Registratie(Kies(Register.BasisPraktijkregister, Register.KeurmerkPraktijkregister, Register.PraktijkregisterVvocm))),
            Verklaringen = Verklaringen(OverPraktijk),
            Visitaties = Lijst(0, 2, _ => Visitatie()),
            Gegevensleveringen = Leveringen(),
            Jaarverslagen = Lijst(0, 2, _ => new Jaarverslag { Jaar = lot.Next(2023, 2027), Op = Dag(400) }),
            PremUitvragen = Lijst(0, 2, _ => new PremUitvraag { Jaar = lot.Next(2023, 2027), Verstuurd = lot.Next(400) }),
        });

        private Visitatie Visitatie() => new()
        {
            Op = Dag(800),
            Soort = Kies<Visitatiesoort>(),
            Formatief = Ja(90),
            DoorCollega = Ja(80) ? null : Ja(80),
            DoorRegisterpraktijk = Ja(30) ? null : Ja(80),
            MetVerbeterpunten = Ja(60),
        };

        private ImmutableArray<Gegevenslevering> Leveringen()
        {
            var database = Kies<Database>();
            var eerste = Dag(20);
            return Lijst(0, 14, i => new Gegevenslevering { Database = Ja(95) ? database : Kies<Database>(), Op = eerste.AddMonths(-i) });
        }

        private Therapeut Therapeut(string id) => new()
        {
            Id = id,
            Beroep = Ja(65) ? Beroep.Fysiotherapeut : Beroep.Oefentherapeut,
            WerkzaamVan = Dag(1500),
            WerkzaamTot = Ja(15) ? Dag(100) : null,
            Big = new BigInschrijving { Nummer = Kies("59000000004", "89000000104", "69000001204", "19000000004", "123"), Status = Status(), Van = Dag(3000), Tot = Einde() },
            LidVvocm = Ja(80),
            BewijsVanBevoegdheid = Ja(80),
            Registraties = Lijst(0, 3, _ => Registratie(Kies(Register.IndividueelRegisterFysiotherapie, Register.KeurmerkIndividueel, Register.KwaliteitsregisterParamedici))),
            Registratieperioden = Lijst(0, 2, _ => Periode()),
            Verklaringen = Verklaringen(OverTherapeut),
            Scholing = Lijst(0, 8, _ => new Scholing { Op = Dag(4000), Punten = lot.Next(150), Soort = Kies<Scholingssoort>() }),
            PeerReviews = Lijst(0, 3, _ => new PeerReview { Op = Dag(700) }),
            PersoonlijkeOntwikkelplannen = Lijst(0, 3, _ => new PersoonlijkOntwikkelplan { Jaar = lot.Next(2024, 2027), Op = Dag(700) }),
            IntercollegiaalOverleg = Lijst(0, 2, _ => new IntercollegiaalOverleg { Op = Dag(900) }),
            Werkervaring = Lijst(0, 4, _ => new Werkervaring { Op = Dag(1500), Uren = lot.Next(2500) }),
            Verbijzonderingen = Lijst(0, 1, _ => "manueeltherapie"),
            Leeractiviteiten = Lijst(0, 2, _ => new Leeractiviteit { Op = Dag(2500), Soort = Kies<Leersoort>() }),
        };

        private Zorgtraject Zorgtraject(string id)
        {
            var aanmelding = Dag(20);
            return MetZorg(new Zorgtraject
            {
                Id = id,
                Therapeut = Kies("t0", "t1", "t9"),
                Status = Kies<Zorgtrajectstatus>(),
                Aanmelddatum = aanmelding,
                EersteAangebodenDatum = aanmelding.AddDays(lot.Next(10)),
                IntakeDatum = Ja(70) ? aanmelding.AddDays(lot.Next(-1, 10)) : null,
                UrgentieMaxDagen = Ja(50) ? lot.Next(9) : null,
                UitstelOpVerzoekPatient = Ja(10),
                HuisbezoekGeindiceerd = Ja(50),
                HuisbezoekGeboden = Ja(50),
                BenodigdeVerbijzondering = Ja(50) ? Kies("manueeltherapie", "oncologie") : null,
                Doorverwijzingen = Lijst(0, 1, _ => new Doorverwijzing { Op = Dag(30), Naar = Kies<Verwijsbestemming>(), Verbijzondering = Kies("manueeltherapie", "oncologie") }),
            });
        }

        private Registratie Registratie(Register register) => new() { Register = register, Status = Status(), Van = Dag(1000), Tot = Einde() };

        private Registratieperiode Periode()
        {
            var van = Kies(new DateOnly(2015, 1, 1), new DateOnly(2017, 3, 15), new DateOnly(2022, 1, 1), new DateOnly(2025, 1, 1));
            return new Registratieperiode
            {
                Register = Kies(Register.IndividueelRegisterFysiotherapie, Register.KwaliteitsregisterParamedici),
                Van = van,
                Tot = Kies(van.AddMonths(60).AddDays(-1), new DateOnly(2019, 12, 31)),
                Deelregisters = lot.Next(1, 5),
            };
        }

        private ImmutableArray<Verklaring> Verklaringen(params Verklaringsonderwerp[] onderwerpen) =>
            Lijst(0, 2 * onderwerpen.Length, i => new Verklaring
            {
                Onderwerp = onderwerpen[i % onderwerpen.Length],
                Voldoet = Ja(75),
                Op = Kies(Dag(2500), Peildatum, Peildatum.AddDays(-1)),
                Door = Kies<Verklaringsbron>(),
                Database = Ja(60) ? Kies<Database>() : null,
            });

        private Registratiestatus Status() => Ja(80) ? Registratiestatus.Ingeschreven : Kies<Registratiestatus>();

        private DateOnly? Einde() => Ja(40) ? Dag(60) : null;

        /// <summary>Meestal tot zoveel dagen voor de peildatum, soms erna, en vaak er vlakbij.</summary>
        private DateOnly Dag(int terug) => Peildatum.AddDays(lot.Next(4) switch
        {
            0 => lot.Next(-3, 4),
            1 => lot.Next(-terug, 60),
            _ => -lot.Next(terug),
        });

        private bool Ja(int procent) => lot.Next(100) < procent;

        private T Kies<T>(params T[] keuzen) => keuzen[lot.Next(keuzen.Length)];

        private T Kies<T>()
            where T : struct, Enum => Kies(Enum.GetValues<T>());

        private ImmutableArray<T> Lijst<T>(int minstens, int hoogstens, Func<int, T> maak) =>
            [.. Enumerable.Range(0, lot.Next(minstens, hoogstens + 1)).Select(maak)];
    }
}
