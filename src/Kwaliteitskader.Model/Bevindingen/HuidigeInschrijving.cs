namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Hoe een aanvrager op de peildatum al in het register staat waarvoor hij aanvraagt.</summary>
public sealed record HuidigeInschrijving
{
    /// <summary>De stand.</summary>
    public required Inschrijvingsstand Stand { get; init; }

    /// <summary>De registratie waaruit de stand blijkt, als JSON Pointer in het dossier; afwezig als er geen is.</summary>
    public string? Pad { get; init; }

    /// <summary>De eerste dag van die registratie, inclusief.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>De laatste dag van die registratie, inclusief; afwezig is een open einde.</summary>
    public DateOnly? Tot { get; init; }
}

/// <summary>De stand van een aanvrager in een register.</summary>
public enum Inschrijvingsstand
{
    /// <summary>Het dossier kent geen inschrijving in dit register die ooit begon.</summary>
    NietIngeschreven,

    /// <summary>Er loopt een aanvraag.</summary>
    Aangevraagd,

    /// <summary>Ingeschreven.</summary>
    Ingeschreven,

    /// <summary>Ingeschreven geweest; de inschrijving is afgelopen.</summary>
    Afgelopen,

    /// <summary>Geschorst, en de schorsing loopt nog.</summary>
    Geschorst,

    /// <summary>Doorgehaald, en niet opnieuw ingeschreven.</summary>
    Doorgehaald,

    /// <summary>Het dossier zegt het niet.</summary>
    Onbekend,
}
