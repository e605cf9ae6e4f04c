using System.CommandLine;

namespace Kwaliteitskader.Cli.Parsing;

/// <summary>De hulp van een opdracht, in het Nederlands.</summary>
internal static class HelpText
{
    private const int NarrowestText = 30;

    private static readonly (string Name, string Description)[] Exitcodes =
    [
        ("0", "alles is beoordeeld en nergens is de uitkomst 'voldoet niet', of bij aanvraag het advies 'nog niet toelaatbaar'"),
        ("1", "ten minste één uitkomst is 'voldoet niet', of bij aanvraag ten minste één advies 'nog niet toelaatbaar'"),
        ("2", "argumenten of invoer zijn niet bruikbaar, of ten minste één record was niet te lezen; de rest is dan wel beoordeeld en geschreven; ook als er voor het einde opgehouden is; gaat voor 1"),
        ("3", "een fout van het programma zelf"),
    ];

    public static void Write(Command command, TextWriter output, int width, string program)
    {
        var root = command is RootCommand;
        Paragraph(output, command.Description ?? "", 0, width);
        output.WriteLine();
        output.WriteLine("Gebruik:");
        output.Write("  ");
        Paragraph(output, Usage(command, root, program), 2, width);
        Section(output, "Opdrachten:", command.Subcommands.Select(sub => (Label(sub), sub.Description ?? "")), width);
        Section(output, "Argumenten:", command.Arguments.Select(argument => (Label(argument), argument.Description ?? "")), width);
        Section(output, "Opties:", Options(command), width);
        Section(output, "Exitcodes:", Exitcodes, width);
        if (root)
        {
            output.WriteLine();
            output.WriteLine($"'{program} <opdracht> --help' toont de hulp van één opdracht.");
        }
    }

    private static string Usage(Command command, bool root, string program) =>
        root ? $"{program} <opdracht> [opties]" : $"{program} {Label(command)} [opties]";

    /// <summary>De opdracht met haar argumenten, zoals zij ingetypt wordt.</summary>
    public static string Label(Command command) => string.Join(' ', [command.Name, .. command.Arguments.Select(Label)]);

    private static string Label(Argument argument) => Value(argument.HelpName, argument.Arity);

    private static string Value(string? name, ArgumentArity arity) => arity.MaximumNumberOfValues > 1 ? $"<{name}>..." : $"<{name}>";

    // De hulp geldt voor elke opdracht, maar hoort maar bij de wortel.
    private static IEnumerable<(string Name, string Description)> Options(Command command) =>
        command.Options
            .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive))
            .Select(option => (Label(option), option.Description ?? ""));

    private static string Label(Option option)
    {
        var names = string.Join(", ", [option.Name, .. option.Aliases]);
        return option.HelpName is null ? names : $"{names} {Value(option.HelpName, option.Arity)}";
    }

    private static void Section(TextWriter output, string title, IEnumerable<(string Name, string Description)> rows, int width)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        var column = all.Max(row => row.Name.Length) + 4;
        if (width - column < NarrowestText)
        {
            Stacked(output, all, width);
            return;
        }

        foreach (var (name, description) in all)
        {
            output.Write($"  {name}".PadRight(column));
            Paragraph(output, description, column, width);
        }
    }

    // Blijft er naast de namen te weinig over, dan staat de tekst eronder.
    private static void Stacked(TextWriter output, List<(string Name, string Description)> rows, int width)
    {
        const int Indent = 6;
        foreach (var (name, description) in rows)
        {
            output.Write("  ");
            Paragraph(output, name, 2, width);
            output.Write(new string(' ', Indent));
            Paragraph(output, description, Indent, width);
        }
    }

    private static void Paragraph(TextWriter output, string text, int indent, int width)
    {
        var at = indent;
        foreach (var word in text.Split(' '))
        {
            if (at > indent && at + 1 + word.Length > width)
            {
                output.WriteLine();
                output.Write(new string(' ', indent));
                at = indent;
            }

            output.Write(at > indent ? $" {word}" : word);
            at += word.Length + (at > indent ? 1 : 0);
        }

        output.WriteLine();
    }
}
