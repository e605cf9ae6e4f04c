using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>Zoekt bij een norm het voorbeeld dat het meest zegt, in de dossiers die met het programma meekomen.</summary>
internal sealed class Voorbeeldzoeker
{
    /// <summary>De dag waarop de voorbeelddossiers hun betekenis hebben.</summary>
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    private static readonly Uitkomst[] Voorkeur =
    [
        Uitkomst.VoldoetNiet, Uitkomst.NogTeVoldoen, Uitkomst.Voldoet, Uitkomst.OordeelNodig, Uitkomst.NietVastTeStellen, Uitkomst.NietVanToepassing,
    ];

    private readonly Kwaliteitstoets toets;
    private readonly List<(string Naam, string Json, Toetsrapport Rapport)> dossiers;

    public Voorbeeldzoeker(Kwaliteitstoets toets)
    {
        this.toets = toets;
        var bron = typeof(Voorbeeldzoeker).Assembly;
        dossiers = [.. bron.GetManifestResourceNames()
            .Where(naam => naam.EndsWith(".json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Lees)];
    }

    /// <summary>Het voorbeeld bij een norm: liefst een dat niet voldoet, teruggebracht tot wat de uitkomst draagt.</summary>
    public Voorbeeld Bij(Norm norm)
    {
        var (dossier, oordeel) = (
            from gevonden in dossiers
            from een in gevonden.Rapport.Oordelen.ToArray()
            where gevonden.Rapport.Norm(een) == norm
            orderby Array.IndexOf(Voorkeur, een.Uitkomst)
            select (gevonden, een)).First();
        var versmaller = new Dossierversmaller(toets, norm, dossier.Rapport.LegUit(oordeel), oordeel.Onderwerp);
        var (json, rapport) = versmaller.Versmal(dossier.Json);
        return new Voorbeeld
        {
            Herkomst = dossier.Naam,
            Peildatum = Peildatum,
            Dossier = json,
            Bevinding = rapport.Bevinding(rapport.Oordelen[0]),
        };
    }

    private (string Naam, string Json, Toetsrapport Rapport) Lees(string naam)
    {
        using var lezer = new StreamReader(typeof(Voorbeeldzoeker).Assembly.GetManifestResourceStream(naam)!);
        var json = lezer.ReadToEnd();
        var dossier = DossierLezer.Lees(System.Text.Encoding.UTF8.GetBytes(json)).Dossier
            ?? throw new InvalidOperationException($"Voorbeelddossier {naam} is niet te lezen.");
        return (naam, JsonNode.Parse(json)!.ToJsonString(), toets.Toets(dossier, Peildatum));
    }
}
