using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model;

/// <summary>Een plaats in een JSON-document volgens RFC 6901, zoals <c>/therapeuten/0/big/status</c>.</summary>
/// <remarks>
/// Bewaard als naam onder een andere plaats: een uitleg noemt veel meer plaatsen dan er ooit geschreven worden. De tekst wordt pas
/// gemaakt als ernaar gevraagd wordt, en een eigenschap noemen wijst niets toe.
/// </remarks>
[JsonConverter(typeof(JsonPointerConverter))]
public readonly struct JsonPointer : IEquatable<JsonPointer>, IParsable<JsonPointer>
{
    private readonly Stap? ouder;
    private readonly string? naam;

    /// <summary>Een plaats uit tekst, die niet nagekeken wordt; zie <see cref="Parse"/>.</summary>
    /// <param name="waarde">De pointer als tekst; leeg voor het hele document.</param>
    public JsonPointer(string waarde) => ouder = string.IsNullOrEmpty(waarde) ? null : new Stap(waarde);

    private JsonPointer(Stap? ouder, string? naam)
    {
        this.ouder = ouder;
        this.naam = naam;
    }

    /// <summary>Het hele document.</summary>
    public static JsonPointer Wortel => default;

    /// <summary>De pointer als tekst; leeg voor het hele document.</summary>
    public string Waarde => naam is null ? ouder?.Tekst ?? "" : string.Concat(ouder?.Tekst, "/", naam);

    /// <summary>De naam of het nummer waarop de pointer eindigt; leeg voor het hele document.</summary>
    public ReadOnlySpan<char> Laatste => naam is { } pad ? NaStreep(pad) : NaStreep(Waarde);

    /// <summary>De plaats waar deze onder ligt; van het hele document is dat het zelf.</summary>
    public JsonPointer Ouder => naam is not null ? Boven(ouder, naam) : ouder?.Boven ?? default;

    /// <summary>De plaats van een eigenschap onder deze; een naam met schuine strepen wordt een pad van eigenschappen.</summary>
    public static JsonPointer operator /(JsonPointer pointer, string pad) => new(pointer.Vast, pad);

    /// <summary>De plaats van een element onder deze.</summary>
    public static JsonPointer operator /(JsonPointer pointer, int index) => new(new Stap(pointer.ouder, pointer.naam, index), null);

    /// <summary>Of het dezelfde plaats is.</summary>
    public static bool operator ==(JsonPointer links, JsonPointer rechts) => links.Equals(rechts);

    /// <summary>Of het verschillende plaatsen zijn.</summary>
    public static bool operator !=(JsonPointer links, JsonPointer rechts) => !links.Equals(rechts);

    /// <summary>Leest een plaats uit tekst: leeg, of een schuine streep voor elke naam, waarin <c>~</c> alleen als <c>~0</c> of <c>~1</c> staat.</summary>
    /// <exception cref="FormatException">De tekst is geen JSON Pointer volgens RFC 6901.</exception>
    public static JsonPointer Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var plaats) ? plaats : throw new FormatException($"'{s}' is not a JSON Pointer, such as /therapeuten/0/big/status.");

    /// <summary>Leest een plaats zoals <see cref="Parse"/>, zonder te gooien.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out JsonPointer result) => TryParse(s, null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out JsonPointer result)
    {
        var isPlaats = s is not null && (s.Length == 0 || s[0] == '/');
        for (var i = 0; isPlaats && i < s!.Length; i++)
        {
            isPlaats = s[i] != '~' || (i + 1 < s.Length && s[i + 1] is '0' or '1');
        }

        result = isPlaats ? new(s!) : default;
        return isPlaats;
    }

    /// <summary>Of een plaats deze is of eronder ligt.</summary>
    public bool Omvat(JsonPointer plaats)
    {
        for (var stap = plaats.ouder; naam is null && stap is not null; stap = stap.Ouder)
        {
            if (ReferenceEquals(stap, ouder))
            {
                return true;
            }
        }

        // Wat boven de laatste naam staat, is al tekst, en meestal lang genoeg om het te zien.
        var (hier, boven) = (Waarde, plaats.ouder?.Tekst ?? "");
        return Begint(boven.Length < hier.Length ? plaats.Waarde : boven, hier);
    }

    /// <summary>De plaats in een lijst aan de wortel waar dit is of onder ligt, zoals 3 van <c>/therapeuten/3/big</c>; <see langword="null"/> als het elders is.</summary>
    /// <param name="lijst">De naam van de lijst.</param>
    public int? IndexIn(string lijst)
    {
        ArgumentException.ThrowIfNullOrEmpty(lijst);
        for (var stap = ouder; stap is not null; stap = stap.Ouder)
        {
            if (stap.IndexIn(lijst) is { } gevonden)
            {
                return gevonden;
            }
        }

        var pad = (ouder?.Tekst is { } boven && boven.IndexOf('/', 1) > 0 ? boven : Waarde).AsSpan();
        if (pad.Length <= lijst.Length + 1 || pad[0] != '/' || !pad[1..].StartsWith(lijst, StringComparison.Ordinal) || pad[lijst.Length + 1] != '/')
        {
            return null;
        }

        var nummer = pad[(lijst.Length + 2)..];
        nummer = nummer.IndexOf('/') is var streep and >= 0 ? nummer[..streep] : nummer;
        return int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
    }

    /// <inheritdoc/>
    public bool Equals(JsonPointer other) => (naam is null) == (other.naam is null) && Stap.Zelfde(ouder, other.ouder)
        ? naam == other.naam
        : GetHashCode() == other.GetHashCode() && Waarde == other.Waarde;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonPointer ander && Equals(ander);

    /// <inheritdoc/>
    public override int GetHashCode() => Mengsel(ouder, naam);

    /// <inheritdoc/>
    public override string ToString() => Waarde;

    private static bool Begint(string daar, string hier) =>
        daar.StartsWith(hier, StringComparison.Ordinal) && (daar.Length == hier.Length || daar[hier.Length] == '/');

    private Stap? Vast => naam is null ? ouder : new Stap(ouder, naam, Stap.Eigenschap);

    private static JsonPointer Boven(Stap? ouder, string naam) =>
        naam.LastIndexOf('/') is var streep && streep < 0 ? new(ouder, null) : new(ouder, naam[..streep]);

    private static ReadOnlySpan<char> NaStreep(string pad) => pad.AsSpan(pad.LastIndexOf('/') + 1);

    // Over de letters van de tekst, zonder haar te maken: hoe zij in stappen verdeeld is, maakt niet uit.
    private static int Mengsel(Stap? ouder, string? naam) =>
        naam is null ? ouder?.Mengsel ?? 0 : Mengsel(Mengsel(ouder?.Mengsel ?? 0, "/"), naam);

    private static int Mengsel(int begin, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            begin = unchecked((begin ^ letter) * 16777619);
        }

        return begin;
    }

    /// <summary>Een eigenschap of element onder een andere plaats, of een hele plaats als tekst.</summary>
    private sealed class Stap
    {
        /// <summary>De index van een stap die geen element is.</summary>
        public const int Eigenschap = -1;

        private readonly string? naam;
        private readonly int index = Eigenschap;
        private string? tekst;
        private int mengsel;

        public Stap(string tekst) => this.tekst = tekst;

        /// <summary>Een eigenschap, of een element van een lijst; zonder naam is dat de lijst erboven.</summary>
        public Stap(Stap? ouder, string? naam, int index)
        {
            Ouder = ouder;
            this.naam = naam;
            this.index = index;
        }

        public Stap? Ouder { get; }

        public string Tekst => tekst ??= index == Eigenschap
            ? string.Concat(Ouder?.Tekst, "/", naam)
            : string.Create(CultureInfo.InvariantCulture, $"{new JsonPointer(Ouder, naam).Waarde}/{index}");

        public JsonPointer Boven => index != Eigenschap ? new(Ouder, naam)
            : naam is not null ? JsonPointer.Boven(Ouder, naam)
            : new(Tekst[..Math.Max(0, Tekst.LastIndexOf('/'))]);

        /// <summary>De index, als dit een element is van een lijst aan de wortel; zo niet, dan kan dat in de tekst nog blijken.</summary>
        public int? IndexIn(string lijst)
        {
            var isElement = index != Eigenschap && (naam is not null ? Ouder is null && naam == lijst
                : Ouder?.tekst is { } boven && boven.Length == lijst.Length + 1 && boven[0] == '/' && boven.EndsWith(lijst, StringComparison.Ordinal));
            return isElement ? index : null;
        }

        public int Mengsel => mengsel != 0 ? mengsel : mengsel = tekst is null && index != Eigenschap ? VanElement() : JsonPointer.Mengsel(0, Tekst);

        /// <summary>Of twee stappen op dezelfde manier naar dezelfde plaats gaan; zo niet, dan kan de plaats nog dezelfde zijn.</summary>
        public static bool Zelfde(Stap? een, Stap? ander)
        {
            while (!ReferenceEquals(een, ander))
            {
                if (een is null || ander is null || een.index == Eigenschap || een.index != ander.index || !ReferenceEquals(een.naam, ander.naam))
                {
                    return false;
                }

                (een, ander) = (een.Ouder, ander.Ouder);
            }

            return true;
        }

        // Zonder de tekst te maken: van een lange lijst worden veel elementen vergeleken die nooit geschreven worden.
        private int VanElement()
        {
            Span<char> nummer = stackalloc char[11];
            nummer[0] = '/';
            index.TryFormat(nummer[1..], out var cijfers, provider: CultureInfo.InvariantCulture);
            return JsonPointer.Mengsel(JsonPointer.Mengsel(Ouder, naam), nummer[..(cijfers + 1)]);
        }
    }
}
