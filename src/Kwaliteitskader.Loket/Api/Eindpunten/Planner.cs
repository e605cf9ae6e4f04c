using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Loket.Api.Eindpunten;

/// <summary>De vraag van wie een intake plant: is deze dag op tijd, tot wanneer kan het, en welke reden zou een uitzondering maken.</summary>
/// <remarks>Dezelfde woorden voor <c>/api/v1/planning</c> en voor CDS Hooks.</remarks>
internal sealed class Planner(Kwaliteitstoets toets)
{
    /// <summary>De normen over tijdig plannen, zonder opgave.</summary>
    public static ImmutableArray<NormId> Standaard { get; } = [Normsleutels.WT1, Normsleutels.WT2];

    /// <summary>Beoordeelt een voorgestelde dag voor de intake, naar elke norm.</summary>
    public ImmutableArray<Planningsantwoord> Beoordeel(Dossier dossier, Onderwerp traject, DateOnly peildatum, DateOnly voorstel, ImmutableArray<NormId> normen, Taal taal) =>
        [.. normen.Select(norm => toets.Plan(peildatum, norm, traject, Planningsvraag.Intake(dossier, traject), voorstel, taal))];

    /// <summary>De redenen waarmee het voorstel niet te laat zou zijn: ja-of-neefeiten over het traject, elk geprobeerd.</summary>
    public ImmutableArray<Afwijkreden> Redenen(Dossier dossier, Onderwerp traject, DateOnly peildatum, DateOnly voorstel, IEnumerable<NormId> normen) =>
    [
        .. normen.SelectMany(JaNeefeiten, (norm, feit) => (norm, Reden: new Afwijkreden(feit.Pad, feit.Opschrift, feit.PlaatsOnder(traject.Plaats))))
            .Where(paar => Dossierwijziging.Stel(dossier, paar.Reden.Plaats, Afwijkreden.Waarde).Dossier is { } gesteld
                && toets.Plan(peildatum, paar.norm, traject, Planningsvraag.Intake(gesteld, traject), voorstel).Uitkomst is not Planningsuitkomst.TeLaat)
            .Select(paar => paar.Reden)
            .DistinctBy(reden => reden.Code),
    ];

    /// <summary>De codes die een reden kan hebben, bij welk traject ook: de ja-of-neefeiten die de normen zonder opgave over een traject lezen.</summary>
    public IReadOnlySet<string> Redenen() => Standaard.SelectMany(JaNeefeiten).Select(feit => feit.Pad).ToHashSet(StringComparer.Ordinal);

    private IEnumerable<Feitkaart> JaNeefeiten(NormId norm) => toets[norm].Feiten.Select(gebruik => gebruik.Feit).Where(feit => feit.Type == typeof(bool));
}

/// <summary>Een reden om van de norm af te wijken, die zelf een feit is.</summary>
/// <param name="Code">De naam van het feit.</param>
/// <param name="Omschrijving">De reden in woorden.</param>
/// <param name="Plaats">Waar het feit in het dossier staat; het is dan waar.</param>
internal sealed record Afwijkreden(string Code, Tekst Omschrijving, JsonPointer Plaats)
{
    /// <summary>De waarde van het feit, als JSON.</summary>
    public const string Waarde = "true";
}
