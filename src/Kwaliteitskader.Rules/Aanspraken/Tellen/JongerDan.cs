using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.AanspraakFeiten;

namespace Kwaliteitskader.Rules.Aanspraken.Tellen;

/// <summary>De patiënt is op de dag van de zitting jonger dan een leeftijd; op de verjaardag zelf niet meer.</summary>
internal sealed class JongerDan(int leeftijd) : Voorwaarde<Aanspraakvraag>
{
    /// <summary>Jonger dan achttien jaar.</summary>
    public static Voorwaarde<Aanspraakvraag> Achttien { get; } = new JongerDan(18);

    public override Tekst Omschrijving { get; } = new($"de patiënt is jonger dan {leeftijd} jaar", $"the patient is younger than {leeftijd}");

    public override Zinsboom Zinsboom => Zinsblad(new Tekst($"de patiënt is {leeftijd} jaar of ouder", $"the patient is {leeftijd} or older"));

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [LeeftijdBijStart, Leeftijdsgrenzen, GrensLeeftijd, GrensBereiktOp];

    public override Waarheid Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
    {
        var jaren = Leeftijden.Op(onderwerp, moment.Peildatum);
        return !jaren.IsBekend ? Waarheden.Zonder(jaren.Kennis)
            : jaren.Inhoud.Meest < leeftijd ? Waarheid.Waar
            : jaren.Inhoud.Minst >= leeftijd ? Waarheid.Onwaar
            : Waarheid.Onbekend;
    }

    public override Uitleg LegUit(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats) =>
        new() { Bewering = Omschrijving, Waarheid = Bepaal(onderwerp, moment), Feiten = Leeftijdspoor.Van(onderwerp, moment) };

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon) =>
        Leeftijdspoor.Kantelmomenten(onderwerp, moment, horizon);

    protected override string PadVan(Bouwsteen deel, string onder) => Feitplaats.Van(deel, onder);
}

/// <summary>Welke feiten een leeftijd bepalen, en wanneer zij kan veranderen.</summary>
internal static class Leeftijdspoor
{
    /// <summary>De gelezen feiten. Wat nog helpt: eerst een leeftijd, en is die er, dan de dag van een grens.</summary>
    public static System.Collections.Immutable.ImmutableArray<Feitwaarde> Van(Aanspraakvraag vraag, in Peilmoment moment)
    {
        var spoor = new Feitenspoor();
        LeeftijdBijStart.Lees(vraag.Feiten, moment, vraag.Aanspraak, spoor);
        var grenzen = vraag.Feiten.Leeftijdsgrenzen is { IsDefault: false } lijst ? lijst : [];
        for (var i = 0; i < grenzen.Length; i++)
        {
            GrensLeeftijd.Lees(grenzen[i], moment, Leeftijdsgrenzen.PlaatsVan(i, vraag.Aanspraak), spoor);
            GrensBereiktOp.Lees(grenzen[i], moment, Leeftijdsgrenzen.PlaatsVan(i, vraag.Aanspraak), spoor);
        }

        var open = vraag.Leeftijdswereld is not null || Leeftijden.Op(vraag, moment.Peildatum) is { IsBekend: true, Inhoud: var jaren } && !Leeftijden.EenWereld(jaren);
        if (open && vraag.Feiten.LeeftijdBijStart is not null)
        {
            spoor.Feit(vraag.Aanspraak / "leeftijdsgrenzen", Leeftijdsgrenzen.EigenFeit.Label, null);
        }

        return spoor.Feiten;
    }

    public static void Kantelmomenten(Aanspraakvraag vraag, in Peilmoment moment, Horizon horizon)
    {
        foreach (var grens in vraag.Feiten.Leeftijdsgrenzen ?? [])
        {
            horizon.Voeg(grens.BereiktOp);
        }

        var start = Leeftijden.Start(vraag, moment.Peildatum);
        if (vraag.Feiten.LeeftijdBijStart is null || !start.Vast)
        {
            return;
        }

        for (var jaar = horizon.Na.Year - 1; jaar <= horizon.TotEnMet.Year; jaar++)
        {
            var dag = start.Laatst.PlusMaanden(12 * (jaar - start.Laatst.Year));
            horizon.Voeg(dag);
            horizon.VoegDagNa(dag);
        }
    }
}
