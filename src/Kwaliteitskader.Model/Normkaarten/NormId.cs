namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>De blijvende sleutel van een norm, zoals <c>VIS-1</c>. Nooit hergebruikt.</summary>
/// <param name="Waarde">De sleutel als tekst.</param>
public readonly record struct NormId(string Waarde)
{
    /// <summary>Een sleutel uit tekst.</summary>
    public static implicit operator NormId(string waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde ?? "";
}
