using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Wanneer een inschrijving in een register telt (INT-6).</summary>
internal static class Inschrijving
{
    private static readonly Voorwaarde<Registratie> IsIngeschreven = RegistratieFeiten.RegistratieStatus.Is(Registratiestatus.Ingeschreven);

    private static readonly Voorwaarde<Registratie> Telt =
        (IsIngeschreven & RegistratieFeiten.RegistratieVan.LooptTotEnMet(RegistratieFeiten.RegistratieTot))
        .Genaamd(new("de inschrijving telt op de peildatum", "the registration counts on the reference date"));

    /// <summary>Een rij in een van de registers die op de peildatum loopt; of zij ontzegd wordt, zeggen de rijen samen.</summary>
    public static Voorwaarde<Registratie> TeltIn(params Register[] registers) =>
        RegistratieFeiten.InRegister.Is([.. registers]).Afbakenend() & Telt;

    /// <summary>Een rij in het register die op een andere dag liep.</summary>
    public static Voorwaarde<Registratie> LiepIn(Register register, Uitdrukking<Registratie, DateOnly> op) =>
        RegistratieFeiten.InRegister.Is(register)
        & IsIngeschreven
        & RegistratieFeiten.RegistratieVan.LooptTotEnMet(RegistratieFeiten.RegistratieTot, op);

    /// <summary>Een schorsing of doorhaling in het register die op een andere dag liep.</summary>
    public static Voorwaarde<Registratie> OntzegdIn(Register register, Uitdrukking<Registratie, DateOnly> op) =>
        RegistratieFeiten.InRegister.Is(register)
        & RegistratieFeiten.RegistratieStatus.Is(Registratiestatus.Geschorst, Registratiestatus.Doorgehaald)
        & RegistratieFeiten.RegistratieVan.LooptTotEnMet(RegistratieFeiten.RegistratieTot, op);

    /// <summary>De therapeut is ingeschreven in het register.</summary>
    public static Voorwaarde<Therapeut> VanTherapeutIn(Register register) => new InRegister<Therapeut>(
        TherapeutFeiten.RegistratiesVanTherapeut,
        register,
        new($"de therapeut is ingeschreven in {register.Naam().Nl}", $"the therapist is registered in {register.Naam().En}"));

    /// <summary>De praktijk waarin de therapeut werkt, is ingeschreven in het register.</summary>
    public static Voorwaarde<Therapeut> VanDePraktijkIn(Register register) => new InRegister<Therapeut>(
        TherapeutFeiten.RegistratiesVanDePraktijk,
        register,
        new($"de praktijk is ingeschreven in {register.Naam().Nl}", $"the practice is registered in {register.Naam().En}"));

    /// <summary>De praktijk is ingeschreven in ten minste één van de registers.</summary>
    public static Voorwaarde<Praktijk> VanPraktijkIn(params Register[] registers) => registers
        .Select(register => (Voorwaarde<Praktijk>)new InRegister<Praktijk>(
            PraktijkFeiten.RegistratiesVanPraktijk,
            register,
            new($"de praktijk is ingeschreven in {register.Naam().Nl}", $"the practice is registered in {register.Naam().En}")))
        .Aggregate((een, ander) => een | ander);

    /// <summary>
    /// Dezelfde voorwaarde, mits geen inschrijving in een van de registers eindigt voor zij begint of door een andere tegengesproken
    /// wordt: daaruit volgt sinds wanneer iets loopt, ook als een ander register al genoeg is.
    /// </summary>
    public static Voorwaarde<Praktijk> MitsInOrde(this Voorwaarde<Praktijk> voorwaarde, params Register[] registers) => voorwaarde.TwijfelAls(
        registers.Select(register => (Voorwaarde<Praktijk>)new SpreektZichTegen<Praktijk>(VanPraktijkIn(register))).Aggregate((een, ander) => een | ander),
        Tegenspraken.Inschrijvingen).TwijfelAls(
        PraktijkFeiten.RegistratiesVanPraktijk.Enige(
            RegistratieFeiten.InRegister.Is([.. registers]) & RegistratieFeiten.RegistratieTot.LigtVoor(RegistratieFeiten.RegistratieVan)),
        Tegenspraken.EindeVoorBegin);
}
