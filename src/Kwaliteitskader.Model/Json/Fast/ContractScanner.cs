using System.Buffers;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json.Fast;

/// <summary>
/// Leest JSON zolang die zonder twijfel goed is. Elke vraag zegt "zeker dit", of <see langword="false"/>: dan is er niets
/// gezegd, ook niet dat het fout is, en moet de strenge lezer het doen.
/// </summary>
/// <remarks>
/// Daarom mag hier van alles ontbreken wat zeldzaam is: tekens met een schuine streep ervoor, getallen met een exponent, en
/// getallen van meer dan negen cijfers. Aangenomen wordt alleen wat ook de strenge lezer aanneemt, met dezelfde waarde.
/// </remarks>
/// <param name="utf8">De JSON.</param>
/// <param name="room">Waar elementen van lijsten op hun lijst wachten.</param>
internal ref struct ContractScanner(ReadOnlySpan<byte> utf8, Span<object?> room)
{
    // Waar een tekst ophoudt, of iets begint waarover de strenge lezer gaat.
    private static readonly SearchValues<byte> EndOfText = SearchValues.Create(
        [(byte)'"', (byte)'\\', .. Enumerable.Range(0, 0x20).Select(control => (byte)control)]);

    // Langer is een sleutel of code zelden, en wat geen sleutel is, komt zelden terug.
    private const int LongestShared = 16;

    // Zoveel dagen heeft elke maand.
    private const int ShortestMonth = 28;

    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private SharedTexts shared;
    private PendingElements pending = new(room);
    private int at;

    /// <summary>Leest één element van een lijst.</summary>
    public delegate bool Element<T>(ref ContractScanner scanner, out T value);

    /// <summary>Of er niets meer volgt.</summary>
    public bool End()
    {
        Blank();
        return at == utf8.Length;
    }

    /// <summary>Of het volgende teken dit is; leest het dan.</summary>
    public bool Sign(byte sign)
    {
        Blank();
        if (at >= utf8.Length || utf8[at] != sign)
        {
            return false;
        }

        at++;
        return true;
    }

    /// <summary>De plaats van de volgende eigenschap onder haar namen, met de dubbele punt erachter; −1 als zij er niet bij is.</summary>
    /// <param name="names">De namen met hun aanhalingstekens, in de volgorde van het contract.</param>
    /// <param name="expected">De plaats waar zij in die volgorde hoort: daar wordt het eerst gekeken.</param>
    public int Property(byte[][] names, int expected)
    {
        Blank();
        var rest = utf8[at..];
        for (var tried = 0; tried < names.Length; tried++)
        {
            var place = expected + tried < names.Length ? expected + tried : expected + tried - names.Length;
            if (rest.StartsWith(names[place]))
            {
                at += names[place].Length;
                return Sign((byte)':') ? place : -1;
            }
        }

        return -1;
    }

    /// <summary>De plaats van een naam uit een opsomming; −1 als zij er niet bij is.</summary>
    /// <param name="names">De namen met hun aanhalingstekens.</param>
    public int Name(byte[][] names)
    {
        Blank();
        var rest = utf8[at..];
        for (var place = 0; place < names.Length; place++)
        {
            if (rest.StartsWith(names[place]))
            {
                at += names[place].Length;
                return place;
            }
        }

        return -1;
    }

    /// <summary>Of er <c>null</c> staat; leest het dan.</summary>
    public bool Null() => Literal("null"u8);

    /// <summary>Een sleutel: een tekst die niet leeg is. Of een lege sleutel mag, weet de strenge lezer.</summary>
    public bool Key(out string? value) => Text(out value) && value!.Length > 0;

    /// <summary>Een tekst zonder bijzondere tekens.</summary>
    public bool Text(out string? value)
    {
        value = null;
        if (!Sign((byte)'"'))
        {
            return false;
        }

        var rest = utf8[at..];
        var length = rest.IndexOfAny(EndOfText);
        if (length < 0 || rest[length] != '"' || !Utf8.IsValid(rest[..length]))
        {
            return false;
        }

        value = length is > 0 and <= LongestShared ? shared.Of(rest[..length]) : Encoding.UTF8.GetString(rest[..length]);
        at += length + 1;
        return true;
    }

    /// <summary>Waar of onwaar.</summary>
    public bool Truth(out bool? value)
    {
        value = Literal("true"u8) ? true : Literal("false"u8) ? false : null;
        return value is not null;
    }

    /// <summary>Een dag, precies als <c>2026-11-21</c>.</summary>
    public bool Day(out DateOnly? value)
    {
        value = null;
        Blank();
        var rest = utf8[at..];
        if (rest.Length < 12 || rest[0] != '"' || rest[5] != '-' || rest[8] != '-' || rest[11] != '"')
        {
            return false;
        }

        var (year, month, day) = ((100 * TwoDigits(rest[1], rest[2])) + TwoDigits(rest[3], rest[4]), TwoDigits(rest[6], rest[7]), TwoDigits(rest[9], rest[10]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || (day > ShortestMonth && day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        value = new DateOnly(year, month, day);
        at += 12;
        return true;
    }

    /// <summary>Een geheel getal van hoogstens negen cijfers.</summary>
    public bool Count(out int? value)
    {
        value = null;
        Blank();
        var rest = utf8[at..];
        var length = LengthOfDigits(rest);
        if (!IsWhole(rest, length) || !Digits(rest[..length], out var read))
        {
            return false;
        }

        value = read;
        at += length;
        return true;
    }

    /// <summary>Een getal met hoogstens negen cijfers voor en achter de punt, zonder overbodige nullen.</summary>
    public bool Amount(out decimal? value)
    {
        value = null;
        Blank();
        var rest = utf8[at..];
        var length = LengthOfDigits(rest);
        if (!IsWhole(rest, length))
        {
            return false;
        }

        if (length < rest.Length && rest[length] == '.')
        {
            var fraction = LengthOfDigits(rest[(length + 1)..]);
            if (fraction is < 1 or > 9 || rest[length + fraction] == '0')
            {
                return false;
            }

            length += 1 + fraction;
        }

        if (!Utf8Parser.TryParse(rest[..length], out decimal read, out var consumed) || consumed != length)
        {
            return false;
        }

        value = read;
        at += length;
        return true;
    }

    /// <summary>Eigen feiten van een gastheer.</summary>
    public bool Own(out Eigenfeiten? value)
    {
        value = null;
        if (!Sign((byte)'{'))
        {
            return false;
        }

        var read = Eigenfeiten.Nieuw();
        var more = !Sign((byte)'}');
        while (more)
        {
            if (!Text(out var name) || !Eigenfeiten.IsNaam(name) || read.ContainsKey(name) || !Sign((byte)':') || Scalar() is not { } scalar)
            {
                return false;
            }

            read.Add(name, scalar);
            more = Sign((byte)',');
            if (!more && !Sign((byte)'}'))
            {
                return false;
            }
        }

        value = new(read);
        return true;
    }

    // Een tekst die hier niet te lezen is, mag niet alsnog als iets anders gelezen worden.
    private object? Scalar()
    {
        Blank();
        return at < utf8.Length && utf8[at] == '"' ? (Text(out var text) ? text : null)
            : Truth(out var truth) ? truth
            : Amount(out var amount) ? amount
            : null;
    }

    /// <summary>Een lijst van records of teksten.</summary>
    public bool List<T>(Element<T> element, out ImmutableArray<T>? value)
        where T : class
    {
        value = null;
        if (!Sign((byte)'['))
        {
            return false;
        }

        if (Sign((byte)']'))
        {
            value = [];
            return true;
        }

        var begin = pending.Count;
        var sure = false;
        do
        {
            sure = element(ref this, out var read);
            pending.Add(read);
        }
        while (sure && Sign((byte)','));

        sure = sure && Sign((byte)']');
        value = sure ? ImmutableCollectionsMarshal.AsImmutableArray(pending.Take<T>(begin)) : null;
        return sure;
    }

    // Bijna nooit staat er wit: apart gezet past de vraag of het er staat in wie haar stelt.
    private void Blank()
    {
        if (at < utf8.Length && utf8[at] <= ' ')
        {
            SkipBlank();
        }
    }

    private void SkipBlank()
    {
        while (at < utf8.Length && utf8[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }
    }

    private bool Literal(ReadOnlySpan<byte> literal)
    {
        Blank();
        if (!utf8[at..].StartsWith(literal))
        {
            return false;
        }

        at += literal.Length;
        return true;
    }

    // Vooraan geen nul te veel, en niet meer cijfers dan een geheel getal zeker dragen kan. Wat erna komt, keurt de volgende vraag.
    private static bool IsWhole(ReadOnlySpan<byte> rest, int length) => length is > 0 and <= 9 && (length == 1 || rest[0] != '0');

    private static int LengthOfDigits(ReadOnlySpan<byte> rest)
    {
        var length = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return length < 0 ? rest.Length : length;
    }

    // Zijn het geen cijfers, dan zo weinig dat geen jaar, maand of dag ermee goed is.
    private static int TwoDigits(byte tens, byte units) =>
        tens is >= (byte)'0' and <= (byte)'9' && units is >= (byte)'0' and <= (byte)'9' ? (10 * (tens - '0')) + units - '0' : -10_000;

    private static bool Digits(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + digit - '0';
        }

        return true;
    }
}
