using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Werkboek.Opmaak;
using Kwaliteitskader.Werkboek.Rapporten;

namespace Kwaliteitskader.Werkboek;

/// <summary>Een werkboek (.xlsx) met rapporten: samenvatting, bevindingen met filter, wat aan te leveren is, en per therapeut elk criterium.</summary>
/// <remarks>
/// Alle rapporten blijven in het geheugen tot het werkboek geschreven is; wie er tienduizenden heeft, leest ze als CSV of NDJSON. Elke tekst
/// blijft tekst, waar zij ook mee begint: er wordt niets als formule gelezen.
/// </remarks>
/// <param name="taal">De taal van alle teksten.</param>
public sealed class Rapportwerkboek(Taal taal = Taal.Nederlands)
{
    /// <summary>Hoeveel bevindingen een werkboek ten hoogste heeft: zoveel rijen kan een blad dragen, min de koppen.</summary>
    public const int MeesteBevindingen = 1_048_570;

    private readonly Tabelblad samenvatting = new("samenvatting", taal, Kolomkop.Samenvatting) { Inleiding = Titel };
    private readonly Tabelblad bevindingen = new("bevindingen", taal, Kolomkop.Bevindingen);
    private readonly Tabelblad aanTeLeveren = new("aan te leveren", taal, Kolomkop.AanTeLeveren);
    private readonly Tabelblad fouten = new("fouten", taal, Kolomkop.Fouten);
    private readonly Therapeutenblad therapeuten = new(taal);
    private int aantal;

    private static Tekst Titel => new("Rapport over het kwaliteitskader", "Report on the quality framework");

    /// <summary>Voegt een rapport toe.</summary>
    /// <exception cref="InvalidOperationException">Er zijn meer bevindingen dan een werkboek kan dragen.</exception>
    public void Voeg(Toetsrapport rapport)
    {
        ArgumentNullException.ThrowIfNull(rapport);
        aantal += rapport.Oordelen.Length;
        if (aantal > MeesteBevindingen)
        {
            throw new InvalidOperationException($"A workbook holds at most {MeesteBevindingen} findings.");
        }

        var document = rapport.Document(taal);
        Samenvatting(document);
        foreach (var oordeel in rapport.Oordelen)
        {
            Bevinding(rapport, oordeel);
        }

        foreach (var feit in rapport.AanTeLeveren(taal))
        {
            aanTeLeveren.Rij(document.Dossier.Id, feit.Omschrijving, feit.Waarvan, Oordeelwoorden.Van(feit.Aanleveraar).In(taal), string.Join(", ", feit.Criteria), feit.Pad);
        }

        therapeuten.Voeg(rapport);
    }

    /// <summary>Voegt de fouten toe van een record waarover niet te oordelen was.</summary>
    public void Voeg(ImmutableArray<Leesfout> leesfouten)
    {
        foreach (var fout in leesfouten)
        {
            fouten.Rij(fout.Bestand ?? "", fout.Cel ?? fout.Pad.Waarde, (long)fout.Regel, fout.Code, fout.Melding.In(taal));
        }
    }

    /// <summary>Schrijft het werkboek.</summary>
    /// <param name="naar">Waarheen; wordt niet gesloten.</param>
    public void Schrijf(Stream naar)
    {
        var boek = new Boekbouwer();
        foreach (var blad in new[] { samenvatting, bevindingen, aanTeLeveren, therapeuten.Blad(), fouten }.Where(blad => blad == samenvatting || !blad.IsLeeg))
        {
            boek.Voeg(blad.Maak(boek));
        }

        boek.Schrijf(naar);
    }

    private void Samenvatting(Rapport document)
    {
        var telling = document.Telling;
        samenvatting.Rij(
            document.Dossier.Id, document.Peildatum, (long)telling.Voldoet, (long)telling.VoldoetNiet, (long)telling.NogTeVoldoen, (long)telling.NietVastTeStellen,
            (long)telling.OordeelNodig, (long)telling.NietVanToepassing, document.Normenset.Versie, document.Normenset.Sha256, document.Dossier.Sha256);
    }

    private void Bevinding(Toetsrapport rapport, Oordeel oordeel)
    {
        var bevinding = rapport.Bevinding(oordeel, taal);
        bevindingen.Rij(
            rapport.Dossier.Id,
            bevinding.Norm,
            rapport.Norm(oordeel).Kaart.Titel.In(taal),
            Naam(rapport.Dossier, oordeel.Onderwerp),
            bevinding.Uitkomst,
            bevinding.Uiterlijk,
            bevinding.Toelichting,
            bevinding.Herstel,
            bevinding.HerstelDoor is { } wie ? Oordeelwoorden.Van(wie).In(taal) : null,
            bevinding.Wending?.Op,
            bevinding.Wending is { } wending ? Oordeelwoorden.Van(wending.Naar).In(taal) : null,
            bevinding.Reden,
            OntbrekendFeit.OpEenRij(bevinding));
    }

    private string Naam(Dossier dossier, Onderwerp onderwerp) => onderwerp.Soort switch
    {
        Onderwerpsoort.Praktijk => new Tekst("praktijk", "practice").In(taal),
        Onderwerpsoort.Therapeut => $"{new Tekst("therapeut", "therapist").In(taal)} {dossier.Therapeuten!.Value[onderwerp.Index].Id}",
        _ => $"{new Tekst("zorgtraject", "course of care").In(taal)} {dossier.Zorgtrajecten!.Value[onderwerp.Index].Id}",
    };
}
