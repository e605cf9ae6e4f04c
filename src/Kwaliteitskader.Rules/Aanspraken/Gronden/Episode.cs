using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Aanspraken.Tellen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.AandoeningFeiten;

namespace Kwaliteitskader.Rules.Aanspraken.Gronden;

/// <summary>Wat geldt als dit een nieuwe indicatie is, en wat als het dezelfde is; is dat onbekend, dan wat in beide gevallen geldt.</summary>
internal sealed class Episode : Voorwaarde<Aanspraakvraag>
{
    private readonly Voorwaarde<Aanspraakvraag> nieuw;
    private readonly Voorwaarde<Aanspraakvraag> zelfde;

    private Episode(Voorwaarde<Aanspraakvraag> nieuw, Voorwaarde<Aanspraakvraag> zelfde)
    {
        this.nieuw = nieuw;
        this.zelfde = zelfde;
        Delen = [NieuweEpisode, nieuw, zelfde];
    }

    public override Tekst Omschrijving => new("sinds de nieuwe indicatie, of anders over de hele behandeling", "since the new indication, or else over the whole treatment");

    public override Zinsboom Zinsboom => new()
    {
        Zin = new("bij een nieuwe indicatie geldt het eerste, anders het tweede", "for a new indication the first holds, otherwise the second"),
        Onder = [nieuw.Zinsboom, zelfde.Zinsboom],
    };

    public override IReadOnlyList<Bouwsteen> Delen { get; }

    /// <summary>Een voorwaarde die bij een nieuwe indicatie anders is.</summary>
    public static Voorwaarde<Aanspraakvraag> Sinds(Voorwaarde<Aanspraakvraag> nieuw, Voorwaarde<Aanspraakvraag> zelfde) => new Episode(nieuw, zelfde);

    public override Waarheid Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
    {
        if (onderwerp.Aandoening.NieuweEpisode is { } bekend)
        {
            return (bekend ? nieuw : zelfde).Bepaal(onderwerp, moment);
        }

        var een = nieuw.Bepaal(onderwerp, moment);
        return een == zelfde.Bepaal(onderwerp, moment) ? een : Waarheid.Onbekend;
    }

    public override Uitleg LegUit(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        NieuweEpisode.Lees(onderwerp.Aandoening, moment, plaats, spoor);
        return new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = Bepaal(onderwerp, moment),
            Feiten = spoor.Feiten,
            Onderdelen = onderwerp.Aandoening.NieuweEpisode switch
            {
                true => [nieuw.LegUit(onderwerp, moment, plaats)],
                false => [zelfde.LegUit(onderwerp, moment, plaats)],
                null => [nieuw.LegUit(onderwerp, moment, plaats), zelfde.LegUit(onderwerp, moment, plaats)],
            },
        };
    }

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon)
    {
        nieuw.Kantelmomenten(onderwerp, moment, horizon);
        zelfde.Kantelmomenten(onderwerp, moment, horizon);
    }
}

/// <summary>Het nummer sinds de nieuwe indicatie, of anders over de hele behandeling.</summary>
internal sealed class Episodenummer(Uitdrukking<Aanspraakvraag, Bereik> nieuw, Uitdrukking<Aanspraakvraag, Bereik> zelfde) : Aanspraakuitdrukking<Bereik>
{
    public override Tekst Omschrijving => zelfde.Omschrijving;

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [NieuweEpisode, nieuw, zelfde];

    public override Waarde<Bereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) => onderwerp.Aandoening.NieuweEpisode switch
    {
        true => nieuw.Bepaal(onderwerp, moment),
        false => zelfde.Bepaal(onderwerp, moment),
        null => nieuw.Bepaal(onderwerp, moment).Inhoud.Met(zelfde.Bepaal(onderwerp, moment).Inhoud),
    };

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        NieuweEpisode.Lees(onderwerp.Aandoening, moment, plaats, spoor);
        nieuw.Lees(onderwerp, moment, plaats, spoor);
        zelfde.Lees(onderwerp, moment, plaats, spoor);
    }
}

/// <summary>De dag sinds de nieuwe indicatie, of anders van de hele behandeling.</summary>
internal sealed class Episodedag(Uitdrukking<Aanspraakvraag, Dagbereik> nieuw, Uitdrukking<Aanspraakvraag, Dagbereik> zelfde) : Aanspraakuitdrukking<Dagbereik>
{
    public override Tekst Omschrijving => zelfde.Omschrijving;

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [NieuweEpisode, nieuw, zelfde];

    public override Waarde<Dagbereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) => onderwerp.Aandoening.NieuweEpisode switch
    {
        true => nieuw.Bepaal(onderwerp, moment),
        false => zelfde.Bepaal(onderwerp, moment),
        null => Samen(nieuw.Bepaal(onderwerp, moment).Inhoud, zelfde.Bepaal(onderwerp, moment).Inhoud),
    };

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        NieuweEpisode.Lees(onderwerp.Aandoening, moment, plaats, spoor);
        nieuw.Lees(onderwerp, moment, plaats, spoor);
        zelfde.Lees(onderwerp, moment, plaats, spoor);
    }

    private static Dagbereik Samen(Dagbereik een, Dagbereik ander) => new(
        een.Vroegst < ander.Vroegst ? een.Vroegst : ander.Vroegst, een.Laatst > ander.Laatst ? een.Laatst : ander.Laatst);
}

/// <summary>Een maximum dat alleen voor een volwassene geldt; voor een minderjarige is er geen.</summary>
internal sealed class AlleenVolwassene(Uitdrukking<Aanspraakvraag, Bereik> maximum) : Aanspraakuitdrukking<Bereik>
{
    public override Tekst Omschrijving => maximum.Omschrijving;

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [maximum];

    public override Waarde<Bereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) => Vragen.Minderjarig.Bepaal(onderwerp, moment) switch
    {
        Waarheid.Waar => Waarde<Bereik>.Geen,
        Waarheid.Onwaar => maximum.Bepaal(onderwerp, moment),
        _ => Waarde<Bereik>.Onbekend,
    };

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) => maximum.Lees(onderwerp, moment, plaats, spoor);
}
