using System.Globalization;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Maakt een therapeut met zijn bevoegdheid, inschrijvingen en verklaringen.</summary>
internal sealed class Therapeutmaker(Feitenbron bron, bool keurmerk)
{
    private static readonly int[] Gewichten = [6, 3, 7, 9, 10, 5, 8, 4, 2];

    private static readonly Verklaringsonderwerp[] VanIedereTherapeut =
    [
        Verklaringsonderwerp.WetEnRegelgeving, Verklaringsonderwerp.Klachtenregeling, Verklaringsonderwerp.Beroepsstandaarden,
        Verklaringsonderwerp.ReflecterendLeren, Verklaringsonderwerp.Bejegening, Verklaringsonderwerp.Informatievoorziening,
        Verklaringsonderwerp.PersoonlijkeSituatie, Verklaringsonderwerp.FunctionerenVoorop, Verklaringsonderwerp.OpenheidOverHandelen,
        Verklaringsonderwerp.BijdrageAanBeroep, Verklaringsonderwerp.Gezondheidsachterstanden,
    ];

    private readonly Lot lot = bron.Lot;
    private readonly Leermaker leren = new(bron);

    public Therapeut Therapeut(int plaats, Beroep beroep)
    {
        var fysiotherapeut = beroep == Beroep.Fysiotherapeut;
        var verbijzondering = fysiotherapeut && lot.Kans(Verhoudingen.Verbijzonderd) ? Feitenbron.Verbijzondering(lot) : null;
        var inRegister = lot.Kans(fysiotherapeut ? Verhoudingen.InIndividueelRegister : Verhoudingen.InKwaliteitsregister);
        var bevoegdVan = lot.DagVoor(bron.Peildatum, 300, 9000);

        // Wie nu buiten het register staat maar al lang bevoegd is, verliet het.
        var verliet = fysiotherapeut && !inRegister && bevoegdVan <= Verhoudingen.BeginPeriodeMetPunten;
        var deelregisters = verbijzondering is null ? 1 : 2;
        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"t{plaats + 1}"),
            Beroep = beroep,
            WerkzaamVan = bron.Bekend(lot.DagVoor(bron.Peildatum, 20, 5000)),
            WerkzaamTot = plaats > 0 && lot.Kans(Verhoudingen.Vertrokken) ? lot.DagVoor(bron.Peildatum, -30, 400) : null,
            Big = fysiotherapeut ? Big(bevoegdVan) : null,
            LidVvocm = fysiotherapeut ? null : bron.Bekend(lot.Kans(Verhoudingen.LidVanVvocm)),
            BewijsVanBevoegdheid = fysiotherapeut ? null : bron.Bekend(lot.Kans(Verhoudingen.MetBewijsVanBevoegdheid)),
            Registraties = bron.Lijst(Registraties(fysiotherapeut, inRegister)),
            Registratieperioden = bron.Lijst<Registratieperiode>(
                inRegister ? [leren.LopendePeriode(fysiotherapeut, deelregisters)] : verliet ? [leren.LaatstePeriode(deelregisters)] : []),
            Verklaringen = bron.Lijst(Verklaringen(fysiotherapeut, verbijzondering)),
            Scholing = bron.Lijst(verliet ? leren.ScholingInLaatstePeriode() : leren.Scholing(fysiotherapeut)),
            PeerReviews = bron.Lijst(leren.PeerReviews(keurmerk)),
            PersoonlijkeOntwikkelplannen = keurmerk ? bron.Lijst(leren.Ontwikkelplannen()) : null,
            IntercollegiaalOverleg = bron.Lijst(leren.Overleg(fysiotherapeut)),
            Werkervaring = fysiotherapeut ? null : bron.Lijst(leren.Werkervaring()),
            Leeractiviteiten = bron.Lijst(leren.Leeractiviteiten()),
            Verbijzonderingen = bron.Lijst(verbijzondering is null ? Array.Empty<string>() : [verbijzondering]),
        };
    }

    private BigInschrijving Big(DateOnly van) => new()
    {
        Nummer = BigNummer(),
        Status = bron.Bekend(lot.Kans(Verhoudingen.BigIngeschreven) ? Registratiestatus.Ingeschreven : Registratiestatus.Doorgehaald),
        Van = bron.Bekend(van),
        Tot = lot.Kans(Verhoudingen.BigEindigt) ? lot.DagVoor(bron.Peildatum, -100, 200) : null,
    };

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

    private IEnumerable<Registratie> Registraties(bool fysiotherapeut, bool inRegister)
    {
        if (inRegister)
        {
            yield return bron.Inschrijving(fysiotherapeut ? Register.IndividueelRegisterFysiotherapie : Register.KwaliteitsregisterParamedici);
        }

        if (fysiotherapeut && keurmerk && lot.Kans(Verhoudingen.InIndividueelKeurmerk))
        {
            yield return bron.Inschrijving(Register.KeurmerkIndividueel);
        }
    }

    private IEnumerable<Verklaring> Verklaringen(bool fysiotherapeut, string? verbijzondering)
    {
        Verklaringsonderwerp[] vanBeroep = fysiotherapeut
            ? [Verklaringsonderwerp.Deskundigheidsbevordering]
            : [Verklaringsonderwerp.Kwaliteitscriteria];
        Verklaringsonderwerp[] vanVerbijzondering = verbijzondering is null ? [] : [Verklaringsonderwerp.Verbijzondering];
        return bron.Verklaringen([.. vanBeroep, .. VanIedereTherapeut, .. vanVerbijzondering]);
    }
}
