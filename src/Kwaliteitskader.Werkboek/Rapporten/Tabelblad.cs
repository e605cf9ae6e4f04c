using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Werkboek.Opmaak;

namespace Kwaliteitskader.Werkboek.Rapporten;

/// <summary>Een blad met koppen, een filter en rijen.</summary>
/// <param name="naam">De naam van het blad.</param>
/// <param name="taal">De taal van de koppen.</param>
/// <param name="kolommen">De kolommen.</param>
internal sealed class Tabelblad(string naam, Taal taal, IReadOnlyList<Kolomkop> kolommen)
{
    private const double Regelhoogte = 15;
    private const double HoogsteRij = 400;

    // Regels breken af tussen woorden, dus zij worden niet helemaal vol.
    private const double Afbreekruimte = 1.12;

    private readonly List<object?[]> rijen = [];

    /// <summary>De titel boven de tabel.</summary>
    public Tekst? Inleiding { get; init; }

    /// <summary>Of er geen rij is.</summary>
    public bool IsLeeg => rijen.Count == 0;

    /// <summary>Voegt een rij toe: teksten, dagen, gehele getallen en uitkomsten.</summary>
    public void Rij(params object?[] waarden) => rijen.Add(waarden);

    /// <summary>Het blad.</summary>
    /// <param name="boek">Het werkboek, waarin het filter zijn naam krijgt.</param>
    public Bladbouwer Maak(Boekbouwer boek)
    {
        var blad = new Bladbouwer(naam);
        if (Inleiding is { } titel)
        {
            blad.Rij(hoogte: 24).Tekst(1, titel.In(taal), Stijl.Titel);
        }

        blad.Rij(hoogte: 32);
        for (var i = 0; i < kolommen.Count; i++)
        {
            blad.Tekst(i + 1, kolommen[i].Kop.In(taal), Stijl.Verplicht).Breedte(i + 1, kolommen[i].Breedte);
        }

        var koprij = blad.Rijnummer;
        foreach (var rij in rijen)
        {
            blad.Rij(hoogte: Hoogte(rij));
            for (var i = 0; i < rij.Length; i++)
            {
                Cel(blad, i + 1, rij[i], kolommen[i].Breedte);
            }
        }

        return blad.Vast(koprij).Filter(koprij, kolommen.Count, boek);
    }

    // Niet elk rekenblad maakt een rij zelf hoog genoeg voor tekst die afbreekt.
    private double? Hoogte(object?[] rij)
    {
        var regels = rij.Zip(kolommen, (waarde, kolom) => waarde is string tekst ? Math.Ceiling(tekst.Length * Afbreekruimte / kolom.Breedte) : 1).Max();
        return regels > 1 ? Math.Min(regels * Regelhoogte, HoogsteRij) : null;
    }

    private void Cel(Bladbouwer blad, int kolom, object? waarde, double breedte)
    {
        switch (waarde)
        {
            case null:
                break;
            case DateOnly dag:
                blad.Dag(kolom, dag);
                break;
            case long getal:
                blad.Getal(kolom, getal);
                break;
            case Uitkomst uitkomst:
                blad.Tekst(kolom, Oordeelwoorden.Van(uitkomst).In(taal), Van(uitkomst));
                break;
            default:
                var tekst = waarde.ToString()!;
                blad.Tekst(kolom, tekst, tekst.Length > breedte ? Stijl.Alinea : Stijl.Tekst);
                break;
        }
    }

    private static Stijl Van(Uitkomst uitkomst) => uitkomst switch
    {
        Uitkomst.Voldoet => Stijl.Goed,
        Uitkomst.VoldoetNiet => Stijl.Slecht,
        Uitkomst.NietVanToepassing => Stijl.Grijs,
        _ => Stijl.Aandacht,
    };
}
