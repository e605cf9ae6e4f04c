using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De therapeut naar wie een zorgtraject verwijst.</summary>
internal static class Behandelaar
{
    /// <summary>De therapeuten van het dossier, van een zorgtraject uit gezien.</summary>
    public static Lijstfeit<Zorgtraject, Therapeut> Therapeuten { get; } =
        new("/therapeuten", new("therapeuten", "therapists"), (Dossier dossier) => dossier.Therapeuten);

    /// <summary>De plaats van de behandelaar in <see cref="Therapeuten"/>; twee therapeuten met zijn sleutel zijn tegenstrijdig.</summary>
    public static Waarde<int> Plaats(Zorgtraject traject, in Peilmoment moment)
    {
        var gevonden = Waarde<int>.Onbekend;
        var therapeuten = Therapeuten.Elementen(traject, moment) ?? [];
        for (var i = 0; i < therapeuten.Length; i++)
        {
            if (therapeuten[i].Id == traject.Therapeut)
            {
                if (gevonden.IsBekend)
                {
                    return Waarde<int>.Tegenstrijdig;
                }

                gevonden = i;
            }
        }

        return gevonden;
    }
}
