namespace Kwaliteitskader.Opvolging.Gevolgen;

/// <summary>
/// Een tekort dat te herstellen is en waarover niets afgesproken is, voor wie de praktijk leidt. Gaat nooit naar een derde: wat
/// een register of verzekeraar te horen krijgt, is aan de praktijk.
/// </summary>
public sealed record Escalatie : Gevolg
{
    /// <inheritdoc/>
    public override string Sleutel => Bevindingen[0].ToString();
}
