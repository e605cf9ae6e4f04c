using System.Buffers;
using System.Numerics;

namespace Kwaliteitskader.Model.Json.Records;

/// <summary>
/// Zoekt waar een element van een lijst ophoudt, door haken te volgen en teksten over te slaan. Vergeeft fouten in het
/// element, zodat een vergeten of verkeerde haak de volgende elementen niet meeneemt.
/// </summary>
/// <remarks>
/// Houdt alleen van de niveaus bij wat er open staat die een dossier hebben kan. Wat dieper gaat, wordt toch geweigerd; daar
/// telt elke haak die sluit, ongeacht zijn soort.
/// </remarks>
internal sealed class Nesting
{
    // Een komma doet er alleen toe buiten alle haken; daarbinnen zou zij het zoeken ophouden.
    private static readonly SearchValues<byte> Outside = SearchValues.Create("{}[]\","u8);
    private static readonly SearchValues<byte> Inside = SearchValues.Create("{}[]\""u8);

    // Wat er open staat, van buiten naar binnen: van elk niveau een bit, aan voor een object en uit voor een lijst.
    private ulong objects;
    private int depth;
    private long deeper;
    private int position;
    private int blankUntil;
    private bool inText;
    private bool closed;

    /// <summary>Of alles dat openging ook dicht is, en er iets openging.</summary>
    public bool IsClosed => closed && depth == 0 && !inText;

    /// <summary>Begint aan een nieuw element.</summary>
    public void Reset()
    {
        (objects, depth, deeper, position, blankUntil, inText, closed) = (0, 0, 0, 0, 0, false, false);
    }

    /// <summary>Laat de bytes los waar al naar gekeken is.</summary>
    /// <returns>Hoeveel dat er zijn; de volgende aanroep begint erna.</returns>
    public int Rebase()
    {
        // Een haak waarvan nog niet te zeggen is of hij het bestand sluit, telt dan als een losse.
        var passed = Math.Max(position, blankUntil);
        (position, blankUntil) = (0, 0);
        return passed;
    }

    /// <summary>De plaats van de komma of haak waarmee het element ophoudt; -1 als die er nog niet is.</summary>
    /// <param name="span">De bytes van het element en wat erop volgt, bij elke aanroep vanaf hetzelfde begin.</param>
    /// <param name="complete">Of er na deze bytes niets meer komt.</param>
    public int Scan(ReadOnlySpan<byte> span, bool complete)
    {
        while (position < span.Length)
        {
            if (inText)
            {
                if (!TryPassText(span, complete))
                {
                    return -1;
                }

                continue;
            }

            var step = span[position..].IndexOfAny(depth == 0 ? Outside : Inside);
            position = step < 0 ? span.Length : position + step;
            if (step >= 0 && TryEnd(span, complete) is { } end)
            {
                return end;
            }
        }

        return -1;
    }

    // Gaat voorbij het teken op de plaats, of geeft de uitkomst van het zoeken.
    private int? TryEnd(ReadOnlySpan<byte> span, bool complete)
    {
        switch (span[position])
        {
            case (byte)'"':
                inText = true;
                break;
            case (byte)'}':
                Close(isObject: true);
                break;
            case (byte)']' when deeper > 0 || OpenLists > 0:
                Close(isObject: false);
                break;
            case (byte)']' when depth > 0:
                if (ClosesFile(span, complete) is not false and var closes)
                {
                    return closes is null ? -1 : position;
                }

                break;
            case (byte)',' or (byte)']':
                return position;
            default:
                if (Unclosed(span) is { } comma)
                {
                    return comma;
                }

                Open(isObject: span[position] == (byte)'{');
                break;
        }

        position++;
        return null;
    }

    private int OpenObjects => BitOperations.PopCount(objects);

    private int OpenLists => depth - OpenObjects;

    private bool InObject => depth > 0 && (objects & (1UL << (depth - 1))) != 0;

    private void Open(bool isObject)
    {
        if (depth == ContractJsonContext.MaxDepth)
        {
            deeper++;
            return;
        }

        objects |= isObject ? 1UL << depth : 0;
        depth++;
    }

    // Sluit ook wat daarbinnen vergeten is te sluiten. Een haak die niets sluit, telt niet.
    private void Close(bool isObject)
    {
        if (deeper > 0)
        {
            deeper--;
            return;
        }

        if ((isObject ? OpenObjects : OpenLists) == 0)
        {
            return;
        }

        bool last;
        do
        {
            last = InObject;
            Pop();
        }
        while (last != isObject);

        closed = true;
    }

    private void Pop()
    {
        depth--;
        objects &= ~(1UL << depth);
    }

    // Een ] terwijl alleen objecten openstaan, is de haak van het bestand als er niets meer volgt, en anders een losse.
    private bool? ClosesFile(ReadOnlySpan<byte> span, bool complete)
    {
        var from = Math.Max(position + 1, blankUntil);
        if (span[from..].IndexOfAnyExcept(JsonBlank.Bytes) >= 0)
        {
            return false;
        }

        blankUntil = span.Length;
        return complete ? true : null;
    }

    // Na een komma in een object hoort een naam. Staat er een haak, dan zijn de objecten ervoor niet gesloten: die komma
    // scheidt elementen van de lijst eromheen. Is dat de lijst van het bestand, dan houdt het element daar op.
    private int? Unclosed(ReadOnlySpan<byte> span)
    {
        if (deeper > 0 || !InObject)
        {
            return null;
        }

        var before = span[..position].TrimEnd(JsonBlank.Bytes);
        if (!before.EndsWith(","u8))
        {
            return null;
        }

        while (InObject)
        {
            Pop();
        }

        return depth == 0 ? before.Length - 1 : null;
    }

    // Gaat voorbij het einde van een tekst; onwaar als dat nog niet te zien is.
    private bool TryPassText(ReadOnlySpan<byte> span, bool complete)
    {
        var step = span[position..].IndexOfAny("\"\\\n"u8);
        if (step < 0)
        {
            position = span.Length;
            return false;
        }

        position += step;
        if (span[position] != (byte)'\\')
        {
            // Een regeleinde kan niet in een tekst staan: daar is een aanhalingsteken vergeten.
            inText = false;
            position++;
            return true;
        }

        // Een escape aan het einde van een blok wacht op het volgende.
        if (position + 1 == span.Length && !complete)
        {
            return false;
        }

        var escapesLineEnd = position + 1 < span.Length && span[position + 1] == (byte)'\n';
        position = Math.Min(position + (escapesLineEnd ? 1 : 2), span.Length);
        return true;
    }
}
