using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek.Indeling;
using Kwaliteitskader.Werkboek.Lezen;
using Kwaliteitskader.Werkboek.Opmaak;

namespace Kwaliteitskader.Werkboek.Sjablonen;

/// <summary>Het verborgen blad met waaruit te kiezen is: een kolom per keuze, met een naam waarnaar keuzelijsten verwijzen.</summary>
internal sealed class Keuzeblad(Taal taal)
{
    private readonly Dictionary<string, (string Naam, string[] Woorden)> kolommen = new(StringComparer.Ordinal);

    /// <summary>De naam van het gebied met ja en nee.</summary>
    public string JaNee() => Gebied("jaNee", [new Tekst("ja", "yes").In(taal), new Tekst("nee", "no").In(taal)]);

    /// <summary>De naam van het gebied met de woorden van een keuze; gelijke keuzen delen er een.</summary>
    public string Van(Contractveld veld) => Gebied(veld.Naam, [.. veld.Keuzen.Select(keuze => keuze.Woord.In(taal))]);

    /// <summary>De naam van het gebied met namen.</summary>
    public string Van(string naam, IEnumerable<string> namen) => Gebied(naam, [.. namen]);

    /// <summary>Het blad, met zijn namen in het werkboek.</summary>
    public Bladbouwer Maak(Boekbouwer boek)
    {
        var blad = new Bladbouwer(Bladindeling.Keuzen) { Verborgen = true };
        blad.Rij();
        var alle = kolommen.Values.ToList();
        for (var i = 0; i < alle.Count; i++)
        {
            var letters = Celadres.Kolomletters(i + 1);
            boek.Benoem(alle[i].Naam, string.Create(CultureInfo.InvariantCulture, $"{Bladindeling.Keuzen}!${letters}$2:${letters}${alle[i].Woorden.Length + 1}"));
            blad.Tekst(i + 1, alle[i].Naam, Stijl.Kop);
        }

        for (var rij = 0; rij < alle.Select(kolom => kolom.Woorden.Length).DefaultIfEmpty().Max(); rij++)
        {
            blad.Rij();
            for (var i = 0; i < alle.Count; i++)
            {
                if (rij < alle[i].Woorden.Length)
                {
                    blad.Tekst(i + 1, alle[i].Woorden[rij]);
                }
            }
        }

        return blad;
    }

    private string Gebied(string naam, string[] woorden)
    {
        var sleutel = string.Join('\n', woorden);
        if (!kolommen.TryGetValue(sleutel, out var kolom))
        {
            kolom = (string.Create(CultureInfo.InvariantCulture, $"keuze_{naam}_{kolommen.Count + 1}"), woorden);
            kolommen[sleutel] = kolom;
        }

        return kolom.Naam;
    }
}
