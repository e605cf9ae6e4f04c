using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Therapeuten;

/// <summary>
/// De patiënt is verwezen naar iemand met de benodigde verbijzondering. Een eigen voorwaarde, omdat zij een feit van het
/// traject vergelijkt met feiten van elk van zijn verwijzingen.
/// </summary>
internal sealed class VerwezenNaarVerbijzondering : Voorwaarde<Zorgtraject>
{
    public override Tekst Omschrijving => new("naar de benodigde verbijzondering is verwezen", "the patient was referred to the specialisation needed");

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [BenodigdeVerbijzondering, Doorverwijzingen];

    public override Waarheid Bepaal(Zorgtraject onderwerp, in Peilmoment moment)
    {
        if (onderwerp.BenodigdeVerbijzondering is not { } nodig || Doorverwijzingen.Elementen(onderwerp, moment) is not { } verwijzingen)
        {
            return Waarheid.Onbekend;
        }

        var geheel = Waarheid.Onwaar;
        foreach (var verwijzing in verwijzingen)
        {
            geheel = Waarheden.Of(geheel, Waarheden.En(Naar(verwijzing, nodig), Gebeurd(verwijzing, moment)));
        }

        return geheel;
    }

    public override Uitleg LegUit(Zorgtraject onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        BenodigdeVerbijzondering.Lees(onderwerp, moment, plaats, spoor);
        Doorverwijzingen.Lees(onderwerp, moment, plaats, spoor);
        LeesVerwijzingen(onderwerp, moment, plaats, spoor);
        return new Uitleg { Bewering = Omschrijving, Waarheid = Bepaal(onderwerp, moment), Feiten = spoor.Feiten };
    }

    public override void Kantelmomenten(Zorgtraject onderwerp, in Peilmoment moment, Horizon horizon)
    {
        foreach (var verwijzing in Doorverwijzingen.Elementen(onderwerp, moment) ?? [])
        {
            horizon.Voeg(verwijzing.Op);
        }
    }

    private static Waarheid Naar(Doorverwijzing verwijzing, string nodig) => verwijzing.Verbijzondering is { } naam
        ? Waarheden.Van(string.Equals(naam, nodig, StringComparison.OrdinalIgnoreCase))
        : Waarheid.Onbekend;

    private static Waarheid Gebeurd(Doorverwijzing verwijzing, in Peilmoment moment) =>
        verwijzing.Op is { } op ? Waarheden.Van(op <= moment.Peildatum) : Waarheid.Onbekend;

    /// <summary>Noteert van elke verwijzing wat nog beslissen kan: zonder de goede bestemming doet de dag er niet toe, en omgekeerd.</summary>
    private static void LeesVerwijzingen(Zorgtraject traject, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        var verwijzingen = Doorverwijzingen.Elementen(traject, moment) ?? [];
        for (var i = 0; i < verwijzingen.Length; i++)
        {
            var plaatsVanVerwijzing = Doorverwijzingen.PlaatsVan(i, plaats);
            var naar = traject.BenodigdeVerbijzondering is { } nodig ? Naar(verwijzingen[i], nodig) : Waarheid.Onbekend;
            if (Gebeurd(verwijzingen[i], moment) != Waarheid.Onwaar)
            {
                spoor.Feit(plaatsVanVerwijzing / "verbijzondering", new("verwezen naar", "referred to"), verwijzingen[i].Verbijzondering);
            }

            if (naar != Waarheid.Onwaar)
            {
                spoor.Feit(plaatsVanVerwijzing / "op", new("dag van de verwijzing", "day of the referral"), verwijzingen[i].Op is { } op ? Jsonwaarde.Van(op) : null);
            }
        }
    }
}
