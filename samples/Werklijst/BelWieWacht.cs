using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Opvolging;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using Kwaliteitskader.Rules.Normen;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Werklijst;

/// <summary>Een eigen regel van het EPD: wie op een intake wacht terwijl er iemand ziek is, wordt gebeld door wie die dag dienst heeft.</summary>
[Name("BelWieWacht")]
[Description("Wacht een patiënt op een intake en is er een therapeut ziek, dan belt de balie.")]
[Tag("eigen")]
public sealed class BelWieWacht : Rule
{
    public override void Define()
    {
        Balie balie = null!;
        Bevindingfeit wachtende = null!;
        Ziekmelding ziek = null!;
        Dependency().Resolve(() => balie);
        When()
            .Match(() => wachtende, bevinding => bevinding.Norm == Normsleutels.WT1, bevinding => bevinding.Uitkomst == Uitkomst.NogTeVoldoen)
            .Match(() => ziek);
        Then().Yield(_ => new Taak
        {
            Daad = "bellen",
            Onderwerp = wachtende.Onderwerp,
            Wie = wachtende.Wie,
            Wat = new($"bel over de intake; dienst heeft {balie.Dienst}.", $"call about the intake; on duty is {balie.Dienst}."),
            Uiterlijk = wachtende.Uiterlijk,
            Bevindingen = Reeks.Geordend(new[] { wachtende.Sleutel }),
        });
    }
}

/// <summary>Een therapeut is ziek: dat staat in het rooster van het EPD, niet in het dossier.</summary>
public sealed record Ziekmelding(string Therapeut) : IIdentityProvider
{
    public object GetIdentity() => (typeof(Ziekmelding), Therapeut);
}

/// <summary>Een dienst van het EPD.</summary>
public sealed record Balie(string Dienst);
