using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// De ene voorwaarde, of als die onbekend is de andere. Wordt de ene later bekend, dan gaat zij voor; daarom is de wereld van
/// deze voorwaarde gesloten.
/// </summary>
internal sealed class OfAlsOnbekend<T>(Voorwaarde<T> voorwaarde, Voorwaarde<T> anders) : Voorwaarde<T>
    where T : class
{
    private readonly Voorwaarde<T> kern = voorwaarde.Kern;
    private readonly Voorwaarde<T> kernVanAnders = anders.Kern;

    public override Tekst Omschrijving => voorwaarde.Omschrijving;

    public override Zinsboom Zinsboom => new()
    {
        Zin = new("het eerste geldt of, zolang dat niet bekend is, het tweede", "the first holds or, while that is not known, the second"),
        Onder = [voorwaarde.Zinsboom, anders.Zinsboom],
    };

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [voorwaarde, anders];

    public override bool EigenGeslotenWereld => true;

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var waarheid = kern.Bepaal(onderwerp, moment);
        return waarheid == Waarheid.Onbekend ? Ander(kernVanAnders.Bepaal(onderwerp, moment)) : waarheid;
    }

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var deel = voorwaarde.LegUit(onderwerp, moment, plaats);
        if (deel.Waarheid != Waarheid.Onbekend)
        {
            return deel;
        }

        // Vult de andere niets aan, dan is wat hier ontbreekt ook wat het antwoord geven kan.
        var ander = anders.LegUit(onderwerp, moment, plaats);
        return Ander(ander.Waarheid) == Waarheid.Onbekend ? deel : ander;
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        voorwaarde.Kantelmomenten(onderwerp, moment, horizon);
        anders.Kantelmomenten(onderwerp, moment, horizon);
    }

    /// <summary>De andere voorwaarde vult alleen aan: is zij onwaar of onbekend, dan blijft het geheel onbekend.</summary>
    private static Waarheid Ander(Waarheid anders) => anders == Waarheid.Onwaar ? Waarheid.Onbekend : anders;
}
