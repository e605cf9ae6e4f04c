using FsCheck.Xunit;
using Kwaliteitskader.Tests.Shared.Overal;

[assembly: Wettenzaad]

namespace Kwaliteitskader.Tests.Shared.Overal;

/// <summary>
/// Het zaad waarmee elke <c>[Property]</c> begint: altijd hetzelfde, opdat wie niets aan een wet veranderde er niet op valt. Wie zoekt, zet
/// <c>WETTEN_ZAAD=willekeurig</c> en krijgt elke keer andere gevallen; <c>WETTEN_ZAAD="(getal,getal)"</c> doet een gevonden geval na.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class WettenzaadAttribute : PropertiesAttribute
{
    public WettenzaadAttribute()
    {
        var zaad = Environment.GetEnvironmentVariable("WETTEN_ZAAD");
        if (zaad != "willekeurig")
        {
            Replay = string.IsNullOrEmpty(zaad) ? "(20261121,1)" : zaad;
        }
    }
}
