using System.CommandLine;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Documentatie;

/// <summary>De README noemt elke opdracht en elke optie, zodat wie zoekt wat er kan, niet alle hulp hoeft te lezen.</summary>
public class ReadmeoptiesTests
{
    private static readonly string Readme = File.ReadAllText(Broncode.Map("README.md"));

    [Fact]
    public void Opties_VanElkeOpdracht_StaanInDeReadme()
    {
        var host = new CommandHost { Input = () => null, Output = Stream.Null, Error = TextWriter.Null, Clock = TimeProvider.System };
        Command[] programmas = [Commandoregel.Opdrachten(host), Kwaliteitskader.Opvolging.Cli.Opvolgopdrachten.Wortel(host)];
        var opdrachten = programmas.SelectMany(programma => programma.Subcommands).ToList();

        opdrachten.Select(opdracht => opdracht.Name).Where(naam => !Readme.Contains($" {naam}", StringComparison.Ordinal)).Should().BeEmpty();
        programmas.Concat(opdrachten).SelectMany(opdracht => opdracht.Options).Select(optie => optie.Name).Distinct()
            .Where(naam => !Readme.Contains($"`{naam}", StringComparison.Ordinal) && !Readme.Contains($" {naam}", StringComparison.Ordinal)).Should().BeEmpty("README.md noemt alle opties");
    }
}
