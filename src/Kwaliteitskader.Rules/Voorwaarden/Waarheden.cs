using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// De logica van <see cref="Waarheid"/>: die van Kleene, uitgebreid met "nog niet" en "twijfel" tussen onwaar en waar.
/// Onbekend staat voor elke waarde die nog mogelijk is, zodat het alleen wijkt voor wat de uitkomst al vastlegt.
/// </summary>
public static class Waarheden
{
    /// <summary>En: een onwaar deel beslist; anders telt het onbekende; anders het zwakste deel.</summary>
    public static Waarheid En(Waarheid a, Waarheid b) =>
        a == Waarheid.Onwaar || b == Waarheid.Onwaar ? Waarheid.Onwaar : a < b ? a : b;

    /// <summary>Of: een waar deel beslist; anders telt het onbekende; anders het sterkste deel.</summary>
    public static Waarheid Of(Waarheid a, Waarheid b)
    {
        if (a == Waarheid.Waar || b == Waarheid.Waar)
        {
            return Waarheid.Waar;
        }

        return a == Waarheid.Onbekend || b == Waarheid.Onbekend ? Waarheid.Onbekend : a > b ? a : b;
    }

    /// <summary>Niet: wat niet of nog niet vervuld is, maakt de ontkenning waar; onbekend en twijfel blijven.</summary>
    public static Waarheid Niet(Waarheid a) => a switch
    {
        Waarheid.Waar => Waarheid.Onwaar,
        Waarheid.Onwaar or Waarheid.NogNiet => Waarheid.Waar,
        _ => a,
    };

    /// <summary>Van een gewone ja of nee.</summary>
    public static Waarheid Van(bool waar) => waar ? Waarheid.Waar : Waarheid.Onwaar;

    /// <summary>Wat van een waarde te zeggen is zolang zij niet bekend is: van iets dat er niet is, is elke bewering onwaar.</summary>
    internal static Waarheid Zonder(Kennis kennis) => kennis switch
    {
        Kennis.Geen => Waarheid.Onwaar,
        Kennis.Tegenstrijdig => Waarheid.Twijfel,
        _ => Waarheid.Onbekend,
    };

    /// <summary>Of een waarde bekend is; waar als dat zo is.</summary>
    internal static Waarheid Bekend(Kennis kennis) => kennis == Kennis.Bekend ? Waarheid.Waar : Zonder(kennis);
}
