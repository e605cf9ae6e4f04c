using System.Text;

namespace Kwaliteitskader.Cli.Tests.Genereren;

/// <summary>Wat normen van een bevolking vonden: per norm de versie sinds welke, en per praktijk een afdruk van de uitkomsten.</summary>
internal sealed record Uitkomstenboek(string Bevolking, IReadOnlyDictionary<string, (string Versie, string Afdrukken)> Normen)
{
    /// <summary>Het aantal tekens van een afdruk.</summary>
    public const int Lengte = 3;

    public static Uitkomstenboek Lees(string tekst)
    {
        var regels = tekst.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        return new(regels[0].Split(' ')[1], regels[1..].Select(regel => regel.Split(' ')).ToDictionary(delen => delen[0], delen => (delen[1] == "-" ? "" : delen[1], delen[2])));
    }

    public string Tekst()
    {
        var tekst = new StringBuilder($"bevolking {Bevolking}\n");
        foreach (var (norm, (versie, afdrukken)) in Normen.OrderBy(norm => norm.Key, StringComparer.Ordinal))
        {
            tekst.Append($"{norm} {(versie.Length == 0 ? "-" : versie)} {afdrukken}\n");
        }

        return tekst.ToString();
    }

    /// <summary>De normen die anders uitvallen, met de praktijken waarvan.</summary>
    public IEnumerable<(string Norm, List<int> Praktijken)> Verschillen(Uitkomstenboek nu) =>
        from norm in nu.Normen
        let toen = Normen.GetValueOrDefault(norm.Key).Afdrukken ?? ""
        where toen != norm.Value.Afdrukken
        select (norm.Key, Enumerable.Range(0, norm.Value.Afdrukken.Length / Lengte)
            .Where(plaats => toen.Length < (plaats + 1) * Lengte || toen.AsSpan(plaats * Lengte, Lengte) is var oud && !oud.SequenceEqual(norm.Value.Afdrukken.AsSpan(plaats * Lengte, Lengte)))
            .ToList());

    /// <summary>De normen die anders uitvallen dan in een eerder boek, of die er toen of nu niet zijn. Een andere bevolking zegt niets over wie er toen en nu is.</summary>
    public List<string> AndersDan(Uitkomstenboek? eerder) => eerder is null ? [] :
    [
        .. Normen.Keys.Union(eerder.Normen.Keys).Where(norm => !Normen.TryGetValue(norm, out var nu) || !eerder.Normen.TryGetValue(norm, out var toen)
            || eerder.Bevolking == Bevolking && toen.Afdrukken != nu.Afdrukken).Order(StringComparer.Ordinal),
    ];

    /// <summary>Hetzelfde boek, zonder de normen die er nu niet meer zijn en die in geen uitgegeven versie waren.</summary>
    public Uitkomstenboek ZonderTeruggenomen(Uitkomstenboek nu, IReadOnlyCollection<string> vrijgegeven) => this with
    {
        Normen = Normen.Where(norm => nu.Normen.ContainsKey(norm.Key) || norm.Value.Versie.Length == 0 || vrijgegeven.Contains(norm.Value.Versie)).ToDictionary(),
    };

    /// <summary>Hetzelfde boek, met bij elke norm sinds welke versie hij zo uitvalt.</summary>
    public Uitkomstenboek MetVersies(Uitkomstenboek? eerder, string versie)
    {
        var anders = AndersDan(eerder);
        return this with
        {
            Normen = Normen.ToDictionary(norm => norm.Key, norm => (anders.Contains(norm.Key) ? versie : eerder?.Normen[norm.Key].Versie ?? "", norm.Value.Afdrukken)),
        };
    }
}
