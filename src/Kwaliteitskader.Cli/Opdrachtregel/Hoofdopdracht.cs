using System.CommandLine;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Opdrachtregel;

/// <summary>Een programma met zijn opdrachten, en met hulp, versie en taal die bij elk programma horen.</summary>
internal sealed class Hoofdopdracht : RootCommand, ITweetalig
{
    private readonly Optie<string?> taal = Taalkeuze.Optie();

    /// <summary>Een programma zonder opdrachten.</summary>
    /// <param name="host">Waar het programma draait.</param>
    /// <param name="doel">Wat het programma doet.</param>
    public Hoofdopdracht(CommandHost host, Tekst doel)
    {
        Doel = doel;

        // Hulp en versie zijn van onszelf: die van de bibliotheek spreken één taal.
        Directives.Clear();
        Options.Clear();
        Add(HelpAction.Option(host));
        Add(VersionAction.Option(host));
        Add(taal);
        SetAction(gelezen =>
        {
            new HelpText(host.Vertaald, host).Write(gelezen.CommandResult.Command);
            host.Vertaald.WriteLine();
            host.Meld(new("Er is geen opdracht gegeven.", "No command was given."));
            return Exitcode.Onbruikbaar;
        });
    }

    /// <inheritdoc/>
    public Tekst Doel { get; }

    /// <inheritdoc/>
    public Tekst? Waarde => null;

    /// <summary>Gaat na of wat gelezen is, kan.</summary>
    /// <exception cref="Gebruiksfout">Een opdracht, optie of taal bestaat niet, of er ontbreekt een waarde.</exception>
    public void Controleer(ParseResult gelezen)
    {
        if (gelezen.Action is { ClearsParseErrors: true })
        {
            return;
        }

        if (ParseProblem.Of(gelezen) is { } probleem)
        {
            throw new Gebruiksfout(probleem);
        }

        Taalkeuze.Controleer(gelezen.GetValue(taal));
    }
}
