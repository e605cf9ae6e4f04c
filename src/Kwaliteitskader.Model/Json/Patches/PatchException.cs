namespace Kwaliteitskader.Model.Json.Patches;

/// <summary>Een patch die niet toe te passen is.</summary>
internal sealed class PatchException(Tekst melding) : Exception(melding.En)
{
    /// <summary>Waarom niet.</summary>
    public Tekst Melding { get; } = melding;
}
