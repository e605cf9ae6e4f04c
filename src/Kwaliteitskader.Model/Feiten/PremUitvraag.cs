namespace Kwaliteitskader.Model.Feiten;

/// <summary>De uitvraag van patiëntervaringen (PREM) over één kalenderjaar.</summary>
public sealed record PremUitvraag
{
    /// <summary>Het kalenderjaar.</summary>
    public int? Jaar { get; init; }

    /// <summary>Aantal verstuurde vragenlijsten.</summary>
    public int? Verstuurd { get; init; }

    /// <summary>Aantal volledig terugontvangen vragenlijsten.</summary>
    public int? Ontvangen { get; init; }

    /// <summary>Aantal in dat jaar behandelde patiënten.</summary>
    public int? BehandeldePatienten { get; init; }
}
