using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Aanspraken;
using Kwaliteitskader.Rules.Aanspraken.Tellen;

namespace Kwaliteitskader.Rules.Declaraties;

/// <summary>Hoeveel patiënten en dagen een bouwsteen heeft.</summary>
/// <param name="Patienten">Het aantal declaratiejaren: een patiënt met twee aandoeningen telt er twee.</param>
/// <param name="Dagen">Het aantal dagen.</param>
public readonly record struct Blokaantal(long Patienten, long Dagen);

/// <summary>Telt de bouwstenen in de declaraties van dossiers over één jaar.</summary>
/// <param name="jaar">Het jaar.</param>
public sealed class Bloktelling(int jaar)
{
    private readonly long[] patienten = new long[(int)Declaratieblok.Kind + 1];
    private readonly long[] dagen = new long[(int)Declaratieblok.Kind + 1];

    /// <summary>Het aantal declaratiejaren dat onder geen bouwsteen valt.</summary>
    public long Buiten { get; private set; }

    /// <summary>Het aantal declaratiejaren waarvan leeftijd of betaler niet vaststaat.</summary>
    public long NietInTeDelen { get; private set; }

    /// <summary>Wat een bouwsteen heeft. Bouwsteen 3 is een kenmerk van andere: tel haar er niet bij op.</summary>
    public Blokaantal this[Declaratieblok blok] => new(patienten[(int)blok], dagen[(int)blok]);

    /// <summary>Telt de declaraties van een dossier.</summary>
    public void Tel(Dossier? dossier)
    {
        for (var i = 0; i < (dossier?.Zorgtrajecten is { IsDefault: false } trajecten ? trajecten.Length : 0); i++)
        {
            if (dossier!.Zorgtrajecten!.Value[i].Aanspraak is { Zittingen: { IsDefault: false }, Aandoeningen: { IsDefault: false } } feiten)
            {
                Tel(feiten, i);
            }
        }
    }

    /// <summary>Telt één declaratiejaar.</summary>
    public void Tel(Declaratiejaar declaraties)
    {
        var indeling = Blokken.Deel(declaraties);
        Buiten += indeling.Delen.IsEmpty ? 1 : 0;
        foreach (var deel in indeling.Delen)
        {
            patienten[(int)deel.Blok]++;
            dagen[(int)deel.Blok] += deel.Dagen;
        }

        if (indeling.Substitutie)
        {
            patienten[(int)Declaratieblok.Substitutie]++;
            dagen[(int)Declaratieblok.Substitutie] += declaraties.Dagen;
        }
    }

    /// <summary>Voegt een andere telling toe.</summary>
    public void Voeg(Bloktelling ander)
    {
        ArgumentNullException.ThrowIfNull(ander);
        for (var i = 0; i < patienten.Length; i++)
        {
            patienten[i] += ander.patienten[i];
            dagen[i] += ander.dagen[i];
        }

        Buiten += ander.Buiten;
        NietInTeDelen += ander.NietInTeDelen;
    }

    private void Tel(Aanspraakfeiten feiten, int traject)
    {
        var zittingen = feiten.Zittingen!.Value.Where(zitting => zitting.Op?.Year == jaar);
        foreach (var groep in zittingen.GroupBy(zitting => (zitting.Aandoening, zitting.Csi, zitting.TenLasteVan)))
        {
            var aandoening = feiten.Aandoeningen!.Value.FirstOrDefault(een => een.Id == groep.Key.Aandoening);
            if (aandoening is null || groep.Key is not { Csi: { } csi, TenLasteVan: { } betaler } || Leeftijd(feiten, aandoening, traject, groep.Min(zitting => zitting.Op)!.Value) is not { } leeftijd)
            {
                NietInTeDelen++;
                continue;
            }

            Tel(new Declaratiejaar
            {
                Leeftijd = leeftijd,
                Betaler = betaler,
                Csi = csi,
                Diagnosecode = aandoening.Diagnosecode,
                Dagen = groep.Select(zitting => zitting.Op).Distinct().Count(),
            });
        }
    }

    /// <summary>Een leeftijd die aan dezelfde kant van 18 en 70 ligt als elke mogelijke; afwezig als dat niet kan.</summary>
    private static int? Leeftijd(Aanspraakfeiten feiten, Aandoening aandoening, int traject, DateOnly op)
    {
        var vraag = new Aanspraakvraag { Trajectindex = traject, Aandoeningindex = 0, Feiten = feiten, Aandoening = aandoening };
        var leeftijd = Leeftijden.Op(vraag, op);
        return leeftijd.IsBekend && Kant(leeftijd.Inhoud.Minst) == Kant(leeftijd.Inhoud.Meest) ? leeftijd.Inhoud.Minst : null;
    }

    private static int Kant(int leeftijd) => leeftijd < 18 ? 0 : leeftijd < 70 ? 1 : 2;
}
