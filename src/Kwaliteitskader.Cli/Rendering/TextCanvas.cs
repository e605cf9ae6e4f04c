using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Een vel tekst: regels die op de breedte van de terminal afbreken, met kleur als het doel die kan tonen.</summary>
/// <remarks>
/// Tekst gaat als <see cref="Paragraph"/> naar de bibliotheek en nooit als opmaaktaal, zodat een haakje in een sleutel
/// gewoon een haakje blijft.
/// </remarks>
internal sealed class TextCanvas
{
    private readonly Stream target;
    private readonly StringBuilder page = new();
    private readonly IAnsiConsole console;

    private TextCanvas(Stream target, bool colour, int width)
    {
        this.target = target;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StringWriter(page, CultureInfo.InvariantCulture)),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>Een vel voor een stroom.</summary>
    /// <param name="target">Waarheen <see cref="Flush"/> schrijft.</param>
    /// <param name="host">De terminal, voor breedte en kleur.</param>
    /// <param name="plain">Zonder kleur, voor een bestand.</param>
    public static TextCanvas On(Stream target, CommandHost host, bool plain = false) =>
        new(target, host.Colour && !plain, host.Width);

    /// <summary>Zet een stuk op het vel, ingesprongen.</summary>
    /// <param name="content">Het stuk.</param>
    /// <param name="indent">Hoe ver elke regel inspringt.</param>
    /// <param name="hanging">Hoeveel verder elke regel na de eerste inspringt.</param>
    public void Line(IRenderable content, int indent = 0, int hanging = 0) =>
        console.Write(new Indented(content, indent, indent + hanging));

    /// <summary>Een lege regel.</summary>
    public void Blank() => console.WriteLine();

    /// <summary>Schrijft het vel weg en begint een nieuw.</summary>
    public void Flush()
    {
        var text = new StringBuilder(page.Length);
        foreach (var line in page.ToString().ReplaceLineEndings("\n").Split('\n')[..^1])
        {
            text.Append(line.TrimEnd(' ')).Append('\n');
        }

        target.Write(Encoding.UTF8.GetBytes(text.ToString()));
        page.Clear();
    }
}
