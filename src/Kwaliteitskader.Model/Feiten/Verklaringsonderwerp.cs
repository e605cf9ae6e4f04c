namespace Kwaliteitskader.Model.Feiten;

/// <summary>Waarover een therapeut of praktijk een verklaring kan afleggen.</summary>
public enum Verklaringsonderwerp : byte
{
    /// <summary>Handelen volgens wet- en regelgeving.</summary>
    WetEnRegelgeving,

    /// <summary>Deelname aan een klachtenregeling die aan de Wkkgz voldoet.</summary>
    Klachtenregeling,

    /// <summary>Handelen volgens de standaarden van de beroepsgroep.</summary>
    Beroepsstandaarden,

    /// <summary>Zich verplichten tot de deskundigheidsbevordering in de registratieperiode.</summary>
    Deskundigheidsbevordering,

    /// <summary>Voldoen aan de aanvullende eisen van een aantekening of verbijzondering.</summary>
    Verbijzondering,

    /// <summary>Aangetoond hebben dat aan de criteria van het kwaliteitsregister voldaan is.</summary>
    Kwaliteitscriteria,

    /// <summary>De principes van reflecterend leren onderschrijven.</summary>
    ReflecterendLeren,

    /// <summary>Structureel en periodiek gegevens leveren aan de database van de beroepsgroep.</summary>
    Gegevenslevering,

    /// <summary>Deelnemen aan (tweejaarlijkse, formatieve) visitatie.</summary>
    Visitatie,

    /// <summary>Voldoen aan de wettelijke eisen aan praktijkvoering.</summary>
    Praktijkvoering,

    /// <summary>Voldoen aan de eisen aan inrichting en service.</summary>
    InrichtingEnService,

    /// <summary>Dossiers voeren volgens de richtlijn voor dossiervoering.</summary>
    Dossiervoering,

    /// <summary>Onnodige risico's vermijden in ruimten en behandeling.</summary>
    Veiligheid,

    /// <summary>Gelijke toegang en kwaliteit voor iedereen.</summary>
    GelijkeToegang,

    /// <summary>De therapeut bejegent patiënten met begrip en respect.</summary>
    Bejegening,

    /// <summary>De therapeut geeft patiënten de informatie waaraan zij behoefte hebben.</summary>
    Informatievoorziening,

    /// <summary>De therapeut houdt rekening met wensen, mogelijkheden en omstandigheden van de patiënt.</summary>
    PersoonlijkeSituatie,

    /// <summary>De therapeut mikt op het beste functioneren en welzijn, niet in de eerste plaats op de aandoening.</summary>
    FunctionerenVoorop,

    /// <summary>De therapeut is open over zijn handelen en bespreekt het met de patiënt.</summary>
    OpenheidOverHandelen,

    /// <summary>De therapeut draagt bij aan de ontwikkeling van praktijk, netwerk en beroep.</summary>
    BijdrageAanBeroep,

    /// <summary>De therapeut heeft aandacht voor mensen met gezondheidsachterstanden.</summary>
    Gezondheidsachterstanden,

    /// <summary>De praktijk voert de verbeterpunten van de visitatie in.</summary>
    Verbeterpunten,

    /// <summary>De visitatie is gedaan door een praktijk uit hetzelfde register; gaat voor een visitatie die dat zelf niet zegt.</summary>
    VisitatieDoorRegisterpraktijk,

    /// <summary>In de leergroep van de praktijk is het veilig te laten zien wat men doet.</summary>
    VeiligeLeeromgeving,

    /// <summary>De therapeut kent het regionale aanbod van zorg, welzijn, burgerinitiatieven en sport.</summary>
    RegionaalAanbod,

    /// <summary>De therapeut schakelt tussen gezondheid, het sociale en het publieke domein.</summary>
    DomeinoverstijgendWerken,
}
