namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>Wat er binnen één record mis is, nog zonder bestand en regel.</summary>
internal sealed record Finding
{
    public required string Code { get; init; }

    /// <summary>Hoeveel bytes er in het record voor de vondst staan.</summary>
    public required long Offset { get; init; }

    public JsonPointer Pad { get; init; } = JsonPointer.Wortel;

    public string? Gevonden { get; init; }

    public Tekst? Verwacht { get; init; }

    public string? Suggestie { get; init; }

    // Namen van eigenschappen en van het contract horen bij de structuur; al het andere is inhoud.
    private bool IsStructuur => Code is Leesfoutcode.OnbekendeEigenschap or Leesfoutcode.DubbeleEigenschap or Leesfoutcode.VerkeerdSchema;

    // Feiten over de aanspraak zijn gegevens over gezondheid: zij worden nooit herhaald, ook niet in een suggestie.
    private bool IsGezondheid => Pad.ToString().Contains("/aanspraak", StringComparison.Ordinal);

    /// <summary>De leesfout, met de regel geteld vanaf het begin van het record.</summary>
    public Leesfout At(Origin origin, ReadOnlySpan<byte> utf8, Leesopties opties)
    {
        var getoond = Gevonden is null || IsStructuur || (opties.ToonInhoud && !IsGezondheid)
            ? this
            : this with { Gevonden = Excerpt.Shape(Gevonden), Suggestie = IsGezondheid ? null : Suggestie };
        return new()
        {
            Code = Code,
            Bestand = origin.Bestand,
            Regel = origin.Regel + utf8[..(int)Math.Min(Offset, utf8.Length)].Count((byte)'\n'),
            Index = origin.Index,
            Pad = Pad,
            Gevonden = getoond.Gevonden,
            Verwacht = Verwacht,
            Suggestie = getoond.Suggestie,
            Melding = Meldingen.Van(getoond),
        };
    }
}

/// <summary>Waar een record vandaan komt.</summary>
/// <param name="Bestand">Het bestand, zoals de aanroeper het noemde.</param>
/// <param name="Regel">De regel waarop het record begint, vanaf 1.</param>
/// <param name="Index">Het hoeveelste record het is, vanaf 0, als er meer kunnen zijn.</param>
internal readonly record struct Origin(string? Bestand, long Regel, long? Index);
