using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Aanspraken.Tellen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Aanspraken.Gronden;

/// <summary>Een onderdeel van de lijst van bijlage 1.</summary>
public sealed class Lijstonderdeel
{
    internal Lijstonderdeel(Lijstcode code, Tekst naam, ImmutableArray<Dekkingseis> eisen)
    {
        Code = code;
        Naam = naam;
        Eisen = eisen;
        Voorwaarde = eisen.IsEmpty ? null : eisen.Select(eis => eis.Voorwaarde.Anders(eis.Reden)).Aggregate((een, ander) => een & ander);
    }

    /// <summary>Het nummer op de lijst.</summary>
    public Lijstcode Code { get; }

    /// <summary>De aandoening in enkele woorden.</summary>
    public Tekst Naam { get; }

    /// <summary>Wat er nodig is, uitgeschreven; afwezig als er verder niets nodig is.</summary>
    public Zinsboom? Wat => Voorwaarde?.Zinsboom;

    internal ImmutableArray<Dekkingseis> Eisen { get; }

    internal Voorwaarde<Aanspraakvraag>? Voorwaarde { get; }

    /// <summary>De laatste dag op de lijst; afwezig: geen.</summary>
    internal Uitdrukking<Aanspraakvraag, Dagbereik>? Einde { get; init; }
}

/// <summary>De aandoening staat op de dag van de zitting op de lijst: binnen haar termijn, leeftijd en voorwaarden.</summary>
internal sealed class StaatOpLijst : Voorwaarde<Aanspraakvraag>
{
    public static StaatOpLijst Nu { get; } = new();

    public override Tekst Omschrijving => new("de aandoening staat op de lijst van bijlage 1", "the condition is on the list of annex 1");

    public override Zinsboom Zinsboom => Zinsblad(new Tekst("de aandoening staat niet, of niet meer, op de lijst van bijlage 1", "the condition is not, or no longer, on the list of annex 1"));

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [AandoeningFeiten.Lijstcode, .. Lijst.Onderdelen.Select(deel => deel.Voorwaarde).OfType<Bouwsteen>()];

    public override Waarheid Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) => onderwerp.Aandoening.Lijstcode is not { } code
        ? Waarheid.Onbekend
        : Lijst.Van(code).Voorwaarde?.Bepaal(onderwerp, moment) ?? Waarheid.Waar;

    public override Uitleg LegUit(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        AandoeningFeiten.Lijstcode.Lees(onderwerp.Aandoening, moment, plaats, spoor);
        var deel = onderwerp.Aandoening.Lijstcode is { } code ? Lijst.Van(code) : null;
        return new Uitleg
        {
            Bewering = deel is null ? Omschrijving : new($"{Omschrijving.Nl}: {deel.Naam.Nl}", $"{Omschrijving.En}: {deel.Naam.En}"),
            Waarheid = Bepaal(onderwerp, moment),
            Feiten = spoor.Feiten,
            Onderdelen = deel?.Voorwaarde is { } voorwaarde ? [voorwaarde.LegUit(onderwerp, moment, plaats)] : [],
        };
    }

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon)
    {
        if (onderwerp.Aandoening.Lijstcode is { } code)
        {
            Lijst.Van(code).Voorwaarde?.Kantelmomenten(onderwerp, moment, horizon);
        }
    }
}

/// <summary>De laatste dag waarop een aandoening op de lijst staat.</summary>
internal sealed class EindeOpLijst : Aanspraakuitdrukking<Dagbereik>
{
    public static EindeOpLijst Dag { get; } = new();

    public override Tekst Omschrijving => new("de laatste dag op de lijst", "the last day on the list");

    public override Waarde<Dagbereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
    {
        if (onderwerp.Aandoening.Lijstcode is not { } code)
        {
            return Waarde<Dagbereik>.Onbekend;
        }

        return Lijst.Van(code).Einde is { } einde ? einde.Bepaal(onderwerp, moment) : Waarde<Dagbereik>.Geen;
    }

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        if (onderwerp.Aandoening.Lijstcode is { } code)
        {
            Lijst.Van(code).Einde?.Lees(onderwerp, moment, plaats, spoor);
        }
    }
}

/// <summary>De ene dag als een feit waar is, de andere als het niet waar is; onbekend is alles daartussen.</summary>
internal sealed class NaarFeit(Feit<Aandoening, bool> feit, Uitdrukking<Aanspraakvraag, Dagbereik> dan, Uitdrukking<Aanspraakvraag, Dagbereik> anders) : Aanspraakuitdrukking<Dagbereik>
{
    public override Tekst Omschrijving => dan.Omschrijving;

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [feit, dan, anders];

    public override Waarde<Dagbereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
    {
        var keuze = feit.Bepaal(onderwerp.Aandoening, moment);
        if (keuze.IsBekend)
        {
            return (keuze.Inhoud ? dan : anders).Bepaal(onderwerp, moment);
        }

        var een = dan.Bepaal(onderwerp, moment);
        var ander = anders.Bepaal(onderwerp, moment);
        return een.IsBekend && ander.IsBekend ? new Dagbereik(ander.Inhoud.Vroegst, een.Inhoud.Laatst) : Waarde<Dagbereik>.Onbekend;
    }

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        feit.Lees(onderwerp.Aandoening, moment, plaats, spoor);
        dan.Lees(onderwerp, moment, plaats, spoor);
        anders.Lees(onderwerp, moment, plaats, spoor);
    }
}
