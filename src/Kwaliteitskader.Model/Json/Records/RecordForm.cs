namespace Kwaliteitskader.Model.Json.Records;

/// <summary>Een vorm die een bestand met records kan hebben.</summary>
internal abstract class RecordForm
{
    /// <summary>Of er volgens deze vorm niets meer komt.</summary>
    public bool Finished { get; set; }

    /// <summary>Het volgende record; <see langword="false"/> als er eerst meer bytes nodig zijn of er geen meer komt.</summary>
    public abstract bool TryNext(ScanWindow window, out JsonRecord record);
}

/// <summary>Het hele bestand is één record.</summary>
internal sealed class WholeForm : RecordForm
{
    public override bool TryNext(ScanWindow window, out JsonRecord record)
    {
        Finished = window.Complete;
        record = Finished ? window.Take(window.Span.Length) : default;
        return Finished;
    }
}

/// <summary>Elke regel die niet leeg is, is een record (NDJSON).</summary>
internal sealed class LineForm : RecordForm
{
    private int searched;

    public override bool TryNext(ScanWindow window, out JsonRecord record)
    {
        while (!window.Span.IsEmpty)
        {
            var found = window.Span[searched..].IndexOf((byte)'\n');
            if (found < 0 && !window.Complete)
            {
                searched = window.Span.Length;
                break;
            }

            var length = found < 0 ? window.Span.Length : searched + found + 1;
            searched = 0;
            if (!window.Span[..length].Trim(JsonBlank.Bytes).IsEmpty)
            {
                record = window.Take(length);
                return true;
            }

            window.Skip(length);
        }

        record = default;
        return false;
    }
}
