using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using static Kwaliteitskader.Benchmarks.Handgeschreven.Drieledig;

namespace Kwaliteitskader.Benchmarks.Handgeschreven;

/// <summary>De normen aan een zorgtraject, elk uitgeschreven.</summary>
internal static class Trajectnormen
{
    private const int Week = 7;

    public static Uitkomst Wt1(Zorgtraject traject, DateOnly dag)
    {
        var geldt = En(NietVervallen(traject), Bereikt(traject.Aanmelddatum, dag));
        if (geldt != Waarheid.Waar)
        {
            return BuitenBereik(geldt);
        }

        return traject.UitstelOpVerzoekPatient == true ? Uitkomst.NietVanToepassing : Binnenbereik(OpTijd(traject, Week, dag));
    }

    public static Uitkomst Wt2(Zorgtraject traject, DateOnly dag)
    {
        if (traject.UrgentieMaxDagen is not { } urgentie)
        {
            return Uitkomst.NietVanToepassing;
        }

        var sneller = traject.Aanmelddatum is null ? Waarheid.Onbekend : Van(urgentie < Week);
        var geldt = En(sneller, En(NietVervallen(traject), Bereikt(traject.Aanmelddatum, dag)));
        if (geldt != Waarheid.Waar)
        {
            return BuitenBereik(geldt);
        }

        return traject.UitstelOpVerzoekPatient == true ? Uitkomst.NietVanToepassing : Binnenbereik(OpTijd(traject, urgentie, dag));
    }

    public static Uitkomst Wt3(Zorgtraject traject, DateOnly dag)
    {
        var geldt = En(En(NietVervallen(traject), Bereikt(traject.Aanmelddatum, dag)), Is(traject.HuisbezoekGeindiceerd));
        return geldt != Waarheid.Waar ? BuitenBereik(geldt) : Binnenbereik(Is(traject.HuisbezoekGeboden));
    }

    private static Waarheid NietVervallen(Zorgtraject traject) =>
        traject.Status is { } status ? Van(status != Zorgtrajectstatus.Vervallen) : Waarheid.Onbekend;

    private static Waarheid OpTijd(Zorgtraject traject, int dagen, DateOnly dag)
    {
        var aanmelding = traject.Aanmelddatum!.Value;
        var nietsGepland = traject.Status == Zorgtrajectstatus.Aangemeld;
        if ((nietsGepland && traject.IntakeDatum is not null) || traject.EersteAangebodenDatum < aanmelding || traject.IntakeDatum < aanmelding)
        {
            return Waarheid.Twijfel;
        }

        var grens = aanmelding.DayNumber + dagen;
        var opTijd = Of(Voor(traject.IntakeDatum, grens, nietsGepland), Voor(traject.EersteAangebodenDatum, grens, erIsGeen: true));
        return opTijd == Waarheid.Onwaar && dag.DayNumber <= grens ? Waarheid.NogNiet : opTijd;
    }

    private static Waarheid Voor(DateOnly? dag, int grens, bool erIsGeen) =>
        dag is { } op ? Van(op.DayNumber <= grens) : erIsGeen ? Waarheid.Onwaar : Waarheid.Onbekend;
}
