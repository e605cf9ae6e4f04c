namespace Kwaliteitskader.Model;

/// <summary>Een tekst in het Nederlands, de taal van de normen, met haar Engelse vertaling.</summary>
/// <param name="Nl">Nederlands.</param>
/// <param name="En">Engels.</param>
public readonly record struct Tekst(string Nl, string En)
{
    /// <summary>De tekst in de gevraagde taal.</summary>
    public string In(Taal taal) => taal == Taal.Engels ? En : Nl;

    /// <summary>De Nederlandse tekst.</summary>
    public override string ToString() => Nl;
}

/// <summary>Een taal waarin teksten gegeven kunnen worden.</summary>
public enum Taal
{
    /// <summary>Nederlands.</summary>
    Nederlands,

    /// <summary>Engels.</summary>
    Engels,
}
