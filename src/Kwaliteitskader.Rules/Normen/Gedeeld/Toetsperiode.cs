using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.OntwikkelingFeiten;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>De perioden waarover een register de deskundigheid toetst, en of zij in orde zijn.</summary>
internal static class Toetsperiode
{
    /// <summary>De perioden van een register.</summary>
    public static Selectie<Therapeut, Registratieperiode> Van(Register register) =>
        TherapeutFeiten.Registratieperioden.Waarvoor(PeriodeRegister.Is(register));

    /// <summary>
    /// Er is een periode begonnen, en de perioden zijn in orde: geen eindigt voor zij begint, en geen andere overlapt een van de
    /// perioden waarover getoetst wordt.
    /// </summary>
    /// <param name="begonnen">Dat er een periode begonnen is.</param>
    /// <param name="register">Het register.</param>
    /// <param name="getoetst">De perioden waarover getoetst wordt.</param>
    public static Voorwaarde<Therapeut> InOrde(
        this Voorwaarde<Therapeut> begonnen, Register register, params NieuwsteElement<Therapeut, Registratieperiode>[] getoetst)
    {
        var omgekeerd = TherapeutFeiten.Registratieperioden.Enige(PeriodeRegister.Is(register) & PeriodeTot.LigtVoor(PeriodeVan));
        return getoetst.Aggregate(
            begonnen.TwijfelAls(omgekeerd, Tegenspraken.EindeVoorBegin),
            (geheel, periode) => geheel.TwijfelAls(
                new OverlaptNieuwste<Therapeut, Registratieperiode>(periode, Van(register), PeriodeVan, PeriodeTot),
                Tegenspraken.Registratieperioden));
    }
}
