using System.CommandLine;
using System.CommandLine.Parsing;

namespace Kwaliteitskader.Cli.Parsing;

/// <summary>Zegt in het Nederlands wat er aan de argumenten mis is. De meldingen van de bibliotheek zijn Engels.</summary>
internal static class ParseProblem
{
    /// <summary>Het eerste probleem; <see langword="null"/> als er geen is.</summary>
    public static string? Of(ParseResult parsed)
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
            : $"De argumenten kloppen niet. Verwacht: {HelpText.Label(parsed.CommandResult.Command)}.";
    }

    // Een argument dat alles aanneemt, neemt ook een verschreven optie aan; een getal onder nul is een waarde. Na -- mag een bestand met een streepje beginnen.
    private static string? UnknownOption(ParseResult parsed) =>
        parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value is ['-', not (>= '0' and <= '9'), ..])?.Value;

    private static string Unmatched(Command command, string token)
    {
        if (token.StartsWith('-') && token.Length > 1)
        {
            var options = command.Options.Append(HelpOf(command)).OfType<Option>().Select(option => option.Name).Distinct().ToList();
            return $"Onbekende optie '{token}'.{Suggestion.OfOption(token.Split('=', ':')[0], options)} {Expected("Opties", options)}{Commands(command)}";
        }

        if (command.Subcommands.Count > 0)
        {
            var names = command.Subcommands.Select(sub => sub.Name).ToList();
            return $"Onbekende opdracht '{token}'.{Suggestion.Of(token, names)} {Expected("Opdrachten", names)}";
        }

        return $"Argument '{token}' is er een te veel. Verwacht: {HelpText.Label(command)}.";
    }

    private static string Commands(Command command) =>
        command.Subcommands.Count == 0 ? "" : $" Andere opties horen na een opdracht: {string.Join(", ", command.Subcommands.Select(sub => sub.Name))}.";

    private static Option? HelpOf(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => parent.Options).FirstOrDefault(option => option.Recursive);

    private static string Expected(string what, List<string> names) => $"{what}: {string.Join(", ", names)}.";

    private static string OfOption(OptionResult result)
    {
        var option = result.Option;
        return result.Tokens.Count > 1
            ? $"Optie {option.Name} mag maar één waarde hebben en kreeg er {result.Tokens.Count}: {string.Join(", ", result.Tokens.Select(token => token.Value))}."
            : $"Optie {option.Name} mist haar waarde. Verwacht: {option.Name} <{option.HelpName}>.";
    }
}
