using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bulk;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Sector;

/// <summary>Telt wat een sectorschets nodig heeft. Van geen praktijk blijft iets over dan haar bijdrage aan de aantallen.</summary>
internal sealed class Sectorcijfers
{
    private static readonly int Registers = Enum.GetValues<Register>().Length;

    /// <summary>De eerste peildatum die zin heeft. Elk jaar tot 2031 kost een oordeel over elk dossier.</summary>
    public static readonly DateOnly Vroegst = new(2022, 1, 1);

    private readonly ImmutableArray<Samenvatting> standen;

    private Sectorcijfers(ImmutableArray<DateOnly> dagen, ImmutableArray<Samenvatting> standen)
    {
        Dagen = dagen;
        this.standen = standen;
    }

    /// <summary>De dagen waarop geoordeeld wordt; de eerste is de peildatum.</summary>
    public ImmutableArray<DateOnly> Dagen { get; }

    /// <summary>De oordelen op elke dag.</summary>
    public IReadOnlyList<(DateOnly Dag, Samenvatting Stand)> PerDag => [.. Dagen.Zip(standen)];

    public long Praktijken { get; private set; }

    public long Zorgtrajecten { get; private set; }

    /// <summary>Werkzame therapeuten, per beroep; het laatste vak is onbekend.</summary>
    public long[] Therapeuten { get; } = new long[3];

    /// <summary>Per register wie er ingeschreven is, wie niet, en van wie dat niet bekend is.</summary>
    public long[,] Ingeschreven { get; } = new long[Registers, 3];

    /// <summary>Praktijken naar het aantal werkzame therapeuten; zie <see cref="Klassen.Grootte"/>.</summary>
    public long[] Grootte { get; } = new long[Klassen.Grootte.Length];

    /// <summary>Zorgtrajecten naar de dagen tussen aanmelding en intake; zie <see cref="Klassen.Wachttijd"/>.</summary>
    public long[] Wachttijd { get; } = new long[Klassen.Wachttijd.Length];

    /// <summary>Werkzame therapeuten per verbijzondering.</summary>
    public SortedDictionary<string, long> Verbijzonderingen { get; } = new(StringComparer.Ordinal);

    /// <summary>Begint op een peildatum, met elke eerste januari daarna tot en met die van 2031.</summary>
    public static Sectorcijfers Begin(Kwaliteitstoets toets, DateOnly peildatum)
    {
        ImmutableArray<DateOnly> dagen = [peildatum, .. Enumerable.Range(peildatum.Year + 1, Math.Max(0, 2031 - peildatum.Year)).Select(jaar => new DateOnly(jaar, 1, 1))];
        var leeg = new Samenvatting(toets);
        return new(dagen, [.. dagen.Select(_ => leeg.Nieuw())]);
    }

    /// <summary>Lege cijfers over dezelfde dagen.</summary>
    public Sectorcijfers Nieuw() => new(Dagen, [.. standen.Select(stand => stand.Nieuw())]);

    /// <summary>Telt een dossier.</summary>
    public void Tel(Dossier dossier)
    {
        for (var i = 0; i < Dagen.Length; i++)
        {
            standen[i].Tel(standen[i].Toets.Toets(dossier, Dagen[i]));
        }

        Praktijken++;
        TelInschrijvingen(dossier.Praktijk?.Registraties, vanPraktijk: true);
        var werkzaam = 0;
        foreach (var therapeut in Lijst(dossier.Therapeuten))
        {
            if (!(therapeut.WerkzaamTot < Dagen[0]) && !(therapeut.WerkzaamVan > Dagen[0]))
            {
                werkzaam++;
                Tel(therapeut);
            }
        }

        Grootte[dossier.Therapeuten is { IsDefault: false } ? Klassen.VanGrootte(werkzaam) : ^1]++;
        foreach (var traject in Lijst(dossier.Zorgtrajecten).Where(traject => traject.Status != Zorgtrajectstatus.Vervallen))
        {
            Zorgtrajecten++;
            Wachttijd[Klassen.VanWachttijd(traject.Aanmelddatum, traject.IntakeDatum)]++;
        }
    }

    /// <summary>Voegt de cijfers van andere dossiers toe.</summary>
    public void Voeg(Sectorcijfers ander)
    {
        for (var i = 0; i < standen.Length; i++)
        {
            standen[i].Voeg(ander.standen[i]);
        }

        Praktijken += ander.Praktijken;
        Zorgtrajecten += ander.Zorgtrajecten;
        Optellen(Therapeuten, ander.Therapeuten);
        Optellen(Grootte, ander.Grootte);
        Optellen(Wachttijd, ander.Wachttijd);
        for (var i = 0; i < Ingeschreven.Length; i++)
        {
            Ingeschreven[i / 3, i % 3] += ander.Ingeschreven[i / 3, i % 3];
        }

        foreach (var (verbijzondering, aantal) in ander.Verbijzonderingen)
        {
            Verbijzonderingen[verbijzondering] = Verbijzonderingen.GetValueOrDefault(verbijzondering) + aantal;
        }
    }

    private void Tel(Therapeut therapeut)
    {
        Therapeuten[therapeut.Beroep is { } beroep ? (int)beroep : 2]++;
        TelInschrijvingen(therapeut.Registraties, vanPraktijk: false);
        foreach (var verbijzondering in Lijst(therapeut.Verbijzonderingen).Distinct(StringComparer.Ordinal))
        {
            Verbijzonderingen[verbijzondering] = Verbijzonderingen.GetValueOrDefault(verbijzondering) + 1;
        }
    }

    private void TelInschrijvingen(ImmutableArray<Registratie>? registraties, bool vanPraktijk)
    {
        foreach (var register in Enum.GetValues<Register>().Where(register => Klassen.IsPraktijkregister(register) == vanPraktijk))
        {
            Ingeschreven[(int)register, Klassen.Ingeschreven(registraties, register, Dagen[0])]++;
        }
    }

    private static ImmutableArray<T> Lijst<T>(ImmutableArray<T>? lijst) => lijst is { IsDefault: false } bekend ? bekend : [];

    private static void Optellen(long[] bij, long[] wat)
    {
        for (var i = 0; i < bij.Length; i++)
        {
            bij[i] += wat[i];
        }
    }
}
