using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Wat normen gemeen hebben die uit een verklaring blijken.</summary>
internal static class Verklaringen
{
    /// <summary>De reden als verklaard of vastgesteld is dat niet voldaan wordt.</summary>
    public static Reden NietVoldaan { get; } = new("verklaard-niet-te-voldoen", new(
        "Er is verklaard of vastgesteld dat hieraan niet wordt voldaan.", "It has been stated or found that this is not met."));
}
