using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Of de randvoorwaarden van het kader meewegen (INT-13).</summary>
internal static class Kadervoorwaarde
{
    /// <summary>De reden als zij meewegen en niet vervuld zijn.</summary>
    public static Reden NietVervuld { get; } = new("randvoorwaarden-niet-vervuld", new(
        "De randvoorwaarden van het kader zijn niet vervuld; dan bindt dit niet.",
        "The conditions of the framework are not met; then this does not bind."));

    /// <summary>Zij wegen voor wie zich ingeschreven heeft niet mee, of zijn vervuld.</summary>
    public static Voorwaarde<Praktijk> WeegtNietMeeOfVervuld { get; } =
        (Kaderwaarden.KadervoorwaardeVoorIngeschrevenen.Getal<Praktijk>().Klopt(
                IsNul, new("is 0: wie zich inschreef, heeft zich gebonden", "is 0: whoever registered is bound"))
            | PraktijkFeiten.RandvoorwaardenVervuld.IsWaar())
        .Anders(NietVervuld);

    internal static bool IsNul(decimal getal) => getal == 0;
}
