using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Fhir;

/// <summary>Een dossier uit FHIR, met van elk feit waar het vandaan komt en van elke resource die niets bijdroeg waarom niet.</summary>
public sealed class Vertaling
{
    /// <summary>Het dossier. Het bevat geen kenmerk van een patiënt en geen tekst uit een resource, alleen dagen, codes en sleutels.</summary>
    public required Dossier Dossier { get; init; }

    /// <summary>Van elk feit de herkomst, in de volgorde van vertalen.</summary>
    public required ImmutableArray<Herkomst> Herkomst { get; init; }

    /// <summary>Wat gezien is en niet gebruikt.</summary>
    public required ImmutableArray<Ongebruikt> Ongebruikt { get; init; }
}

/// <summary>Waar een feit vandaan komt.</summary>
/// <param name="Pad">De plaats van het feit in het dossier.</param>
/// <param name="Bron">De resource, zoals <c>Appointment/12</c>; van een lege lijst de soort die volledig genoemd is.</param>
/// <param name="FhirPath">De plaats in de resource, zoals <c>Appointment.start</c>.</param>
public readonly record struct Herkomst(JsonPointer Pad, string Bron, string FhirPath);

/// <summary>Een resource, of een deel ervan, die gezien is en niet gebruikt.</summary>
/// <param name="Bron">De resource, zoals <c>Appointment/12</c>.</param>
/// <param name="Reden">Een van <see cref="Ongebruiktreden"/>.</param>
public readonly record struct Ongebruikt(string Bron, string Reden);
