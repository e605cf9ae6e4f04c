namespace Kwaliteitskader.Model.Json.Records;

/// <summary>Een vorm die een bestand met records kan hebben.</summary>
internal abstract class RecordForm
{
    private long? lostSince;

    /// <summary>Of er volgens deze vorm niets meer komt.</summary>
    public bool Finished { get; set; }

    /// <summary>Of het record dat voor ligt te groot is: van zijn bytes wordt niets bewaard.</summary>
    public bool IsLosing => lostSince is not null;

    /// <summary>Het volgende record; <see langword="false"/> als er eerst meer bytes nodig zijn of er geen meer komt.</summary>
    public abstract bool TryNext(ScanWindow window, out JsonRecord record);

    /// <summary>Laat de bytes los waar al naar gekeken is. Stond daar meer dan witruimte, dan is het record te groot.</summary>
    public void Discard(ScanWindow window)
    {
        var passed = Forget(window);
        if (lostSince is null && window.Span[..passed].IndexOfAnyExcept(JsonBlank.Bytes) >= 0)
        {
            lostSince = window.LineOfContent;
        }

        window.Skip(passed);
    }

    /// <summary>Naar hoeveel bytes al gekeken is; wat van hun plaats onthouden was, telt vanaf hier opnieuw.</summary>
    protected abstract int Forget(ScanWindow window);

    /// <summary>Het record dat na een aantal bytes ophoudt, of de fout dat het te groot was.</summary>
    protected JsonRecord Take(ScanWindow window, int count)
    {
        if (lostSince is not { } line)
        {
            return window.Take(count);
        }

        lostSince = null;
        window.Skip(count);
        return window.Fail(Leesfoutcode.RecordTeGroot, line);
    }
}

/// <summary>Elke regel die niet leeg is, is een record (NDJSON).</summary>
/// <param name="searched">In hoeveel bytes al gebleken is dat er geen regel ophoudt.</param>
internal sealed class LineForm(int searched = 0) : RecordForm
{
    private int searched = searched;

    public override bool TryNext(ScanWindow window, out JsonRecord record)
    {
        while (!window.Span.IsEmpty || (IsLosing && window.Complete))
        {
            var found = window.Span[searched..].IndexOf((byte)'\n');
            if (found < 0 && !window.Complete)
            {
                searched = window.Span.Length;
                break;
            }

            var length = found < 0 ? window.Span.Length : searched + found + 1;
            searched = 0;
            if (IsLosing || window.Span[..length].IndexOfAnyExcept(JsonBlank.Bytes) >= 0)
            {
                record = Take(window, length);
                return true;
            }

            window.Skip(length);
        }

        record = default;
        return false;
    }

    protected override int Forget(ScanWindow window)
    {
        var passed = searched;
        searched = 0;
        return passed;
    }
}
