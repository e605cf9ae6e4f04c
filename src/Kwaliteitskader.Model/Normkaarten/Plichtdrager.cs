namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>Wie buiten het dossier een taak heeft.</summary>
public enum Plichtdrager
{
    /// <summary>De beroepsverenigingen KNGF en VvOCM.</summary>
    Beroepsvereniging,

    /// <summary>De partijen bij het kwaliteitskader samen: beroepsgroepen, Keurmerk, patiënten en zorgverzekeraars.</summary>
    Kaderpartijen,

    /// <summary>De bestuurders van de kaderpartijen in het Bestuurlijk overleg kwaliteitskader.</summary>
    BestuurlijkOverleg,

    /// <summary>De afgevaardigden van de kaderpartijen in het Bureauoverleg kwaliteitskader.</summary>
    Bureauoverleg,

    /// <summary>De werkgroepen die ontwikkelen en implementeren.</summary>
    Werkgroep,

    /// <summary>Wie een kwaliteitsregister van therapeuten of praktijken houdt.</summary>
    Registerhouder,

    /// <summary>Wie een landelijke database van de beroepsgroep beheert.</summary>
    Databasebeheerder,

    /// <summary>De zorgverzekeraars en hun vereniging ZN.</summary>
    Zorgverzekeraar,

    /// <summary>De vereniging van patiënten.</summary>
    Patientenorganisatie,

    /// <summary>De minister en de wetgever.</summary>
    Ministerie,

    /// <summary>Het Zorginstituut Nederland.</summary>
    Zorginstituut,

    /// <summary>De Kwaliteitsraad van het Zorginstituut.</summary>
    Kwaliteitsraad,

    /// <summary>De Nederlandse Zorgautoriteit.</summary>
    Zorgautoriteit,
}
