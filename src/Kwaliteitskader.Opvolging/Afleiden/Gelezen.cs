using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Opvolging.Afleiden;

/// <summary>Wat een norm van een dossier kon lezen. Is dat hetzelfde gebleven, dan is zijn uitleg dat ook.</summary>
/// <remarks>
/// Vergeleken wordt of het dezelfde objecten zijn, niet of de inhoud gelijk is: wie een dossier met <c>with</c> wijzigt, laat de
/// rest staan, en wie het opnieuw inleest, krijgt alles opnieuw uitgelegd.
/// </remarks>
internal readonly record struct Gelezen
{
    private static readonly ConditionalWeakTable<Norm, Bereik> Bereiken = [];

    private readonly DateOnly dag;
    private readonly object? onderwerp;
    private readonly object? praktijk;
    private readonly object? therapeuten;
    private readonly object? zorgtrajecten;
    private readonly object? rest;

    private Gelezen(Bereik bereik, Onderwerp over, Toetsrapport rapport)
    {
        var dossier = rapport.Dossier;
        dag = rapport.Peildatum;
        onderwerp = over.Soort switch
        {
            Onderwerpsoort.Praktijk => dossier.Praktijk,
            Onderwerpsoort.Therapeut => dossier.Therapeuten!.Value[over.Index],
            _ => dossier.Zorgtrajecten!.Value[over.Index],
        };
        praktijk = bereik.Praktijk ? dossier.Praktijk : null;
        therapeuten = bereik.Therapeuten ? Lijst(dossier.Therapeuten) : null;
        zorgtrajecten = bereik.Zorgtrajecten ? Lijst(dossier.Zorgtrajecten) : null;
        rest = bereik.Alles ? dossier : bereik.Kader ? dossier.Kader : null;
    }

    /// <summary>Wat een norm over een onderwerp kon lezen.</summary>
    public static Gelezen Door(Norm norm, Onderwerp onderwerp, Toetsrapport rapport) =>
        new(Bereiken.GetValue(norm, static sleutel => Bereik.Van(sleutel)), onderwerp, rapport);

    /// <inheritdoc/>
    public bool Equals(Gelezen other) =>
        dag == other.dag && ReferenceEquals(onderwerp, other.onderwerp) && ReferenceEquals(praktijk, other.praktijk)
        && ReferenceEquals(therapeuten, other.therapeuten) && ReferenceEquals(zorgtrajecten, other.zorgtrajecten) && ReferenceEquals(rest, other.rest);

    /// <inheritdoc/>
    public override int GetHashCode() => dag.GetHashCode();

    private static T[]? Lijst<T>(ImmutableArray<T>? lijst) =>
        lijst is { } gegeven ? ImmutableCollectionsMarshal.AsArray(gegeven) : null;

    /// <summary>Welke delen van een dossier een norm buiten zijn onderwerp leest.</summary>
    private sealed record Bereik(bool Praktijk, bool Therapeuten, bool Zorgtrajecten, bool Kader, bool Alles)
    {
        public static Bereik Van(Norm norm)
        {
            // Een eigen bouwsteen van een gastheer kan meer lezen dan hij zegt.
            var eigen = norm.GetType().Assembly != typeof(Norm).Assembly
                || norm.Bouwstenen.SelectMany(steen => steen.Alle()).Any(steen => steen.GetType().Assembly != typeof(Norm).Assembly);
            bool Leest(string wortel) => norm.Feiten.Any(feit => feit.Pad == wortel || feit.Pad.StartsWith(wortel + "/", StringComparison.Ordinal));
            return new(
                Leest("/praktijk"),
                norm.Onderwerpsoort != Onderwerpsoort.Therapeut && Leest("/therapeuten"),
                norm.Onderwerpsoort != Onderwerpsoort.Zorgtraject && Leest("/zorgtrajecten"),
                Leest("/kader"),
                eigen);
        }
    }
}
