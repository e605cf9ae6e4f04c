using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Werkboek.Lezen;

/// <summary>Maakt leesfouten met hun plaats in het werkboek.</summary>
/// <param name="bestand">De naam van het bestand.</param>
internal sealed class Foutmelder(string? bestand)
{
    /// <summary>De cel van een blad, zoals een mens haar opzoekt.</summary>
    public static string Celnaam(string blad, Celadres adres) =>
        blad.All(teken => char.IsLetterOrDigit(teken) || teken is '_' or '.') ? $"{blad}!{adres}" : $"'{blad.Replace("'", "''", StringComparison.Ordinal)}'!{adres}";

    /// <summary>Het blad en het adres van zo'n cel.</summary>
    public static (string Blad, Celadres Adres)? Gelezen(string cel)
    {
        var scheiding = cel.LastIndexOf('!');
        var blad = scheiding > 0 ? cel[..scheiding] : "";
        return Celadres.Lees(cel[(scheiding + 1)..]) is { } adres
            ? (blad is ['\'', .., '\''] ? blad[1..^1].Replace("''", "'", StringComparison.Ordinal) : blad, adres)
            : null;
    }

    /// <summary>Een fout van het bestand als geheel.</summary>
    public Leesfout Geheel(string code, Tekst melding) => new() { Code = code, Bestand = bestand, Regel = 1, Melding = melding };

    /// <summary>Een fout in een cel.</summary>
    public Leesfout In(string blad, Celadres adres, string code, Tekst melding, Tekst? verwacht = null, string? suggestie = null, string? gevonden = null) => new()
    {
        Code = code,
        Bestand = bestand,
        Regel = adres.Rij,
        Cel = Celnaam(blad, adres),
        Melding = melding,
        Verwacht = verwacht,
        Suggestie = suggestie,
        Gevonden = gevonden,
    };

    /// <summary>Een fout van de strenge lezer, op de cel waar de waarde vandaan kwam.</summary>
    public Leesfout Op(string blad, Celadres adres, Leesfout fout) => fout with { Bestand = bestand, Regel = adres.Rij, Index = null, Cel = Celnaam(blad, adres) };
}
