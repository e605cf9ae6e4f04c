namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>Zoekt bij een verschreven naam de bekende naam die er het dichtst bij ligt.</summary>
internal static class NearestName
{
    // Geen bekende naam is langer; wat langer is, is geen verschrijving.
    private const int Longest = 64;

    /// <summary>
    /// De naam op de kleinste afstand, of <see langword="null"/> als geen naam dichtbij genoeg is of meer namen even dichtbij
    /// zijn. Dichtbij is een verschil van hooguit een derde van de letters, en ten minste één; hoofdletters tellen niet als verschil.
    /// </summary>
    public static string? Of(string found, IEnumerable<string> known) => All(found, known) is [var only] ? only : null;

    /// <summary>De namen op de kleinste afstand, in hun volgorde; leeg als geen naam dichtbij genoeg is.</summary>
    public static IReadOnlyList<string> All(string found, IEnumerable<string> known)
    {
        if (found.Length is 0 or > Longest)
        {
            return [];
        }

        var nearest = new List<string>();
        var smallest = int.MaxValue;
        foreach (var name in known)
        {
            var distance = Distance(found.ToLowerInvariant(), name.ToLowerInvariant());
            if (distance < smallest)
            {
                nearest.Clear();
                smallest = distance;
            }

            if (distance == smallest && distance <= Math.Max(1, Math.Min(name.Length, found.Length) / 3) && !nearest.Contains(name))
            {
                nearest.Add(name);
            }
        }

        return nearest;
    }

    // Hoeveel letters toegevoegd, weggelaten, vervangen of met hun buur verwisseld zijn.
    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var before = new int[b.Length + 1];
        var current = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            (before, previous, current) = (previous, current, before);
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }
        }

        return current[b.Length];
    }
}
