using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>
/// Wijst de therapeuten van een dossier aan op hun sleutel, zodat een dossier met veel therapeuten en veel zorgtrajecten niet
/// voor elk traject de hele lijst doorzoekt. Wordt gemaakt bij de eerste vraag.
/// </summary>
internal sealed class Therapeutenwijzer
{
    /// <summary>Tot en met zoveel therapeuten is zoeken sneller, en wijst een toets niets toe.</summary>
    private const int MeesteZonder = 16;

    private readonly ImmutableArray<Therapeut> therapeuten;
    private Dictionary<string, Plaatsen>? plaatsen;

    private Therapeutenwijzer(ImmutableArray<Therapeut> therapeuten) => this.therapeuten = therapeuten;

    /// <summary>De wijzer voor een dossier; afwezig als het weinig therapeuten heeft.</summary>
    public static Therapeutenwijzer? Voor(Dossier dossier) =>
        dossier?.Therapeuten is { IsDefault: false, Length: > MeesteZonder } therapeuten ? new(therapeuten) : null;

    /// <summary>De eerste twee plaatsen van een sleutel in een lijst.</summary>
    public static Plaatsen Zoek(ImmutableArray<Therapeut> therapeuten, string sleutel)
    {
        var gevonden = new Plaatsen();
        for (var i = 0; i < therapeuten.Length && gevonden.Tweede is null; i++)
        {
            if (therapeuten[i].Id == sleutel)
            {
                gevonden = gevonden.Met(i);
            }
        }

        return gevonden;
    }

    /// <summary>De eerste twee plaatsen van een sleutel.</summary>
    public Plaatsen Zoek(string sleutel) => (plaatsen ??= Maak()).GetValueOrDefault(sleutel);

    // Wie gelijktijdig vraagt, maakt hem hoogstens nog eens; de uitkomst is dezelfde.
    private Dictionary<string, Plaatsen> Maak()
    {
        var gemaakt = new Dictionary<string, Plaatsen>(therapeuten.Length, StringComparer.Ordinal);
        for (var i = 0; i < therapeuten.Length; i++)
        {
            if (therapeuten[i].Id is { } sleutel)
            {
                gemaakt[sleutel] = gemaakt.GetValueOrDefault(sleutel).Met(i);
            }
        }

        return gemaakt;
    }

    /// <summary>Waar een sleutel staat. Meer dan twee plaatsen zeggen niet meer dan twee: de sleutel is niet van één.</summary>
    internal readonly record struct Plaatsen(int? Eerste, int? Tweede)
    {
        /// <summary>De plaatsen die er zijn.</summary>
        public IEnumerable<int> Beide => new[] { Eerste, Tweede }.OfType<int>();

        public Plaatsen Met(int plaats) => Eerste is null ? new(plaats, null) : new(Eerste, Tweede ?? plaats);
    }
}
