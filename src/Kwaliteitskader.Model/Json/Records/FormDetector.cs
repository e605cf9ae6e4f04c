namespace Kwaliteitskader.Model.Json.Records;

/// <summary>Herkent de vorm van een bestand aan zijn begin. Kijkt naar elke byte één keer, hoe druppelsgewijs het ook komt.</summary>
internal sealed class FormDetector
{
    // Hoe ver al gekeken is, en of de eerste regel daarbij al voorbij is en geen hele waarde bleek.
    private int searched;
    private bool pastFirstLine;

    /// <summary>De vorm van een bestand dat niet met witruimte begint; <see langword="null"/> als er meer bytes nodig zijn.</summary>
    public RecordForm? Detect(ScanWindow window)
    {
        var span = window.Span;
        if (span[0] == (byte)'[')
        {
            window.Skip(1);
            return new ListForm();
        }

        if (!pastFirstLine)
        {
            var found = span[searched..].IndexOf((byte)'\n');
            if (found < 0)
            {
                searched = span.Length;
                return window.Complete ? new SequenceForm(indented: false) : null;
            }

            searched += found;
            pastFirstLine = true;
            if (IsWholeValue(span[..searched]))
            {
                return SequenceForm.HasSecond(span[..searched]) ? new SequenceForm(indented: false) : new LineForm();
            }
        }

        return AfterFirstLine(window);
    }

    /// <summary>De vorm als het begin groter is dan een record mag zijn: één regel zonder einde, of één groot object.</summary>
    public RecordForm GiveUp() => pastFirstLine ? new SequenceForm(indented: false) : new LineForm(searched);

    // De regel waarop weer iets staat. Wat inspringt, begint geen record.
    private RecordForm? AfterFirstLine(ScanWindow window)
    {
        var span = window.Span;
        var blank = span[searched..].IndexOfAnyExcept(JsonBlank.Bytes);
        if (blank < 0)
        {
            searched = span.Length;
            return window.Complete ? new SequenceForm(indented: false) : null;
        }

        var next = searched + blank;
        var indented = span[next - 1] != (byte)'\n';
        return span[next] == (byte)'{' && !indented ? new LineForm() : new SequenceForm(indented);
    }

    private static bool IsWholeValue(ReadOnlySpan<byte> line)
    {
        var nesting = new Nesting();
        return nesting.Scan(line, complete: true) < 0 && nesting.IsClosed;
    }
}
