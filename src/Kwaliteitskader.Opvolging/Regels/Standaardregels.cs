using System.Collections.Immutable;
using NRules.Fluent.Dsl;

namespace Kwaliteitskader.Opvolging.Regels;

/// <summary>De regels van de bibliotheek. Een nieuwe regel komt hier bij.</summary>
internal static class Standaardregels
{
    /// <summary>Alle regels, met de getallen waarmee zij werken.</summary>
    public static ImmutableArray<Rule> Maak(Opvolgtermijnen termijnen) =>
    [
        new TaakBijTermijn(termijnen),
        new TaakBijTekort(termijnen),
        new Terugkijken(),
        new VraagPerOntbrekendFeit(),
        new HerinneringVoorTermijn(termijnen),
        new EscalatieZonderAfspraak(),
        new AfspraakVerlopen(),
        new BeoordelingGevraagd(),
        new BundelPerPartij(),
        new RegisterInZicht(termijnen),
        new ZelfdeOorzaak(termijnen),
    ];
}
