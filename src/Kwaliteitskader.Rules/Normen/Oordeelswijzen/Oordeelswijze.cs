using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Normen.Oordeelswijzen;

/// <summary>Hoe het oordeel van een norm tot stand komt: langs de boom van zijn voorwaarden, of zoals die is uitgeschreven.</summary>
/// <remarks>Op het hete pad: geen toewijzingen, geen tekst, geen uitzonderingen.</remarks>
/// <typeparam name="T">Het onderwerp.</typeparam>
internal abstract class Oordeelswijze<T>
    where T : class
{
    /// <summary>Of de norm zich tot het onderwerp richt.</summary>
    public virtual Waarheid Geldt(T onderwerp, in Peilmoment moment) => Waarheid.Waar;

    /// <summary>Of gebleken is dat de norm bij uitzondering niet geldt.</summary>
    public virtual bool IsUitgezonderd(T onderwerp, in Peilmoment moment) => false;

    /// <summary>Of aan de eis voldaan is.</summary>
    public abstract Waarheid Eis(T onderwerp, in Peilmoment moment);
}
