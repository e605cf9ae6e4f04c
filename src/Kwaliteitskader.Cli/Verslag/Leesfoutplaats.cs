using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Zegt waar een record of leesfout staat, zoals iemand het zou opzoeken.</summary>
internal static class Leesfoutplaats
{
    /// <summary>Bestand, regel en JSON Pointer van een leesfout; van een werkboek de cel.</summary>
    public static string Van(Leesfout fout, Taal taal)
    {
        if (fout.Cel is { } cel)
        {
            return $"{Bestand(fout.Bestand, taal)}, {cel}";
        }

        var plaats = $"{Bestand(fout.Bestand, taal)}, {Regel(fout.Regel, taal)}";
        return fout.Pad == JsonPointer.Wortel ? plaats : $"{plaats}, {fout.Pad}";
    }

    /// <summary>Alle fouten van een record, elk met haar plaats op een eigen regel.</summary>
    public static Tekst Alle(ImmutableArray<Leesfout> fouten) => new(Alle(fouten, Taal.Nederlands), Alle(fouten, Taal.Engels));

    /// <summary>Alle fouten van een record in één taal, elk met haar plaats op een eigen regel.</summary>
    public static string Alle(ImmutableArray<Leesfout> fouten, Taal taal) =>
        string.Join('\n', fouten.Select(fout => $"{Van(fout, taal)}: {fout.Melding.In(taal)}"));

    /// <summary>Regel en JSON Pointer, of de cel, van een fout in een bestand dat al genoemd is; leeg als zij over het hele record gaat.</summary>
    public static string BinnenBestand(Leesfout fout, Taal taal) =>
        fout.Code == Leesfoutcode.MeerFouten ? "" : fout.Cel is { } cel ? $"{cel}: " : string.Create(CultureInfo.InvariantCulture, $"{Regel(fout.Regel, taal)}{(fout.Pad == JsonPointer.Wortel ? "" : $", {fout.Pad}")}: ");

    /// <summary>Bestand en regel van een record.</summary>
    public static string Van(string bestand, long regel, Taal taal) => $"{Bestand(bestand, taal)}, {Regel(regel, taal)}";

    /// <summary>De naam van een bestand, zoals een lezer het kent.</summary>
    public static string Bestand(string? bestand, Taal taal) =>
        bestand is null or Invoer.Standaardinvoer ? new Tekst("standaardinvoer", "standard input").In(taal) : bestand;

    private static string Regel(long regel, Taal taal) =>
        string.Create(CultureInfo.InvariantCulture, $"{new Tekst("regel", "line").In(taal)} {regel}");
}
