namespace Kwaliteitskader.Loket.Api.Beschrijving;

/// <summary>Wat de beschrijving van de API over een eindpunt zegt.</summary>
/// <param name="Id">De naam van de vraag.</param>
/// <param name="Samenvatting">Wat zij doet.</param>
/// <param name="Antwoord">De naam van het schema van het antwoord.</param>
/// <param name="Inhoud">De naam van het schema van de inhoud, als die er is.</param>
/// <param name="Parameters">De parameters van het adres, behalve <c>taal</c>.</param>
internal sealed record Puntbeschrijving(string Id, string Samenvatting, string Antwoord, string? Inhoud, IReadOnlyList<string> Parameters);

/// <summary>Hangt een beschrijving aan een eindpunt.</summary>
internal static class Puntbeschrijvingen
{
    public static RouteHandlerBuilder Beschrijf(this RouteHandlerBuilder punt, string id, string samenvatting, string antwoord, string? inhoud, params IReadOnlyList<string> parameters) =>
        punt.WithMetadata(new Puntbeschrijving(id, samenvatting, antwoord, inhoud, parameters));
}
