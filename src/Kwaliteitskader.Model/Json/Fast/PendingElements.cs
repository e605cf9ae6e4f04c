using System.Runtime.CompilerServices;

namespace Kwaliteitskader.Model.Json.Fast;

/// <summary>
/// De elementen van lijsten die nog niet uit zijn, die van een lijst in een lijst achteraan: pas aan het eind is bekend hoeveel het er zijn.
/// </summary>
/// <param name="room">Waar zij eerst staan; zijn het er meer, dan op de heap.</param>
internal ref struct PendingElements(Span<object?> room)
{
    private Span<object?> elements = room;

    /// <summary>Hoeveel elementen er wachten.</summary>
    public int Count { get; private set; }

    /// <summary>Voegt een element toe.</summary>
    public void Add(object element)
    {
        if (Count == elements.Length)
        {
            var larger = new object?[2 * Count];
            elements.CopyTo(larger);
            elements = larger;
        }

        elements[Count++] = element;
    }

    /// <summary>Neemt de elementen weg die er na zoveel andere bij gekomen zijn; zij zijn alle van dit type.</summary>
    public T[] Take<T>(int after)
        where T : class
    {
        var taken = new T[Count - after];
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] = Unsafe.As<T>(elements[after + i]!);
        }

        Count = after;
        return taken;
    }

    /// <summary>Plaats op de stapel, voor zoveel elementen als er in een gewoon dossier tegelijk wachten.</summary>
    [InlineArray(64)]
    public struct Room
    {
        private object? first;
    }
}
