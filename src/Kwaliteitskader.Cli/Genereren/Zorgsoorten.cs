using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Een soort zorg in de declaraties van 2022, met hoeveel duizend patiënten haar hadden en hoe vaak zij kwamen.</summary>
/// <param name="Duizenden">Het aantal patiënten in duizenden, uit de voortgangsrapportage; een aanname waar zij er geen geeft.</param>
/// <param name="Leeftijd">De jongste en oudste leeftijd. Aanname binnen wat de bouwsteen zegt.</param>
/// <param name="Dagen">Het kleinste en grootste aantal dagen in het jaar; hun gemiddelde volgt uit kosten, patiënten en tarief.</param>
/// <param name="Csi">De gedeclareerde code.</param>
/// <param name="Betaler">Wie betaalt.</param>
/// <param name="Soort">De soort aandoening.</param>
internal sealed record Zorgsoort(int Duizenden, (int Van, int Tot) Leeftijd, (int Van, int Tot) Dagen, string Csi, Betaler Betaler, Aandoeningsoort Soort);

/// <summary>
/// De soorten zorg waaruit een land bestaat, in de verhoudingen van de tabel over 2022. Het gemiddelde aantal dagen is afgeleid:
/// kosten gedeeld door patiënten en het tarief van 38 euro; de spreiding eromheen is een aanname. Wie ten hoogste twee dagen kwam, kwam
/// er twee: zo rekent bouwsteen 6.
/// </summary>
internal static class Zorgsoorten
{
    private const Betaler Av = Betaler.AanvullendeVerzekering;
    private const Betaler Bv = Betaler.Basisverzekering;

    /// <summary>Alle soorten.</summary>
    public static IReadOnlyList<Zorgsoort> Alle { get; } =
    [
        new(1630, (18, 69), (3, 8), "009", Av, Aandoeningsoort.Overig),
        new(1030, (18, 69), (2, 2), "009", Av, Aandoeningsoort.Overig),
        new(425, (18, 69), (12, 21), "009", Av, Aandoeningsoort.Overig),
        new(550, (70, 95), (3, 10), "009", Av, Aandoeningsoort.Overig),
        new(190, (70, 95), (12, 18), "009", Av, Aandoeningsoort.Overig),
        new(120, (30, 90), (20, 20), "008", Av, Aandoeningsoort.Lijst),
        new(306, (18, 90), (12, 51), "001", Bv, Aandoeningsoort.Lijst),
        new(21, (18, 90), (1, 9), "010", Bv, Aandoeningsoort.UrineIncontinentie),
        new(22, (50, 90), (3, 24), "011", Bv, Aandoeningsoort.PerifeerArterieelVaatlijden),
        new(48, (45, 90), (2, 11), "012", Bv, Aandoeningsoort.ArtroseHeupKnie),
        new(44, (45, 90), (10, 40), "015", Bv, Aandoeningsoort.Copd),
        new(418, (0, 16), (1, 14), "004", Bv, Aandoeningsoort.Overig),
        new(42, (0, 16), (8, 38), "001", Bv, Aandoeningsoort.Lijst),
        new(35, (30, 80), (30, 70), "020", Bv, Aandoeningsoort.CovidHerstel),
    ];

    /// <summary>De gewichten, om een soort te trekken.</summary>
    public static int[] Gewichten { get; } = [.. Alle.Select(soort => soort.Duizenden)];
}
