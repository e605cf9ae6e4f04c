using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Verzamelt voor een uitleg wat er gelezen is en wat er ontbrak.</summary>
public sealed class Feitenspoor
{
    // De meeste sporen hebben één feit en geen normwaarde.
    private Feitwaarde? enige;
    private List<Feitwaarde>? meer;
    private List<string>? normwaarden;
    private List<Maat>? maten;

    /// <summary>Waarom de gelezen feiten elkaar tegenspreken, als een voorwaarde dat vond.</summary>
    internal string? Tegenspraak { get; private set; }

    /// <summary>De gelezen feiten, elk één keer.</summary>
    public ImmutableArray<Feitwaarde> Feiten =>
        meer is not null ? [.. meer.DistinctBy(feit => feit.Pad)] : enige is not null ? [enige] : [];

    /// <summary>De normwaarden waarvoor geen geldige waarde bekend is.</summary>
    public ImmutableArray<string> OntbrekendeNormwaarden => normwaarden is null ? [] : [.. normwaarden.Distinct()];

    /// <summary>De getallen waarnaar geoordeeld is, elk één keer.</summary>
    public ImmutableArray<Maat> Maten => maten is null ? [] : [.. maten.DistinctBy(maat => (maat.Id, maat.Geval))];

    /// <summary>Noteert een gelezen feit.</summary>
    /// <param name="pad">Waar het staat.</param>
    /// <param name="label">Wat het is.</param>
    /// <param name="waarde">Wat er stond; <see langword="null"/> als het onbekend is.</param>
    /// <param name="inWoorden">Wat er stond, in woorden; afwezig als de waarde voor zichzelf spreekt.</param>
    public void Feit(JsonPointer pad, Tekst label, string? waarde, Tekst? inWoorden = null) =>
        Voeg(new Feitwaarde { Pad = pad, Label = label, Waarde = waarde, InWoorden = inWoorden });

    /// <summary>Noteert een gelezen feit, met zijn waarde zoals in JSON en in woorden.</summary>
    internal void Waarde<W>(JsonPointer pad, Tekst label, W? waarde)
        where W : struct =>
        Feit(pad, waarde is null ? Feitkaart.Gevraagd(label, typeof(W)) : label, waarde is { } bekend ? Jsonwaarde.Van(bekend) : null, waarde is { } gelezen ? Waardetekst.Van(gelezen) : null);

    /// <summary>Noteert wat een voorwaarde gelezen heeft en wat haar ontbrak.</summary>
    public void Neem(Uitleg uitleg)
    {
        ArgumentNullException.ThrowIfNull(uitleg);
        Tegenspraak ??= uitleg.Waarheid == Waarheid.Twijfel ? uitleg.DragendeWeg().Select(deel => deel.Reden).LastOrDefault(reden => reden is not null) : null;
        foreach (var feit in uitleg.DragendeFeiten().Concat(uitleg.OntbrekendeFeiten()))
        {
            Voeg(feit);
        }

        foreach (var id in uitleg.OntbrekendeMaten())
        {
            OntbrekendeNormwaarde(id);
        }

        foreach (var maat in uitleg.Maten)
        {
            Voeg(maat);
        }
    }

    /// <summary>Noteert met welk getal geoordeeld is; zonder waarde is het niet bekend.</summary>
    /// <param name="normwaarde">Het getal.</param>
    /// <param name="waarde">De waarde die gold.</param>
    /// <param name="moment">Het peilmoment, om te zien of de gastheer het getal zelf opgaf.</param>
    /// <param name="geval">Waarvoor het gevraagd is, als er per geval een is.</param>
    /// <param name="gevalnaam">Wat het geval telt.</param>
    internal void Maat(Normwaarde normwaarde, GedateerdeWaarde? waarde, in Peilmoment moment, int geval = 0, Tekst? gevalnaam = null)
    {
        var eigen = moment.Normwaarden.Van(normwaarde) != normwaarde.Waarden;
        Voeg(new Maat
        {
            Id = normwaarde.Id,
            Naam = normwaarde.Naam,
            InWoorden = waarde is null ? null : Maatwoorden.Van(waarde.Getal, waarde.Eenheid ?? normwaarde.Eenheid),
            Geval = geval > 0 ? geval : null,
            Gevalnaam = geval > 0 ? gevalnaam : null,
            Bron = waarde?.Bron,
            Afwijkend = eigen && waarde is not null,
        });
        if (waarde is null)
        {
            OntbrekendeNormwaarde(normwaarde.Id);
        }
    }

    /// <summary>Noteert een normwaarde die niet bekend is.</summary>
    public void OntbrekendeNormwaarde(string id) => (normwaarden ??= []).Add(id);

    private void Voeg(Maat maat) => (maten ??= []).Add(maat);

    private void Voeg(Feitwaarde feit)
    {
        if (meer is not null)
        {
            meer.Add(feit);
        }
        else if (enige is null)
        {
            enige = feit;
        }
        else
        {
            meer = [enige, feit];
        }
    }
}
