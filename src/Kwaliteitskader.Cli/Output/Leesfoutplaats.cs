using System.Globalization;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Zegt waar een record of leesfout staat, zoals iemand het zou opzoeken.</summary>
internal static class Leesfoutplaats
{
    /// <summary>Bestand, regel en JSON Pointer van een leesfout; van een werkboek de cel.</summary>
    public static string Van(Leesfout fout, Taal taal)
    {
        if (fout.Cel is { } cel)
        {
            return $"{fout.Bestand ?? Invoer.Standaardinvoer}, {cel}";
        }

        var plaats = Van(fout.Bestand ?? Invoer.Standaardinvoer, fout.Regel, taal);
        return fout.Pad == JsonPointer.Wortel ? plaats : $"{plaats}, {fout.Pad}";
    }

    /// <summary>Bestand en regel van een record.</summary>
    public static string Van(string bestand, long regel, Taal taal)
    {
        var naam = bestand == Invoer.Standaardinvoer ? new Tekst("standaardinvoer", "standard input").In(taal) : bestand;
        return string.Create(CultureInfo.InvariantCulture, $"{naam}, {new Tekst("regel", "line").In(taal)} {regel}");
    }
}
