using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Kwaliteitskader.Loket.Api.Haken;

/// <summary>Een kaart van CDS Hooks: wat een EPD toont.</summary>
internal sealed record Kaart
{
    /// <summary>Zoveel tekens heeft de kop ten hoogste, zegt de specificatie: minder dan 140.</summary>
    public const int LangsteKop = 139;

    /// <summary>De aanwijzing: <c>warning</c>, nooit <c>critical</c>, want het kader straft niet.</summary>
    public const string Waarschuwing = "warning";

    /// <summary>Waarmee een terugkoppeling zegt welke kaart zij bedoelt.</summary>
    public required Guid Uuid { get; init; }

    public required string Summary { get; init; }

    public required string Indicator { get; init; }

    public required string Detail { get; init; }

    public required Kaartbron Source { get; init; }

    public required ImmutableArray<Kaartreden> OverrideReasons { get; init; }

    /// <summary>Wat elke reden als feit is: zo wordt zij vastgelegd, en zo hoort deze dienst haar de volgende keer.</summary>
    public required Kaartuitbreiding Extension { get; init; }
}

/// <summary>Van wie de kaart is.</summary>
internal sealed record Kaartbron(string Label);

/// <summary>Een reden om niet te doen wat de kaart zegt.</summary>
internal sealed record Kaartreden(string Code, string System, string Display)
{
    /// <summary>De codes zijn namen van feiten van een zorgtraject.</summary>
    public const string Stelsel = "urn:kwaliteitskader:zorgtrajectfeit";
}

/// <summary>De uitbreiding van een kaart of een verzoek.</summary>
internal sealed record Kaartuitbreiding([property: JsonPropertyName(Kaartuitbreiding.Naam)] ImmutableArray<Kaartfeit> Feiten)
{
    public const string Naam = "nl.kwaliteitskader.feiten";
}

/// <summary>Een feit over het zorgtraject van de afspraak.</summary>
internal sealed record Kaartfeit(string Feit, bool Waarde);
