namespace Kwaliteitskader.Model.Json.Records;

/// <summary>Objecten achter elkaar, elk over zoveel regels als het wil, zoals <c>cat *.json</c> ze geeft; één object is er ook een reeks van.</summary>
/// <remarks>
/// Een object houdt op waar zijn haken dicht zijn. Staat daarna iets anders dan een nieuw object, dan hoort dat bij het record, dat
/// daarmee niet deugt, tot een regel weer met <c>{</c> begint. Springt het bestand in, dan begint een <c>{</c> vooraan een regel
/// ook een nieuw object als het vorige niet gesloten is.
/// </remarks>
/// <param name="indented">Of wat binnen een object staat, inspringt.</param>
internal sealed class SequenceForm(bool indented) : RecordForm
{
    private int position;
    private long depth;
    private bool inText;
    private bool escaped;
    private bool closed;
    private bool junk;
    private bool begun;
    private bool lineStart = true;

    /// <inheritdoc/>
    public override bool TryNext(ScanWindow window, out JsonRecord record)
    {
        var next = Scan(window.Span);
        if (next >= 0)
        {
            record = Take(window, next);
            (position, depth, inText, escaped, closed, junk, begun) = (0, 0, false, false, false, false, false);
            return true;
        }

        Finished = window.Complete;
        var nothing = !begun && !IsLosing;
        record = Finished && !nothing ? Take(window, window.Span.Length) : default;
        return Finished && !nothing;
    }

    /// <summary>Of er na een hele waarde op dezelfde regel nog een begint.</summary>
    public static bool HasSecond(ReadOnlySpan<byte> line) => new SequenceForm(indented: false).Scan(line) >= 0;

    protected override int Forget(ScanWindow window)
    {
        var next = Scan(window.Span);
        var passed = next < 0 ? window.Span.Length : next;
        position = 0;
        return passed;
    }

    // De plaats waar het volgende object begint; -1 als dat in deze bytes niet te zien is.
    private int Scan(ReadOnlySpan<byte> span)
    {
        for (; position < span.Length; position++)
        {
            var current = span[position];
            if (current == (byte)'{' && begun && StartsNext)
            {
                return position;
            }

            Pass(current);
            lineStart = current == (byte)'\n';
        }

        return -1;
    }

    private bool StartsNext => closed ? !junk || lineStart : indented && lineStart;

    private void Pass(byte current)
    {
        if (JsonBlank.Bytes.Contains(current))
        {
            // Een regeleinde kan niet in een tekst staan: daar is een aanhalingsteken vergeten.
            inText &= current != (byte)'\n';
            escaped = false;
            return;
        }

        begun = true;
        if (inText)
        {
            inText = escaped || current != (byte)'"';
            escaped = !escaped && current == (byte)'\\';
            return;
        }

        junk |= closed;
        switch (current)
        {
            case (byte)'"':
                inText = !closed;
                break;
            case (byte)'{' or (byte)'[':
                depth++;
                break;
            case (byte)'}' or (byte)']':
                depth = Math.Max(0, depth - 1);
                closed |= depth == 0;
                break;
            default:
                break;
        }
    }
}
