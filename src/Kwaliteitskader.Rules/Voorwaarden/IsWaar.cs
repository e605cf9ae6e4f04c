using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een ja-of-neefeit is ja.</summary>
internal sealed class IsWaar<T>(Uitdrukking<T, bool> feit) : Waardevoorwaarde<T, bool>(feit)
    where T : class
{
    private readonly Binnenweg<T, bool> weg = new(feit);

    public override Tekst Omschrijving { get; } = feit.Omschrijving;

    // Als in de basis; hier is alles verzegeld, zodat oordelen over een waarde geen sprongen meer kost.
    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var waarde = weg.Bepaal(onderwerp, moment);
        return waarde.IsBekend ? Toets(waarde.Inhoud, moment) : Zonder(waarde.Kennis);
    }

    protected override Waarheid Toets(bool waarde, in Peilmoment moment) => Waarheden.Van(waarde);
}
