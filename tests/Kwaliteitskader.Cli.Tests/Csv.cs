namespace Kwaliteitskader.Cli.Tests;

/// <summary>Leest CSV volgens RFC 4180.</summary>
internal static class Csv
{
    public static List<List<string>> Lees(string tekst)
    {
        var rijen = new List<List<string>>();
        var rij = new List<string>();
        for (var i = 0; i < tekst.Length; i++)
        {
            var einde = tekst[i] == '"' ? NaAanhaling(tekst, i) : tekst.AsSpan(i).IndexOfAny(',', '\n') + i;
            var cel = tekst[i..einde];
            rij.Add(cel.StartsWith('"') ? cel[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cel);
            if (tekst[einde] == '\n')
            {
                rijen.Add(rij);
                rij = [];
            }

            i = einde;
        }

        return rijen;
    }

    private static int NaAanhaling(string tekst, int begin)
    {
        var i = begin + 1;
        while (tekst[i] != '"' || tekst[i + 1] == '"')
        {
            i += tekst[i] == '"' ? 2 : 1;
        }

        return i + 1;
    }
}
