using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Of en sinds wanneer iemand in een register ingeschreven is (INT-6).</summary>
internal static class Inschrijving
{
    /// <summary>De therapeut is ingeschreven in het register.</summary>
    public static Voorwaarde<Therapeut> VanTherapeutIn(Register register) => Van(TherapeutFeiten.RegistratiesVanTherapeut, Therapeut, register);

    /// <summary>De therapeut was op een andere dag ingeschreven in het register.</summary>
    public static Voorwaarde<Therapeut> VanTherapeutIn(Register register, Uitdrukking<Therapeut, DateOnly> op) =>
        VanOp(TherapeutFeiten.RegistratiesVanTherapeut, Therapeut, register, op);

    /// <summary>De eerste dag van de oudste inschrijving van de therapeut die telt.</summary>
    public static Uitdrukking<Therapeut, DateOnly> SindsVanTherapeutIn(Register register) =>
        new IngeschrevenSinds<Therapeut>(Van(TherapeutFeiten.RegistratiesVanTherapeut, Therapeut, register));

    /// <summary>De praktijk waarin de therapeut werkt, is ingeschreven in het register.</summary>
    public static Voorwaarde<Therapeut> VanDePraktijkIn(Register register) => Van(TherapeutFeiten.RegistratiesVanDePraktijk, Praktijk, register);

    /// <summary>De praktijk waarin de therapeut werkt, was op een andere dag ingeschreven in het register.</summary>
    public static Voorwaarde<Therapeut> VanDePraktijkIn(Register register, Uitdrukking<Therapeut, DateOnly> op) =>
        VanOp(TherapeutFeiten.RegistratiesVanDePraktijk, Praktijk, register, op);

    /// <summary>De praktijk is ingeschreven in ten minste één van de registers.</summary>
    public static Voorwaarde<Praktijk> VanPraktijkIn(params Register[] registers) => registers
        .Select(Voorwaarde<Praktijk> (register) => Van(PraktijkFeiten.RegistratiesVanPraktijk, Praktijk, register))
        .Aggregate((een, ander) => een | ander);

    /// <summary>De eerste dag van de oudste inschrijving van de praktijk die telt.</summary>
    public static Uitdrukking<Praktijk, DateOnly> SindsVanPraktijkIn(params Register[] registers) =>
        new IngeschrevenSinds<Praktijk>([.. registers.Select(register => Van(PraktijkFeiten.RegistratiesVanPraktijk, Praktijk, register))]);

    /// <summary>De praktijk is ingeschreven in het register, ook als zij geschorst is, of vraagt inschrijving aan.</summary>
    public static Voorwaarde<Praktijk> VanPraktijkOfAanvragerIn(Register register) => new InRegister<Praktijk>(
        PraktijkFeiten.RegistratiesVanPraktijk,
        register,
        new(
            $"de praktijk is ingeschreven in {register.Naam().Nl} of vraagt dat aan, ook als zij geschorst is",
            $"the practice is registered in {register.Naam().En} or applies for it, also while suspended"),
        kring: Registerkring.OokAanvragers);

    private static Tekst Therapeut { get; } = new("de therapeut", "the therapist");

    private static Tekst Praktijk { get; } = new("de praktijk", "the practice");

    private static InRegister<T> Van<T>(Lijstfeit<T, Registratie> inschrijvingen, Tekst wie, Register register)
        where T : class =>
        new(inschrijvingen, register, new($"{wie.Nl} is ingeschreven in {register.Naam().Nl}", $"{wie.En} is registered in {register.Naam().En}"));

    private static InRegister<T> VanOp<T>(Lijstfeit<T, Registratie> inschrijvingen, Tekst wie, Register register, Uitdrukking<T, DateOnly> op)
        where T : class => new(
            inschrijvingen,
            register,
            new(
                $"{wie.Nl} was op {op.Omschrijving.Nl} ingeschreven in {register.Naam().Nl}",
                $"{wie.En} was registered in {register.Naam().En} on {op.Omschrijving.En}"),
            op);
}
