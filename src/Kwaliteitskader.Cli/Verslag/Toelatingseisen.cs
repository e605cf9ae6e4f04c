using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>De eisen voor inschrijving van registers waarin de praktijk niet staat en waarvoor zij geen aanvraag deed: geen plichten, maar wat toelating zou vragen.</summary>
/// <param name="rapport">Het rapport.</param>
internal sealed class Toelatingseisen(Toetsrapport rapport)
{
    private readonly ImmutableArray<Register> buiten =
    [
        .. rapport.Toets.Normen.Select(norm => norm.Kaart.CriteriumVan).OfType<Register>().Distinct().Where(register => !StaatInOfVraagtAan(rapport, register)),
    ];

    /// <summary>Het register waarvoor dit oordeel alleen een toelatingseis is; <see langword="null"/> als het een plicht is.</summary>
    public Register? Van(Oordeel oordeel) => rapport.Norm(oordeel).Kaart.CriteriumVan is { } register && buiten.Contains(register) ? register : null;

    // Wie niet weet waar hij staat, krijgt de eis als plicht te zien: onbekend is niet hetzelfde als nee.
    private static bool StaatInOfVraagtAan(Toetsrapport rapport, Register register) =>
        rapport.Dossier.Praktijk?.Registraties is not { IsDefault: false } registraties
        || registraties.Any(registratie => (registratie.Register ?? register) == register
            && registratie.Status != Registratiestatus.Doorgehaald
            && !(registratie.Tot < rapport.Peildatum));
}
