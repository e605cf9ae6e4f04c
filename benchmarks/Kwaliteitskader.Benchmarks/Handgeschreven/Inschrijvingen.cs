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

        var staat = Waarheid.Onwaar;
        foreach (var registratie in elementen)
        {
            var telt = Is(registratie.Register, register);
            if (telt != Waarheid.Onwaar)
            {
                telt = En(telt, Telt(registratie, peildatum));
            }

            if (telt == Waarheid.Waar)
            {
                return Waarheid.Waar;
            }

            staat = Of(staat, telt);
        }

        return staat;
    }

    public static Waarheid Telt(Registratie registratie, DateOnly peildatum) =>
        En(Is(registratie.Status, Registratiestatus.Ingeschreven), En(Bereikt(registratie.Van, peildatum), NietVoorbij(registratie.Tot, peildatum)));

    public static Waarheid Werkt(Therapeut therapeut, Beroep beroep, DateOnly peildatum)
    {
        var isDat = Is(therapeut.Beroep, beroep);
        return isDat == Waarheid.Onwaar
            ? Waarheid.Onwaar
            : En(isDat, En(Bereikt(therapeut.WerkzaamVan, peildatum), NietVoorbij(therapeut.WerkzaamTot, peildatum)));
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
}
