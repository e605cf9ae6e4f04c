using System.Globalization;

namespace Kwaliteitskader.Model;

/// <summary>Een plaats in een JSON-document volgens RFC 6901, zoals <c>/therapeuten/0/big/status</c>.</summary>
/// <remarks>
/// Bewaard als stap onder een andere plaats: een uitleg noemt veel meer plaatsen dan er ooit geschreven worden, en de tekst
/// wordt pas gemaakt als ernaar gevraagd wordt.
/// </remarks>
public readonly struct JsonPointer : IEquatable<JsonPointer>
{
    private readonly Stap? stap;

    /// <summary>Een plaats uit tekst.</summary>
    /// <param name="waarde">De pointer als tekst; leeg voor het hele document.</param>
    public JsonPointer(string waarde) => stap = string.IsNullOrEmpty(waarde) ? null : new Stap(waarde);

    private JsonPointer(Stap stap) => this.stap = stap;

    /// <summary>Het hele document.</summary>
    public static JsonPointer Wortel => default;

    /// <summary>De pointer als tekst; leeg voor het hele document.</summary>
    public string Waarde => stap?.Tekst ?? "";

    /// <summary>De plaats van een eigenschap onder deze; een naam met schuine strepen wordt een pad van eigenschappen.</summary>
    public static JsonPointer operator /(JsonPointer pointer, string pad) => new(new Stap(pointer.stap, pad, -1));

    /// <summary>De plaats van een element onder deze.</summary>
    public static JsonPointer operator /(JsonPointer pointer, int index) => new(new Stap(pointer.stap, null, index));

    /// <summary>Of het dezelfde plaats is.</summary>
    public static bool operator ==(JsonPointer links, JsonPointer rechts) => links.Equals(rechts);

    /// <summary>Of het verschillende plaatsen zijn.</summary>
    public static bool operator !=(JsonPointer links, JsonPointer rechts) => !links.Equals(rechts);

    /// <inheritdoc/>
    public bool Equals(JsonPointer other) => ReferenceEquals(stap, other.stap) || Waarde == other.Waarde;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonPointer ander && Equals(ander);

    /// <inheritdoc/>
    public override int GetHashCode() => Waarde.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Waarde;

    /// <summary>Een eigenschap of element onder een andere plaats, of een hele plaats als tekst.</summary>
    private sealed class Stap
    {
        private readonly Stap? ouder;
        private readonly string? naam;
        private readonly int index;
        private string? tekst;

        public Stap(string tekst) => this.tekst = tekst;

        public Stap(Stap? ouder, string? naam, int index)
        {
            this.ouder = ouder;
            this.naam = naam;
            this.index = index;
        }

        public string Tekst => tekst ??= naam is null
            ? string.Create(CultureInfo.InvariantCulture, $"{ouder?.Tekst}/{index}")
            : $"{ouder?.Tekst}/{naam}";
    }
}
