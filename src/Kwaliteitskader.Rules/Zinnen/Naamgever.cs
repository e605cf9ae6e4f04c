using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Zinnen;

/// <summary>Noemt een therapeut in een zin bij zijn sleutel in plaats van "de therapeut".</summary>
/// <param name="dossier">Het dossier met de sleutels.</param>
/// <param name="taal">De taal van de zinnen.</param>
public sealed class Naamgever(Dossier dossier, Taal taal)
{
    private static readonly string[] Aanhef =
    [
        "De therapeut ", "De fysiotherapeut ", "De oefentherapeut ", "The therapist ", "The physiotherapist ", "The exercise therapist ",
    ];

    /// <summary>Hoe de therapeut op deze plaats heet, zoals "therapeut t2"; <see langword="null"/> als daar geen therapeut staat.</summary>
    public string? Naam(JsonPointer plaats) => Sleutel(plaats) is { } sleutel ? $"{new Tekst("therapeut", "therapist").In(taal)} {sleutel}" : null;

    /// <summary>Dezelfde zin, waarin de therapeut van deze plaats bij zijn sleutel genoemd wordt.</summary>
    public string MetNaam(string zin, JsonPointer plaats)
    {
        ArgumentNullException.ThrowIfNull(zin);
        if (Naam(plaats) is not { } naam)
        {
            return zin;
        }

        var aanhef = Array.Find(Aanhef, begin => zin.StartsWith(begin, StringComparison.OrdinalIgnoreCase));
        return aanhef is null ? $"{Hoofdletter(naam)}: {KleineLetter(zin)}" : $"{Hoofdletter(naam)} {zin[aanhef.Length..]}";
    }

    /// <summary>De sleutel van de therapeut op deze plaats, of op een plaats hierboven; <see langword="null"/> als daar geen staat.</summary>
    internal string? Sleutel(JsonPointer plaats) =>
        dossier.Therapeuten is { IsDefault: false } lijst && plaats.IndexIn("therapeuten") is { } index && index < lijst.Length ? lijst[index].Id : null;

    /// <summary>Dezelfde tekst met een hoofdletter vooraan.</summary>
    public static string Hoofdletter(string tekst) =>
        string.IsNullOrEmpty(tekst) || char.ToUpperInvariant(tekst[0]) is var hoofdletter && hoofdletter == tekst[0] ? tekst : $"{hoofdletter}{tekst.AsSpan(1)}";

    /// <summary>Dezelfde tekst met een kleine letter vooraan, zoals na een dubbelepunt; een afkorting blijft wat zij is.</summary>
    public static string KleineLetter(string tekst) =>
        string.IsNullOrEmpty(tekst) || (tekst.Length > 1 && char.IsUpper(tekst[1])) ? tekst : char.ToLowerInvariant(tekst[0]) + tekst[1..];
}
