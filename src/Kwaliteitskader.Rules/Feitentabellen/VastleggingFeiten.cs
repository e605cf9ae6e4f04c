using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De dagen van wat in een zorgtraject besproken en vastgelegd is, elk onder zijn eigen naam.</summary>
public static class VastleggingFeiten
{
    /// <summary>De dag waarop de hulpvraag is vastgelegd.</summary>
    public static Feit<Vastlegging, DateOnly> HulpvraagOp { get; } =
        new("op", new("dag waarop de hulpvraag is vastgelegd", "day on which the request for help was recorded"), v => v.Op, Partij.Therapeut);

    /// <summary>De dag waarop doorverwijzen is afgewogen.</summary>
    public static Feit<Vastlegging, DateOnly> AfwegingOp { get; } =
        new("op", new("dag waarop doorverwijzen is afgewogen", "day on which referral was weighed"), v => v.Op, Partij.Therapeut);

    /// <summary>De dag waarop de eigen inbreng besproken is.</summary>
    public static Feit<Vastlegging, DateOnly> EigenInbrengOp { get; } =
        new("op", new("dag waarop de eigen inbreng besproken is", "day on which the patient's own contribution was discussed"), v => v.Op, Partij.Therapeut);

    /// <summary>De dag waarop informele zorg besproken is.</summary>
    public static Feit<Vastlegging, DateOnly> InformeleZorgOp { get; } =
        new("op", new("dag waarop informele zorg besproken is", "day on which informal care was discussed"), v => v.Op, Partij.Therapeut);

    /// <summary>De dag waarop is vastgelegd hoe met gezondheidsvaardigheden rekening gehouden wordt.</summary>
    public static Feit<Vastlegging, DateOnly> GezondheidsvaardighedenOp { get; } =
        new("op", new("dag waarop gezondheidsvaardigheden zijn meegewogen", "day on which health skills were taken into account"), v => v.Op, Partij.Therapeut);

    /// <summary>De dag van overleg met een gespecialiseerde collega.</summary>
    public static Feit<Vastlegging, DateOnly> SpecialistischOverlegOp { get; } =
        new("op", new("dag van het specialistisch overleg", "day of the consultation with a specialised colleague"), v => v.Op, Partij.Therapeut);
}
