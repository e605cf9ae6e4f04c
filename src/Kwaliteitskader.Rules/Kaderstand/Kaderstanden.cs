using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using static Kwaliteitskader.Rules.Kaderstand.Kaderfacetten;

namespace Kwaliteitskader.Rules.Kaderstand;

/// <summary>Waar het kwaliteitskader zelf staat, per facet en per dag. Waar de bronnen ophouden, is de stand onbekend.</summary>
public static class Kaderstanden
{
    private static readonly DateOnly Rapportage = new(2023, 12, 19);
    private static readonly DateOnly Brief = new(2024, 6, 7);

    /// <summary>Tot hier reikt wat over 2025 gevonden is: een bericht van het voorjaar, ten laatste april.</summary>
    private static readonly DateOnly Voorjaar2025 = new(2025, 4, 30);

    private static readonly Bron Pers2025 = ExterneBron.Plaats("skipr", "voorjaar 2025", Zekerheid.Middel);

    /// <summary>Alle standen, per facet van oud naar nieuw.</summary>
    public static ImmutableArray<Facetstand> Alle { get; } =
    [
        Stand(Inhoud, new(2023, 9, 1), "overeengekomen", new("vijf partijen zijn het over de inhoud eens", "five parties agree on the content"), Voortgangsrapportage.Plaats("§1.1.2, zin 1-12")),
        Stand(SteunKngf, new(2023, 9, 1), "onder-voorbehoud", new("het bestuur steunt het kader, onder voorbehoud van de leden", "the board supports the framework, subject to the members"), Voortgangsrapportage.Plaats("§1.1.2, zin 1-12")),
        Stand(SteunKngf, new(2023, 11, 23), "verworpen", new("de leden hebben het kader verworpen", "the members have rejected the framework"), Voortgangsrapportage.Plaats("samenvatting, randvoorwaarde 1, zin 5-7")),
        Stand(SteunKngf, new(2024, 3, 27), "opnieuw-verworpen", new("de leden hebben het kader voor de tweede keer verworpen", "the members have rejected the framework a second time"), Kamerbrief.Plaats("kwaliteitskader, zin 1-5"), new(2024, 6, 30)),
        .. new[] { SteunSkf, SteunVvocm, SteunPatienten, SteunZn }.Select(facet => Stand(
            facet, new(2024, 4, 8), "ingestemd", new("heeft ingestemd; de dag is niet gevonden", "has consented; the day was not found"), ExterneBron.Plaats("kst", "29689-1244", Zekerheid.Hoog))),
        Stand(Aanbieding, Rapportage, "verwacht-op-2024-03-28", new("gezamenlijk aan te bieden, ten laatste op 28 maart 2024", "to be offered jointly, on 28 March 2024 at the latest"), Voortgangsrapportage.Plaats("samenvatting, randvoorwaarde 1, zin 9")),
        Stand(Aanbieding, new(2024, 3, 28), "niet-aangeboden", new("niet gezamenlijk aangeboden", "not offered jointly"), Kamerbrief.Plaats("kwaliteitskader, zin 1-5")),
        Stand(Aanbieding, Brief, "gestreefd-naar-2024-12-31", new("niet aangeboden; gestreefd wordt naar eind 2024", "not offered; the aim is the end of 2024"), Kamerbrief.Plaats("kwaliteitskader, zin 12"), new(2024, 12, 31)),
        Stand(Register, Rapportage, "niet-in-register", new("staat niet in het Register", "is not in the Register"), Voortgangsrapportage.Plaats("samenvatting, randvoorwaarde 1, zin 10-11")),
        Stand(Register, Brief, "niet-in-register", new("staat niet in het Register", "is not in the Register"), Kamerbrief.Plaats("kwaliteitskader, zin 1-5"), new(2024, 12, 31)),
        Stand(Register, new(2025, 1, 1), "niet-in-register", new("er is nog geen kader, volgens het Zorginstituut", "there is still no framework, according to the Zorginstituut"), Pers2025, Voorjaar2025),
        Stand(Doorzettingsmacht, Rapportage, "geen", new("niet gebruikt", "not used"), Voortgangsrapportage.Plaats("§1.2, zin 12-15") with { Zekerheid = Zekerheid.Middel }),
        Stand(Doorzettingsmacht, Brief, "verkend", new("de Kwaliteitsraad verkent haar; of zij gebruikt is, is niet bekend", "the Quality Council explores it; whether it was used is not known"), Kamerbrief.Plaats("kwaliteitskader, zin 6-8"), new(2024, 12, 31)),
        Stand(Randvoorwaarde1, Rapportage, "deelsVervuld", new("deels vervuld; geheel pas als het kader in het Register staat", "partly met; fully only once the framework is in the Register"), Voortgangsrapportage.Plaats("samenvatting, randvoorwaarde 1, zin 10-11"), Voorjaar2025),
        Stand(Randvoorwaarde2Verzekerd, Rapportage, "vervuld", new("vervuld voor de lijst en de leden 2 tot en met 7", "met for the list and paragraphs 2 through 7"), Voortgangsrapportage.Plaats("§2.2.1, geheel")),
        Stand(Randvoorwaarde2Aanvullend, Rapportage, "nietVervuld", new("niet vervuld; de beoordeling had nog geen resultaat", "not met; the appraisal had no result yet"), Voortgangsrapportage.Plaats("§2.2.2, geheel"), Voorjaar2025),
        Stand(Randvoorwaarde3, Rapportage, "nietVervuld", new("niet vervuld; de NZa kon alleen op hoofdlijnen adviseren", "not met; the NZa could advise in outline only"), Voortgangsrapportage.Plaats("samenvatting, overig, geheel"), Voorjaar2025),
        Stand(Eindadvies, Rapportage, "verwacht-in-2024", new("verwacht in 2024", "expected in 2024"), Voortgangsrapportage.Plaats("§7.2, geheel")),
        Stand(Eindadvies, new(2025, 1, 1), "niet-in-2024-gegeven", new("in 2024 niet gegeven", "not given in 2024"), Pers2025),
        Stand(Eindadvies, new(2025, 4, 1), "negatief", new("de aanspraak blijft grotendeels zoals zij is", "the entitlement stays largely as it is"), Pers2025),
        Stand(Fibromyalgie, new(2023, 1, 1), "negatief", new("negatief beoordeeld; multidisciplinair nog te bezien", "judged negative; multidisciplinary still to be looked at"), Voortgangsrapportage.Plaats("§2.1.1, geheel")),
        Stand(Prehabilitatie, new(2023, 1, 1), "negatief", new("negatief beoordeeld", "judged negative"), Voortgangsrapportage.Plaats("§2.1.1, geheel")),
        Stand(Kaderfacetten.ReumatoideArtritis, new(2019, 10, 1), "voorwaardelijk", new("voorwaardelijk toegelaten", "conditionally admitted"), Voortgangsrapportage.Plaats("§4.1.4, geheel")),
        Stand(Kaderfacetten.ReumatoideArtritis, Rapportage, "bewijs-positief", new("het bewijs is positief beoordeeld; andere criteria lopen", "the evidence was judged positive; other criteria are running"), Voortgangsrapportage.Plaats("§2.1.1, geheel")),
        Stand(Kaderfacetten.ReumatoideArtritis, new(2024, 3, 14), "positief-advies", new("positief advies gepubliceerd", "positive advice published"), ExterneBron.Plaats("nieuws.nl", "14 maart 2024", Zekerheid.Middel)),
        Stand(Kaderfacetten.ReumatoideArtritis, new(2025, 1, 1), "in-pakket", new("in het basispakket", "in the basic package"), ExterneBron.Plaats("bzv", "artikel 2.6, lid 8", Zekerheid.Hoog)),
        Stand(Kaderfacetten.AxialeSpondyloartritis, new(2019, 10, 1), "voorwaardelijk", new("voorwaardelijk toegelaten", "conditionally admitted"), Kamerbrief.Plaats("andere ontwikkelingen, punt 3")),
        Stand(Kaderfacetten.AxialeSpondyloartritis, new(2024, 5, 16), "positief-advies", new("positief advies", "positive advice"), Kamerbrief.Plaats("andere ontwikkelingen, punt 3")),
        Stand(Kaderfacetten.AxialeSpondyloartritis, new(2026, 1, 1), "in-pakket", new("in het basispakket", "in the basic package"), ExterneBron.Plaats("bzv", "artikel 2.6, lid 8, tekst van 2026", Zekerheid.Hoog)),
        Stand(Kaderfacetten.CovidHerstelzorg, new(2020, 7, 18), "voorwaardelijk", new("voorwaardelijk toegelaten", "conditionally admitted"), ExterneBron.Plaats("stcrt", "2020, 39509", Zekerheid.Hoog)),
        Stand(Kaderfacetten.CovidHerstelzorg, new(2024, 7, 1), "geen-nieuwe-trajecten", new("geen nieuwe trajecten; lopende mogen af", "no new courses; running ones may finish"), ExterneBron.Plaats("kst", "25295-2192", Zekerheid.Hoog)),
        Stand(Kaderfacetten.CovidHerstelzorg, new(2025, 1, 1), "uit-pakket", new("niet meer in het pakket", "no longer in the package"), ExterneBron.Plaats("kst", "25295-2192", Zekerheid.Hoog)),
        Stand(Zesde, Rapportage, "wacht-op-gegevens", new("wacht op gegevens", "waiting for data"), Voortgangsrapportage.Plaats("§2.1, geheel"), new(2024, 12, 31)),
    ];

    /// <summary>De stand van elk facet op een dag.</summary>
    public static ImmutableArray<Facetstand> Op(DateOnly dag) => [.. Kaderfacetten.Alle.Select(facet => Op(facet, dag))];

    /// <summary>De stand van een facet op een dag; onbekend voor het begin, en waar de bronnen ophouden.</summary>
    public static Facetstand Op(Kaderfacet facet, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(facet);
        var laatste = LaatstGevonden(facet, dag);
        return laatste is not null && !(laatste.TotEnMet < dag)
            ? laatste
            : new()
            {
                Facet = facet,
                Van = laatste?.TotEnMet is { } einde ? einde.AddDays(1) : DateOnly.MinValue,
                Stand = Facetstand.Onbekend,
                Tekst = new("niet bekend", "not known"),
            };
    }

    /// <summary>De laatste stand van een facet die voor of op een dag begon, ook als de bronnen intussen ophouden.</summary>
    /// <returns>Afwezig als er voor die dag niets gevonden is.</returns>
    public static Facetstand? LaatstGevonden(Kaderfacet facet, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(facet);
        return Alle.LastOrDefault(stand => stand.Facet == facet && stand.Van <= dag);
    }

    private static Facetstand Stand(Kaderfacet facet, DateOnly van, string stand, Tekst tekst, Bron bron, DateOnly? totEnMet = null) =>
        new() { Facet = facet, Van = van, TotEnMet = totEnMet, Stand = stand, Tekst = tekst, Bron = bron };
}
