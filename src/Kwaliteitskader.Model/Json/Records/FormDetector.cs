namespace Kwaliteitskader.Model.Json.Records;

/// <summary>Herkent de vorm van een bestand aan zijn begin.</summary>
internal static class FormDetector
{
    /// <summary>De vorm van een bestand dat niet met witruimte begint; <see langword="null"/> als er meer bytes nodig zijn.</summary>
    public static RecordForm? Detect(ScanWindow window)
    {
        var span = window.Span;
        if (span[0] == (byte)'[')
        {
            window.Skip(1);
            return new ListForm();
        }

        var end = span.IndexOf((byte)'\n');
        if (end < 0)
        {
            return window.Complete ? new WholeForm() : null;
        }

        if (IsWholeValue(span[..end]))
        {
            return new LineForm();
        }

        // De regel waarop weer iets staat. Wat inspringt, begint geen record.
        var next = span[end..].IndexOfAnyExcept(JsonBlank.Bytes);
        if (next < 0)
        {
            return window.Complete ? new WholeForm() : null;
        }

        var startsRecord = span[end + next] == (byte)'{' && span[end + next - 1] == (byte)'\n';
        return startsRecord ? new LineForm() : new WholeForm();
    }

    private static bool IsWholeValue(ReadOnlySpan<byte> line)
    {
        var nesting = new Nesting();
        return nesting.Scan(line, complete: true) < 0 && nesting.IsClosed;
    }
}
