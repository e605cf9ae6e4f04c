using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De dagen van wat in een zorgtraject besproken en vastgelegd is, elk onder zijn eigen naam.</summary>
public static class VastleggingFeiten
{
    /// <summary>De dag waarop de hulpvraag is vastgelegd.</summary>
    public static Feit<Vastlegging, DateOnly> HulpvraagOp { get; } =
        new("op", new("de dag waarop de hulpvraag is vastgelegd", "the day on which the request for help was recorded"), v => v.Op, Partij.Therapeut);

    /// <summary>De dag waarop doorverwijzen is afgewogen.</summary>
    public static Feit<Vastlegging, DateOnly> AfwegingOp { get; } =
        new("op", new("de dag waarop doorverwijzen is afgewogen", "the day on which referral was weighed"), v => v.Op, Partij.Therapeut);

    /// <summary>De dag waarop de eigen inbreng besproken is.</summary>
    public static Feit<Vastlegging, DateOnly> EigenInbrengOp { get; } =
        new("op", new("de dag waarop de eigen inbreng besproken is", "the day on which the patient's own contribution was discussed"), v => v.Op, Partij.Therapeut);

    /// <summary>De dag waarop informele zorg besproken is.</summary>
    public static Feit<Vastlegging, DateOnly> InformeleZorgOp { get; } =
        new("op", new("de dag waarop informele zorg besproken is", "the day on which informal care was discussed"), v => v.Op, Partij.Therapeut);

    /// <summary>De dag waarop is vastgelegd hoe met gezondheidsvaardigheden rekening gehouden wordt.</summary>
    public static Feit<Vastlegging, DateOnly> GezondheidsvaardighedenOp { get; } =
        new("op", new("de dag waarop gezondheidsvaardigheden zijn meegewogen", "the day on which health literacy was taken into account"), v => v.Op, Partij.Therapeut);

    /// <summary>De dag van overleg met een gespecialiseerde collega.</summary>
    public static Feit<Vastlegging, DateOnly> SpecialistischOverlegOp { get; } =
        new("op", new("de dag van het specialistisch overleg", "the day of the consultation with a specialised practitioner"), v => v.Op, Partij.Therapeut);
}
