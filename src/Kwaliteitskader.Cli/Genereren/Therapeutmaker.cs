using System.Globalization;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Maakt een therapeut met zijn inschrijvingen, verklaringen en ontwikkeling.</summary>
internal sealed class Therapeutmaker(Feitenbron bron, bool keurmerk)
{
    private static readonly int[] Gewichten = [6, 3, 7, 9, 10, 5, 8, 4, 2];

    private readonly Lot lot = bron.Lot;

    public Therapeut Therapeut(int plaats, Beroep beroep)
    {
        var fysiotherapeut = beroep == Beroep.Fysiotherapeut;
        var verbijzondering = fysiotherapeut && lot.Kans(Verhoudingen.Verbijzonderd) ? Verhoudingen.Verbijzonderingen[lot.Gewogen(Verhoudingen.PerVerbijzondering)] : null;
        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"t{plaats + 1}"),
            Beroep = beroep,
            WerkzaamVan = bron.Bekend(lot.DagVoor(bron.Peildatum, 20, 5000)),
            WerkzaamTot = plaats > 0 && lot.Kans(Verhoudingen.Vertrokken) ? lot.DagVoor(bron.Peildatum, -30, 400) : null,
            Big = fysiotherapeut ? Big() : null,
            LidVvocm = fysiotherapeut ? null : bron.Bekend(lot.Kans(850)),
            BewijsVanBevoegdheid = fysiotherapeut ? null : bron.Bekend(lot.Kans(995)),
            Registraties = bron.Lijst(Registraties(fysiotherapeut)),
            Registratieperioden = bron.Lijst([Periode(fysiotherapeut, verbijzondering is null ? 1 : 2)]),
            Verklaringen = bron.Lijst(Verklaringen(fysiotherapeut, verbijzondering)),
            Scholing = bron.Lijst(Scholing()),
            PeerReviews = keurmerk ? bron.Lijst(PeerReviews()) : null,
            PersoonlijkeOntwikkelplannen = keurmerk ? bron.Lijst(Ontwikkelplannen()) : null,
            IntercollegiaalOverleg = fysiotherapeut ? null : bron.Lijst(Overleg()),
            Werkervaring = fysiotherapeut ? null : bron.Lijst(Werkervaring()),
            Verbijzonderingen = bron.Lijst(verbijzondering is null ? Array.Empty<string>() : [verbijzondering]),
        };
    }

    private BigInschrijving Big()
    {
        var van = lot.DagVoor(bron.Peildatum, 300, 9000);
        return new()
        {
            Nummer = BigNummer(),
            Status = bron.Bekend(lot.Kans(985) ? Registratiestatus.Ingeschreven : Registratiestatus.Doorgehaald),
            Van = bron.Bekend(van),
            Tot = lot.Kans(15) ? lot.DagVoor(bron.Peildatum, -100, 200) : null,
        };
    }

    // Met een controlecijfer dat op een zeldzame tikfout na klopt, en op de laatste twee plaatsen een beroepscode die niet bestaat.
    private string BigNummer()
    {
        var kern = string.Create(CultureInfo.InvariantCulture, $"{lot.Tussen(0, 9_999_999):D7}00");
        var som = 9;
        for (var i = 0; i < Gewichten.Length; i++)
        {
            som += Gewichten[i] * (kern[i] - '0');
        }

        var controle = (11 - (som % 11)) switch { 11 => 0, 10 => 1, var cijfer => cijfer };
        var geschreven = lot.Kans(Verhoudingen.Tegenspraak) ? (controle + 1) % 10 : controle;
        return string.Create(CultureInfo.InvariantCulture, $"{geschreven}9{kern}");
    }

    private IEnumerable<Registratie> Registraties(bool fysiotherapeut)
    {
        if (!fysiotherapeut)
        {
            if (lot.Kans(Verhoudingen.InKwaliteitsregister))
            {
                yield return bron.Inschrijving(Register.KwaliteitsregisterParamedici);
            }

            yield break;
        }

        if (lot.Kans(Verhoudingen.InIndividueelRegister))
        {
            yield return bron.Inschrijving(Register.IndividueelRegisterFysiotherapie);
        }

        if (keurmerk && lot.Kans(940))
        {
            yield return bron.Inschrijving(Register.KeurmerkIndividueel);
        }
    }

    private Registratieperiode Periode(bool fysiotherapeut, int deelregisters)
    {
        var van = fysiotherapeut
            ? new DateOnly(bron.Peildatum.Year - (bron.Peildatum.Year % 5), 1, 1)
            : lot.DagVoor(bron.Peildatum, 10, 1800);
        return new()
        {
            Register = fysiotherapeut ? Register.IndividueelRegisterFysiotherapie : Register.KwaliteitsregisterParamedici,
            Van = bron.Bekend(van),
            Tot = bron.Bekend(van.AddMonths(60).AddDays(-1)),
            Deelregisters = bron.Bekend(deelregisters),
        };
    }

    private IEnumerable<AfgelegdeVerklaring> Verklaringen(bool fysiotherapeut, string? verbijzondering)
    {
        Verklaringsonderwerp[] onderwerpen = fysiotherapeut
            ? [Verklaringsonderwerp.WetEnRegelgeving, Verklaringsonderwerp.Klachtenregeling, Verklaringsonderwerp.Beroepsstandaarden, Verklaringsonderwerp.Deskundigheidsbevordering, Verklaringsonderwerp.ReflecterendLeren]
            : [Verklaringsonderwerp.Kwaliteitscriteria, Verklaringsonderwerp.ReflecterendLeren];
        return bron.Verklaringen(verbijzondering is null ? onderwerpen : [.. onderwerpen, Verklaringsonderwerp.Verbijzondering]);
    }

    private IEnumerable<Scholing> Scholing() =>
        Enumerable.Range(0, lot.Tussen(1, 9)).Select(_ => new Scholing
        {
            Op = bron.Bekend(lot.DagVoor(bron.Peildatum, 1, 1700)),
            Punten = bron.Bekend((decimal)lot.Tussen(2, 36)),
            Soort = bron.Bekend(lot.Kans(650) ? Scholingssoort.BijEnNascholing : Scholingssoort.OverigeActiviteit),
        });

    private IEnumerable<PeerReview> PeerReviews() =>
        Enumerable.Range(0, lot.Tussen(1, 6)).Select(_ => new PeerReview { Op = bron.Bekend(lot.DagVoor(bron.Peildatum, 1, 690)) });

    private IEnumerable<PersoonlijkOntwikkelplan> Ontwikkelplannen()
    {
        for (var jaar = bron.Peildatum.Year - 1; jaar <= bron.Peildatum.Year; jaar++)
        {
            if (lot.Kans(880))
            {
                yield return new() { Jaar = jaar, Op = bron.Bekend(new DateOnly(jaar, lot.Tussen(1, 6), lot.Tussen(1, 28))) };
            }
        }
    }

    private IEnumerable<IntercollegiaalOverleg> Overleg() =>
        Enumerable.Range(0, lot.Tussen(0, 4)).Select(_ => new IntercollegiaalOverleg { Op = bron.Bekend(lot.DagVoor(bron.Peildatum, 1, 1500)) });

    private IEnumerable<Werkervaring> Werkervaring() =>
        Enumerable.Range(1, 4).Select(jaar => new Werkervaring
        {
            Op = new DateOnly(bron.Peildatum.Year - jaar, 12, 31),
            Uren = bron.Bekend((decimal)lot.Tussen(200, 1600)),
        });
}
