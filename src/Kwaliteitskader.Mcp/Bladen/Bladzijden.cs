using System.ComponentModel;
using Kwaliteitskader.Cli.Opdrachtregel;
using ModelContextProtocol.Server;

namespace Kwaliteitskader.Mcp.Bladen;

/// <summary>De documentatie als bladzijden, zoals zij ook in het project staat.</summary>
[McpServerResourceType]
internal sealed class Bladzijden(Bladenboek boek)
{
    private const string Markdown = "text/markdown";

    [McpServerResource(UriTemplate = "kwaliteitskader://normen", Name = "normen", Title = "Alle normen", MimeType = Markdown)]
    [Description("De lijst van alle normen, elk in één zin.")]
    public string Normen() => boek.Blad("docs/normen/README.md");

    [McpServerResource(UriTemplate = "kwaliteitskader://normen/{id}", Name = "norm", Title = "De bladzijde van een norm", MimeType = Markdown)]
    [Description("Tot wie een norm zich richt, wat hij vraagt, wanneer hij niet geldt, waarop hij berust, zijn redenen, feiten en een voorbeeld.")]
    public string Norm(string id) => boek.Blad($"docs/normen/{Normkeuze.ZoekNorm(id)?.Kaart.Id.Waarde ?? id}.md");

    [McpServerResource(UriTemplate = "kwaliteitskader://feiten", Name = "feiten", Title = "Het feitenboek", MimeType = Markdown)]
    [Description("Elk veld van een dossier, wie het aanlevert en welke normen het lezen.")]
    public string Feiten() => boek.Blad("docs/feiten.md");

    [McpServerResource(UriTemplate = "kwaliteitskader://bronnen", Name = "bronnen", Title = "De bronnen", MimeType = Markdown)]
    [Description("De brondocumenten, en wat er van hun passages geworden is.")]
    public string Bronnen() => boek.Blad("docs/bronnen/README.md");

    [McpServerResource(UriTemplate = "kwaliteitskader://bronnen/{document}", Name = "bron", Title = "Een brondocument", MimeType = Markdown)]
    [Description("Elke passage van een brondocument, in onze woorden, met haar bestemming.")]
    public string Bron(string document) => boek.Blad($"docs/bronnen/{document}.md");

    [McpServerResource(UriTemplate = "kwaliteitskader://schema/{naam}", Name = "schema", Title = "Een JSON Schema", MimeType = "application/schema+json")]
    [Description("Het JSON Schema van dossier, rapport of advies.")]
    public static string Schema(string naam) => Bladenboek.Schema(naam);
}
