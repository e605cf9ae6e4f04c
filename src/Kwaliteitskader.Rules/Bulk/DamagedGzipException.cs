using Kwaliteitskader.Model;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>De gzip van de invoer is niet heel, gezegd in eigen woorden: die van de runtime zijn Engels en zeggen niet wat eraan schort.</summary>
#pragma warning disable RCS1194 // Alleen het lezen van gzip maakt haar, en altijd met een melding in twee talen.
internal sealed class DamagedGzipException(Tekst melding) : IOException(melding.En)
#pragma warning restore RCS1194
{
    /// <summary>Wat eraan schort.</summary>
    public Tekst Melding { get; } = melding;

    public static DamagedGzipException Damaged() => new(new(
        "De gzip van de invoer is afgebroken of beschadigd; wat ervoor stond, is gelezen.",
        "The gzip of the input is truncated or damaged; what came before was read."));

    public static DamagedGzipException Trailing() => new(new(
        "Na het einde van de gzip staat nog iets dat geen gzip is; dat is niet gelezen.",
        "Something that is not gzip follows the end of the gzip; it was not read."));
}
