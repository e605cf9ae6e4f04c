namespace Kwaliteitskader.Fuzz;

/// <summary>Wat bestookt wordt: maakt per poging een invoer en zegt wat eraan niet klopt.</summary>
/// <param name="Naam">De naam op de opdrachtregel.</param>
/// <param name="Promille">Het aandeel in een opgegeven aantal pogingen; het meeste gaat naar wat snel gaat.</param>
/// <param name="Invoer">De invoer van een poging.</param>
/// <param name="Bestook">Verwerkt de invoer; gooit als er iets niet klopt. Geeft hoeveel er verwerkt is.</param>
internal sealed record Doel(string Naam, int Promille, Func<Lot, byte[]> Invoer, Func<byte[], Lot, Task<int>> Bestook);

/// <summary>Er klopt iets niet: geen exception van het programma, maar een belofte die niet gehouden is.</summary>
#pragma warning disable RCS1194 // Alleen hier gemaakt, en altijd met de belofte.
internal sealed class Breuk(string belofte) : Exception(belofte)
#pragma warning restore RCS1194
{
    /// <summary>Gooit als een belofte niet gehouden is.</summary>
    public static void Als(bool gebroken, string belofte)
    {
        if (gebroken)
        {
            throw new Breuk(belofte);
        }
    }

    /// <summary>Gooit als er iets tegen een wet pleit.</summary>
    public static void Bij(string? tegenspraak) => Als(tegenspraak is not null, tegenspraak!);
}
