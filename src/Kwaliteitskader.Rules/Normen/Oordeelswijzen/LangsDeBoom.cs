using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Oordeelswijzen;

/// <summary>Loopt de kernen van de voorwaarden: dezelfde boom, zonder wat alleen de uitleg kent.</summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
/// <param name="geadresseerde">Tot wie de norm zich richt; zonder voorwaarde tot elk onderwerp.</param>
/// <param name="uitzonderingen">Wanneer de norm bij uitzondering niet geldt.</param>
/// <param name="eis">Wat de norm eist.</param>
internal sealed class LangsDeBoom<T>(Voorwaarde<T>? geadresseerde, Voorwaarde<T>[] uitzonderingen, Voorwaarde<T> eis)
    : Oordeelswijze<T>(geadresseerde, eis, uitzonderingen.Length > 0)
    where T : class
{
    public override Waarheid Geldt(T onderwerp, in Peilmoment moment) => geadresseerde?.Bepaal(onderwerp, moment) ?? Waarheid.Waar;

    public override bool IsUitgezonderd(T onderwerp, in Peilmoment moment)
    {
        foreach (var uitzondering in uitzonderingen)
        {
            if (uitzondering.Bepaal(onderwerp, moment) == Waarheid.Waar)
            {
                return true;
            }
        }

        return false;
    }

    public override Waarheid Eis(T onderwerp, in Peilmoment moment) => eis.Bepaal(onderwerp, moment);
}
