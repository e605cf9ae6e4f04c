using System.CommandLine;
using System.CommandLine.Parsing;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Parsing;

/// <summary>Zegt wat er aan de argumenten mis is. De meldingen van de bibliotheek bestaan maar in één taal.</summary>
internal static class ParseProblem
{
    /// <summary>Het eerste probleem; <see langword="null"/> als er geen is.</summary>
    public static Tekst? Of(ParseResult parsed)
    {
        if (!parsed.CommandResult.Command.TreatUnmatchedTokensAsErrors)
        {
            return null;
        }

        if (UnknownOption(parsed) is { } unknown)
        {
            return Unmatched(parsed.CommandResult.Command, unknown);
        }

        if (parsed.Errors.Count == 0)
        {
            return null;
        }

        if (parsed.UnmatchedTokens is [var token, ..])
        {
            return Unmatched(parsed.CommandResult.Command, token);
        }

        return parsed.Errors[0].SymbolResult is OptionResult option
            ? OfOption(option)
            : Unfit(HelpText.Label(parsed.CommandResult.Command));
    }

    private static Tekst Unfit(Tekst expected) => new($"De argumenten kloppen niet. Verwacht: {expected.Nl}.", $"The arguments do not fit. Expected: {expected.En}.");

    // Een argument dat alles aanneemt, neemt ook een verschreven optie aan; een getal onder nul is een waarde. Na -- mag een bestand met een streepje beginnen.
    private static string? UnknownOption(ParseResult parsed) =>
        parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value is ['-', not (>= '0' and <= '9'), ..])?.Value;

    private static Tekst Unmatched(Command command, string token)
    {
        if (token.StartsWith('-') && token.Length > 1)
        {
            var options = command.Options.Concat(Everywhere(command)).Select(option => option.Name).Distinct().ToList();
            var (meant, elsewhere) = (Suggestion.OfOption(token.Split('=', ':')[0], options), Commands(command));
            return new(
                $"Onbekende optie '{token}'.{meant.Nl} Opties: {string.Join(", ", options)}.{elsewhere.Nl}",
                $"Unknown option '{token}'.{meant.En} Options: {string.Join(", ", options)}.{elsewhere.En}");
        }

        if (command.Subcommands.Count > 0)
        {
            var names = command.Subcommands.Select(sub => sub.Name).ToList();
            var meant = Suggestion.Of(token, names);
            return new(
                $"Onbekende opdracht '{token}'.{meant.Nl} Opdrachten: {string.Join(", ", names)}.",
                $"Unknown command '{token}'.{meant.En} Commands: {string.Join(", ", names)}.");
        }

        var label = HelpText.Label(command);
        return new($"Argument '{token}' is er een te veel. Verwacht: {label.Nl}.", $"Argument '{token}' is one too many. Expected: {label.En}.");
    }

    private static Tekst Commands(Command command)
    {
        var names = string.Join(", ", command.Subcommands.Select(sub => sub.Name));
        return names.Length == 0 ? new("", "") : new($" Andere opties horen na een opdracht: {names}.", $" Other options belong after a command: {names}.");
    }

    private static IEnumerable<Option> Everywhere(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive);

    private static Tekst OfOption(OptionResult result)
    {
        var option = result.Option;
        var values = string.Join(", ", result.Tokens.Select(token => token.Value));
        return result.Tokens.Count > 1
            ? new(
                $"Optie {option.Name} mag maar één waarde hebben en kreeg er {result.Tokens.Count}: {values}.",
                $"Option {option.Name} takes one value and was given {result.Tokens.Count}: {values}.")
            : new(
                $"Optie {option.Name} mist haar waarde. Verwacht: {option.Name} {HelpText.Value(option, option.Arity, Taal.Nederlands)}.",
                $"Option {option.Name} has no value. Expected: {option.Name} {HelpText.Value(option, option.Arity, Taal.Engels)}.");
    }
}
