namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>Het gebied waarover een norm gaat.</summary>
public enum Normdomein
{
    /// <summary>Registratie en vakbekwaamheid van de therapeut.</summary>
    Vakbekwaamheid,

    /// <summary>Toelating tot een praktijkregister.</summary>
    Praktijkregister,

    /// <summary>De praktijkvoering.</summary>
    Praktijkvoering,

    /// <summary>Veiligheid van de zorg.</summary>
    Veiligheid,

    /// <summary>Effectiviteit van de zorg.</summary>
    Effectiviteit,

    /// <summary>Aansluiting bij de hulpvraag.</summary>
    Patientgerichtheid,

    /// <summary>Tijdigheid van de zorg.</summary>
    Tijdigheid,

    /// <summary>Efficiëntie van de zorg.</summary>
    Efficientie,

    /// <summary>Gelijkwaardigheid van de zorg.</summary>
    Gelijkwaardigheid,

    /// <summary>Leren en ontwikkelen.</summary>
    Leren,
}
