using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using static Kwaliteitskader.Benchmarks.Handgeschreven.Drieledig;

namespace Kwaliteitskader.Benchmarks.Handgeschreven;

/// <summary>Wie er werkt en wie er ingeschreven staat.</summary>
internal static class Inschrijvingen
{
    public static Waarheid Staat(ImmutableArray<Registratie>? registraties, Register register, DateOnly peildatum)
    {
        if (!registraties.Bekend(out var elementen))
        {
            return Waarheid.Onbekend;
        }

        var stand = default(Stand);
        foreach (var rij in elementen)
        {
            if (rij.Register is null || rij.Register == register)
            {
                stand.Tel(rij.Register is not null, rij.Status, rij.Van, rij.Tot, peildatum);
            }
        }

        return stand.Oordeel;
    }

    public static Waarheid Loopt(DateOnly? van, DateOnly? tot, DateOnly peildatum)
    {
        if (tot < van)
        {
            return Waarheid.Twijfel;
        }

        return tot < peildatum ? Waarheid.Onwaar : Bereikt(van, peildatum);
    }

    public static Waarheid Werkt(Therapeut therapeut, Beroep beroep, DateOnly peildatum)
    {
        var isDat = Is(therapeut.Beroep, beroep);
        return isDat == Waarheid.Onwaar ? isDat : En(isDat, Loopt(therapeut.WerkzaamVan, therapeut.WerkzaamTot, peildatum));
    }

    public static Waarheid WerktEr(Dossier dossier, Beroep beroep, DateOnly peildatum)
    {
        if (!dossier.Therapeuten.Bekend(out var therapeuten))
        {
            return Waarheid.Onbekend;
        }

        var werkt = Waarheid.Onwaar;
        foreach (var therapeut in therapeuten)
        {
            werkt = Of(werkt, Werkt(therapeut, beroep, peildatum));
            if (werkt == Waarheid.Waar)
            {
                return Waarheid.Waar;
            }
        }

        return werkt;
    }

    public static Waarheid AllenIn(Dossier dossier, Beroep beroep, Register register, DateOnly peildatum)
    {
        if (!dossier.Therapeuten.Bekend(out var therapeuten))
        {
            return Waarheid.Onbekend;
        }

        var allen = Waarheid.Waar;
        foreach (var therapeut in therapeuten)
        {
            var werkt = Werkt(therapeut, beroep, peildatum);
            if (werkt == Waarheid.Onwaar)
            {
                continue;
            }

            allen = En(allen, Of(Niet(werkt), Staat(therapeut.Registraties, register, peildatum)));
            if (allen == Waarheid.Onwaar)
            {
                return Waarheid.Onwaar;
            }
        }

        return allen;
    }

    public static Waarheid Niet(Waarheid a) => a switch
    {
        Waarheid.Waar => Waarheid.Onwaar,
        Waarheid.Onwaar or Waarheid.NogNiet => Waarheid.Waar,
        _ => a,
    };

    /// <summary>Wat de rijen van één register samen zeggen: de laatste dag waarop iemand erin kwam, en waarop dat hem ontzegd werd.</summary>
    internal struct Stand
    {
        private DateOnly? erin;
        private DateOnly? eruit;
        private DateOnly? misschienErin;
        private DateOnly? misschienEruit;
        private bool omgekeerd;
        private bool misschienOmgekeerd;
        private DateOnly? eruitVandaag;

        public readonly bool Omgekeerd => omgekeerd;

        public readonly bool WellichtOmgekeerd => misschienOmgekeerd;

        public readonly bool KanEruit => eruit is not null || misschienEruit is not null;

        public readonly Waarheid Oordeel
        {
            get
            {
                if (omgekeerd || (erin is not null && erin == eruitVandaag))
                {
                    return Waarheid.Twijfel;
                }

                if (erin is null || eruit > erin)
                {
                    var kanErin = misschienErin is { } dag && !(eruit > dag);
                    return kanErin || misschienOmgekeerd ? Waarheid.Onbekend : Waarheid.Onwaar;
                }

                if (eruit is not null)
                {
                    return misschienEruit > erin ? Waarheid.Onbekend : Waarheid.Twijfel;
                }

                return misschienEruit is not null || misschienOmgekeerd ? Waarheid.Onbekend : Waarheid.Waar;
            }
        }

        public void Tel(bool zeker, Registratiestatus? status, DateOnly? van, DateOnly? tot, DateOnly peildatum)
        {
            if (tot < van)
            {
                (omgekeerd, misschienOmgekeerd) = (omgekeerd || zeker, misschienOmgekeerd || !zeker);
                return;
            }

            if (tot < peildatum || van > peildatum || status == Registratiestatus.Aangevraagd)
            {
                return;
            }

            var dag = van ?? peildatum;
            if (zeker && van is null && tot == peildatum && status is (Registratiestatus.Geschorst or Registratiestatus.Doorgehaald))
            {
                eruitVandaag = peildatum;
            }

            var vast = zeker && van is not null && status is not null;
            if (status is null or Registratiestatus.Ingeschreven)
            {
                Later(ref vast ? ref erin : ref misschienErin, dag);
            }

            if (status != Registratiestatus.Ingeschreven)
            {
                Later(ref vast ? ref eruit : ref misschienEruit, dag);
            }
        }

        private static void Later(ref DateOnly? laatste, DateOnly dag) => laatste = laatste > dag ? laatste : dag;
    }
}
