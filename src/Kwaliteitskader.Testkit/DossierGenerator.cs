using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Testkit;

/// <summary>Maakt willekeurige dossiers, waarin elk feit ook onbekend en elke lijst ook leeg kan zijn.</summary>
/// <remarks>
/// De meeste datums liggen dicht bij elkaar, zodat termijnen lopen en aflopen; soms komt een uiterste datum voor. Verwijzingen
/// van zorgtrajecten raken soms een therapeut en soms niet, en een besluit soms een norm en een onderwerp.
/// </remarks>
public static partial class DossierGenerator
{
    private static readonly DateOnly EersteDag = new(2015, 1, 1);
    private static readonly DateOnly LaatsteDag = new(2031, 12, 31);

    /// <summary>Datums rond de jaren waarin het kader geldt, en soms de eerste of laatste die er is.</summary>
    public static Gen<DateOnly> Datums { get; } = Gen.Frequency(
        (30, Gen.Choose(0, LaatsteDag.DayNumber - EersteDag.DayNumber).Select(EersteDag.AddDays)),
        (1, Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29))));

    /// <summary>Dezelfde dagen, om op te oordelen: de eerste is dan 0001-01-02, want 0001-01-01 is geen peildatum.</summary>
    public static Gen<DateOnly> Peildata { get; } = Datums.Select(dag => dag == default ? dag.AddDays(1) : dag);

    /// <summary>Sleutels, ook met letters die in JSON bijzonder zijn.</summary>
    public static Gen<string> Sleutels { get; } = Gen.Elements("t1", "t2", "t3", "praktijk-0001", "z1", "coördinator", "a\"b\\c", "😀<&'/>");

    /// <summary>Dossiers.</summary>
    public static Gen<Dossier> Dossiers =>
        from id in Sleutels
        from praktijk in OfOnbekend(Praktijken.SelectMany(MetVoorvallen).SelectMany(_ => Eigen, (een, eigen) => een with { Eigen = eigen }))
        from therapeuten in Lijst(Therapeuten.SelectMany(_ => Eigen, (een, eigen) => een with { Eigen = eigen }))
        from zorgtrajecten in Lijst(Zorgtrajecten.SelectMany(MetZorg).SelectMany(_ => Eigen, (een, eigen) => een with { Eigen = eigen }))
        from kader in OfOnbekend(JaNee.Select(ja => new Kader { RandvoorwaardenVervuld = ja }))
        from dispensaties in Lijst(Dispensaties)
        from beoordelingen in Lijst(Beoordelingen)
        from eigen in Eigen
        select new Dossier
        {
            Id = id,
            Praktijk = praktijk,
            Therapeuten = therapeuten,
            Zorgtrajecten = zorgtrajecten,
            Kader = kader,
            Dispensaties = dispensaties,
            Beoordelingen = beoordelingen,
            Eigen = eigen,
        };

    /// <summary>Dossiers voor <see cref="Prop"/>.</summary>
    public static Arbitrary<Dossier> Arbitrary => Dossiers.ToArbitrary();

    // Zelden: geen norm van de bibliotheek leest ze.
    private static Gen<Eigenfeiten?> Eigen => Gen.Frequency(
        (9, Gen.Constant<Eigenfeiten?>(null)),
        (1, from tekst in Sleutels
            from ja in Gen.Elements(true, false)
            from getal in Gen.Choose(0, 1000)
            from dag in Datums
            select (Eigenfeiten?)Eigenfeiten.Leeg.Met("acme:sleutel", tekst).Met("acme:ja", ja).Met("b-2:x.y_z", getal / 8m).Met("acme:dag", dag)));

    private static Gen<Praktijk> Praktijken =>
        from agb in OfOnbekend(Gen.Elements("04012345", "04099999"))
        from solist in JaNee
        from keurmerk in JaNee
        from registraties in Lijst(Registraties)
        from verklaringen in Lijst(Verklaringen)
        from visitaties in Lijst(Visitaties)
        from leveringen in Lijst(Leveringen)
        from verslagen in Lijst(Jaarverslagen)
        from prems in Lijst(PremUitvragen)
        select new Praktijk
        {
            Agb = agb,
            Solist = solist,
            AangeslotenBijKeurmerk = keurmerk,
            Registraties = registraties,
            Verklaringen = verklaringen,
            Visitaties = visitaties,
            Gegevensleveringen = leveringen,
            Jaarverslagen = verslagen,
            PremUitvragen = prems,
        };

    private static Gen<Therapeut> Therapeuten =>
        from basis in TherapeutBasis
        from registraties in Lijst(Registraties)
        from perioden in Lijst(Registratieperioden)
        from verklaringen in Lijst(Verklaringen)
        from scholing in Lijst(Scholingen)
        from peerReviews in Lijst(Dagen.Select(op => new PeerReview { Op = op }))
        from plannen in Lijst(Jaren.SelectMany(jaar => Dagen.Select(op => new PersoonlijkOntwikkelplan { Jaar = jaar, Op = op })))
        from overleg in Lijst(Dagen.Select(op => new IntercollegiaalOverleg { Op = op }))
        from werkervaring in Lijst(Dagen.SelectMany(op => Hoeveelheden.Select(uren => new Werkervaring { Op = op, Uren = uren })))
        from verbijzonderingen in Lijst(Verbijzonderingen)
        from leren in Lijst(Leeractiviteiten)
        select basis with
        {
            Registraties = registraties,
            Registratieperioden = perioden,
            Verklaringen = verklaringen,
            Scholing = scholing,
            PeerReviews = peerReviews,
            PersoonlijkeOntwikkelplannen = plannen,
            IntercollegiaalOverleg = overleg,
            Werkervaring = werkervaring,
            Verbijzonderingen = verbijzonderingen,
            Leeractiviteiten = leren,
        };

    private static Gen<Therapeut> TherapeutBasis =>
        from id in Sleutels
        from beroep in Waarde<Beroep>()
        from van in Dagen
        from tot in Dagen
        from big in OfOnbekend(BigInschrijvingen)
        from lid in JaNee
        from bewijs in JaNee
        select new Therapeut
        {
            Id = id,
            Beroep = beroep,
            WerkzaamVan = van,
            WerkzaamTot = tot,
            Big = big,
            LidVvocm = lid,
            BewijsVanBevoegdheid = bewijs,
        };

    private static Gen<Zorgtraject> Zorgtrajecten =>
        from id in Sleutels
        from therapeut in OfOnbekend(Sleutels)
        from status in Waarde<Zorgtrajectstatus>()
        from aanmelding in Dagen
        from aangeboden in Dagen
        from intake in Dagen
        from urgentie in OfOnbekendGetal(Gen.Choose(0, 30))
        from uitstel in JaNee
        from geindiceerd in JaNee
        from geboden in JaNee
        from verbijzondering in OfOnbekend(Verbijzonderingen)
        from doorverwijzingen in Lijst(Doorverwijzingen)
        select new Zorgtraject
        {
            Id = id,
            Therapeut = therapeut,
            Status = status,
            Aanmelddatum = aanmelding,
            EersteAangebodenDatum = aangeboden,
            IntakeDatum = intake,
            UrgentieMaxDagen = urgentie,
            UitstelOpVerzoekPatient = uitstel,
            HuisbezoekGeindiceerd = geindiceerd,
            HuisbezoekGeboden = geboden,
            BenodigdeVerbijzondering = verbijzondering,
            Doorverwijzingen = doorverwijzingen,
        };

    private static Gen<BigInschrijving> BigInschrijvingen =>
        from nummer in OfOnbekend(Gen.Elements("59000000004", "79000000009"))
        from status in Waarde<Registratiestatus>()
        from van in Dagen
        from tot in Dagen
        select new BigInschrijving { Nummer = nummer, Status = status, Van = van, Tot = tot };

    private static Gen<Registratie> Registraties =>
        from register in Waarde<Register>()
        from status in Waarde<Registratiestatus>()
        from van in Dagen
        from tot in Dagen
        select new Registratie { Register = register, Status = status, Van = van, Tot = tot };

    private static Gen<Registratieperiode> Registratieperioden =>
        from register in Waarde<Register>()
        from van in Dagen
        from tot in Dagen
        from deelregisters in OfOnbekendGetal(Gen.Choose(0, 4))
        select new Registratieperiode { Register = register, Van = van, Tot = tot, Deelregisters = deelregisters };

    private static Gen<Verklaring> Verklaringen =>
        from onderwerp in Waarde<Verklaringsonderwerp>()
        from voldoet in JaNee
        from op in Dagen
        from door in Waarde<Verklaringsbron>()
        from database in Waarde<Database>()
        select new Verklaring { Onderwerp = onderwerp, Voldoet = voldoet, Op = op, Door = door, Database = database };

    private static Gen<Visitatie> Visitaties =>
        from op in Dagen
        from soort in Waarde<Visitatiesoort>()
        from formatief in JaNee
        from collega in JaNee
        from registerpraktijk in JaNee
        from punten in JaNee
        select new Visitatie { Op = op, Soort = soort, Formatief = formatief, DoorCollega = collega, DoorRegisterpraktijk = registerpraktijk, MetVerbeterpunten = punten };

    private static Gen<Gegevenslevering> Leveringen =>
        from database in Waarde<Database>()
        from op in Dagen
        select new Gegevenslevering { Database = database, Op = op };

    private static Gen<Jaarverslag> Jaarverslagen =>
        from jaar in Jaren
        from op in Dagen
        select new Jaarverslag { Jaar = jaar, Op = op };

    private static Gen<PremUitvraag> PremUitvragen =>
        from jaar in Jaren
        from verstuurd in OfOnbekendGetal(Gen.Choose(0, 500))
        from ontvangen in OfOnbekendGetal(Gen.Choose(0, 500))
        from behandeld in OfOnbekendGetal(Gen.Frequency((20, Gen.Choose(0, 2000)), (1, Gen.Constant(int.MaxValue))))
        select new PremUitvraag { Jaar = jaar, Verstuurd = verstuurd, Ontvangen = ontvangen, BehandeldePatienten = behandeld };

    private static Gen<Scholing> Scholingen =>
        from op in Dagen
        from punten in Hoeveelheden
        from soort in Waarde<Scholingssoort>()
        select new Scholing { Op = op, Punten = punten, Soort = soort };

    private static Gen<Doorverwijzing> Doorverwijzingen =>
        from op in Dagen
        from naar in Waarde<Verwijsbestemming>()
        from verbijzondering in OfOnbekend(Verbijzonderingen)
        select new Doorverwijzing { Op = op, Naar = naar, Verbijzondering = verbijzondering };

    private static Gen<string> Verbijzonderingen { get; } = Gen.Elements("manueeltherapie", "kinderfysiotherapie", "bekkenfysiotherapie");

    private static Gen<DateOnly?> Dagen { get; } =
        Gen.Frequency((5, Datums.Select(dag => (DateOnly?)dag)), (1, Gen.Constant((DateOnly?)null)));

    private static Gen<bool?> JaNee { get; } = Gen.Elements<bool?>(true, false, null);

    private static Gen<int?> Jaren { get; } = OfOnbekendGetal(Gen.Choose(2015, 2031));

    private static Gen<decimal?> Hoeveelheden { get; } = Gen.Frequency(
        (5, Gen.Choose(0, 2000).Select(tienden => (decimal?)(tienden / 10m))),
        (1, Gen.Elements<decimal?>(12.0m, 0.00m, 12.50m, 1_000_000_000_000_000m, null)));

    private static Gen<T?> Waarde<T>()
        where T : struct, Enum =>
        Gen.Elements(Enum.GetValues<T>().Select(waarde => (T?)waarde).Append(null).ToArray());

    private static Gen<int?> OfOnbekendGetal(Gen<int> getallen) =>
        Gen.Frequency((5, getallen.Select(getal => (int?)getal)), (1, Gen.Constant((int?)null)));

    private static Gen<T?> OfOnbekend<T>(Gen<T> waarden)
        where T : class =>
        Gen.Frequency((5, waarden.Select(waarde => (T?)waarde)), (1, Gen.Constant((T?)null)));

    private static Gen<ImmutableArray<T>?> Lijst<T>(Gen<T> elementen) => Gen.Frequency(
        (1, Gen.Constant((ImmutableArray<T>?)null)),
        (1, Gen.Constant((ImmutableArray<T>?)[])),
        (5, Gen.Choose(1, 3).SelectMany(elementen.ArrayOf).Select(array => (ImmutableArray<T>?)[.. array])));
}
