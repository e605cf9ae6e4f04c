namespace Kwaliteitskader.Model.Json.Records;

/// <summary>Het splitsen van één bestand, blok na blok: kiest eerst de vorm van het bestand en volgt die dan.</summary>
internal sealed class RecordScan(bool perLine, Leesopties opties)
{
    private readonly ScanWindow window = new(opties);
    private readonly FormDetector detector = new();
    private RecordForm? form;
    private bool started;

    /// <summary>Wat nog niet in een record terechtgekomen is.</summary>
    public ReadOnlyMemory<byte> Unread => window.Unread;

    /// <summary>Of er niets meer komt.</summary>
    public bool Finished => form is { Finished: true } || window.Complete;

    /// <summary>Geeft het venster opnieuw: wat nog over was, met wat er bijgekomen is.</summary>
    /// <param name="unread">De bytes van <see cref="Unread"/> met de nieuwe erachter.</param>
    /// <param name="complete">Of dit het einde van het bestand is.</param>
    public void Extend(ReadOnlyMemory<byte> unread, bool complete) => window.Extend(unread, complete);

    /// <summary>Laat los wat bij een record hoort dat te groot is. Aan te roepen voor er meer bytes bij komen.</summary>
    public void DiscardTooLarge()
    {
        if (window.Unread.Length > opties.GrootsteRecord)
        {
            form ??= started ? detector.GiveUp() : null;
        }
        else if (form is not { IsLosing: true })
        {
            return;
        }

        form?.Discard(window);
    }

    /// <summary>Het volgende record; <see langword="false"/> als er eerst meer bytes nodig zijn of er geen meer komt.</summary>
    public bool TryNext(out JsonRecord record)
    {
        record = default;
        if (form is null && !TryStart(out record))
        {
            return record.Fout is not null;
        }

        return form is { Finished: false } && form.TryNext(window, out record);
    }

    private bool TryStart(out JsonRecord record)
    {
        record = default;
        if (!started && !TrySkipByteOrderMark())
        {
            return false;
        }

        if (!started && Encodings.IsWide(window.Span))
        {
            return End(Leesfoutcode.VerkeerdeCodering, out record);
        }

        started = true;
        window.SkipBlank();
        if (window.Span.IsEmpty)
        {
            return window.Complete && End(Leesfoutcode.Leeg, out record);
        }

        form = perLine ? new LineForm() : detector.Detect(window);
        return form is not null;
    }

    private bool TrySkipByteOrderMark()
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (window.Span.Length < mark.Length && !window.Complete)
        {
            return false;
        }

        if (window.Span.StartsWith(mark))
        {
            window.Skip(mark.Length);
        }

        return true;
    }

    // Een bestand waarin niets te lezen is: één fout en dan niets meer.
    private bool End(string code, out JsonRecord record)
    {
        form = new SequenceForm(indented: false) { Finished = true };
        record = window.Fail(code, line: 1);
        return false;
    }
}
