using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een voorwaarde zonder voorwaarden eronder: wat haar openhoudt, zijn de feiten die zij zelf leest.</summary>
internal abstract class Bladvoorwaarde<T> : Voorwaarde<T>
    where T : class
{
    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        LeesFeiten(onderwerp, moment, plaats, spoor);
        return spoor.LegUit(Omschrijving, Bepaal(onderwerp, moment));
    }

    internal sealed override void LeesOpen(T onderwerp, in Peilmoment moment, JsonPointer plaats, Opbrengst opbrengst)
    {
        var spoor = opbrengst.NieuwSpoor();
        LeesFeiten(onderwerp, moment, plaats, spoor);
        spoor.GeefAan(opbrengst);
    }

    /// <summary>Noteert de feiten die het oordeel bepalen, of die ontbreken om het te bepalen.</summary>
    protected abstract void LeesFeiten(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor);
}
