using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Aanspraken.Tellen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Normwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.AandoeningFeiten;

namespace Kwaliteitskader.Rules.Aanspraken.Gronden;

/// <summary>Het tijdvak van twaalf maanden bij COPD waarin een zitting valt.</summary>
/// <param name="Van">De eerste dag.</param>
/// <param name="TotEnMet">De laatste dag.</param>
/// <param name="Startjaar">Of het het eerste tijdvak is.</param>
internal readonly record struct Copdtijdvak(DateOnly Van, DateOnly TotEnMet, bool Startjaar)
{
    /// <summary>Zittingen van voor 2019 tellen niet (INT-AAN-11).</summary>
    private static readonly Zittingreeks Sinds2019 = new(Eerder: true, Vanaf: new DateOnly(2019, 1, 1));

    /// <summary>Het tijdvak; afwezig als het begin niet vaststaat.</summary>
    public static Copdtijdvak? Bij(Aanspraakvraag vraag, in Peilmoment moment)
    {
        var begin = Sinds2019.Eerste(vraag, moment.Peildatum);
        if (!begin.Vast || moment.Normwaarden.Zoek(Pakketwaarden.CopdTijdvak, moment.Peildatum) is not { Getal: > 0 and var maanden })
        {
            return null;
        }

        var (eerste, van, verstreken) = (begin.Laatst, begin.Laatst, 0);
        while (true)
        {
            verstreken += maanden;
            var tot = eerste.LaatsteDagVanMaanden(verstreken);
            if (moment.Peildatum <= tot)
            {
                return new(van, tot, verstreken == maanden);
            }

            van = tot.PlusDagen(1);
        }
    }

    /// <summary>Noteert de feiten waaruit het tijdvak volgt.</summary>
    public static void Lees(Aanspraakvraag vraag, in Peilmoment moment, Feitenspoor spoor) => Telspoor.Lees(Sinds2019, vraag, moment, spoor);
}

/// <summary>Het nummer van de zitting in haar COPD-tijdvak.</summary>
internal sealed class Copdnummer() : Zittingnummer(new("het nummer van de zitting in het tijdvak", "the number of the sitting in the period"))
{
    public static Copdnummer InTijdvak { get; } = new();

    public override Waarde<Bereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) => Copdtijdvak.Bij(onderwerp, moment) is { } tijdvak
        ? new Zittingreeks(Eerder: true, Vanaf: tijdvak.Van).Nummer(onderwerp, moment.Peildatum)
        : new Bereik(1, new Zittingreeks(Eerder: true).Nummer(onderwerp, moment.Peildatum).Meest);

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        if (Copdtijdvak.Bij(onderwerp, moment) is { } tijdvak)
        {
            Telspoor.Lees(new Zittingreeks(Eerder: true, Vanaf: tijdvak.Van), onderwerp, moment, spoor);
        }
        else
        {
            Copdtijdvak.Lees(onderwerp, moment, spoor);
        }
    }

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon)
    {
        base.Kantelmomenten(onderwerp, moment, horizon);
        horizon.VoegDagNa(Copdtijdvak.Bij(onderwerp, moment)?.TotEnMet);
    }
}

/// <summary>De laatste dag van het COPD-tijdvak.</summary>
internal sealed class EindeCopdtijdvak : Aanspraakuitdrukking<Dagbereik>
{
    public override Tekst Omschrijving => new("het einde van het tijdvak", "the end of the period");

    public override Waarde<Dagbereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) =>
        Copdtijdvak.Bij(onderwerp, moment) is { } tijdvak ? Dagbereik.Van(tijdvak.TotEnMet) : Dagbereik.Onbekend;

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) => Copdtijdvak.Lees(onderwerp, moment, spoor);
}

/// <summary>
/// Het maximum in het COPD-tijdvak: dat van de klasse bij zijn begin, of een hogere van daarna. Is de klasse of het tijdvak niet
/// bekend, dan ligt het tussen het laagste en het hoogste dat kan.
/// </summary>
internal sealed class Copdmaximum : Aanspraakuitdrukking<Bereik>
{
    private static readonly GoldKlasse[] AlleKlassen = [GoldKlasse.A, GoldKlasse.B1, GoldKlasse.B2, GoldKlasse.C, GoldKlasse.D];

    public static Copdmaximum VanTijdvak { get; } = new();

    public override Tekst Omschrijving => new("het maximum van de klasse in het tijdvak", "the maximum of the class in the period");

    public override IReadOnlyList<Bouwsteen> Delen { get; } =
        [GoldKlassen, KlasseVan, Klasse, new Pakketgetal(Pakketwaarden.CopdTijdvak), new Pakketgetal(Pakketwaarden.CopdStart), new Pakketgetal(Pakketwaarden.CopdVervolg)];

    public override Waarde<Bereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) => Copdtijdvak.Bij(onderwerp, moment) is { } tijdvak
        ? In(tijdvak, onderwerp, moment)
        : In(new(moment.Peildatum, moment.Peildatum, Startjaar: true), onderwerp, moment).Met(In(new(moment.Peildatum, moment.Peildatum, Startjaar: false), onderwerp, moment));

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        var aandoening = onderwerp.Aandoening;
        var klassen = aandoening.GoldKlassen is { IsDefault: false } lijst ? lijst : [];
        GoldKlassen.Lees(aandoening, moment, plaats, spoor);
        for (var i = 0; i < klassen.Length; i++)
        {
            KlasseVan.Lees(klassen[i], moment, GoldKlassen.PlaatsVan(i, plaats), spoor);
            Klasse.Lees(klassen[i], moment, GoldKlassen.PlaatsVan(i, plaats), spoor);
        }

        if (!klassen.IsEmpty && Bepaal(onderwerp, moment) is { IsBekend: true, Inhoud.Vast: false })
        {
            spoor.Feit(plaats / "goldKlassen", GoldKlassen.EigenFeit.Label, null);
        }
    }

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon)
    {
        foreach (var klasse in onderwerp.Aandoening.GoldKlassen ?? [])
        {
            horizon.Voeg(klasse.Van);
        }

        horizon.VoegDagNa(Copdtijdvak.Bij(onderwerp, moment)?.TotEnMet);
    }

    private static Bereik In(Copdtijdvak tijdvak, Aanspraakvraag vraag, in Peilmoment moment)
    {
        var normwaarde = tijdvak.Startjaar ? Pakketwaarden.CopdStart : Pakketwaarden.CopdVervolg;
        var klassen = vraag.Aandoening.GoldKlassen is { IsDefault: false } lijst ? lijst : [];
        GoldKlassering? bijBegin = null;
        var (later, onzeker) = (Bereik.Van(0), false);
        foreach (var klasse in klassen)
        {
            if (klasse is not { Van: { } van, Klasse: { } soort })
            {
                onzeker = true;
            }
            else if (van <= tijdvak.Van)
            {
                bijBegin = bijBegin is null || van >= bijBegin.Van ? klasse : bijBegin;
            }
            else if (van <= moment.Peildatum)
            {
                later = Hoogste(later, Maximum(normwaarde, soort, moment));
            }
        }

        var begin = bijBegin?.Klasse is { } bekend && !onzeker ? Maximum(normwaarde, bekend, moment) : Alle(normwaarde, moment);
        return Hoogste(begin, later);
    }

    private static Bereik Alle(Normwaarde normwaarde, in Peilmoment moment)
    {
        var alle = Maximum(normwaarde, AlleKlassen[0], moment);
        foreach (var klasse in AlleKlassen)
        {
            alle = alle.Met(Maximum(normwaarde, klasse, moment));
        }

        return alle;
    }

    /// <summary>Het maximum van een klasse. Wie na 2020 nog van B spreekt, kan B1 en B2 bedoelen.</summary>
    private static Bereik Maximum(Normwaarde normwaarde, GoldKlasse klasse, in Peilmoment moment)
    {
        if (moment.Normwaarden.Zoek(normwaarde, moment.Peildatum, Pakketwaarden.Geval(klasse)) is { Getal: var getal })
        {
            return Bereik.Van(getal);
        }

        return klasse == GoldKlasse.B
            ? Maximum(normwaarde, GoldKlasse.B1, moment).Met(Maximum(normwaarde, GoldKlasse.B2, moment))
            : new Bereik(0, Bereik.Onbegrensd);
    }

    private static Bereik Hoogste(Bereik een, Bereik ander) => new(Math.Max(een.Minst, ander.Minst), Math.Max(een.Meest, ander.Meest));
}
