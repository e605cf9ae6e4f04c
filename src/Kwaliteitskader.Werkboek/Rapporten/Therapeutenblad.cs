using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Werkboek.Rapporten;

/// <summary>Een rij per therapeut en een kolom per norm over therapeuten, met de uitkomst.</summary>
/// <param name="taal">De taal.</param>
internal sealed class Therapeutenblad(Taal taal)
{
    private const double Normbreedte = 19;

    private readonly List<string> normen = [];
    private readonly List<(string Dossier, string Therapeut, Dictionary<string, object?> Uitkomsten)> rijen = [];

    /// <summary>Voegt de therapeuten van een rapport toe.</summary>
    public void Voeg(Toetsrapport rapport)
    {
        var eerste = rijen.Count;
        rijen.AddRange((rapport.Dossier.Therapeuten is { IsDefault: false } lijst ? lijst : []).Select(therapeut => (rapport.Dossier.Id, therapeut.Id, new Dictionary<string, object?>())));
        foreach (var oordeel in rapport.Oordelen)
        {
            if (oordeel.Onderwerp.Soort == Onderwerpsoort.Therapeut)
            {
                var norm = rapport.Norm(oordeel).Kaart.Id.Waarde;
                if (!normen.Contains(norm))
                {
                    normen.Add(norm);
                }

                rijen[eerste + oordeel.Onderwerp.Index].Uitkomsten[norm] = oordeel.Uitkomst;
            }
        }
    }

    /// <summary>Het blad.</summary>
    public Tabelblad Blad()
    {
        var blad = new Tabelblad(
            "per therapeut",
            taal,
            [new(new("dossier", "dossier"), 18), new(new("therapeut", "therapist"), 18), .. normen.Select(norm => new Kolomkop(new(norm, norm), Normbreedte))]);
        foreach (var (dossier, therapeut, uitkomsten) in rijen.Where(_ => normen.Count > 0))
        {
            blad.Rij([dossier, therapeut, .. normen.Select(norm => uitkomsten.GetValueOrDefault(norm))]);
        }

        return blad;
    }
}
