using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using System.Text;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Parsing;

/// <summary>Toont de versie van het programma en die van de normen waarnaar het oordeelt.</summary>
internal sealed class VersionAction(CommandHost host) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    public static Option Option(CommandHost host) =>
        new Optie<bool>("--version") { Doel = new("Toont de versie van het programma en van de normen.", "Shows the version of the program and of the norms."), Action = new VersionAction(host) };

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        var line = $"{version.Split('+')[0]} ({new Tekst("normen", "norms").In(host.Taal)} {Kwaliteitstoets.Standaard.Normenset.Versie})\n";
        host.Output.Write(Encoding.UTF8.GetBytes(line));
        host.Output.Flush();
        return Exitcode.Goed;
    }
}
