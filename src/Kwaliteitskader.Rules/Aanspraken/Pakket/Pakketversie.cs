using System.Collections.Immutable;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;

namespace Kwaliteitskader.Rules.Aanspraken.Pakket;

/// <summary>Een versie van artikel 2.6 van het Besluit zorgverzekering, met de gronden die erin gelden.</summary>
public sealed class Pakketversie
{
    private Pakketversie(int van, int totEnMet, Model.Tekst wijziging, params ImmutableArray<Bron> bronnen)
    {
        Id = van.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Geldigheid = new() { Van = new DateOnly(van, 1, 1), Tot = new DateOnly(totEnMet, 12, 31) };
        Wijziging = wijziging;
        Bronnen = bronnen;
        Gronden = [.. Aanspraken.Gronden.Aanspraakgronden.Alle.Where(grond => Overlapt(grond.Kaart.Geldigheid))];
    }

    /// <summary>De versies, van oud naar nieuw.</summary>
    public static ImmutableArray<Pakketversie> Alle { get; } =
    [
        new(2019, 2020, new("COPD gaat van de lijst en krijgt lid 6, met een maximum naar de klasse.", "COPD leaves the list and gets paragraph 6, with a maximum by class."), ExterneBron.Plaats("stb-2018-305", "artikel 2.6", Zekerheid.Hoog)),
        new(2021, 2023, new("Klasse B bij COPD wordt verdeeld; B2 krijgt wat C en D krijgen.", "Class B of COPD is split; B2 gets what C and D get."), ExterneBron.Plaats("cz", "declareren van COPD-behandelingen, per 1 januari 2021", Zekerheid.Middel)),
        new(2024, 2024, new("Valpreventie komt in het pakket.", "Fall prevention enters the package."), ExterneBron.Plaats("nza", "PUC_749237, 5 oktober 2023", Zekerheid.Hoog), ExterneBron.Plaats("kst", "29689-1196", Zekerheid.Hoog)),
        new(2025, 2025, new("COPD verliest zijn maximum; reumatoïde artritis met ernstige beperkingen komt in het pakket.", "COPD loses its maximum; rheumatoid arthritis with severe limitations enters the package."), ExterneBron.Plaats("bzv", "artikel 2.6, tekst van 1 januari 2025", Zekerheid.Hoog)),
        new(2026, 2026, new("Axiale spondyloartritis met ernstige beperkingen komt in het pakket.", "Axial spondyloarthritis with severe limitations enters the package."), ExterneBron.Plaats("bzv", "artikel 2.6, tekst van 1 januari en 1 juli 2026", Zekerheid.Hoog)),
    ];

    /// <summary>De sleutel: het eerste jaar.</summary>
    public string Id { get; }

    /// <summary>Van wanneer tot en met wanneer de versie geldt.</summary>
    public Geldigheid Geldigheid { get; }

    /// <summary>Wat er in deze versie veranderde.</summary>
    public Model.Tekst Wijziging { get; }

    /// <summary>Waar de versie op berust.</summary>
    public ImmutableArray<Bron> Bronnen { get; }

    /// <summary>De gronden die in deze versie gelden, in de volgorde waarin zij voorgaan.</summary>
    public ImmutableArray<Grond> Gronden { get; }

    /// <summary>De versie die op een dag geldt; afwezig als de bibliotheek er geen heeft.</summary>
    public static Pakketversie? Op(DateOnly dag)
    {
        foreach (var versie in Alle)
        {
            if (versie.Geldigheid.Omvat(dag))
            {
                return versie;
            }
        }

        return null;
    }

    private bool Overlapt(Geldigheid ander) => !(ander.Van > Geldigheid.Tot) && !(ander.Tot < Geldigheid.Van);
}
