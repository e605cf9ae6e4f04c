namespace Kwaliteitskader.Model.Json;

/// <summary>Hoe dossiers gelezen worden: wat te groot is, en wat van hun inhoud in leesfouten mag staan.</summary>
public sealed record Leesopties
{
    private const int Kleinst = 1;
    private const int Grootst = 1_000_000_000;

    /// <summary>Zoals zonder opties gelezen wordt.</summary>
    public static Leesopties Standaard { get; } = new();

    /// <summary>
    /// Hoe groot één record ten hoogste is, in bytes: van 1 tot en met een miljard, en zonder opgave 64 MB (67.108.864). Een
    /// groter record wordt een leesfout met <see cref="Leesfoutcode.RecordTeGroot"/> en wordt niet in het geheugen gehouden.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">De waarde ligt buiten die grenzen.</exception>
    public int GrootsteRecord
    {
        get;
        init => field = Begrensd(value);
    } = 64 * 1024 * 1024;

    /// <summary>
    /// Hoeveel elementen een lijst ten hoogste heeft: van 1 tot en met een miljard, en zonder opgave 25.000. Een dossier met een
    /// langere is een leesfout met <see cref="Leesfoutcode.TeLangeLijst"/>. Alle lijsten samen hebben ten hoogste zoveel elementen, of één per
    /// twintig bytes van het record als dat meer is. De zorgtrajecten zelf begrenst alleen <see cref="GrootsteRecord"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">De waarde ligt buiten die grenzen.</exception>
    public int LangsteLijst
    {
        get;
        init => field = Begrensd(value);
    } = 25_000;

    /// <summary>
    /// Of een leesfout de inhoud toont van wat er stond. Zonder opgave niet: van een waarde staat er dan alleen de vorm, met
    /// een 9 voor elk cijfer en een x voor elke letter, want een dossier kan namen en nummers van mensen bevatten.
    /// </summary>
    public bool ToonInhoud { get; init; }

    /// <summary>
    /// Of een dossier gelezen wordt waarin een tekst staat die een burgerservicenummer kan zijn. Zonder opgave niet: dan is het
    /// een leesfout met <see cref="Leesfoutcode.Burgerservicenummer"/>.
    /// </summary>
    public bool StaBsnToe { get; init; }

    private static int Begrensd(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, Kleinst);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Grootst);
        return value;
    }
}
