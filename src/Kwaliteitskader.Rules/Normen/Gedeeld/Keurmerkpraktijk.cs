using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Voor wie de eisen van het Keurmerk gelden, en in welk ritme.</summary>
internal static class Keurmerkpraktijk
{
    private static readonly Reden NietAangesloten = new("niet-aangesloten-bij-keurmerk", new(
        "De praktijk is niet bij het Keurmerk aangesloten.", "The practice is not affiliated with the Keurmerk."));

    /// <summary>De praktijk is aangesloten bij het Keurmerk, staat in zijn register of vraagt inschrijving aan.</summary>
    public static Voorwaarde<Praktijk> PraktijkIsAangeslotenOfVraagtAan { get; } =
        (PraktijkFeiten.AangeslotenBijKeurmerk.IsWaar() | Inschrijving.VanPraktijkOfAanvragerIn(Register.KeurmerkPraktijkregister))
        .Anders(NietAangesloten)
        .TwijfelAls(
            !PraktijkFeiten.AangeslotenBijKeurmerk.IsWaar() & Inschrijving.VanPraktijkIn(Register.KeurmerkPraktijkregister),
            Tegenspraken.Keurmerk);

    /// <summary>De therapeut werkt in een praktijk die bij het Keurmerk aangesloten is.</summary>
    public static Voorwaarde<Therapeut> TherapeutWerktInAangeslotenPraktijk { get; } =
        Werkzaam.WerktInDePraktijk
        & (TherapeutFeiten.PraktijkAangeslotenBijKeurmerk.IsWaar()
            | Inschrijving.VanDePraktijkIn(Register.KeurmerkPraktijkregister))
        .Anders(NietAangesloten)
        .TwijfelAls(
            !TherapeutFeiten.PraktijkAangeslotenBijKeurmerk.IsWaar() & Inschrijving.VanDePraktijkIn(Register.KeurmerkPraktijkregister),
            Tegenspraken.Keurmerk);

    private static Voorwaarde<Therapeut> VorigJaarTelt { get; } = Telt(Uitdrukkingen.VorigJaar<Therapeut>().Van);

    private static Voorwaarde<Therapeut> DitJaarTelt { get; } = Telt(Uitdrukkingen.DitJaar<Therapeut>().Van);

    /// <summary>
    /// De eis was het vorige kalenderjaar vervuld, als dat telt, en is dit jaar uiterlijk op 31 december vervuld. Telt dit jaar zelf niet, dan
    /// volgt er niets na die dag en wordt hij niet genoemd.
    /// </summary>
    /// <param name="vorigJaar">De eis over het vorige jaar.</param>
    /// <param name="ditJaar">De eis over dit jaar.</param>
    /// <param name="vorigNiet">De reden als het vorige jaar tekortschoot.</param>
    /// <param name="ditNiet">De reden als dit jaar nog tekortschiet.</param>
    public static Voorwaarde<Therapeut> ElkJaar(
        Voorwaarde<Therapeut> vorigJaar, Voorwaarde<Therapeut> ditJaar, Reden vorigNiet, Reden ditNiet) =>
        (!VorigJaarTelt | vorigJaar.Anders(vorigNiet).Uiterlijk(Uitdrukkingen.VorigJaar<Therapeut>().Tot))
        & ditJaar.Anders(ditNiet).Uiterlijk(Uitdrukkingen.DitJaar<Therapeut>().Tot, gevolg: DitJaarTelt);

    /// <summary>Dezelfde eis over elk van beide jaren.</summary>
    public static Voorwaarde<Therapeut> ElkJaar(
        Func<(Uitdrukking<Therapeut, DateOnly> Van, Uitdrukking<Therapeut, DateOnly> Tot), Voorwaarde<Therapeut>> eis, Reden vorigNiet, Reden ditNiet) =>
        ElkJaar(eis(Uitdrukkingen.VorigJaar<Therapeut>()), eis(Uitdrukkingen.DitJaar<Therapeut>()), vorigNiet, ditNiet);

    /// <summary>Een jaar telt als er het hele jaar gewerkt is en het Keurmerk toen al gold.</summary>
    private static Voorwaarde<Therapeut> Telt(Uitdrukking<Therapeut, DateOnly> eersteDag) =>
        TherapeutFeiten.WerkzaamVan.NietNa(eersteDag)
        & (Inschrijving.VanTherapeutIn(Register.KeurmerkIndividueel, eersteDag)
            | Inschrijving.VanDePraktijkIn(Register.KeurmerkPraktijkregister, eersteDag));
}
