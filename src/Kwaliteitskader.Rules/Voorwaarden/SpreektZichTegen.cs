using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// De feiten waarop een voorwaarde berust, spreken elkaar tegen. Voor wie die feiten ook anders leest dan door die voorwaarde:
/// een andere grond kan de tegenspraak dan niet overstemmen. Als tegenspraak bedoeld: wat niet bekend is, spreekt niets tegen.
/// </summary>
/// <param name="voorwaarde">De voorwaarde.</param>
internal sealed class SpreektZichTegen<T>(Voorwaarde<T> voorwaarde) : Voorwaarde<T>
    where T : class
{
    private readonly Voorwaarde<T> kern = voorwaarde.Kern;

    public override Tekst Omschrijving { get; } = new(
        $"de feiten spreken elkaar tegen over de vraag of {voorwaarde.Omschrijving.Nl}",
        $"the facts contradict each other on whether {voorwaarde.Omschrijving.En}");

    public override Zinsboom Zinsboom => new() { Zin = Omschrijving };

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [voorwaarde];

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment) =>
        kern.Bepaal(onderwerp, moment) == Waarheid.Twijfel ? Waarheid.Waar : Waarheid.Onwaar;

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var uitleg = voorwaarde.LegUit(onderwerp, moment, plaats);
        var tegengesproken = uitleg.Waarheid == Waarheid.Twijfel;
        return new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = tegengesproken ? Waarheid.Waar : Waarheid.Onwaar,
            Feiten = tegengesproken ? [.. uitleg.DragendeFeiten()] : [],
        };
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) =>
        voorwaarde.Kantelmomenten(onderwerp, moment, horizon);
}
