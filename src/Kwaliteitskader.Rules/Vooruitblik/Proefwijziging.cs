namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Een verandering die geprobeerd wordt.</summary>
/// <param name="Pad">De plaats in het dossier.</param>
/// <param name="Waarde">De waarde als JSON.</param>
/// <param name="Daad">De daad waaruit zij volgt; afwezig als zij invult wat een daad toevoegde.</param>
internal sealed record Proefwijziging(string Pad, string Waarde, Daad? Daad)
{
    /// <summary>Of een plaats binnen deze verandering valt.</summary>
    public bool Omvat(string pad) => pad.StartsWith($"{Pad}/", StringComparison.Ordinal);
}
