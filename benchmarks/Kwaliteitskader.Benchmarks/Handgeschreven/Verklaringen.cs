using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Benchmarks.Handgeschreven;

/// <summary>De weging van verklaringen: wie zwaarder weegt gaat voor, en daarbinnen de nieuwste.</summary>
internal static class Verklaringen
{
    public static Waarheid Over(ImmutableArray<Verklaring>? verklaringen, Verklaringsonderwerp onderwerp, DateOnly peildatum)
    {
        if (!verklaringen.Bekend(out var elementen))
        {
            return Waarheid.Onbekend;
        }

        var gunstig = new Weging(onderwerp, gunstig: true, peildatum);
        var ongunstig = new Weging(onderwerp, gunstig: false, peildatum);
        foreach (var element in elementen)
        {
            gunstig.Tel(Waarheid.Waar, element);
            ongunstig.Tel(Waarheid.Waar, element);
        }

        return gunstig.Oordeel == ongunstig.Oordeel ? gunstig.Oordeel : Waarheid.Onbekend;
    }

    /// <summary>De stand terwijl er geteld wordt, waarbij wat onvolledig is gunstig of ongunstig uitvalt, en wat betwist is zoals gezegd.</summary>
    internal struct Weging(Verklaringsonderwerp waarover, bool gunstig, DateOnly peildatum, bool? betwist = null)
    {
        private DateOnly zwaarOp;
        private DateOnly lichtOp;
        private bool zwaarJa;
        private bool zwaarNee;
        private bool lichtJa;
        private bool lichtNee;

        public bool Betwist { get; private set; }

        public readonly Waarheid Oordeel
        {
            get
            {
                var licht = Verklaringen.Oordeel(lichtJa, lichtNee);
                if (!zwaarJa && !zwaarNee)
                {
                    return licht;
                }

                var zwaar = Verklaringen.Oordeel(zwaarJa, zwaarNee);
                return zwaar != Waarheid.Onwaar && lichtNee && lichtOp > zwaarOp ? licht : zwaar;
            }
        }

        public void Tel(Waarheid hoort, Verklaring element)
        {
            if (element.Onderwerp is null || element.Onderwerp == waarover)
            {
                Tel(element.Onderwerp is null ? Waarheid.Onbekend : hoort, element.Voldoet, element.Op, element.Door);
            }
        }

        public void Tel(Waarheid hoort, bool? gezegd, DateOnly? dag, Verklaringsbron? bron)
        {
            Betwist |= hoort == Waarheid.Twijfel;
            hoort = hoort != Waarheid.Twijfel || betwist is null ? hoort : betwist.Value ? Waarheid.Waar : Waarheid.Onwaar;
            var voldoet = gezegd ?? gunstig;
            var telt = voldoet == gunstig;
            if (hoort == Waarheid.Onwaar || (hoort != Waarheid.Waar && !telt) || (dag ?? (telt ? peildatum : null)) is not { } op || op > peildatum)
            {
                return;
            }

            if (bron is { } door ? door != Verklaringsbron.EigenVerklaring : telt)
            {
                Nieuwste(op, voldoet, ref zwaarOp, ref zwaarJa, ref zwaarNee);
            }
            else
            {
                Nieuwste(op, voldoet, ref lichtOp, ref lichtJa, ref lichtNee);
            }
        }
    }

    private static void Nieuwste(DateOnly op, bool voldoet, ref DateOnly laatste, ref bool ja, ref bool nee)
    {
        if ((ja || nee) && op < laatste)
        {
            return;
        }

        if (op > laatste)
        {
            (ja, nee) = (false, false);
        }

        laatste = op;
        ja |= voldoet;
        nee |= !voldoet;
    }

    private static Waarheid Oordeel(bool ja, bool nee) =>
        ja && nee ? Waarheid.Twijfel : ja ? Waarheid.Waar : nee ? Waarheid.Onwaar : Waarheid.Onbekend;
}
