using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using static Kwaliteitskader.Benchmarks.Handgeschreven.Drieledig;
using static Kwaliteitskader.Benchmarks.Handgeschreven.Inschrijvingen;

namespace Kwaliteitskader.Benchmarks.Handgeschreven;

/// <summary>De normen aan de praktijk, elk uitgeschreven.</summary>
internal static class Praktijknormen
{
    private static readonly DateOnly EindeVan2030 = new(2030, 12, 31);

    public static Uitkomst Bpr1(Dossier dossier, DateOnly dag)
    {
        var geldt = WerktEr(dossier, Beroep.Fysiotherapeut, dag);
        return geldt != Waarheid.Waar
            ? BuitenBereik(geldt)
            : Binnenbereik(AllenIn(dossier, Beroep.Fysiotherapeut, Register.IndividueelRegisterFysiotherapie, dag));
    }

    public static Uitkomst Bpr2(Dossier dossier, Praktijk praktijk, DateOnly dag)
    {
        var geldt = WerktEr(dossier, Beroep.Fysiotherapeut, dag);
        if (geldt != Waarheid.Waar)
        {
            return BuitenBereik(geldt);
        }

        var wet = Uitleg(dossier, praktijk, Verklaringsonderwerp.WetEnRegelgeving, dag);
        return Binnenbereik(wet == Waarheid.Onwaar ? wet : En(wet, Uitleg(dossier, praktijk, Verklaringsonderwerp.Beroepsstandaarden, dag)));
    }

    public static Uitkomst Bpr3(Dossier dossier, Praktijk praktijk, DateOnly dag) => Verklaard(dossier, praktijk, Verklaringsonderwerp.Gegevenslevering, dag);

    public static Uitkomst Bpr4(Dossier dossier, DateOnly dag)
    {
        var geldt = WerktEr(dossier, Beroep.Fysiotherapeut, dag);
        if (geldt != Waarheid.Waar)
        {
            return BuitenBereik(geldt);
        }

        var allen = Waarheid.Waar;
        foreach (var therapeut in dossier.Therapeuten!.Value)
        {
            var werkt = Werkt(therapeut, Beroep.Fysiotherapeut, dag);
            if (werkt != Waarheid.Onwaar)
            {
                allen = En(allen, Of(Niet(werkt), Verklaringen.Over(therapeut.Verklaringen, Verklaringsonderwerp.ReflecterendLeren, dag)));
            }
        }

        return Binnenbereik(allen);
    }

    public static Uitkomst Bpr5(Dossier dossier, Praktijk praktijk, DateOnly dag) => Verklaard(dossier, praktijk, Verklaringsonderwerp.Visitatie, dag);

    public static Uitkomst Kmp1(Praktijk praktijk, DateOnly dag)
    {
        var geldt = BijKeurmerk(praktijk, dag);
        return geldt != Waarheid.Waar ? BuitenBereik(geldt) : Binnenbereik(Gevisiteerd(praktijk, Visitatiesoort.Entree, dag));
    }

    public static Uitkomst Kmp2(Dossier dossier, Praktijk praktijk, DateOnly dag)
    {
        var geldt = BijKeurmerk(praktijk, dag);
        geldt = geldt == Waarheid.Onwaar ? geldt : En(geldt, WerktEr(dossier, Beroep.Fysiotherapeut, dag));
        return geldt != Waarheid.Waar
            ? BuitenBereik(geldt)
            : Binnenbereik(AllenIn(dossier, Beroep.Fysiotherapeut, Register.KeurmerkIndividueel, dag));
    }

    public static Uitkomst Kmp3(Dossier dossier, Praktijk praktijk, DateOnly dag)
    {
        var geldt = BijKeurmerk(praktijk, dag);
        return geldt != Waarheid.Waar ? BuitenBereik(geldt) : Binnenbereik(DoetMeeAanVisitatie(dossier, praktijk, dag));
    }

    public static Uitkomst Kmp4(Dossier dossier, Praktijk praktijk, DateOnly dag)
    {
        var geldt = BijKeurmerk(praktijk, dag);
        return geldt != Waarheid.Waar ? BuitenBereik(geldt) : Binnenbereik(Levert(dossier, praktijk, Database.LDK, dag));
    }

    public static Uitkomst Pvv1(Dossier dossier, DateOnly dag)
    {
        var geldt = WerktEr(dossier, Beroep.Oefentherapeut, dag);
        return geldt != Waarheid.Waar
            ? BuitenBereik(geldt)
            : Binnenbereik(AllenIn(dossier, Beroep.Oefentherapeut, Register.KwaliteitsregisterParamedici, dag));
    }

    public static Uitkomst Pvv2(Dossier dossier, Praktijk praktijk, DateOnly dag)
    {
        var geldt = WerktEr(dossier, Beroep.Oefentherapeut, dag);
        return geldt != Waarheid.Waar ? BuitenBereik(geldt) : Binnenbereik(DoetMeeAanVisitatie(dossier, praktijk, dag));
    }

    public static Uitkomst Pvv3(Dossier dossier, Praktijk praktijk, DateOnly dag)
    {
        var geldt = WerktEr(dossier, Beroep.Oefentherapeut, dag);
        return geldt != Waarheid.Waar ? BuitenBereik(geldt) : Binnenbereik(Levert(dossier, praktijk, Database.LDO, dag));
    }

    // De termijn van het jaarverslag is niet gepubliceerd: zonder verslag is niets vast te stellen.
    public static Uitkomst Pvv4(Dossier dossier, Praktijk praktijk, DateOnly dag)
    {
        var geldt = WerktEr(dossier, Beroep.Oefentherapeut, dag);
        if (geldt != Waarheid.Waar)
        {
            return BuitenBereik(geldt);
        }

        if (praktijk.Jaarverslagen.Bekend(out var verslagen))
        {
            foreach (var verslag in verslagen)
            {
                if (verslag.Jaar == dag.Year - 1 && verslag.Op <= dag)
                {
                    return Uitkomst.Voldoet;
                }
            }
        }

        return Uitkomst.NietVastTeStellen;
    }

    public static Uitkomst Pr2030(Dossier dossier, Praktijk praktijk, DateOnly dag)
    {
        var ingeschreven = Of(
            Of(Staat(praktijk.Registraties, Register.BasisPraktijkregister, dag), Staat(praktijk.Registraties, Register.KeurmerkPraktijkregister, dag)),
            En(Staat(praktijk.Registraties, Register.PraktijkregisterVvocm, dag), WerktEr(dossier, Beroep.Oefentherapeut, dag)));
        if (dag > EindeVan2030)
        {
            var geldt = Of(ingeschreven, Is(dossier.Kader?.RandvoorwaardenVervuld));
            return geldt != Waarheid.Waar ? BuitenBereik(geldt) : Binnenbereik(ingeschreven);
        }

        return Binnenbereik(ingeschreven == Waarheid.Onwaar ? Waarheid.NogNiet : ingeschreven);
    }

    private static Uitkomst Verklaard(Dossier dossier, Praktijk praktijk, Verklaringsonderwerp onderwerp, DateOnly dag)
    {
        var geldt = WerktEr(dossier, Beroep.Fysiotherapeut, dag);
        return geldt != Waarheid.Waar ? BuitenBereik(geldt) : Binnenbereik(Uitleg(dossier, praktijk, onderwerp, dag));
    }

    // Een solist draagt de eisen in persoon: zijn verklaringen en die van de praktijk wegen samen.
    private static Waarheid Uitleg(Dossier dossier, Praktijk praktijk, Verklaringsonderwerp onderwerp, DateOnly dag) =>
        Getuigd(dossier, praktijk, onderwerp, Gebeurtenis.Geen, null, dag);

    private static Waarheid Getuigd(
        Dossier dossier, Praktijk praktijk, Verklaringsonderwerp onderwerp, Gebeurtenis gebeurtenis, Database? database, DateOnly dag)
    {
        if (praktijk.Solist == true && MeerDanEenWerkt(dossier, dag))
        {
            return Waarheid.Twijfel;
        }

        var (gunstig, ongunstig, alles, betwist) = Weeg(dossier, praktijk, onderwerp, gebeurtenis, database, dag, null);
        if (gunstig == ongunstig)
        {
            return alles || gunstig == Waarheid.Waar ? gunstig : Waarheid.Onbekend;
        }

        if (!alles || !betwist)
        {
            return Waarheid.Onbekend;
        }

        var met = Weeg(dossier, praktijk, onderwerp, gebeurtenis, database, dag, true);
        var zonder = Weeg(dossier, praktijk, onderwerp, gebeurtenis, database, dag, false);
        return met.Gunstig == met.Ongunstig && zonder.Gunstig == zonder.Ongunstig ? Waarheid.Twijfel : Waarheid.Onbekend;
    }

    private static (Waarheid Gunstig, Waarheid Ongunstig, bool Alles, bool Betwist) Weeg(
        Dossier dossier, Praktijk praktijk, Verklaringsonderwerp onderwerp, Gebeurtenis gebeurtenis, Database? database, DateOnly dag, bool? betwist)
    {
        var gunstig = new Verklaringen.Weging(onderwerp, gunstig: true, dag, betwist);
        var ongunstig = new Verklaringen.Weging(onderwerp, gunstig: false, dag, betwist);
        var alles = TelVerklaringen(dossier, praktijk, database, dag, ref gunstig);
        TelVerklaringen(dossier, praktijk, database, dag, ref ongunstig);
        if (gebeurtenis == Gebeurtenis.Visitatie)
        {
            alles &= praktijk.Visitaties.Bekend(out var visitaties);
            foreach (var visitatie in visitaties)
            {
                var telt = Is(visitatie.Soort, Visitatiesoort.Periodiek);
                gunstig.Tel(telt, true, visitatie.Op, Verklaringsbron.Visitatie);
                ongunstig.Tel(telt, true, visitatie.Op, Verklaringsbron.Visitatie);
            }
        }
        else if (gebeurtenis == Gebeurtenis.Levering)
        {
            alles &= praktijk.Gegevensleveringen.Bekend(out var leveringen);
            foreach (var levering in leveringen)
            {
                var telt = Is(levering.Database, database!.Value);
                gunstig.Tel(telt, true, levering.Op, Verklaringsbron.Register);
                ongunstig.Tel(telt, true, levering.Op, Verklaringsbron.Register);
            }
        }

        return (gunstig.Oordeel, ongunstig.Oordeel, alles, gunstig.Betwist);
    }

    private static bool MeerDanEenWerkt(Dossier dossier, DateOnly dag)
    {
        var werken = 0;
        dossier.Therapeuten.Bekend(out var therapeuten);
        foreach (var therapeut in therapeuten)
        {
            werken += Loopt(therapeut.WerkzaamVan, therapeut.WerkzaamTot, dag) == Waarheid.Waar ? 1 : 0;
        }

        return werken > 1;
    }

    private static bool TelVerklaringen(Dossier dossier, Praktijk praktijk, Database? database, DateOnly dag, ref Verklaringen.Weging weging)
    {
        var alles = Tel(praktijk.Verklaringen, Waarheid.Waar, database, ref weging);
        if (praktijk.Solist != true)
        {
            return alles;
        }

        alles &= dossier.Therapeuten.Bekend(out var therapeuten);
        foreach (var therapeut in therapeuten)
        {
            var werkt = Loopt(therapeut.WerkzaamVan, therapeut.WerkzaamTot, dag);
            alles &= werkt == Waarheid.Onwaar || Tel(therapeut.Verklaringen, werkt, database, ref weging);
        }

        return alles;
    }

    private static bool Tel(ImmutableArray<Verklaring>? verklaringen, Waarheid telt, Database? database, ref Verklaringen.Weging weging)
    {
        var bekend = verklaringen.Bekend(out var elementen);
        foreach (var element in elementen)
        {
            if (database is null || element.Database is null || element.Database == database)
            {
                weging.Tel(database is null || element.Database is not null ? telt : En(telt, Waarheid.Onbekend), element);
            }
        }

        return bekend;
    }

    private static Waarheid BijKeurmerk(Praktijk praktijk, DateOnly dag)
    {
        var bij = Is(praktijk.AangeslotenBijKeurmerk);
        if (!praktijk.Registraties.Bekend(out var registraties))
        {
            return bij == Waarheid.Waar ? bij : Waarheid.Onbekend;
        }

        if (bij == Waarheid.Onwaar && Staat(praktijk.Registraties, Register.KeurmerkPraktijkregister, dag) == Waarheid.Waar)
        {
            return Waarheid.Twijfel;
        }

        var (stand, vraagtAan, straksOfNu) = (default(Stand), Waarheid.Onwaar, false);
        foreach (var rij in registraties)
        {
            var keurmerk = Is(rij.Register, Register.KeurmerkPraktijkregister);
            if (keurmerk != Waarheid.Onwaar)
            {
                // Wie geschorst is, staat er nog in.
                var status = rij.Status == Registratiestatus.Geschorst ? Registratiestatus.Ingeschreven : rij.Status;
                var later = status is null ? Waarheid.Onbekend : Van(status == Registratiestatus.Aangevraagd || (status == Registratiestatus.Ingeschreven && rij.Van > dag));
                vraagtAan = Of(vraagtAan, En(keurmerk, En(later, Van(!(rij.Tot < dag) && !(rij.Tot < rij.Van)))));
                straksOfNu |= keurmerk == Waarheid.Waar && status == Registratiestatus.Ingeschreven && rij.Van is null && !(rij.Tot < dag);
                stand.Tel(keurmerk == Waarheid.Waar, status, rij.Van, rij.Tot, dag);
            }
        }

        if (stand.Omgekeerd)
        {
            return Of(bij, Waarheid.Twijfel);
        }

        var vast = vraagtAan == Waarheid.Waar || (straksOfNu && !stand.KanEruit);
        return Of(bij, vast ? (stand.WellichtOmgekeerd ? Waarheid.Onbekend : Waarheid.Waar) : Of(vraagtAan, stand.Oordeel));
    }

    private static Waarheid Gevisiteerd(Praktijk praktijk, Visitatiesoort soort, DateOnly dag)
    {
        if (!praktijk.Visitaties.Bekend(out var visitaties))
        {
            return Waarheid.Onbekend;
        }

        var gevisiteerd = Waarheid.Onwaar;
        foreach (var visitatie in visitaties)
        {
            gevisiteerd = Of(gevisiteerd, En(Is(visitatie.Soort, soort), Bereikt(visitatie.Op, dag)));
        }

        return gevisiteerd;
    }

    private static Waarheid DoetMeeAanVisitatie(Dossier dossier, Praktijk praktijk, DateOnly dag) =>
        Getuigd(dossier, praktijk, Verklaringsonderwerp.Visitatie, Gebeurtenis.Visitatie, null, dag);

    private static Waarheid Levert(Dossier dossier, Praktijk praktijk, Database database, DateOnly dag) =>
        Getuigd(dossier, praktijk, Verklaringsonderwerp.Gegevenslevering, Gebeurtenis.Levering, database, dag);

    /// <summary>Wat behalve verklaringen laat zien dat voldaan wordt.</summary>
    private enum Gebeurtenis
    {
        Geen,
        Visitatie,
        Levering,
    }
}
