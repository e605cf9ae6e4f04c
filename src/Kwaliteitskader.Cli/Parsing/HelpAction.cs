using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Kwaliteitskader.Cli.Opdrachtregel;

namespace Kwaliteitskader.Cli.Parsing;

/// <summary>Toont de hulp van een opdracht op de standaarduitvoer.</summary>
internal sealed class HelpAction(CommandHost host) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    // Een eigen optie: die van de bibliotheek spreekt één taal en kent ook /h, wat hier een bestandsnaam is.
    public static Option Option(CommandHost host) => new Optie<bool>("--help", "-h", "-?")
    {
        Doel = new("Toont deze hulp.", "Shows this help."),
        Recursive = true,
        Action = new HelpAction(host),
    };

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new HelpText(text, host).Write(parseResult.CommandResult.Command);
        host.Output.Write(Encoding.UTF8.GetBytes(text.ToString()));
        host.Output.Flush();
        return Exitcode.Goed;
    }
}
