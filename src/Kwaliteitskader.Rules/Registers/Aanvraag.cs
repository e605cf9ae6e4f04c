using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Registers;

/// <summary>
/// Stelt het dossier voor alsof de aanvraag is ingewilligd: de aanvrager staat van de peildatum af in het register. Zo
/// gelden de eisen die het register aan zijn ingeschrevenen stelt, en vraagt geen eis naar de inschrijving zelf.
/// </summary>
internal static class Aanvraag
{
    /// <summary>Of het register praktijken inschrijft, en anders personen.</summary>
    public static bool IsPraktijkregister(this Register register) =>
        register is Register.BasisPraktijkregister or Register.KeurmerkPraktijkregister or Register.PraktijkregisterVvocm;

    /// <summary>Het dossier met de aangevraagde inschrijving achteraan, zodat de plaats van andere feiten niet verandert.</summary>
    public static Dossier Ingewilligd(Dossier dossier, Register register, DateOnly peildatum)
    {
        var inschrijving = new Registratie { Register = register, Status = Registratiestatus.Ingeschreven, Van = peildatum };
        return register.IsPraktijkregister()
            ? dossier with { Praktijk = Praktijk(dossier.Praktijk ?? new Praktijk(), inschrijving) }
            : dossier with { Therapeuten = Therapeuten(dossier.Therapeuten, inschrijving) };
    }

    // Wie tot het Keurmerk toetreedt, is er nog niet bij aangesloten; dat spreekt zijn aanvraag niet tegen.
    private static Praktijk Praktijk(Praktijk praktijk, Registratie inschrijving) => praktijk with
    {
        Registraties = Met(praktijk.Registraties, inschrijving),
        AangeslotenBijKeurmerk = inschrijving.Register == Register.KeurmerkPraktijkregister && praktijk.AangeslotenBijKeurmerk == false
            ? null
            : praktijk.AangeslotenBijKeurmerk,
    };

    private static ImmutableArray<Therapeut>? Therapeuten(ImmutableArray<Therapeut>? therapeuten, Registratie inschrijving) =>
        therapeuten is { IsDefault: false } lijst
            ? [.. lijst.Select(therapeut => therapeut with { Registraties = Met(therapeut.Registraties, inschrijving) })]
            : therapeuten;

    private static ImmutableArray<Registratie> Met(ImmutableArray<Registratie>? registraties, Registratie inschrijving) =>
        [.. registraties is { IsDefault: false } lijst ? lijst : [], inschrijving];
}
