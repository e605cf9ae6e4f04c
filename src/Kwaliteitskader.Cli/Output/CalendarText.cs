namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft regels van iCalendar (RFC 5545): tekst met escapes, gevouwen op 75 bytes, elk met CRLF.</summary>
/// <remarks>Een eigen schrijver van deze ene vorm: de bekende bibliotheken lezen met reflectie en passen niet in de native tool.</remarks>
internal sealed class CalendarText(Stream output)
{
    private const int LangsteRegel = 75;

    /// <summary>Schrijft een regel zoals zij is; de aanroeper zorgt dat de waarde mag.</summary>
    public void Line(string name, string value)
    {
        var breedte = 0;
        Span<byte> teken = stackalloc byte[4];
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            var lengte = rune.EncodeToUtf8(teken);
            if (breedte + lengte > LangsteRegel)
            {
                output.Write("\r\n "u8);
                breedte = 1;
            }

            output.Write(teken[..lengte]);
            breedte += lengte;
        }

        output.Write("\r\n"u8);
    }

    /// <summary>Schrijft een regel met vrije tekst.</summary>
    public void Text(string name, string value) =>
        Line(name, value.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\r", "", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal));
}
