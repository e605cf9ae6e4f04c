using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Registers;

/// <summary>Hoe een aanvrager volgens zijn registraties in een register staat.</summary>
internal static class Inschrijvingen
{
    /// <summary>De stand op de peildatum. Van wat dan loopt, telt het jongste; op dezelfde dag het ongunstigste.</summary>
    /// <param name="registraties">De registraties van de aanvrager; <see langword="null"/> als zij niet bekend zijn.</param>
    /// <param name="plaats">De plaats van die lijst in het dossier.</param>
    /// <param name="register">Het register.</param>
    /// <param name="peildatum">De peildatum.</param>
    public static HuidigeInschrijving Stand(ImmutableArray<Registratie>? registraties, JsonPointer plaats, Register register, DateOnly peildatum)
    {
        if (registraties is not { IsDefault: false } lijst)
        {
            return new() { Stand = Inschrijvingsstand.Onbekend };
        }

        var begonnen = lijst.Select((registratie, index) => (Rij: registratie, Plaats: plaats / index))
            .Where(een => een.Rij.Register == register && een.Rij.Van <= peildatum && een.Rij.Status is not null && !een.Rij.Omgekeerd())
            .ToList();
        var lopend = begonnen.Where(een => een.Rij.Loopt(peildatum))
            .OrderBy(een => een.Rij.Status == Registratiestatus.Aangevraagd)
            .ThenByDescending(een => een.Rij.Van)
            .ThenByDescending(een => een.Rij.Status);
        var afgelopen = begonnen.Where(een => een.Rij.Status == Registratiestatus.Ingeschreven).OrderByDescending(een => een.Rij.Tot);
        return lopend.Concat(afgelopen).FirstOrDefault() is { Rij: { } rij, Plaats: var pad }
            ? new() { Stand = rij.Loopt(peildatum) ? Van(rij.Status!.Value) : Inschrijvingsstand.Afgelopen, Pad = pad.Waarde, Van = rij.Van, Tot = rij.Tot }
            : new() { Stand = lijst.Any(vaag => Vaag(vaag, register)) ? Inschrijvingsstand.Onbekend : Inschrijvingsstand.NietIngeschreven };
    }

    /// <summary>Of iemand voor het eerst in een register komt: de registraties zijn bekend, en die erin is hoogstens aangevraagd.</summary>
    public static bool IsEerste(ImmutableArray<Registratie>? registraties, Register register) =>
        registraties is { IsDefault: false } lijst
        && lijst.All(rij => rij.Register is { } waarin && (waarin != register || rij.Status == Registratiestatus.Aangevraagd));

    /// <summary>Of een registratie op een dag niet al afgelopen is.</summary>
    public static bool Loopt(this Registratie registratie, DateOnly dag) => !(registratie.Tot < dag);

    private static bool Omgekeerd(this Registratie registratie) => registratie.Tot < registratie.Van;

    private static bool Vaag(Registratie rij, Register register) =>
        rij.Register is null || (rij.Register == register && (rij.Van is null || rij.Status is null || rij.Omgekeerd()));

    private static Inschrijvingsstand Van(Registratiestatus status) => status switch
    {
        Registratiestatus.Aangevraagd => Inschrijvingsstand.Aangevraagd,
        Registratiestatus.Ingeschreven => Inschrijvingsstand.Ingeschreven,
        Registratiestatus.Geschorst => Inschrijvingsstand.Geschorst,
        _ => Inschrijvingsstand.Doorgehaald,
    };
}
