using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Wat normen gemeen hebben die uit een verklaring blijken.</summary>
internal static class Verklaringen
{
    /// <summary>De reden als verklaard of vastgesteld is dat niet voldaan wordt.</summary>
    public static Reden NietVoldaan { get; } = new("verklaard-niet-te-voldoen", new(
        "Verklaard of vastgesteld is dat hieraan niet voldaan wordt.", "It has been declared or found that this is not met."));
}
