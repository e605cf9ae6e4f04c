using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>
/// Maakt de feiten van zorgtrajecten over de aanspraak, met een vol kalenderjaar aan declaraties. Uit een eigen reeks van het toeval,
/// zodat een land zonder deze feiten hetzelfde blijft.
/// </summary>
/// <param name="zaad">Het zaad.</param>
/// <param name="nummer">Het nummer van de praktijk.</param>
/// <param name="peildatum">De dag waar de feiten omheen liggen.</param>
internal sealed class Aanspraakmaker(ulong zaad, int nummer, DateOnly peildatum)
{
    private const string Aandoening = "a";

    // Hoe vaak een feit over eerdere zorg niet bekend is. Aanname, in duizendsten.
    private const int EerderOnbekend = 150;

    private static readonly Lijstcode[] Lijstcodes = [Lijstcode.A1, Lijstcode.A3, Lijstcode.A5, Lijstcode.A11, Lijstcode.B14, Lijstcode.B15, Lijstcode.D3];
    private static readonly string[] Diagnosecodes = ["3121", "2026", "1026", "6931", "7922", "7523"];

    private readonly Lot lot = new(zaad ^ 0xA5A5_5A5A_0F0F_F0F0, (ulong)nummer);

    /// <summary>Dezelfde trajecten met hun feiten over de aanspraak.</summary>
    public ImmutableArray<Zorgtraject> Vul(ImmutableArray<Zorgtraject> trajecten) => [.. trajecten.Select(traject => traject with { Aanspraak = Maak() })];

    private Aanspraakfeiten Maak()
    {
        var soort = Zorgsoorten.Alle[lot.Gewogen(Zorgsoorten.Gewichten)];
        return new()
        {
            LeeftijdBijStart = lot.Tussen(soort.Leeftijd.Van, soort.Leeftijd.Tot),
            AanvullendVerzekerd = soort.Betaler == Betaler.AanvullendeVerzekering || lot.Kans(830),
            Aandoeningen = [Met(soort)],
            Zittingen = Zittingen(soort),
        };
    }

    // Het jaar voor dat van de peildatum, zodat alle declaraties er zijn. De dagen liggen gelijk verdeeld over het jaar, en verschillen.
    private ImmutableArray<Zitting> Zittingen(Zorgsoort soort)
    {
        var aantal = lot.Tussen(soort.Dagen.Van, soort.Dagen.Tot);
        var begin = new DateOnly(peildatum.Year - 1, 1, 1).AddDays(lot.Tussen(0, 4));
        var stap = 359 / aantal;
        var zittingen = ImmutableArray.CreateBuilder<Zitting>(aantal);
        for (var i = 0; i < aantal; i++)
        {
            zittingen.Add(new()
            {
                Op = begin.AddDays(i * stap),
                Aandoening = Aandoening,
                Beroep = Beroep.Fysiotherapeut,
                Csi = soort.Csi,
                TenLasteVan = soort.Betaler,
            });
        }

        return zittingen.MoveToImmutable();
    }

    private Aandoening Met(Zorgsoort soort)
    {
        var copd = soort.Soort == Aandoeningsoort.Copd;
        var covid = soort.Soort == Aandoeningsoort.CovidHerstel;
        var begin = new DateOnly(peildatum.Year - 1, 1, 1);
        return new()
        {
            Id = Aandoening,
            Soort = soort.Soort,
            Lijstcode = soort.Soort == Aandoeningsoort.Lijst ? Lijstcodes[lot.Tussen(0, Lijstcodes.Length - 1)] : null,
            Diagnosecode = Diagnosecodes[lot.Tussen(0, Diagnosecodes.Length - 1)],
            Geindiceerd = lot.Kans(900) ? true : null,
            Fontaine = soort.Soort == Aandoeningsoort.PerifeerArterieelVaatlijden ? 2 : null,
            GoldStadium = copd ? lot.Tussen(2, 4) : null,
            GoldKlassen = copd ? [new() { Van = begin.AddDays(-400), Klasse = lot.Kans(700) ? GoldKlasse.D : GoldKlasse.C }] : null,
            AcuutStadiumTot = covid ? begin.AddDays(-60) : null,
            Verwijzingen = covid ? [new() { Op = begin.AddDays(-14), Door = Verwijzer.Huisarts }, new() { Op = begin.AddDays(170), Door = Verwijzer.Huisarts }] : null,
            Onderzoek = covid ? new() { Deelname = true } : null,
            NieuweEpisode = false,
            Eerder = Eerder(soort, begin),
        };
    }

    // Wie vanaf de 21e uit de basisverzekering betaald wordt, had er twintig of meer; een ander had er geen.
    private EerdereZorg? Eerder(Zorgsoort soort, DateOnly begin)
    {
        if (lot.Kans(EerderOnbekend))
        {
            return null;
        }

        return soort is { Csi: "001", Leeftijd.Van: >= 18 }
            ? new() { Aantal = lot.Tussen(20, 200), EersteOp = begin.AddDays(-800), LaatsteOp = begin.AddDays(-9), DitJaar = 0 }
            : new() { Aantal = 0 };
    }
}
