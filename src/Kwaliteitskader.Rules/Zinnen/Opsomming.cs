using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Rules.Zinnen;

/// <summary>Delen als opsomming in een zin; boven een aantal worden er niet meer genoemd maar geteld.</summary>
internal static class Opsomming
{
    private const int Meeste = 3;

    /// <summary>Tot zoveel delen is zoeken goedkoper dan onthouden.</summary>
    private const int Kort = 16;

    /// <summary>De delen op een rij; zijn het er te veel, dan staat er hoeveel er nog meer zijn.</summary>
    public static string Van<T>(List<T> delen, Func<T, string> naam, Taal taal)
    {
        var genoemd = delen.Count <= Meeste + 1 ? delen.Count : Meeste;
        var namen = new string[genoemd];
        for (var i = 0; i < genoemd; i++)
        {
            namen[i] = naam(delen[i]);
        }

        var rij = string.Join("; ", namen);
        return genoemd == delen.Count ? rij : $"{rij}; {Rest(delen.Count, taal)}";
    }

    /// <summary>De delen als één zin: met een hoofdletter vooraan en een punt erachter.</summary>
    public static string AlsZin(ImmutableArray<string> delen)
    {
        var lengte = (2 * delen.Length) - 1;
        foreach (var deel in delen)
        {
            lengte += deel.Length;
        }

        return string.Create(lengte, delen, static (zin, delen) =>
        {
            var plaats = zin;
            foreach (var deel in delen)
            {
                deel.CopyTo(plaats);
                plaats = plaats[deel.Length..];
                (plaats.Length > 1 ? "; " : ".").CopyTo(plaats);
                plaats = plaats[Math.Min(2, plaats.Length)..];
            }

            zin[0] = char.ToUpperInvariant(zin[0]);
        });
    }

    /// <summary>Voegt delen toe aan een rij: alle, of de eerste met wat er nog meer is als een laatste deel.</summary>
    public static void VoegToe(List<string> rij, ImmutableArray<string> delen, bool volledig, Taal taal)
    {
        if (volledig || delen.Length <= Meeste + 1)
        {
            rij.AddRange(delen.AsSpan());
            return;
        }

        rij.AddRange(delen.AsSpan(0, Meeste));
        rij.Add(Rest(delen.Length, taal));
    }

    /// <summary>De delen waarvan de sleutel niet al voorkwam.</summary>
    public static List<T> Verschillend<T, K>(IReadOnlyList<T> delen, Func<T, K> sleutel)
    {
        var gevonden = new List<T>(delen.Count);
        var sleutels = new List<K>(Math.Min(delen.Count, Kort));
        var gezien = delen.Count > Kort ? new HashSet<K>(delen.Count) : null;
        for (var i = 0; i < delen.Count; i++)
        {
            var een = sleutel(delen[i]);
            if (gezien?.Add(een) ?? !sleutels.Contains(een))
            {
                gevonden.Add(delen[i]);
                if (gezien is null)
                {
                    sleutels.Add(een);
                }
            }
        }

        return gevonden;
    }

    /// <summary>Wat van elk deel te zeggen is, elk één keer.</summary>
    public static ImmutableArray<string> Elk<T>(IReadOnlyList<T> delen, Func<T, string> zin)
    {
        if (delen.Count > Kort)
        {
            return [.. delen.Select(zin).Distinct()];
        }

        var gezegd = new List<string>(delen.Count);
        for (var i = 0; i < delen.Count; i++)
        {
            if (zin(delen[i]) is var deel && !gezegd.Contains(deel))
            {
                gezegd.Add(deel);
            }
        }

        return [.. gezegd];
    }

    private static string Rest(int aantal, Taal taal)
    {
        var rest = (aantal - Meeste).ToString(CultureInfo.InvariantCulture);
        return new Tekst($"en nog {rest}", $"and {rest} more").In(taal);
    }
}
