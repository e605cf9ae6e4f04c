using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een voorwaarde zonder voorwaarden eronder: wat haar openhoudt, zijn de feiten die zij zelf leest.</summary>
internal abstract class Bladvoorwaarde<T> : Voorwaarde<T>
    where T : class
{
    internal sealed override void LeesOpen(T onderwerp, in Peilmoment moment, JsonPointer plaats, Opbrengst opbrengst)
    {
        var spoor = opbrengst.NieuwSpoor();
        LeesFeiten(onderwerp, moment, plaats, spoor);
        opbrengst.Neem(spoor);
    }

    /// <summary>Noteert de feiten die het oordeel bepalen, of die ontbreken om het te bepalen.</summary>
    protected abstract void LeesFeiten(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor);
}
