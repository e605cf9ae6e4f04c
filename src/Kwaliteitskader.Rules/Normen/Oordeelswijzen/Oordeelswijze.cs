using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Normen.Oordeelswijzen;

/// <summary>Hoe het oordeel van een norm tot stand komt: langs de boom van zijn voorwaarden, of zoals die is uitgeschreven.</summary>
/// <remarks>Op het hete pad: geen toewijzingen, geen tekst, geen uitzonderingen.</remarks>
/// <typeparam name="T">Het onderwerp.</typeparam>
/// <param name="kring">Tot wie de norm zich richt: gelijk voor normen die zich tot dezelfden richten, en afwezig als dat elk onderwerp is.</param>
/// <param name="vraag">Wat de norm eist: gelijk voor normen die hetzelfde eisen.</param>
/// <param name="uitzonderingen">Of de norm uitzonderingen kent.</param>
internal abstract class Oordeelswijze<T>(object? kring, object vraag, bool uitzonderingen = false)
    where T : class
{
    /// <summary>Tot wie de norm zich richt: gelijk voor normen die zich tot dezelfden richten, en afwezig als dat elk onderwerp is.</summary>
    public object? Kring { get; } = kring;

    /// <summary>Wat de norm eist: gelijk voor normen die hetzelfde eisen.</summary>
    public object Vraag { get; } = vraag;

    /// <summary>Of de norm uitzonderingen kent.</summary>
    public bool KentUitzonderingen { get; } = uitzonderingen;

    /// <summary>Of de norm zich tot het onderwerp richt.</summary>
    public virtual Waarheid Geldt(T onderwerp, in Peilmoment moment) => Waarheid.Waar;

    /// <summary>Of gebleken is dat de norm bij uitzondering niet geldt.</summary>
    public virtual bool IsUitgezonderd(T onderwerp, in Peilmoment moment) => false;

    /// <summary>Of aan de eis voldaan is.</summary>
    public abstract Waarheid Eis(T onderwerp, in Peilmoment moment);

    /// <summary>Een voorwaarde of uitdrukking uit de delen van de norm zelf.</summary>
    /// <param name="norm">De norm.</param>
    /// <param name="plaats">De hoeveelste, van boven naar beneden.</param>
    protected static TSteen Steen<TSteen>(Norm norm, int plaats)
        where TSteen : Bouwsteen =>
        (TSteen)norm.Bouwstenen.SelectMany(deel => deel.Alle()).ElementAt(plaats);
}
