namespace Kwaliteitskader.Opvolging.Werkgeheugen;

/// <summary>Waarover een bevinding gaat: een norm en een onderwerp.</summary>
/// <param name="Norm">De sleutel van de norm.</param>
/// <param name="Onderwerp">
/// Het onderwerp als JSON Pointer met de sleutel van de therapeut of het zorgtraject in plaats van zijn plaats in de lijst,
/// zoals <c>/therapeuten/t1</c>: omzetten van een lijst maakt er geen ander onderwerp van.
/// </param>
public readonly record struct Bevindingsleutel(string Norm, string Onderwerp)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Norm} {Onderwerp}";
}
