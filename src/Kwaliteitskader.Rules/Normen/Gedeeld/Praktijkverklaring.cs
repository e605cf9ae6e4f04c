using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>
/// Wat voor een praktijk verklaard is. Een solist draagt de eisen aan zijn praktijk in persoon: wat hij over zichzelf verklaarde,
/// weegt samen met wat de praktijk verklaarde (INT-17).
/// </summary>
internal static class Praktijkverklaring
{
    private static readonly Voorwaarde<Praktijk> IsSolist = PraktijkFeiten.Solist.IsWaar();

    private static readonly Voorwaarde<Praktijk> SolistMetMeerTherapeuten =
        IsSolist & PraktijkFeiten.Therapeuten.TenMinste(2, Werkzaam.InPraktijk);

    /// <summary>Over de praktijk is verklaard of vastgesteld dat aan iets voldaan wordt.</summary>
    /// <param name="onderwerp">Waarover verklaard moet zijn.</param>
    /// <param name="naam">Wat verklaard moet zijn, in woorden.</param>
    /// <param name="database">De database die een verklaring moet noemen.</param>
    /// <param name="ook">Wat behalve verklaringen laat zien dat voldaan wordt.</param>
    public static Voorwaarde<Praktijk> Over(
        Verklaringsonderwerp onderwerp, Tekst naam, Database? database = null, params Getuigenis<Praktijk>[] ook) =>
        new Verklaard<Praktijk>(onderwerp, naam, VanPraktijk(database), [VanSolist(database), .. ook])
        .TwijfelAls(SolistMetMeerTherapeuten, Tegenspraken.Solist);

    /// <summary>Over het onderwerp is op de peildatum iets verklaard, wat ook.</summary>
    public static Voorwaarde<Praktijk> IsGegevenOver(Verklaringsonderwerp onderwerp)
    {
        var hierover = OntwikkelingFeiten.VerklaringOnderwerp.Is(onderwerp) & OntwikkelingFeiten.VerklaringOp.Bereikt();
        return PraktijkFeiten.VerklaringenVanPraktijk.Enige(hierover)
            | (IsSolist.Gebleken() & Solisten.Enige(TherapeutFeiten.VerklaringenVanTherapeut.Enige(hierover)));
    }

    /// <summary>De dag sinds wanneer een verklaring over het onderwerp ononderbroken geldt.</summary>
    public static Uitdrukking<Praktijk, DateOnly> Sinds(Verklaringsonderwerp onderwerp, Tekst naam) =>
        new SindsVerklaard<Praktijk>(onderwerp, naam, VanPraktijk(database: null), VanSolist(database: null));

    private static Selectie<Praktijk, Therapeut> Solisten { get; } = PraktijkFeiten.Therapeuten.Waarvoor(Werkzaam.InPraktijk);

    private static VerklaringenOver<Praktijk> VanPraktijk(Database? database) => new(PraktijkFeiten.VerklaringenVanPraktijk, database);

    private static VerklaringenVanElk<Praktijk, Therapeut> VanSolist(Database? database) =>
        new(IsSolist, Solisten, new VerklaringenOver<Therapeut>(TherapeutFeiten.VerklaringenVanTherapeut, database));
}
