namespace Kwaliteitskader.Model.Json.Records;

/// <summary>Herkent de vorm van een bestand aan zijn begin.</summary>
internal sealed class FormDetector
{
    // Hoe ver de eerste regel al zonder einde gebleken is; hij kan over veel blokken lopen.
    private int searched;

    /// <summary>De vorm van een bestand dat niet met witruimte begint; <see langword="null"/> als er meer bytes nodig zijn.</summary>
    public RecordForm? Detect(ScanWindow window)
    {
        var span = window.Span;
        if (span[0] == (byte)'[')
        {
            window.Skip(1);
            return new ListForm();
        }

        var found = span[searched..].IndexOf((byte)'\n');
        if (found < 0)
        {
            searched = span.Length;
            return window.Complete ? new WholeForm() : null;
        }

        var end = searched + found;
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
