using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// Een lange lijst verklaringen, bij elkaar gezet die alleen in hun dag verschillen: wie dag na dag vraagt, leest dan een paar dagen
/// in plaats van de hele lijst.
/// </summary>
internal sealed class Verklaringenwijzer
{
    private readonly ILookup<Verklaringsonderwerp?, Gelijke> gelijken;

    private Verklaringenwijzer(ImmutableArray<Verklaring> verklaringen) =>
        gelijken = verklaringen.GroupBy(verklaring => (verklaring.Onderwerp, verklaring.Voldoet, verklaring.Door, verklaring.Database))
            .ToLookup(groep => groep.Key.Onderwerp, groep => new Gelijke([.. groep]));

    /// <summary>De lijst, zo op rij; afwezig als zij kort is of als niet dag na dag gevraagd wordt.</summary>
    /// <param name="vraag">De lijst waarom het gaat.</param>
    /// <param name="onderwerp">Waarvan zij is.</param>
    /// <param name="verklaringen">De elementen.</param>
    /// <param name="moment">De dag waarop gevraagd wordt.</param>
    public static Verklaringenwijzer? Van(object vraag, object onderwerp, ImmutableArray<Verklaring> verklaringen, in Peilmoment moment)
    {
        if (moment.TijdlijnVoor(verklaringen.Length) is not { } tijdlijn)
        {
            return null;
        }

        if (tijdlijn.Van(vraag, onderwerp) is not Verklaringenwijzer wijzer)
        {
            tijdlijn.Onthoud(vraag, onderwerp, wijzer = new(verklaringen));
            tijdlijn.KentOordelen = true;
        }

        return wijzer;
    }

    /// <summary>Wat over iets gaat of kan gaan.</summary>
    public IEnumerable<Gelijke> Over(Verklaringsonderwerp waarover) => gelijken[waarover].Concat(gelijken[null]);

    /// <summary>Verklaringen die alleen in hun dag verschillen.</summary>
    internal sealed class Gelijke
    {
        private readonly DateOnly[] dagen;

        public Gelijke(ImmutableArray<Verklaring> verklaringen)
        {
            Verklaring = verklaringen[0];
            OokZonderDag = verklaringen.Any(verklaring => verklaring.Op is null);
            dagen = [.. verklaringen.Where(verklaring => verklaring.Op is not null).Select(verklaring => verklaring.Op!.Value).Distinct().Order()];
        }

        /// <summary>Een ervan; op haar dag na is zij als de andere.</summary>
        public Verklaring Verklaring { get; }

        /// <summary>Of van een ervan de dag niet bekend is.</summary>
        public bool OokZonderDag { get; }

        /// <summary>De laatste dag tot en met een andere; afwezig als er geen is.</summary>
        public DateOnly? Laatste(DateOnly totEnMet) => Tot(totEnMet) is var aantal and > 0 ? dagen[aantal - 1] : null;

        /// <summary>De eerste dag na een andere, of de eerste als er geen andere is; afwezig als die er niet is.</summary>
        public DateOnly? EersteNa(DateOnly? dag) => (dag is { } grens ? Tot(grens) : 0) is var aantal && aantal < dagen.Length ? dagen[aantal] : null;

        /// <summary>Hoeveel dagen er tot en met deze zijn.</summary>
        private int Tot(DateOnly dag) => Array.BinarySearch(dagen, dag) is var plaats && plaats < 0 ? ~plaats : plaats + 1;
    }
}
