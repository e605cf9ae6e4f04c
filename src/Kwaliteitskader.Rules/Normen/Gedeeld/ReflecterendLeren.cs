using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Of in de praktijk reflecterend geleerd wordt.</summary>
internal static class ReflecterendLeren
{
    /// <summary>Elke werkzame fysiotherapeut onderschrijft de principes van reflecterend leren.</summary>
    public static Voorwaarde<Praktijk> DoorElkeFysiotherapeutOnderschreven { get; } =
        Werkzaam.Fysiotherapeuten.Elk(VerklaringenVanTherapeut.Over(Verklaringsonderwerp.ReflecterendLeren, new("de therapeut reflecterend leren onderschrijft", "the therapist endorses reflective learning")))
        .Anders(Verklaringen.NietVoldaan);
}
