using Kwaliteitskader.Model;

namespace Kwaliteitskader.Werkboek.Rapporten;

/// <summary>De kop van een kolom van een rapport, met haar breedte in tekens.</summary>
/// <param name="Kop">De kop.</param>
/// <param name="Breedte">De breedte.</param>
internal sealed record Kolomkop(Tekst Kop, double Breedte)
{
    private static readonly Kolomkop Dossier = new(new("dossier", "dossier"), 18);

    /// <summary>Een rij per dossier.</summary>
    public static Kolomkop[] Samenvatting { get; } =
    [
        Dossier, new(new("peildatum", "reference date"), 12), new(new("voldoet", "met"), 10), new(new("voldoet niet", "not met"), 10),
        new(new("nog te voldoen", "still to be met"), 12), new(new("niet vast te stellen", "cannot be determined"), 14), new(new("oordeel nodig", "needs a judgement"), 12),
        new(new("niet van toepassing", "not applicable"), 14), new(new("versie van de normen", "version of the norms"), 14), new(new("kenmerk van de normen", "mark of the norms"), 30),
        new(new("kenmerk van de feiten", "mark of the facts"), 30),
    ];

    /// <summary>Een rij per bevinding.</summary>
    public static Kolomkop[] Bevindingen { get; } =
    [
        Dossier, new(new("norm", "norm"), 9), new(new("titel", "title"), 36), new(new("onderwerp", "subject"), 18), new(new("uitkomst", "outcome"), 19),
        new(new("uiterlijk", "by"), 12), new(new("toelichting", "explanation"), 70), new(new("herstel", "remedy"), 50), new(new("door", "by whom"), 16),
        new(new("verandert op", "changes on"), 12), new(new("in", "into"), 19), new(new("reden", "reason"), 28), new(new("ontbreekt", "missing"), 40),
    ];

    /// <summary>Een rij per feit dat ontbreekt.</summary>
    public static Kolomkop[] AanTeLeveren { get; } =
    [
        Dossier, new(new("feit", "fact"), 60), new(new("waarvan", "of what"), 36), new(new("wie het kan", "who can"), 20), new(new("voor", "for"), 30), new(new("plaats", "place"), 50),
    ];

    /// <summary>Een rij per leesfout.</summary>
    public static Kolomkop[] Fouten { get; } =
        [new(new("bestand", "file"), 30), new(new("plaats", "place"), 30), new(new("regel", "line"), 9), new(new("code", "code"), 24), new(new("melding", "message"), 80)];
}
