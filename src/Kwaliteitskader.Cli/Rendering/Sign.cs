using Kwaliteitskader.Model.Bevindingen;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Het teken en de kleur van een uitkomst. Het teken zegt alles; de kleur helpt alleen.</summary>
/// <param name="Glyph">Het teken, één kolom breed.</param>
/// <param name="Style">De kleur.</param>
internal sealed record Sign(string Glyph, Style Style)
{
    public static Sign Of(Uitkomst uitkomst) => uitkomst switch
    {
        Uitkomst.Voldoet => new("✔", new Style(Color.Green)),
        Uitkomst.VoldoetNiet => new("✘", new Style(Color.Red)),
        Uitkomst.NogTeVoldoen => new("…", new Style(Color.Yellow)),
        Uitkomst.NietVastTeStellen => new("?", new Style(Color.Blue)),
        Uitkomst.OordeelNodig => new("!", new Style(Color.Purple)),
        _ => new("–", new Style(Color.Grey)),
    };

    public static Sign Of(Adviesuitkomst uitkomst) => Of(uitkomst switch
    {
        Adviesuitkomst.Toelaatbaar => Uitkomst.Voldoet,
        Adviesuitkomst.OordeelNodig => Uitkomst.OordeelNodig,
        Adviesuitkomst.Onvolledig => Uitkomst.NietVastTeStellen,
        _ => Uitkomst.VoldoetNiet,
    });

    // Geen aanspraak is geen tekort; daarom geen rood.
    public static Sign Of(Aanspraakuitkomst uitkomst) => uitkomst == Aanspraakuitkomst.Nee ? Of(Uitkomst.NietVanToepassing) : Of(uitkomst switch
    {
        Aanspraakuitkomst.Ja => Uitkomst.Voldoet,
        Aanspraakuitkomst.OordeelNodig => Uitkomst.OordeelNodig,
        _ => Uitkomst.NietVastTeStellen,
    });

    public static Sign Of(Waarheid waarheid) => Of(waarheid switch
    {
        Waarheid.Waar => Uitkomst.Voldoet,
        Waarheid.Onwaar => Uitkomst.VoldoetNiet,
        Waarheid.NogNiet => Uitkomst.NogTeVoldoen,
        Waarheid.Twijfel => Uitkomst.OordeelNodig,
        _ => Uitkomst.NietVastTeStellen,
    });
}
