using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Wanneer een inschrijving in een register telt (INT-6).</summary>
internal static class Inschrijving
{
    private static readonly Voorwaarde<Registratie> Telt =
        (RegistratieFeiten.RegistratieStatus.Is(Registratiestatus.Ingeschreven)
            & RegistratieFeiten.RegistratieVan.Bereikt()
            & RegistratieFeiten.RegistratieTot.NietVerstrekenOfOpen())
        .Genaamd(new("de inschrijving telt op de peildatum", "the registration counts on the reference date"));

    /// <summary>Een inschrijving in een van de registers die op de peildatum telt.</summary>
    public static Voorwaarde<Registratie> TeltIn(params Register[] registers) =>
        RegistratieFeiten.InRegister.Is([.. registers]).Afbakenend() & Telt;

    /// <summary>De therapeut is ingeschreven in het register.</summary>
    public static Voorwaarde<Therapeut> VanTherapeutIn(Register register) =>
        TherapeutFeiten.RegistratiesVanTherapeut.Enige(TeltIn(register)).Genaamd(new(
            $"de therapeut is ingeschreven in {register.Naam().Nl}", $"the therapist is registered in {register.Naam().En}"));

    /// <summary>De praktijk is ingeschreven in ten minste één van de registers.</summary>
    public static Voorwaarde<Praktijk> VanPraktijkIn(params Register[] registers) =>
        PraktijkFeiten.RegistratiesVanPraktijk.Enige(TeltIn(registers)).Genaamd(new(
            $"de praktijk is ingeschreven in {string.Join(" of ", registers.Select(register => register.Naam().Nl))}",
            $"the practice is registered in {string.Join(" or ", registers.Select(register => register.Naam().En))}"));
}
