using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Bronnen.Passages;

/// <summary>Een regel van het bronnenboek zoals hij geschreven wordt: het onderdeel, zijn bestemming, en de gedachte in twee talen.</summary>
internal sealed class Rij
{
    public required string Onderdeel { get; init; }

    public required Tekst Tekst { get; init; }

    public required Bestemming Bestemming { get; init; }

    public ImmutableArray<NormId> Normen { get; init; } = [];

    public ImmutableArray<Plichtdrager> Plichtdragers { get; init; } = [];

    public Tekst? Toelichting { get; init; }

    /// <summary>Het opschrift zelf, als het iets zegt wat de tekst eronder niet herhaalt.</summary>
    public const string Opschrift = "";

    public static Rij Gecodeerd(string onderdeel, ImmutableArray<NormId> normen, string nl, string en, Tekst? omdat = null) =>
        new() { Onderdeel = onderdeel, Bestemming = Bestemming.Gecodeerd, Normen = normen, Tekst = new(nl, en), Toelichting = omdat };

    public static Rij Deels(string onderdeel, ImmutableArray<NormId> normen, string nl, string en, Tekst omdat) =>
        new() { Onderdeel = onderdeel, Bestemming = Bestemming.Deels, Normen = normen, Tekst = new(nl, en), Toelichting = omdat };

    public static Rij Open(string onderdeel, ImmutableArray<NormId> normen, string nl, string en, Tekst? omdat = null) =>
        new() { Onderdeel = onderdeel, Bestemming = Bestemming.OpenNorm, Normen = normen, Tekst = new(nl, en), Toelichting = omdat };

    public static Rij Plicht(string onderdeel, ImmutableArray<Plichtdrager> van, string nl, string en, Tekst? omdat = null) =>
        new() { Onderdeel = onderdeel, Bestemming = Bestemming.PlichtVanAnderen, Plichtdragers = van, Tekst = new(nl, en), Toelichting = omdat };

    public static Rij NietNormatief(string onderdeel, string nl, string en, Tekst? omdat = null) =>
        new() { Onderdeel = onderdeel, Bestemming = Bestemming.NietNormatief, Tekst = new(nl, en), Toelichting = omdat };

    public static Rij Weggelaten(string onderdeel, string nl, string en, Tekst omdat) =>
        new() { Onderdeel = onderdeel, Bestemming = Bestemming.Weggelaten, Tekst = new(nl, en), Toelichting = omdat };

    /// <summary>De passages van een paragraaf.</summary>
    public static ImmutableArray<Passage> Bij(string document, string paragraaf, params ReadOnlySpan<Rij> rijen)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>(rijen.Length);
        foreach (var rij in rijen)
        {
            passages.Add(new Passage
            {
                Document = document,
                Paragraaf = paragraaf,
                Plaats = rij.Onderdeel == Opschrift ? paragraaf : $"{paragraaf}, {rij.Onderdeel}",
                Tekst = rij.Tekst,
                Bestemming = rij.Bestemming,
                Normen = rij.Normen,
                Plichtdragers = rij.Plichtdragers,
                Toelichting = rij.Toelichting,
            });
        }

        return passages.MoveToImmutable();
    }
}
