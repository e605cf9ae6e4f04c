using System.Text;
using Kwaliteitskader.Cli.Files;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli;

/// <summary>Waar een opdracht draait: haar stromen, haar klok en haar terminal. Een test geeft zijn eigen.</summary>
internal sealed record CommandHost
{
    private const int PipeWidth = 100;

    /// <summary>De standaardinvoer; pas geopend als erom gevraagd wordt, en <see langword="null"/> als zij gesloten is.</summary>
    public required Func<Stream?> Input { get; init; }

    /// <summary>De standaarduitvoer; alleen resultaten.</summary>
    public required Stream Output { get; init; }

    /// <summary>De standaardfoutuitvoer: voortgang en fouten.</summary>
    public required TextWriter Error { private get; init; }

    /// <summary>De standaardfoutuitvoer, voor wat al in de gevraagde taal staat. Wie iets te melden heeft, gebruikt <see cref="Meld"/>.</summary>
    public TextWriter Vertaald => Error;

    /// <summary>De klok, alleen voor de peildatum als die niet gegeven is.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Of de standaardfoutuitvoer een terminal is; alleen dan is er voortgang te zien.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Of de standaarduitvoer een terminal is: wie meekijkt, ziet daar al wat niet te lezen was.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Of de uitvoer kleur krijgt; nooit in een pijp of een bestand.</summary>
    public bool Colour { get; init; }

    /// <summary>De breedte waarop tekst afbreekt, in tekens.</summary>
    public int Width { get; init; } = PipeWidth;

    /// <summary>Of een programmafout haar hele spoor toont.</summary>
    public bool Debug { get; init; }

    /// <summary>De naam waaronder het programma gestart wordt.</summary>
    public string Program { get; init; } = "kwaliteitskader";

    /// <summary>De taal van alles wat het programma zegt.</summary>
    public Taal Taal { get; init; }

    /// <summary>Zegt iets op de standaardfoutuitvoer, in de taal die gevraagd is.</summary>
    public void Meld(Tekst melding) => Error.WriteLine(SafeText.Of(melding.In(Taal)));

    /// <summary>Zegt op de standaardfoutuitvoer iets van een of meer regels, in de taal die gevraagd is.</summary>
    public void MeldRegels(Tekst melding) => Error.WriteLine(SafeText.OfLines(melding.In(Taal)));

    /// <summary>De omgeving van dit proces.</summary>
    /// <param name="program">De naam waaronder het programma gestart wordt; afwezig: die van dit programma.</param>
    public static CommandHost OfProcess(string program = "kwaliteitskader")
    {
        StandardDescriptors.Occupy();
        var terminal = !Console.IsOutputRedirected;
        return new()
        {
            Input = static () => StandardDescriptors.IsOpen(0) ? Console.OpenStandardInput() : null,
            Output = StandardOutput.Open(),
            Error = new StreamWriter(new ForgivingStream(static () => StandardDescriptors.IsOpen(2) ? Console.OpenStandardError() : Stream.Null), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
            Clock = TimeProvider.System,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            OutputIsTerminal = terminal,
            Colour = terminal && WantsColour(),
            Width = terminal ? TerminalWidth() : PipeWidth,
            Program = program,
            Debug = Environment.GetEnvironmentVariable("KWALITEITSKADER_DEBUG") == "1",
        };
    }

    private static bool WantsColour() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    // Sommige terminals melden breedte 0; smaller dan veertig tekens wordt niets leesbaar.
    private static int TerminalWidth() => Console.WindowWidth is > 0 and var width ? Math.Max(40, width) : PipeWidth;
}
