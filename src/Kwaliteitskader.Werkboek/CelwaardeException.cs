namespace Kwaliteitskader.Werkboek;

/// <summary>Een waarde past niet in een cel: een tekst heeft meer dan 32.767 tekens, of een getal meer dan vijftien cijfers.</summary>
#pragma warning disable RCS1194 // Alleen deze bibliotheek maakt haar, en altijd met een kolom.
public sealed class CelwaardeException : ArgumentException
#pragma warning restore RCS1194
{
    internal CelwaardeException(string kolom)
        : base($"A value of the column '{kolom}' does not fit into a cell of a workbook.") => Kolom = kolom;

    /// <summary>De kolom waarin de waarde zou staan.</summary>
    public string Kolom { get; }
}
