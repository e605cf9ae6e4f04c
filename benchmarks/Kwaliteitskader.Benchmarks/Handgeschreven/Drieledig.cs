using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Benchmarks.Handgeschreven;

/// <summary>Ja, nee of onbekend, en wat ertussen ligt: het minimum waarmee deze normen uit te schrijven zijn.</summary>
internal static class Drieledig
{
    public static Waarheid Is(bool? feit) => feit is { } bekend ? Van(bekend) : Waarheid.Onbekend;

    public static Waarheid Van(bool waar) => waar ? Waarheid.Waar : Waarheid.Onwaar;

    public static Waarheid Is<T>(T? feit, T waarde)
        where T : struct, Enum =>
        feit is { } bekend ? Van(EqualityComparer<T>.Default.Equals(bekend, waarde)) : Waarheid.Onbekend;

    public static Waarheid Bereikt(DateOnly? dag, DateOnly peildatum) => dag is { } bekend ? Van(bekend <= peildatum) : Waarheid.Onbekend;

    public static Waarheid NietVoorbij(DateOnly? dag, DateOnly peildatum) => Van(dag is not { } bekend || peildatum <= bekend);

    public static Waarheid En(Waarheid a, Waarheid b) =>
        a == Waarheid.Onwaar || b == Waarheid.Onwaar ? Waarheid.Onwaar : a < b ? a : b;

    public static Waarheid Of(Waarheid a, Waarheid b)
    {
        if (a == Waarheid.Waar || b == Waarheid.Waar)
        {
            return Waarheid.Waar;
        }

        return a == Waarheid.Onbekend || b == Waarheid.Onbekend ? Waarheid.Onbekend : a > b ? a : b;
    }

    public static Uitkomst BuitenBereik(Waarheid geldt) => geldt switch
    {
        Waarheid.Onbekend => Uitkomst.NietVastTeStellen,
        Waarheid.Twijfel => Uitkomst.OordeelNodig,
        _ => Uitkomst.NietVanToepassing,
    };

    public static Uitkomst Binnenbereik(Waarheid eis) => eis switch
    {
        Waarheid.Waar => Uitkomst.Voldoet,
        Waarheid.NogNiet => Uitkomst.NogTeVoldoen,
        Waarheid.Twijfel => Uitkomst.OordeelNodig,
        Waarheid.Onbekend => Uitkomst.NietVastTeStellen,
        _ => Uitkomst.VoldoetNiet,
    };

    public static bool Bekend<T>(this ImmutableArray<T>? lijst, out ReadOnlySpan<T> elementen)
    {
        elementen = lijst is { IsDefault: false } bekend ? bekend.AsSpan() : default;
        return lijst is { IsDefault: false };
    }
}
