using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normen;
using Kwaliteitskader.Rules.Feiten;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Tot welke zorgtrajecten normen over zorg zich richten.</summary>
internal static class Trajecten
{
    /// <summary>De aanmelding is niet vervallen.</summary>
    public static Voorwaarde<Zorgtraject> NietVervallen { get; } =
        (!ZorgtrajectFeiten.TrajectStatus.Is(Zorgtrajectstatus.Vervallen))
        .Genaamd(new("het zorgtraject is niet vervallen", "the course of care has not lapsed"))
        .Anders(new Reden("zorgtraject-vervallen", new("Het zorgtraject is vervallen.", "The course of care has lapsed.")));

    /// <summary>De patiënt heeft zich op de peildatum aangemeld.</summary>
    public static Voorwaarde<Zorgtraject> Aangemeld { get; } =
        ZorgtrajectFeiten.Aanmelddatum.Bereikt().Anders(new Reden("nog-niet-aangemeld", new(
            "De patiënt heeft zich op de peildatum nog niet aangemeld.", "The patient has not yet applied on the reference date.")));
}
