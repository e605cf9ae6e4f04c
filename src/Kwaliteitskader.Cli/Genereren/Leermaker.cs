using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Maakt hoe een therapeut zijn vak bijhoudt: registratieperiode, scholing, overleg en andere manieren van leren.</summary>
internal sealed class Leermaker(Feitenbron bron)
{
    private readonly Lot lot = bron.Lot;

    /// <summary>De lopende registratieperiode; van een oefentherapeut is zij een enkele keer al voorbij.</summary>
    public Registratieperiode LopendePeriode(bool fysiotherapeut, int deelregisters) => Periode(
        fysiotherapeut ? Register.IndividueelRegisterFysiotherapie : Register.KwaliteitsregisterParamedici,
        fysiotherapeut
            ? new DateOnly(bron.Peildatum.Year - (bron.Peildatum.Year % 5), 1, 1)
            : lot.Kans(Verhoudingen.Verlopen) ? lot.DagVoor(bron.Peildatum, 1830, 2000) : lot.DagVoor(bron.Peildatum, 10, 1800),
        deelregisters);

    /// <summary>De laatste periode van een fysiotherapeut die het register verliet.</summary>
    public Registratieperiode LaatstePeriode(int deelregisters) =>
        Periode(Register.IndividueelRegisterFysiotherapie, Verhoudingen.BeginPeriodeMetPunten, deelregisters);

    /// <summary>Scholing van de laatste jaren.</summary>
    public IEnumerable<Scholing> Scholing(bool fysiotherapeut) =>
        Scholing(lot.Kans(Verhoudingen.ZonderScholing) ? 0 : fysiotherapeut ? lot.Tussen(1, 9) : lot.Tussen(4, 12), bron.Peildatum.AddDays(-1));

    /// <summary>Scholing in de laatste periode van wie het register verliet, en daarna niet meer.</summary>
    public IEnumerable<Scholing> ScholingInLaatstePeriode() =>
        Scholing(lot.Tussen(4, 11), Verhoudingen.BeginPeriodeMetPunten.AddMonths(60).AddDays(-1));

    /// <summary>Peerreviews; buiten het Keurmerk houdt niemand ze.</summary>
    public IEnumerable<PeerReview> PeerReviews(bool keurmerk) =>
        Enumerable.Range(0, keurmerk ? lot.Tussen(1, 6) : 0).Select(_ => new PeerReview { Op = bron.Bekend(lot.DagVoor(bron.Peildatum, 1, 690)) });

    public IEnumerable<PersoonlijkOntwikkelplan> Ontwikkelplannen()
    {
        for (var jaar = bron.Peildatum.Year - 1; jaar <= bron.Peildatum.Year; jaar++)
        {
            if (lot.Kans(Verhoudingen.OntwikkelplanGemaakt))
            {
                yield return new() { Jaar = jaar, Op = bron.Bekend(new DateOnly(jaar, lot.Tussen(1, 6), lot.Tussen(1, 28))) };
            }
        }
    }

    public IEnumerable<IntercollegiaalOverleg> Overleg(bool fysiotherapeut) =>
        Enumerable.Range(0, lot.Tussen(0, fysiotherapeut ? 1 : 4)).Select(_ => new IntercollegiaalOverleg { Op = bron.Bekend(lot.DagVoor(bron.Peildatum, 1, 1500)) });

    public IEnumerable<Werkervaring> Werkervaring() =>
        Enumerable.Range(1, 4).Select(jaar => new Werkervaring
        {
            Op = new DateOnly(bron.Peildatum.Year - jaar, 12, 31),
            Uren = bron.Bekend((decimal)lot.Tussen(200, 1600)),
        });

    /// <summary>Van elke soort leren hoogstens één activiteit.</summary>
    public IEnumerable<Leeractiviteit> Leeractiviteiten()
    {
        if (lot.Kans(Verhoudingen.LeertGeorganiseerd))
        {
            yield return Activiteit(Leersoort.Georganiseerd);
        }

        if (lot.Kans(Verhoudingen.LeertTijdensWerk))
        {
            yield return Activiteit(Leersoort.TijdensWerk);
        }
    }

    private Leeractiviteit Activiteit(Leersoort soort) => new() { Op = bron.Bekend(lot.DagVoor(bron.Peildatum, 1, 2200)), Soort = soort };

    private Registratieperiode Periode(Register register, DateOnly van, int deelregisters) => new()
    {
        Register = register,
        Van = bron.Bekend(van),
        Tot = bron.Bekend(van.AddMonths(60).AddDays(-1)),
        Deelregisters = bron.Bekend(deelregisters),
    };

    private IEnumerable<Scholing> Scholing(int aantal, DateOnly laatste) =>
        Enumerable.Range(0, aantal).Select(_ => new Scholing
        {
            Op = bron.Bekend(lot.DagVoor(laatste, 0, 1699)),
            Punten = bron.Bekend((decimal)lot.Tussen(2, 36)),
            Soort = bron.Bekend(lot.Kans(Verhoudingen.ScholingIsNascholing) ? Scholingssoort.BijEnNascholing : Scholingssoort.OverigeActiviteit),
        });
}
