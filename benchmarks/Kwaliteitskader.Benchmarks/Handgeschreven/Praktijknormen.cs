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

    // Heeft de praktijk niets verklaard, dan geldt voor een solist wat hij over zichzelf verklaarde.
    private static Waarheid Uitleg(Dossier dossier, Praktijk praktijk, Verklaringsonderwerp onderwerp, DateOnly dag)
    {
        var verklaard = Verklaringen.Over(praktijk.Verklaringen, onderwerp, dag);
        if (verklaard != Waarheid.Onbekend || praktijk.Solist != true || !dossier.Therapeuten.Bekend(out var therapeuten))
        {
            return verklaard;
        }

        var solist = Waarheid.Onwaar;
        foreach (var therapeut in therapeuten)
        {
            var werkt = En(Bereikt(therapeut.WerkzaamVan, dag), NietVoorbij(therapeut.WerkzaamTot, dag));
            solist = Of(solist, werkt == Waarheid.Onwaar ? werkt : En(werkt, Verklaringen.Over(therapeut.Verklaringen, onderwerp, dag)));
        }

        return solist == Waarheid.Onwaar ? verklaard : solist;
    }

    private static Waarheid BijKeurmerk(Praktijk praktijk, DateOnly dag)
    {
        var bij = Is(praktijk.AangeslotenBijKeurmerk);
        if (bij == Waarheid.Waar || !praktijk.Registraties.Bekend(out var registraties))
        {
            return bij == Waarheid.Waar ? bij : Waarheid.Onbekend;
        }

        foreach (var registratie in registraties)
        {
            var status = registratie.Status is { } stand ? Van(stand != Registratiestatus.Doorgehaald) : Waarheid.Onbekend;
            bij = Of(bij, En(Is(registratie.Register, Register.KeurmerkPraktijkregister), En(status, NietVoorbij(registratie.Tot, dag))));
        }

        return bij;
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

    private static Waarheid DoetMeeAanVisitatie(Dossier dossier, Praktijk praktijk, DateOnly dag)
    {
        var gevisiteerd = Gevisiteerd(praktijk, Visitatiesoort.Periodiek, dag);
        return gevisiteerd == Waarheid.Waar
            ? gevisiteerd
            : Of(gevisiteerd, Uitleg(dossier, praktijk, Verklaringsonderwerp.Visitatie, dag));
    }

    private static Waarheid Levert(Dossier dossier, Praktijk praktijk, Database database, DateOnly dag)
    {
        var geleverd = praktijk.Gegevensleveringen.Bekend(out var leveringen) ? Waarheid.Onwaar : Waarheid.Onbekend;
        foreach (var levering in leveringen)
        {
            geleverd = Of(geleverd, En(Is(levering.Database, database), Bereikt(levering.Op, dag)));
            if (geleverd == Waarheid.Waar)
            {
                return geleverd;
            }
        }

        return Of(geleverd, Uitleg(dossier, praktijk, Verklaringsonderwerp.Gegevenslevering, dag));
    }
}
