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

        var onvolledig = false;
        var gunstig = Weeg(elementen, onderwerp, gunstig: true, peildatum, ref onvolledig);
        return !onvolledig || gunstig == Weeg(elementen, onderwerp, gunstig: false, peildatum, ref onvolledig) ? gunstig : Waarheid.Onbekend;
    }

    private static Waarheid Weeg(
        ReadOnlySpan<Verklaring> elementen, Verklaringsonderwerp onderwerp, bool gunstig, DateOnly peildatum, ref bool onvolledig)
    {
        var (zwaarOp, lichtOp) = (DateOnly.MinValue, DateOnly.MinValue);
        var (zwaarJa, zwaarNee, lichtJa, lichtNee) = (false, false, false, false);
        foreach (var element in elementen)
        {
            if (element.Onderwerp is { } ander && ander != onderwerp)
            {
                continue;
            }

            onvolledig |= element.Onderwerp is null || element.Voldoet is null || element.Op is null || element.Door is null;
            var voldoet = element.Voldoet ?? gunstig;
            var telt = voldoet == gunstig;
            if ((element.Onderwerp is null && !telt) || (element.Op ?? (telt ? peildatum : null)) is not { } op || op > peildatum)
            {
                continue;
            }

            if (element.Door is { } door ? door != Verklaringsbron.EigenVerklaring : telt)
            {
                Nieuwste(op, voldoet, ref zwaarOp, ref zwaarJa, ref zwaarNee);
            }
            else
            {
                Nieuwste(op, voldoet, ref lichtOp, ref lichtJa, ref lichtNee);
            }
        }

        var licht = Oordeel(lichtJa, lichtNee);
        if (!zwaarJa && !zwaarNee)
        {
            return licht;
        }

        var zwaar = Oordeel(zwaarJa, zwaarNee);
        return zwaar != Waarheid.Onwaar && lichtNee && lichtOp > zwaarOp ? licht : zwaar;
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
