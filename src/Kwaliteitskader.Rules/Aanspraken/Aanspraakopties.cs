using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Aanspraken;

/// <summary>Wat een gastheer aan de aanspraaktoets kan instellen.</summary>
public sealed class Aanspraakopties
{
    internal Normwaardenset Normwaarden { get; private set; } = Normwaardenset.Standaard;

    /// <summary>Stelt eigen waarden voor een normwaarde in de plaats van die van de bibliotheek.</summary>
    public Aanspraakopties Stel(Normwaarde normwaarde, params GedateerdeWaarde[] waarden)
    {
        ArgumentNullException.ThrowIfNull(waarden);
        Normwaarden = Normwaarden.Met(normwaarde, [.. waarden]);
        return this;
    }

    /// <summary>Kiest een andere lezing dan die van de bibliotheek; elk rapport noemt de gekozen lezing.</summary>
    public Aanspraakopties Kies(Lezing lezing)
    {
        ArgumentNullException.ThrowIfNull(lezing);
        Normwaarden = Normwaarden.Met(lezing.Normwaarde, lezing.Waarden);
        return this;
    }
}
