using Kwaliteitskader.Model.Json.Diagnoses;

namespace Kwaliteitskader.Model.Json.Records;

/// <summary>Het deel van een bestand dat in het geheugen staat en nog geen record geworden is, met de tellers van regels en records.</summary>
internal sealed class ScanWindow(Leesopties opties)
{
    private long index;

    /// <summary>De bytes.</summary>
    public ReadOnlyMemory<byte> Unread { get; private set; }

    /// <inheritdoc cref="Unread"/>
    public ReadOnlySpan<byte> Span => Unread.Span;

    /// <summary>Of er na deze bytes niets meer komt.</summary>
    public bool Complete { get; private set; }

    /// <summary>De regel waarop de bytes beginnen, vanaf 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>De regel waarop het eerste staat dat geen witruimte is.</summary>
    public long LineOfContent
    {
        get
        {
            var blank = Span.IndexOfAnyExcept(JsonBlank.Bytes);
            return Line + Span[..(blank < 0 ? Span.Length : blank)].Count((byte)'\n');
        }
    }

    public void Extend(ReadOnlyMemory<byte> unread, bool complete) => (Unread, Complete) = (unread, complete);

    /// <summary>Gaat verder na een aantal bytes en telt de regels daarin.</summary>
    public void Skip(int count)
    {
        Line += Span[..count].Count((byte)'\n');
        Unread = Unread[count..];
    }

    /// <summary>Gaat verder bij het eerste dat geen witruimte is.</summary>
    public void SkipBlank()
    {
        var count = Span.IndexOfAnyExcept(JsonBlank.Bytes);
        Skip(count < 0 ? Span.Length : count);
    }

    /// <summary>Maakt van de eerste bytes een record, zonder de witruimte eromheen, en gaat erna verder.</summary>
    public JsonRecord Take(int count)
    {
        var whole = Span[..count];
        var start = count - whole.TrimStart(JsonBlank.Bytes).Length;
        var end = start + whole[start..].TrimEnd(JsonBlank.Bytes).Length;
        if (end - start > opties.GrootsteRecord)
        {
            var failed = Fail(Leesfoutcode.RecordTeGroot, LineOfContent);
            Skip(count);
            return failed;
        }

        var record = new JsonRecord
        {
            Utf8 = Unread[start..end],
            Regel = Line + whole[..start].Count((byte)'\n'),
            Index = index++,
        };
        Skip(count);
        return record;
    }

    /// <summary>Een record dat alleen zegt wat er met het bestand mis is, bij wat er nu voor ligt.</summary>
    public JsonRecord Fail(string code, long? line = null)
    {
        var origin = new Origin(Bestand: null, line ?? Line, index);
        var shown = code == Leesfoutcode.RommelNaEinde ? Excerpt.OfLine(Span, 0) : null;
        return new()
        {
            Utf8 = default,
            Regel = origin.Regel,
            Index = index++,
            Fout = new Finding { Code = code, Offset = 0, Gevonden = shown }.At(origin, 0, opties),
        };
    }
}
