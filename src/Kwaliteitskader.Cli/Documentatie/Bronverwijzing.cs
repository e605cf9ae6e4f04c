using System.Text;
using Kwaliteitskader.Model.Normkaarten;
using static Kwaliteitskader.Cli.Documentatie.MarkdownText;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>Waar een bron in de bladzijden staat.</summary>
internal static class Bronverwijzing
{
    /// <summary>Het anker van een plaats op de bladzijde van haar document.</summary>
    public static string Anker(string plaats)
    {
        var anker = new StringBuilder("p-");
        foreach (var teken in plaats.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(teken))
            {
                anker.Append(teken);
            }
            else if (anker[^1] != '-')
            {
                anker.Append(teken == '§' ? 's' : '-');
            }
        }

        return anker.ToString().TrimEnd('-');
    }

    /// <summary>Een verwijzing van een map naast <c>docs/bronnen</c> af.</summary>
    public static string Van(Bron bron) => $"[{Plain(bron.Document)}](../bronnen/{bron.Document}.md#{Anker(bron.Plaats)}), {Plain(bron.Plaats)}";

    /// <summary>Waar iemand heen springt.</summary>
    public static string Doel(string plaats) => $"<a id=\"{Anker(plaats)}\"></a>";
}
