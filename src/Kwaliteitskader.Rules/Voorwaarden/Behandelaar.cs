using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De therapeut naar wie een zorgtraject verwijst.</summary>
internal static class Behandelaar
{
    /// <summary>De therapeuten van het dossier, van een zorgtraject uit gezien.</summary>
    public static Lijstfeit<Zorgtraject, Therapeut> Therapeuten { get; } =
        new("/therapeuten", new("de therapeuten", "the therapists"), (Dossier dossier) => dossier.Therapeuten)
        {
            Elk = new("elke therapeut", "each therapist"),
        };

    /// <summary>De plaats van de behandelaar in <see cref="Therapeuten"/>; twee therapeuten met zijn sleutel zijn tegenstrijdig.</summary>
    public static Waarde<int> Plaats(Zorgtraject traject, in Peilmoment moment)
    {
        var plaatsen = Plaatsen(traject, moment);
        if (plaatsen.Tweede is not null)
        {
            return Waarde<int>.Tegenstrijdig;
        }

        return plaatsen.Eerste is { } plaats ? plaats : Waarde<int>.Onbekend;
    }

    /// <summary>De eerste twee plaatsen van de behandelaar; geen als niet bekend is wie hij is.</summary>
    public static Therapeutenwijzer.Plaatsen Plaatsen(Zorgtraject traject, in Peilmoment moment)
    {
        if (traject.Therapeut is not { } sleutel)
        {
            return default;
        }

        return moment.Therapeuten?.Zoek(sleutel) ?? Therapeutenwijzer.Zoek(Therapeuten.Elementen(traject, moment) ?? [], sleutel);
    }
}
