using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Registers;

/// <summary>
/// Stelt het dossier voor alsof de aanvraag is ingewilligd: de aanvrager staat van de peildatum af in het register. Zo
/// gelden de eisen die het register aan zijn ingeschrevenen stelt, en vraagt geen eis naar de inschrijving zelf.
/// </summary>
/// <remarks>
/// Wie al ingeschreven is, wordt beoordeeld zoals hij staat. Van wie voor het eerst komt, zijn onbekende registratieperioden
/// er nog niet: zijn eerste begint met de inschrijving.
/// </remarks>
internal sealed class Aanvraag
{
    private readonly Register register;
    private readonly DateOnly peildatum;
    private readonly List<JsonPointer> plaatsen = [];

    /// <summary>Stelt een aanvraag voor.</summary>
    /// <param name="dossier">Het dossier van de aanvrager.</param>
    /// <param name="register">Het register waarvoor de aanvraag geldt.</param>
    /// <param name="peildatum">De dag waarop zij ingewilligd zou zijn.</param>
    public Aanvraag(Dossier dossier, Register register, DateOnly peildatum)
    {
        this.register = register;
        this.peildatum = peildatum;
        Ingewilligd = register.IsPraktijkregister()
            ? dossier with { Praktijk = Ingeschreven(dossier.Praktijk ?? new Praktijk()) }
            : dossier with { Therapeuten = dossier.Therapeuten is { IsDefault: false } lijst ? [.. lijst.Select(Ingeschreven)] : dossier.Therapeuten };
        Veronderstelling = new(plaatsen);
    }

    /// <summary>Het dossier met wat verondersteld is erin; geen ander feit verandert van plaats.</summary>
    public Dossier Ingewilligd { get; }

    /// <summary>Wat in dat dossier alleen verondersteld is.</summary>
    public Veronderstelling Veronderstelling { get; }

    private Praktijk Ingeschreven(Praktijk praktijk)
    {
        var plaats = JsonPointer.Wortel / "praktijk" / "registraties";
        return Staat(praktijk.Registraties, plaats) ? praktijk : praktijk with
        {
            Registraties = Met(praktijk.Registraties, plaats),

            // Wie tot het Keurmerk toetreedt, is er nog niet bij aangesloten; dat spreekt zijn aanvraag niet tegen.
            AangeslotenBijKeurmerk = register == Register.KeurmerkPraktijkregister && praktijk.AangeslotenBijKeurmerk == false
                ? null
                : praktijk.AangeslotenBijKeurmerk,
        };
    }

    private Therapeut Ingeschreven(Therapeut therapeut, int index)
    {
        var wie = JsonPointer.Wortel / "therapeuten" / index;
        if (Staat(therapeut.Registraties, wie / "registraties"))
        {
            return therapeut;
        }

        var zonderPeriode = therapeut.Registratieperioden is null && Inschrijvingen.IsEerste(therapeut.Registraties, register);
        if (zonderPeriode)
        {
            plaatsen.Add(wie / "registratieperioden");
        }

        return therapeut with
        {
            Registraties = Met(therapeut.Registraties, wie / "registraties"),
            Registratieperioden = zonderPeriode ? [] : therapeut.Registratieperioden,
        };
    }

    private bool Staat(ImmutableArray<Registratie>? registraties, JsonPointer plaats) =>
        Inschrijvingen.Stand(registraties, plaats, register, peildatum).Stand == Inschrijvingsstand.Ingeschreven;

    /// <summary>
    /// De registraties met de gevraagde erbij: in plaats van een schorsing of doorhaling die nog loopt, want inwilligen heft die
    /// op, en anders achteraan.
    /// </summary>
    private ImmutableArray<Registratie> Met(ImmutableArray<Registratie>? registraties, JsonPointer plaats)
    {
        var gevraagd = new Registratie { Register = register, Status = Registratiestatus.Ingeschreven, Van = peildatum };
        ImmutableArray<Registratie> lijst = registraties is { IsDefault: false } bekend ? bekend : [];
        var opgeheven = Enumerable.Range(0, lijst.Length).Where(i => StaatInDeWeg(lijst[i])).ToList();
        plaatsen.AddRange((opgeheven.Count > 0 ? opgeheven : [lijst.Length]).Select(i => plaats / i));
        return opgeheven.Count > 0
            ? [.. lijst.Select((een, i) => opgeheven.Contains(i) ? gevraagd : een)]
            : [.. lijst, gevraagd];
    }

    private bool StaatInDeWeg(Registratie registratie) =>
        registratie.Register == register
        && registratie.Status is Registratiestatus.Geschorst or Registratiestatus.Doorgehaald
        && registratie.Van <= peildatum
        && registratie.Loopt(peildatum);
}
