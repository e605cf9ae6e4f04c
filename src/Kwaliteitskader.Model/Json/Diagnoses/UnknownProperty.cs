namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>De vondst van een eigenschap die het contract niet kent.</summary>
internal static class UnknownProperty
{
    /// <summary>De vondst, met de bekende naam die er het dichtst bij ligt.</summary>
    /// <param name="name">De naam die er stond.</param>
    /// <param name="offset">Waar die naam staat.</param>
    /// <param name="known">De namen die daar mogen staan.</param>
    /// <param name="pad">Het object waarin zij staat.</param>
    public static Finding Of(string name, long offset, IEnumerable<string> known, JsonPointer pad)
    {
        var shown = Excerpt.OfName(name);
        return new()
        {
            Code = Leesfoutcode.OnbekendeEigenschap,
            Offset = offset,
            Pad = pad / Escaped(shown),
            Gevonden = shown,
            Gezocht = name,
            Bekend = known,
        };
    }

    /// <summary>De naam als deel van een pointer: RFC 6901 schrijft ~ en / als ~0 en ~1.</summary>
    public static string Escaped(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
