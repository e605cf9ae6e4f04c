namespace Kwaliteitskader.Werkboek.Opmaak;

/// <summary>De stijlen van cellen, in de volgorde waarin het werkboek ze heeft.</summary>
internal enum Stijl
{
    /// <summary>Zonder opmaak.</summary>
    Gewoon,

    /// <summary>De naam van een kolom in de verborgen rij.</summary>
    Naam,

    /// <summary>De kop van een kolom.</summary>
    Kop,

    /// <summary>De kop van een kolom die elke rij moet hebben.</summary>
    Verplicht,

    /// <summary>Tekst die het rekenblad niet als getal of formule mag lezen.</summary>
    Tekst,

    /// <summary>Een dag.</summary>
    Datum,

    /// <summary>Een geheel getal.</summary>
    Geheel,

    /// <summary>Een getal met hoogstens twee cijfers achter de komma in beeld.</summary>
    Getal,

    /// <summary>Een titel.</summary>
    Titel,

    /// <summary>Een tussenkop.</summary>
    Tussenkop,

    /// <summary>Doorlopende tekst, afgebroken aan de rand van de cel.</summary>
    Alinea,

    /// <summary>Een uitkomst die goed is.</summary>
    Goed,

    /// <summary>Een uitkomst die dat niet is.</summary>
    Slecht,

    /// <summary>Een uitkomst die aandacht vraagt.</summary>
    Aandacht,

    /// <summary>Een uitkomst die er niet toe doet.</summary>
    Grijs,
}
