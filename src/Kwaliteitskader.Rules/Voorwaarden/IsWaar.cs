using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Feiten;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een ja-of-neefeit is ja.</summary>
internal sealed class IsWaar<T>(Uitdrukking<T, bool> feit) : Waardevoorwaarde<T, bool>(feit)
    where T : class
{
    public override Tekst Omschrijving { get; } = feit.Omschrijving;

    protected override Waarheid Toets(bool waarde, in Peilmoment moment) => Waarheden.Van(waarde);
}
