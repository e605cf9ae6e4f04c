using System.CommandLine;
using Kwaliteitskader.Cli.Commands;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model;

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
    public static async Task<int> VoerAsync(string[] argumenten, CommandHost host, Func<CommandHost, Hoofdopdracht> opdrachten, CancellationToken cancellationToken = default)
    {
        host = host with { Taal = Taalkeuze.Van(argumenten) };
        try
        {
            return await Uitvoeren(argumenten, host, opdrachten(host), cancellationToken).ConfigureAwait(false);
        }
        catch (Gebruiksfout fout)
        {
            return Meld(host, fout.Melding);
        }
        catch (OperationCanceledException)
        {
            return Meld(host, new("Afgebroken.", "Stopped."));
        }
        catch (IOException fout) when (StandardOutput.IsBrokenPipe(fout))
        {
            // Wie ophield met lezen, heeft gekozen; er valt niets te melden, maar alles beoordeeld en geschreven is er niet.
            return Exitcode.Onbruikbaar;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return Meld(host, IoReason.Sentence(fout, new("De uitvoer is niet te schrijven", "The output cannot be written")));
        }
#pragma warning disable CA1031 // De laatste vangst: wat hier komt, is een fout van het programma en krijgt code 3.
        catch (Exception fout)
#pragma warning restore CA1031
        {
            host.Meld(new(
                $"Fout in {host.Program} zelf ({fout.GetType().Name}). Zet KWALITEITSKADER_DEBUG=1 voor het hele spoor.",
                $"Fault in {host.Program} itself ({fout.GetType().Name}). Set KWALITEITSKADER_DEBUG=1 for the whole trace."));
            if (host.Debug)
            {
                host.Vertaald.WriteLine(fout);
            }

            return Exitcode.Programmafout;
        }
    }

    private static async Task<int> Uitvoeren(string[] argumenten, CommandHost host, Hoofdopdracht programma, CancellationToken cancellationToken)
    {
        var gelezen = programma.Parse(argumenten, Parser);
        programma.Controleer(gelezen);
        var inrichting = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Error = host.Vertaald };
        return await gelezen.InvokeAsync(inrichting, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>De opdrachten van <c>kwaliteitskader</c>.</summary>
    public static Hoofdopdracht Opdrachten(CommandHost host) =>
        new(host, new(
            "Toetst de feiten van praktijken voor fysio- en oefentherapie aan het kwaliteitskader en legt uit wat daaruit volgt.",
            "Evaluates the facts of physiotherapy and exercise therapy practices against the Dutch quality framework and explains what follows."))
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

    private static int Meld(CommandHost host, Tekst melding)
    {
        host.MeldRegels(melding);
        return Exitcode.Onbruikbaar;
    }
}
