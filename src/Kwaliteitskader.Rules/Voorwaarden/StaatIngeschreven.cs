using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// Iemand staat op de peildatum, of op een andere dag, als ingeschrevene in een register. De rijen worden samen gewogen (<see cref="Registerweging"/>);
/// uit dezelfde weging volgen het oordeel, de reden per stand en de tegenspraken.
/// </summary>
/// <param name="naam">Wat beweerd wordt, in woorden.</param>
/// <param name="registernaam">Hoe het register heet, met lidwoord.</param>
/// <param name="op">De dag waarop hij er moet staan; zonder dag is dat de peildatum.</param>
/// <param name="kring">Wie meetelt.</param>
internal abstract class StaatIngeschreven<T>(
    Tekst naam, Tekst registernaam, Uitdrukking<T, DateOnly>? op = null, Registerkring kring = Registerkring.Ingeschrevenen) : Bladvoorwaarde<T>
    where T : class
{
    public sealed override Tekst Omschrijving => naam;

    public sealed override IEnumerable<Reden> EigenRedenen { get; } =
        [Tegenspraken.EindeVoorBegin, Tegenspraken.Inschrijvingen, .. Standen(op is not null, kring).Select(stand => stand.Reden)];

    public sealed override Zinsboom Zinsboom => new()
    {
        Zin = naam,
        Onder = [.. Standen(op is not null, kring).Select(stand => new Zinsboom { Zin = stand.Zin }.Met(stand.Reden, mensOordeelt: false))],
        Tegenspraken =
        [
            new Zinsboom { Zin = new("een inschrijving eindigt voor zij begint", "a registration ends before it begins") }
                .Met(Tegenspraken.EindeVoorBegin, mensOordeelt: true),
            new Zinsboom
            {
                Zin = new(
                    "een schorsing of doorhaling loopt over dezelfde dagen als een inschrijving en begon niet later",
                    "a suspension or striking off runs over the same days as a registration and did not begin later"),
            }.Met(Tegenspraken.Inschrijvingen, mensOordeelt: true),
        ],
    };

    private static ImmutableArray<(Tekst Zin, Reden Reden)> Standzinnen { get; } =
    [
        (new("de inschrijving is niet geschorst", "the registration is not suspended"), Standredenen.Geschorst),
        (new("de inschrijving is niet doorgehaald", "the registration has not been struck off"), Standredenen.Doorgehaald),
        (new("de inschrijving is niet alleen aangevraagd", "the registration has not merely been applied for"), Standredenen.Aangevraagd),
        (new("de inschrijving is begonnen", "the registration has begun"), Standredenen.BegintLater),
        (new("de inschrijving is niet verlopen", "the registration has not lapsed"), Standredenen.Verlopen),
    ];

    /// <summary>De standen die een reden zijn om iemand van de kring niet te laten meetellen; hoe hij op een andere dag stond, is er geen.</summary>
    private static IEnumerable<(Tekst Zin, Reden Reden)> Standen(bool andereDag, Registerkring kring) => andereDag ? [] : Standzinnen.Where(stand =>
        kring == Registerkring.Ingeschrevenen || stand.Reden == Standredenen.Doorgehaald || stand.Reden == Standredenen.Verlopen);

    public sealed override Waarheid Bepaal(T onderwerp, in Peilmoment moment) =>
        Weging(onderwerp, moment) is { } weging ? weging.Oordeel : Waarheid.Onbekend;

    public sealed override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var weging = Weging(onderwerp, moment);
        var waarheid = weging?.Oordeel ?? Waarheid.Onbekend;
        var spoor = new Feitenspoor();
        var dragend = Dragend(onderwerp, moment, plaats, waarheid);
        LeesFeiten(onderwerp, moment, plaats, dragend, waarheid, spoor);
        return new Uitleg
        {
            Bewering = naam,
            Waarheid = waarheid,
            Reden = weging is { } gewogen ? RedenVan(gewogen)?.Code : null,
            Zin = waarheid == Waarheid.Onbekend ? null
                : Inschrijvingszin.Van([.. dragend.Select(rij => rij.Inhoud)], registernaam, op is null ? moment.Peildatum : op.Bepaal(onderwerp, moment).Inhoud),
            Feiten = spoor.Feiten,
            MeerOntbreekt = spoor.MeerOntbreekt,
            OntbrekendeNormwaarden = spoor.OntbrekendeNormwaarden,
            Maten = spoor.Maten,
        };
    }

    public sealed override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        if (op is not null)
        {
            op.Kantelmomenten(onderwerp, moment, horizon);
        }
        else
        {
            KantelmomentenVanRijen(onderwerp, moment, horizon);
        }
    }

    protected sealed override void LeesFeiten(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
        LeesFeiten(onderwerp, moment, plaats, Dragend(onderwerp, moment, plaats, Waarheid.Onbekend), Waarheid.Onbekend, spoor);

    /// <summary>De rijen, samen gewogen; afwezig als zij niet bekend zijn. Op het hete pad.</summary>
    internal Registerweging? Weging(T onderwerp, in Peilmoment moment)
    {
        var weging = new Registerweging(op is null ? moment.Peildatum : op.Bepaal(onderwerp, moment).Inhoud, kring);
        return Weeg(onderwerp, moment, ref weging) ? weging : null;
    }

    /// <summary>Noteert de feiten van de rijen die een antwoord dragen; van een open antwoord die het nog openhouden.</summary>
    internal void LeesRijen(T onderwerp, in Peilmoment moment, JsonPointer plaats, Waarheid waarheid, Feitenspoor spoor) =>
        Lees(Dragend(onderwerp, moment, plaats, waarheid), waarheid, spoor);

    private void LeesFeiten(T onderwerp, in Peilmoment moment, JsonPointer plaats, List<Rij> dragend, Waarheid waarheid, Feitenspoor spoor)
    {
        LeesLijst(onderwerp, moment, plaats, spoor);
        op?.Lees(onderwerp, moment, plaats, spoor);
        Lees(dragend, waarheid, spoor);
    }

    private void Lees(List<Rij> dragend, Waarheid waarheid, Feitenspoor spoor)
    {
        foreach (var rij in dragend)
        {
            LeesFeiten(rij, waarheid == Waarheid.Onbekend, spoor);
        }
    }

    private List<Rij> Dragend(T onderwerp, in Peilmoment moment, JsonPointer plaats, Waarheid waarheid)
    {
        if (Weging(onderwerp, moment) is not { } weging)
        {
            return [];
        }

        var dragend = new List<Rij>();
        foreach (var rij in Rijen(onderwerp, moment, plaats))
        {
            if (Ertoe(rij, waarheid, weging))
            {
                dragend.Add(rij);
            }
        }

        return dragend;
    }

    /// <summary>De dag waarop hij er moet staan; zonder dag is dat de peildatum.</summary>
    protected Uitdrukking<T, DateOnly>? Op => op;

    /// <summary>Wie meetelt.</summary>
    protected Registerkring Kring => kring;

    /// <summary>Telt de rijen; onwaar als zij niet bekend zijn. Op het hete pad.</summary>
    protected abstract bool Weeg(T onderwerp, in Peilmoment moment, ref Registerweging weging);

    /// <summary>De rijen die over dit register gaan of kunnen gaan.</summary>
    protected abstract List<Rij> Rijen(T onderwerp, in Peilmoment moment, JsonPointer plaats);

    /// <summary>Noteert de eerste dag van elke rij die over dit register gaat of kan gaan, en de dag na haar laatste.</summary>
    protected abstract void KantelmomentenVanRijen(T onderwerp, in Peilmoment moment, Horizon horizon);

    /// <summary>Noteert de lijst zelf als zij onbekend of leeg is.</summary>
    protected virtual void LeesLijst(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
    }

    /// <summary>Noteert de feiten van een rij.</summary>
    protected abstract void LeesFeiten(Rij rij, bool metOnbekende, Feitenspoor spoor);

    private Reden? RedenVan(Registerweging weging) => weging.Oordeel switch
    {
        Waarheid.Onwaar when op is null => Standredenen.Van(weging.Stand),
        Waarheid.Twijfel => weging.Omgekeerd ? Tegenspraken.EindeVoorBegin : Tegenspraken.Inschrijvingen,
        _ => null,
    };

    private static bool Ertoe(Rij rij, Waarheid waarheid, Registerweging weging)
    {
        var omgekeerd = rij.Inhoud.Tot < rij.Inhoud.Van;
        return waarheid switch
        {
            Waarheid.Onbekend => !rij.Volledig && (weging.Weegt(rij.Inhoud) || omgekeerd),
            Waarheid.Waar => rij.Zeker && weging.LaatMeetellen(rij.Inhoud),
            Waarheid.Twijfel => rij.Zeker && (weging.Omgekeerd ? omgekeerd : weging.Weegt(rij.Inhoud)),
            _ => rij.Zeker && weging.StandVan(rij.Inhoud) == weging.Stand,
        };
    }

    /// <summary>Een rij met haar plaats in het dossier.</summary>
    /// <param name="Inhoud">De feiten.</param>
    /// <param name="Lijst">Waar de lijst staat; zonder index is dat waar de rij staat.</param>
    /// <param name="Index">Haar plaats in de lijst.</param>
    /// <param name="Zeker">Of vaststaat dat zij over dit register gaat.</param>
    protected readonly record struct Rij(Registratie Inhoud, JsonPointer Lijst, int? Index, bool Zeker)
    {
        /// <summary>Waar zij staat.</summary>
        public JsonPointer Plaats => Index is { } index ? Lijst / index : Lijst;

        /// <summary>Of niets meer aan de rij kan veranderen.</summary>
        public bool Volledig => Zeker && Inhoud.Status is not null && Inhoud.Van is not null;
    }
}
