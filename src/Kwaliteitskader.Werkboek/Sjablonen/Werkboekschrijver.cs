using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek.Indeling;
using Kwaliteitskader.Werkboek.Lezen;
using Kwaliteitskader.Werkboek.Opmaak;

namespace Kwaliteitskader.Werkboek.Sjablonen;

/// <summary>Schrijft het werkboek om in te vullen: uitleg, volledigheid, een blad per lijst, en waaruit te kiezen is.</summary>
/// <param name="indeling">De bladen en kolommen.</param>
/// <param name="inhoud">Wat er al in staat.</param>
/// <param name="voor">Waarvoor het werkboek is.</param>
/// <param name="taal">De taal van koppen en uitleg.</param>
internal sealed class Werkboekschrijver(Bladindeling indeling, Werkboekinhoud inhoud, Tekst voor, Taal taal)
{
    // Zoveel rijen krijgen een keuzelijst en uitleg; lezen doet het werkboek er meer.
    private const int LaatsteRij = 2000;
    private const int EersteRij = Tabel.Koprij + 1;
    private const int Smalst = 12;
    private const int Breedst = 34;
    private const int BreedsteKeuze = 50;
    private const double Kophoogte = 32;

    private readonly Keuzeblad keuzen = new(taal);

    /// <summary>Schrijft het werkboek.</summary>
    public void Schrijf(Stream naar)
    {
        var boek = new Boekbouwer();
        boek.Voeg(new Uitlegblad(indeling, voor, taal).Maak());
        foreach (var blad in indeling.Bladen)
        {
            boek.Voeg(Feitenblad(blad));
        }

        boek.Voeg(Volledigheid());
        boek.Voeg(keuzen.Maak(boek));
        boek.Schrijf(naar);
    }

    private Bladbouwer Feitenblad(Blad blad)
    {
        var bouwer = new Bladbouwer(blad.Naam);
        Koppen(bouwer, [.. blad.Kolommen.Select(kolom => (kolom.Naam, kolom.Kop.In(taal), kolom.Verplicht))]);
        for (var i = 0; i < blad.Kolommen.Count; i++)
        {
            var kolom = blad.Kolommen[i];
            bouwer.Breedte(i + 1, Breedte(kolom), Stijlvan(kolom.Soort))
                .Uitleg(i + 1, EersteRij, blad.IsDossier ? EersteRij : LaatsteRij, kolom.Kop.In(taal), kolom.Uitleg.In(taal), Keuring(kolom));
        }

        foreach (var rij in inhoud.Rijen(blad))
        {
            bouwer.Rij();
            for (var i = 0; i < rij.Count; i++)
            {
                rij[i]?.Schrijf(bouwer, i + 1, taal);
            }
        }

        return bouwer;
    }

    private static void Koppen(Bladbouwer bouwer, IReadOnlyList<(string Naam, string Kop, bool Verplicht)> kolommen)
    {
        bouwer.Rij(verborgen: true);
        for (var i = 0; i < kolommen.Count; i++)
        {
            bouwer.Tekst(i + 1, kolommen[i].Naam, Stijl.Naam);
        }

        bouwer.Rij(hoogte: Kophoogte);
        for (var i = 0; i < kolommen.Count; i++)
        {
            bouwer.Tekst(i + 1, kolommen[i].Kop, kolommen[i].Verplicht ? Stijl.Verplicht : Stijl.Kop);
        }

        bouwer.Vast(Tabel.Koprij);
    }

    private int Breedte(Kolom kolom)
    {
        var kop = Math.Clamp(kolom.Kop.In(taal).Length + 2, kolom.Naam == Blad.Nummer ? 6 : Smalst, Breedst);
        var keuze = kolom.Veld is { Keuzen: { IsEmpty: false } woorden } ? woorden.Max(woord => woord.Woord.In(taal).Length) + 4 : 0;
        return Math.Max(kop, Math.Min(keuze, BreedsteKeuze));
    }

    private Celkeuring? Keuring(Kolom kolom)
    {
        if (kolom.Naar is { } naar)
        {
            return Celkeuring.Verwijzing(Sleutelgebied(naar)) with { Taal = taal };
        }

        var keuring = kolom.Soort switch
        {
            Veldsoort.JaNee => Celkeuring.Keuze(keuzen.JaNee()),
            Veldsoort.Keuze => Celkeuring.Keuze(keuzen.Van(kolom.Veld!)),
            Veldsoort.Datum => Celkeuring.Dag(),
            Veldsoort.Geheel => Celkeuring.Geheel(),
            Veldsoort.Getal => Celkeuring.Getal(),
            _ => null,
        };
        return keuring is null ? null : keuring with { Taal = taal };
    }

    private static string Sleutelgebied(Blad naar)
    {
        var kolom = naar.Kolommen.Select((kolom, index) => (kolom.Naam, Index: index)).First(kolom => kolom.Naam == naar.Sleutel).Index;
        var letters = Celadres.Kolomletters(kolom + 1);
        return string.Create(CultureInfo.InvariantCulture, $"'{naar.Naam}'!${letters}${EersteRij}:${letters}${LaatsteRij}");
    }

    private static Stijl Stijlvan(Veldsoort soort) => soort switch
    {
        Veldsoort.Datum => Stijl.Datum,
        Veldsoort.Geheel => Stijl.Geheel,
        Veldsoort.Getal => Stijl.Getal,
        _ => Stijl.Tekst,
    };

    private Bladbouwer Volledigheid()
    {
        var bouwer = new Bladbouwer(Bladindeling.Volledigheid);
        var namen = Volledigheidskolommen.Alle(indeling);
        Koppen(bouwer, [.. namen.Select(naam => (naam, Volledigheidskolommen.Kop(naam).In(taal), naam == Volledigheidskolommen.Onderdeel))]);
        for (var i = 0; i < namen.Count; i++)
        {
            var keuring = namen[i] switch
            {
                Volledigheidskolommen.Onderdeel => Celkeuring.Keuze(keuzen.Van(Volledigheidskolommen.Onderdeel, indeling.Bladen.Where(blad => !blad.IsDossier).Select(blad => blad.Naam))) with { Soepel = true },
                Volledigheidskolommen.Volledig => Celkeuring.Keuze(keuzen.JaNee()),
                _ => null,
            };
            bouwer.Breedte(i + 1, Breedst, Stijl.Tekst).Uitleg(
                i + 1, EersteRij, LaatsteRij, Volledigheidskolommen.Kop(namen[i]).In(taal), Volledigheidskolommen.Uitleg(namen[i]).In(taal), keuring is null ? null : keuring with { Taal = taal });
        }

        foreach (var rij in inhoud.Volledigheid(indeling))
        {
            bouwer.Rij().Tekst(1, rij.Onderdeel);
            for (var i = 0; i < rij.Sleutels.Count; i++)
            {
                bouwer.Tekst(i + 2, Cellen.Celtekst.Bewaard(rij.Sleutels[i]));
            }

            if (rij.Volledig)
            {
                bouwer.Tekst(namen.Count, new Tekst("ja", "yes").In(taal));
            }
        }

        return bouwer;
    }
}
