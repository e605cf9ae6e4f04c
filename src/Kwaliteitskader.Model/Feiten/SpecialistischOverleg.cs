using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>Overleg met gespecialiseerde behandelaars, van welk beroep ook, waar wet en standaard over veiligheid te weinig zeggen.</summary>
public sealed partial record SpecialistischOverleg
{
    /// <summary>De dag waarop is vastgelegd dat overleg nodig is. Afwezig: dat is niet vastgelegd.</summary>
    public DateOnly? NodigSinds { get; init; }

    /// <summary>De gevoerde overleggen; een lege lijst: er is niet overlegd.</summary>
    public ImmutableArray<Vastlegging>? Gevoerd { get; init; }
}
