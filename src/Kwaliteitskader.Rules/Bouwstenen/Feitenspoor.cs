using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Verzamelt voor een uitleg wat er gelezen is en wat er ontbrak.</summary>
public sealed class Feitenspoor
{
    /// <summary>
    /// Zoveel onbekende feiten noemt één deel van een uitleg ten hoogste. Van meer kan een lezer niets, en een lijst van duizenden lege
    /// elementen maakt er tienduizenden.
    /// </summary>
    public const int MeesteOnbekende = 1_000;

    // De meeste sporen hebben één feit en geen normwaarde.
    private Feitwaarde? enige;
    private Feitenreeks? meer;
    private List<string>? normwaarden;
    private List<Maat>? maten;
    private int onbekende;

    /// <summary>Of bekende getallen weg mogen blijven: over wat een uitkomst openhoudt, zeggen zij niets.</summary>
    internal bool ZonderBekendeMaten { get; init; }

    /// <summary>Waarom de gelezen feiten elkaar tegenspreken, als een voorwaarde dat vond.</summary>
    internal string? Tegenspraak { get; private set; }

    /// <summary>Of er meer ontbrak dan genoemd is: van <see cref="MeesteOnbekende"/> onbekende feiten af blijft de rest weg.</summary>
    public bool MeerOntbreekt { get; private set; }

    /// <summary>De gelezen feiten, elk één keer.</summary>
    public ImmutableArray<Feitwaarde> Feiten => meer is not null ? meer.ToImmutableArray() : enige is not null ? [enige] : [];

    /// <summary>De normwaarden waarvoor geen geldige waarde bekend is.</summary>
    public ImmutableArray<string> OntbrekendeNormwaarden => normwaarden switch
    {
        null => [],
        [var id] => [id],
        _ => [.. normwaarden.Distinct()],
    };

    /// <summary>De getallen waarnaar geoordeeld is, elk één keer.</summary>
    public ImmutableArray<Maat> Maten => maten switch
    {
        null => [],
        [var maat] => [maat],
        _ => [.. maten.DistinctBy(maat => (maat.Id, maat.Geval))],
    };

    /// <summary>De uitleg van een deel dat alleen las wat hier staat.</summary>
    /// <param name="bewering">Wat beweerd wordt.</param>
    /// <param name="waarheid">Of het opgaat.</param>
    public Uitleg LegUit(Tekst bewering, Waarheid waarheid) => new()
    {
        Bewering = bewering,
        Waarheid = waarheid,
        Feiten = Feiten,
        MeerOntbreekt = MeerOntbreekt,
        OntbrekendeNormwaarden = OntbrekendeNormwaarden,
        Maten = Maten,
    };

    /// <summary>Noteert een gelezen feit.</summary>
    /// <param name="pad">Waar het staat.</param>
    /// <param name="label">Wat het is.</param>
    /// <param name="waarde">Wat er stond; <see langword="null"/> als het onbekend is.</param>
    /// <param name="inWoorden">Wat er stond, in woorden; afwezig als de waarde voor zichzelf spreekt.</param>
    public void Feit(JsonPointer pad, Tekst label, string? waarde, Tekst? inWoorden = null) => Voeg(new GelezenTekst(pad, label, waarde, inWoorden));

    /// <summary>Noteert dat een verklaring ontbreekt.</summary>
    /// <param name="pad">De lijst waarin zij hoort.</param>
    /// <param name="label">Wat er ontbreekt, in woorden.</param>
    /// <param name="gevraagd">Waarover zij moet gaan.</param>
    internal void Ontbrekend(JsonPointer pad, Tekst label, GevraagdeVerklaring gevraagd) => Voeg(new GelezenTekst(pad, label, null, null, gevraagd));

    /// <summary>Noteert een gelezen feit, met zijn waarde zoals in JSON en in woorden.</summary>
    internal void Feit<W>(JsonPointer onderwerp, Feitkaart kaart, W? waarde)
        where W : struct
    {
        if (waarde is not null || !MeerOntbreekt)
        {
            Voeg(new GelezenFeit<W>(kaart.PlaatsOnder(onderwerp), kaart, waarde));
        }
    }

    /// <summary>Noteert een lijst zonder elementen: leeg, of onbekend.</summary>
    internal void Lijst(JsonPointer onderwerp, Feitkaart kaart, bool isBekend) => Voeg(new GelezenLijst(kaart.PlaatsOnder(onderwerp), kaart, isBekend));

    /// <summary>Noteert wat een voorwaarde gelezen heeft en wat haar ontbrak.</summary>
    public void Neem(Uitleg uitleg)
    {
        ArgumentNullException.ThrowIfNull(uitleg);
        var weg = uitleg.DragendeWeg();
        Tegenspraak ??= uitleg.Waarheid == Waarheid.Twijfel ? weg.Select(deel => deel.Reden).LastOrDefault(reden => reden is not null) : null;
        Neem(weg, bekend: true);
        if (uitleg.Waarheid == Waarheid.Onbekend)
        {
            Neem(weg, bekend: false);
        }

        foreach (var maat in uitleg.Maten)
        {
            Voeg(maat);
        }
    }

    private void Neem(IReadOnlyList<Uitleg> weg, bool bekend)
    {
        foreach (var deel in weg)
        {
            if (!bekend && deel.Waarheid != Waarheid.Onbekend)
            {
                continue;
            }

            foreach (var feit in deel.Feiten)
            {
                if (feit.IsBekend == bekend)
                {
                    Voeg(feit);
                }
            }

            MeerOntbreekt |= !bekend && deel.MeerOntbreekt;
            foreach (var id in bekend ? [] : deel.OntbrekendeNormwaarden)
            {
                OntbrekendeNormwaarde(id);
            }
        }
    }

    /// <summary>Geeft alles wat genoteerd is aan, als van een deel dat openstaat.</summary>
    internal void GeefAan(Opbrengst opbrengst)
    {
        if (meer is null && enige is not null)
        {
            opbrengst.Neem(enige, isOpen: true);
        }

        for (var i = 0; i < meer?.Count; i++)
        {
            opbrengst.Neem(meer[i], isOpen: true);
        }

        maten?.ForEach(opbrengst.Neem);
        normwaarden?.ForEach(opbrengst.NeemOntbrekend);
        if (MeerOntbreekt)
        {
            opbrengst.NeemMeer();
        }
    }

    /// <summary>Vergeet wat genoteerd is, voor een volgend deel.</summary>
    internal void Wis()
    {
        (enige, meer, onbekende, Tegenspraak, MeerOntbreekt) = (null, null, 0, null, false);
        normwaarden?.Clear();
        maten?.Clear();
    }

    /// <summary>Noteert met welk getal geoordeeld is; zonder waarde is het niet bekend.</summary>
    /// <param name="normwaarde">Het getal.</param>
    /// <param name="waarde">De waarde die gold.</param>
    /// <param name="moment">Het peilmoment, om te zien of de gastheer het getal zelf opgaf.</param>
    /// <param name="geval">Waarvoor het gevraagd is, als er per geval een is.</param>
    /// <param name="gevalnaam">Wat het geval telt.</param>
    internal void Maat(Normwaarde normwaarde, GedateerdeWaarde? waarde, in Peilmoment moment, int geval = 0, Tekst? gevalnaam = null)
    {
        if (waarde is not null && ZonderBekendeMaten)
        {
            return;
        }

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
        if (meer is null && enige is null)
        {
            enige = feit;
            onbekende = feit.IsBekend ? 0 : 1;
            return;
        }

        if (meer is null)
        {
            meer = new Feitenreeks();
            meer.Voeg(enige!);
        }

        if (feit.IsBekend || onbekende < MeesteOnbekende)
        {
            onbekende += meer.Voeg(feit) && !feit.IsBekend ? 1 : 0;
        }
        else
        {
            MeerOntbreekt |= !meer.Bevat(feit);
        }
    }
}
