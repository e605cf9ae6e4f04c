using System.Globalization;

namespace Kwaliteitskader.Model;

/// <summary>Een plaats in een JSON-document volgens RFC 6901, zoals <c>/therapeuten/0/big/status</c>.</summary>
/// <remarks>Een pointer die nooit een waarde kreeg, is het hele document.</remarks>
/// <param name="Waarde">De pointer als tekst; leeg voor het hele document.</param>
public readonly record struct JsonPointer(string Waarde)
{
    private readonly string? waarde = Waarde;

    /// <summary>De pointer als tekst; leeg voor het hele document.</summary>
    public string Waarde
    {
        get => waarde ?? "";
        init => waarde = value;
    }

    /// <summary>Het hele document.</summary>
    public static JsonPointer Wortel { get; } = new("");

    /// <summary>De plaats van een eigenschap onder deze; een naam met schuine strepen wordt een pad van eigenschappen.</summary>
    public static JsonPointer operator /(JsonPointer pointer, string pad) => new($"{pointer.Waarde}/{pad}");

    /// <summary>De plaats van een element onder deze.</summary>
    public static JsonPointer operator /(JsonPointer pointer, int index) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{pointer.Waarde}/{index}"));

    /// <inheritdoc/>
    public bool Equals(JsonPointer other) => Waarde == other.Waarde;

    /// <inheritdoc/>
    public override int GetHashCode() => Waarde.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Waarde;
}
