using System.CommandLine;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Parsing;

/// <summary>De hulp van een opdracht, in de taal die gevraagd is.</summary>
/// <param name="output">Waarheen.</param>
/// <param name="host">De taal, de breedte en de naam van het programma.</param>
internal sealed class HelpText(TextWriter output, CommandHost host)
{
    private const int NarrowestText = 30;

    private readonly Taal taal = host.Taal;
    private readonly int width = host.Width;

    public void Write(Command command)
    {
        var root = command is RootCommand;
        Paragraph(Purpose(command), 0);
        output.WriteLine();
        output.WriteLine(In("Gebruik:", "Usage:"));
        output.Write("  ");
        Paragraph(Usage(command, root), 2);
        Section(In("Opdrachten:", "Commands:"), command.Subcommands.Select(sub => (Label(sub, taal), Purpose(sub))));
        Section(In("Argumenten:", "Arguments:"), command.Arguments.Select(argument => (Label(argument, taal), Purpose(argument))));
        Section(In("Opties:", "Options:"), Options(command).Select(option => (Label(option), Purpose(option))));
        Section(In("Exitcodes:", "Exit codes:"), Codes(command).Rijen().Select(rij => (rij.Code, rij.Betekenis.In(taal))));
        if (root)
        {
            output.WriteLine();
            output.WriteLine(In($"'{host.Program} <opdracht> --help' toont de hulp van één opdracht.", $"'{host.Program} <command> --help' shows the help of one command."));
        }
    }

    /// <summary>De opdracht met haar argumenten, zoals zij ingetypt wordt.</summary>
    public static Tekst Label(Command command) => new(Label(command, Taal.Nederlands), Label(command, Taal.Engels));

    private static string Label(Command command, Taal taal) => string.Join(' ', [command.Name, .. command.Arguments.Select(argument => Label(argument, taal))]);

    private static string Label(Argument argument, Taal taal) => Value(argument, argument.Arity, taal);

    /// <summary>Hoe heet wat bij een optie ingevuld wordt; leeg als er niets in te vullen is.</summary>
    public static string Value(Symbol symbol, ArgumentArity arity, Taal taal) =>
        ((ITweetalig)symbol).Waarde is not { } name ? "" : arity.MaximumNumberOfValues > 1 ? $"<{name.In(taal)}>..." : $"<{name.In(taal)}>";

    private string In(string nl, string en) => new Tekst(nl, en).In(taal);

    private static Codetekst Codes(Command command) => command is Opdracht opdracht ? opdracht.Codes : Codetekst.Programma;

    private string Purpose(Symbol symbol) => ((ITweetalig)symbol).Doel.In(taal);

    private string Usage(Command command, bool root) =>
        root ? In($"{host.Program} <opdracht> [opties]", $"{host.Program} <command> [options]") : $"{host.Program} {Label(command, taal)} {In("[opties]", "[options]")}";

    // De hulp en de taal gelden voor elke opdracht, maar horen maar bij de wortel.
    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive));

    private string Label(Option option) =>
        $"{string.Join(", ", [option.Name, .. option.Aliases])} {Value(option, option.Arity, taal)}".TrimEnd();

    private void Section(string title, IEnumerable<(string Name, string Description)> rows)
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
            Stacked(all);
            return;
        }

        foreach (var (name, description) in all)
        {
            output.Write($"  {name}".PadRight(column));
            Paragraph(description, column);
        }
    }

    // Blijft er naast de namen te weinig over, dan staat de tekst eronder.
    private void Stacked(List<(string Name, string Description)> rows)
    {
        const int Indent = 6;
        foreach (var (name, description) in rows)
        {
            output.Write("  ");
            Paragraph(name, 2);
            output.Write(new string(' ', Indent));
            Paragraph(description, Indent);
        }
    }

    private void Paragraph(string text, int indent)
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
