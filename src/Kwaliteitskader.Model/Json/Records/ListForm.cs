namespace Kwaliteitskader.Model.Json.Records;

/// <summary>Het bestand is een JSON-lijst; wat tussen haar komma's staat, zijn de records.</summary>
internal sealed class ListForm : RecordForm
{
    private readonly Nesting nesting = new();
    private bool afterComma;
    private bool closed;

    public override bool TryNext(ScanWindow window, out JsonRecord record)
    {
        record = default;
        if (closed)
        {
            return TryTrailing(window, out record);
        }

        var end = nesting.Scan(window.Span, window.Complete);
        if (end < 0)
        {
            return window.Complete && TruncatedAt(window, out record);
        }

        closed = window.Span[end] == (byte)']';
        var empty = !IsLosing && window.Span[..end].IndexOfAnyExcept(JsonBlank.Bytes) < 0;
        if (closed && empty && !afterComma)
        {
            Pass(window, end);
            return TryTrailing(window, out record);
        }

        record = Take(window, end);
        Pass(window, 0);
        return true;
    }

    protected override int Forget(ScanWindow window) => closed ? 0 : nesting.Rebase();

    private void Pass(ScanWindow window, int separator)
    {
        window.Skip(separator + 1);
        nesting.Reset();
        afterComma = !closed;
    }

    // Het bestand houdt op voor de lijst dicht is. Een laatste element dat wel af is, telt nog mee.
    private bool TruncatedAt(ScanWindow window, out JsonRecord record)
    {
        var whole = nesting.IsClosed;
        nesting.Reset();
        if (whole || IsLosing)
        {
            record = Take(window, window.Span.Length);
            return true;
        }

        window.SkipBlank();
        record = window.Fail(Leesfoutcode.AfgebrokenJson);
        Finished = true;
        return true;
    }

    private bool TryTrailing(ScanWindow window, out JsonRecord record)
    {
        window.SkipBlank();
        Finished = !window.Span.IsEmpty || window.Complete;
        record = window.Span.IsEmpty ? default : window.Fail(Leesfoutcode.RommelNaEinde);
        return !window.Span.IsEmpty;
    }
}
