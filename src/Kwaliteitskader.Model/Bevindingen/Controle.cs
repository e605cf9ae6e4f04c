using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Of een rapport uit een dossier volgt, zoals het in JSON staat.</summary>
public sealed partial record Controle
{
    /// <summary>De naam en versie van dit contract, zoals die in het veld <c>schema</c> staat.</summary>
    public const string Schemanaam = "kwaliteitskader/controle/1";

    /// <summary>Altijd <see cref="Schemanaam"/>.</summary>
    [JsonRequired]
    public string Schema { get; init; } = Schemanaam;

    /// <summary>Het dossier zoals het nu is.</summary>
    public required Dossierkenmerk Dossier { get; init; }

    /// <summary>Het gecontroleerde rapport.</summary>
    public required Rapportkenmerk Rapport { get; init; }

    /// <summary>De uitslag.</summary>
    public required Controleuitslag Uitslag { get; init; }

    /// <summary>De bevindingen die anders zijn dan wat nu uit dezelfde feiten en normen volgt, als norm en onderwerp; alleen bij een veranderd rapport.</summary>
    public required ImmutableArray<string> Bevindingen { get; init; }
}

/// <summary>Wat een controle opleverde.</summary>
public enum Controleuitslag
{
    /// <summary>Het rapport is bit voor bit wat uit deze feiten en deze normen volgt.</summary>
    Gelijk,

    /// <summary>Het rapport gaat over andere feiten dan dit dossier.</summary>
    AndereFeiten,

    /// <summary>Het rapport is met andere normen of normwaarden gemaakt dan deze bibliotheek met die keuzen heeft.</summary>
    AndereNormen,

    /// <summary>Feiten en normen zijn dezelfde, maar in het rapport staat iets anders: het is veranderd.</summary>
    Veranderd,
}
