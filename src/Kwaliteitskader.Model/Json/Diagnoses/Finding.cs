namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>Wat er binnen één record mis is, nog zonder bestand en regel.</summary>
internal sealed record Finding
{
    public required string Code { get; init; }

    /// <summary>Hoeveel bytes er in het record voor de vondst staan.</summary>
    public required long Offset { get; init; }

    public JsonPointer Pad { get; init; } = JsonPointer.Wortel;

    public string? Gevonden { get; init; }

    /// <summary>Wat er hoort te staan; afwezig als dat de <see cref="Bekend">bekende namen</see> zijn.</summary>
    public Tekst? Verwacht { get; init; }

    /// <summary>De naam die er stond, als er een bekende bij te zoeken is. Wordt zelf nooit getoond.</summary>
    public string? Gezocht { get; init; }

    /// <summary>De namen die er kunnen staan. Zoeken kost tijd, en gebeurt daarom pas voor wie de fout te zien krijgt.</summary>
    public IEnumerable<string> Bekend { get; init; } = [];

    // Namen van eigenschappen en van het contract horen bij de structuur; al het andere is inhoud.
    private bool IsStructuur => Code is Leesfoutcode.OnbekendeEigenschap or Leesfoutcode.DubbeleEigenschap or Leesfoutcode.VerkeerdSchema;

    // Feiten over de aanspraak zijn gegevens over gezondheid: zij worden nooit herhaald, ook niet in een suggestie.
    private bool IsGezondheid => Pad.ToString().Contains("/aanspraak", StringComparison.Ordinal);

    /// <summary>De leesfout.</summary>
    /// <param name="origin">Waar het record vandaan komt.</param>
    /// <param name="regel">De regel van de vondst, geteld vanaf het begin van het record.</param>
    /// <param name="opties">Wat er getoond mag worden.</param>
    public Leesfout At(Origin origin, long regel, Leesopties opties)
    {
        var verborgen = Gevonden is not null && !IsStructuur && (!opties.ToonInhoud || IsGezondheid);
        var gevonden = verborgen ? Excerpt.Shape(Gevonden!) : Gevonden;
        var verwacht = Verwacht ?? (Bekend.Any() ? Expectation.Names(Bekend) : null);
        var suggestie = Gezocht is null || (verborgen && IsGezondheid) ? null : NearestName.Of(Gezocht, Bekend);
        return new()
        {
            Code = Code,
            Bestand = origin.Bestand,
            Regel = origin.Regel + regel,
            Index = origin.Index,
            Pad = Pad,
            Gevonden = gevonden,
            Verwacht = verwacht,
            Suggestie = suggestie,
            Melding = Meldingen.Van(new(Code, Pad, gevonden, verwacht, suggestie, verborgen)),
        };
    }
}

/// <summary>Waar een record vandaan komt.</summary>
/// <param name="Bestand">Het bestand, zoals de aanroeper het noemde.</param>
/// <param name="Regel">De regel waarop het record begint, vanaf 1.</param>
/// <param name="Index">Het hoeveelste record het is, vanaf 0, als er meer kunnen zijn.</param>
internal readonly record struct Origin(string? Bestand, long Regel, long? Index);
