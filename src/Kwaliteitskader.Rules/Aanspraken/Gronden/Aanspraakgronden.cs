using System.Collections.Immutable;

namespace Kwaliteitskader.Rules.Aanspraken.Gronden;

/// <summary>De gronden van alle versies. Een nieuwe grond krijgt hier zijn regel.</summary>
public static class Aanspraakgronden
{
    /// <summary>Alle gronden, in de volgorde waarin zij voorgaan: de lijst, de genoemde leden, de minderjarigen, en wat overblijft.</summary>
    public static ImmutableArray<Grond> Alle { get; } =
    [
        new LijstMinderjarig(),
        new LijstVolwassen(),
        new Bekkenfysiotherapie(),
        new Vaatlijden(),
        new Artrose(),
        new CopdNaarKlasse(),
        new CopdZonderMaximum(),
        new Valpreventie(),
        new ReumatoideArtritisVoorwaardelijk(),
        new ReumatoideArtritis(),
        new AxialeSpondyloartritisVoorwaardelijk(),
        new AxialeSpondyloartritis(),
        new CovidHerstelzorg(),
        new MinderjarigBuitenLijst(),
        new GeenGrond(),
    ];
}
