using Kwaliteitskader.Rules.Aanspraken.Gronden;
using Kwaliteitskader.Rules.Aanspraken.Pakket;
using Kwaliteitskader.Rules.Ambities;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Declaraties;
using Kwaliteitskader.Rules.Kaderstand;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Tests.Ambities;

public class AmbitielijstTests
{
    [Fact]
    public void Alle_Nummers_LopenVanEenTotDrieenzestig() =>
        Ambitielijst.Alle.Select(ambitie => ambitie.Nummer).Should().Equal(Enumerable.Range(1, 63));

    [Fact]
    public void Normen_DieEenAmbitieNoemt_StaanInDeCatalogus() =>
        Ambitielijst.Alle.SelectMany(ambitie => ambitie.Normen).Should().BeSubsetOf(Normencatalogus.Standaard.Select(norm => norm.Kaart.Id));

    [Fact]
    public void Ambitie_ZonderNorm_IsNietAlsBindendGecodeerd() =>
        Ambitielijst.Alle.Where(ambitie => ambitie.Soorten.SequenceEqual([Ambitiesoort.Ambitie])).SelectMany(ambitie => ambitie.Normen)
            .Should().OnlyContain(norm => norm == "EF-1" || norm == "PR-2030");

    [Fact]
    public void Citaten_BuitenDeNormen_WijzenNaarEenPassageVanHetBronnenboek()
    {
        var citaten = Ambitielijst.Alle.Select(ambitie => ambitie.Bron)
            .Concat(Aanspraakgronden.Alle.SelectMany(grond => grond.Kaart.Bronnen))
            .Concat(CsiCodes.Alle.Select(code => code.Bron))
            .Concat(Kaderstanden.Alle.Select(stand => stand.Bron!))
            .Concat(Kadergeschiedenis.Alle.Select(gebeurtenis => gebeurtenis.Bron))
            .Concat(Rapportcijfers.Alle.Select(cijfer => cijfer.Bron))
            .Concat(Narekeningen.Alle.Select(narekening => narekening.Bron));

        citaten.Where(bron => !bron.Extern && Bronnenboek.Standaard.Zoek(bron) is null).Select(bron => bron.ToString()).Distinct().Should().BeEmpty();
    }
}
