using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>De eisen voor inschrijving van registers waarin de praktijk niet staat en waarvoor zij geen aanvraag deed: geen plichten, maar wat toelating zou vragen.</summary>
/// <param name="rapport">Het rapport.</param>
internal sealed class Toelatingseisen(Toetsrapport rapport)
{
    private static readonly Register[] Praktijkregisters = [.. Enum.GetValues<Register>().Where(IsVanPraktijken)];

    private readonly ImmutableArray<Register> buiten = [.. Praktijkregisters.Where(register => !StaatInOfVraagtAan(rapport, register))];

    /// <summary>Het register waarvoor dit oordeel alleen een toelatingseis is; <see langword="null"/> als het een plicht is.</summary>
    public Register? Van(Oordeel oordeel)
    {
        var kaart = rapport.Norm(oordeel).Kaart;
        return oordeel.Onderwerp.Soort == Onderwerpsoort.Praktijk && kaart.Kracht == Normkracht.Registereis
            ? Eigenaar(kaart.Id) is { } register && buiten.Contains(register) ? register : null
            : null;
    }

    /// <summary>Het register dat deze eis stelt; een eis die nog niet in een register staat, hoort bij dat van haar buren.</summary>
    private static Register? Eigenaar(NormId id)
    {
        var reeks = Reeks(id);
        var eigenaren = Praktijkregisters.Where(register => Registernormen.Van(register).Any(eis => Reeks(eis) == reeks)).ToList();
        return eigenaren.Count == 1 ? eigenaren[0] : null;
    }

    private static string Reeks(NormId id) => id.Waarde[..id.Waarde.LastIndexOf('-')];

    private static bool IsVanPraktijken(Register register) => EnumNamen.Van(register).Contains("raktijkregister", StringComparison.Ordinal);

    // Wie niet weet waar hij staat, krijgt de eis als plicht te zien: onbekend is niet hetzelfde als nee.
    private static bool StaatInOfVraagtAan(Toetsrapport rapport, Register register) =>
        rapport.Dossier.Praktijk?.Registraties is not { IsDefault: false } registraties
        || registraties.Any(registratie => (registratie.Register ?? register) == register
            && registratie.Status != Registratiestatus.Doorgehaald
            && !(registratie.Tot < rapport.Peildatum));
}
