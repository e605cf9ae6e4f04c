using System.CommandLine;
using Kwaliteitskader.Cli.Commands;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;

namespace Kwaliteitskader.Cli;

/// <summary>De hele opdrachtregel, van argumenten tot exitcode. Gooit nooit.</summary>
internal static class Commandoregel
{
    // Een bestandsnaam mag met een @ beginnen, en er zijn geen korte opties om te bundelen.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Voert één opdracht uit.</summary>
    /// <param name="argumenten">De argumenten, zonder de naam van het programma.</param>
    /// <param name="host">De stromen, de klok en de terminal.</param>
    /// <param name="cancellationToken">Breekt de opdracht netjes af.</param>
    /// <returns>Een van de <see cref="Exitcode"/>s.</returns>
    public static Task<int> VoerAsync(string[] argumenten, CommandHost host, CancellationToken cancellationToken = default) =>
        VoerAsync(argumenten, host, Opdrachten, cancellationToken);

    /// <summary>Voert één opdracht uit van een programma met eigen opdrachten.</summary>
    /// <param name="argumenten">De argumenten, zonder de naam van het programma.</param>
    /// <param name="host">De stromen, de klok en de terminal.</param>
    /// <param name="opdrachten">Geeft de opdrachten van het programma.</param>
    /// <param name="cancellationToken">Breekt de opdracht netjes af.</param>
    /// <returns>Een van de <see cref="Exitcode"/>s.</returns>
    public static async Task<int> VoerAsync(string[] argumenten, CommandHost host, Func<CommandHost, RootCommand> opdrachten, CancellationToken cancellationToken = default)
    {
        try
        {
            return await Uitvoeren(argumenten, host, opdrachten(host), cancellationToken).ConfigureAwait(false);
        }
        catch (Gebruiksfout fout)
        {
            return Meld(host, fout.Message, Exitcode.Onbruikbaar);
        }
        catch (OperationCanceledException)
        {
            return Meld(host, "Afgebroken.", Exitcode.Onbruikbaar);
        }
        catch (IOException fout) when (StandardOutput.IsBrokenPipe(fout))
        {
            // Wie ophield met lezen, heeft gekozen; er valt niets te melden, maar alles beoordeeld en geschreven is er niet.
            return Exitcode.Onbruikbaar;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return Meld(host, $"De uitvoer is niet te schrijven: {IoReason.Of(fout)}.", Exitcode.Onbruikbaar);
        }
#pragma warning disable CA1031 // De laatste vangst: wat hier komt, is een fout van het programma en krijgt code 3.
        catch (Exception fout)
#pragma warning restore CA1031
        {
            host.Error.WriteLine($"Fout in {host.Program} zelf ({fout.GetType().Name}). Zet KWALITEITSKADER_DEBUG=1 voor het hele spoor.");
            if (host.Debug)
            {
                host.Error.WriteLine(fout);
            }

            return Exitcode.Programmafout;
        }
    }

    private static async Task<int> Uitvoeren(string[] argumenten, CommandHost host, RootCommand wortel, CancellationToken cancellationToken)
    {
        Richt(wortel, host);
        var gelezen = wortel.Parse(argumenten, Parser);
        if (gelezen.Action is not { ClearsParseErrors: true } && ParseProblem.Of(gelezen) is { } probleem)
        {
            throw new Gebruiksfout(probleem);
        }

        var inrichting = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Error = host.Error };
        return await gelezen.InvokeAsync(inrichting, cancellationToken).ConfigureAwait(false);
    }

    private static RootCommand Opdrachten(CommandHost host) =>
        new("Toetst de feiten van praktijken voor fysio- en oefentherapie aan het kwaliteitskader en legt uit wat daaruit volgt.")
        {
            ToetsCommand.Maak(host),
            VerklaarCommand.Maak(host),
            AanvraagCommand.Maak(host),
            AanspraakCommand.Maak(host),
            KaderstandCommand.Maak(host),
            AmbitiesCommand.Maak(host),
            BouwstenenCommand.Maak(host),
            AgendaCommand.Maak(host),
            HerstelCommand.Maak(host),
            UitvraagCommand.Maak(host),
            WatAlsCommand.Maak(host),
            VergelijkCommand.Maak(host),
            ControleerCommand.Maak(host),
            LastenCommand.Maak(host),
            NormenCommand.Maak(host),
            ZoekCommand.Maak(host),
            BronnenCommand.Maak(host),
            NieuwCommand.Maak(host),
            SjabloonCommand.Maak(host),
            NakijkenCommand.Maak(host),
            ScenarioCommand.Maak(host),
            SchemaCommand.Maak(host),
            SectorschetsCommand.Maak(host),
            GenereerCommand.Maak(host),
            DocumentatieCommand.Maak(host),
            WerklijstElders.Maak(),
        };

    // Hulp en versie zijn van onszelf: die van de bibliotheek spreken Engels.
    private static void Richt(RootCommand wortel, CommandHost host)
    {
        wortel.Directives.Clear();
        wortel.Options.Clear();
        wortel.Add(HelpAction.Option(host));
        wortel.Add(VersionAction.Option(host));
        wortel.SetAction(gelezen =>
        {
            HelpText.Write(gelezen.CommandResult.Command, host.Error, host.Width, host.Program);
            return Exitcode.Onbruikbaar;
        });
    }

    private static int Meld(CommandHost host, string melding, int code)
    {
        host.Error.WriteLine(SafeText.OfLines(melding));
        return code;
    }
}
