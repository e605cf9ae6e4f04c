using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Leest uit oordelen af of een register een onderwerp zou toelaten.</summary>
/// <remarks>
/// Een register doet ertoe voor wie ten minste één van zijn eigen eisen aanspreekt: eisen die geen ander register stelt, of
/// als die er niet zijn, al zijn eisen. Een eis die niet van toepassing is, of waarvan de termijn nog loopt, houdt verder
/// niemand tegen. Anders dan een advies over een aanvraag oordeelt dit over de feiten zoals zij er liggen.
/// </remarks>
internal sealed class Registertoetsing
{
    private readonly Kwaliteitstoets toets;

    // Van elke norm de plaats onder de oordelen over één onderwerp: die staan in de volgorde van de normen van zijn soort.
    private readonly ImmutableArray<int> plaatsen;
    private readonly ImmutableArray<(Register Register, ImmutableArray<int> Normen, ulong Eigen)> registers;

    private Registertoetsing(Kwaliteitstoets toets)
    {
        this.toets = toets;
        plaatsen = [.. toets.Normen.Select((norm, index) => toets.Normen.Take(index).Count(eerder => eerder.Onderwerpsoort == norm.Onderwerpsoort))];
        var alle = Enum.GetValues<Register>()
            .Select(register => (Register: register, Normen: Eisen(register, toets)))
            .Where(paar => !paar.Normen.IsEmpty)
            .ToList();
        registers = [.. alle.Select(paar => (paar.Register, paar.Normen, Eigen(paar.Normen, [.. alle.Where(ander => ander.Register != paar.Register).SelectMany(ander => ander.Normen)])))];
    }

    public static Registertoetsing Van(Kwaliteitstoets toets) => new(toets);

    /// <summary>Een lege telling voor elk register waarvan de toets alle eisen heeft.</summary>
    public ImmutableArray<Registertelling> Leeg() =>
        [.. registers.Select(paar => new Registertelling(paar.Register, toets.Normen[paar.Normen[0]].Onderwerpsoort, paar.Normen, toets.Normen.Length))];

    /// <summary>Telt één onderwerp.</summary>
    /// <param name="oordelen">Alle oordelen over dit ene onderwerp.</param>
    /// <param name="tellingen">De tellingen, in de volgorde van <see cref="Leeg"/>.</param>
    public void Tel(ReadOnlySpan<Uitspraak> oordelen, ImmutableArray<Registertelling> tellingen)
    {
        for (var i = 0; i < registers.Length; i++)
        {
            if (tellingen[i].Soort == oordelen[0].Onderwerp.Soort)
            {
                Tel(oordelen, registers[i].Normen, registers[i].Eigen, tellingen[i]);
            }
        }
    }

    private void Tel(ReadOnlySpan<Uitspraak> oordelen, ImmutableArray<int> normen, ulong eigen, Registertelling telling)
    {
        var geldt = false;
        var gezien = 0;
        for (var n = 0; n < normen.Length; n++)
        {
            var uitkomst = oordelen[plaatsen[normen[n]]].Uitkomst;
            gezien |= 1 << (int)uitkomst;
            geldt |= (eigen & (1UL << n)) != 0 && uitkomst != Uitkomst.NietVanToepassing;
        }

        var stand = !geldt ? Registerstand.NietVanToepassing : Stand(gezien);
        telling.Tel(stand);
        if (stand is not (Registerstand.NietToelaatbaar or Registerstand.Onvolledig))
        {
            return;
        }

        foreach (var norm in normen)
        {
            TelOorzaak(oordelen[plaatsen[norm]].Uitkomst, stand, norm, telling);
        }
    }

    private static void TelOorzaak(Uitkomst uitkomst, Registerstand stand, int norm, Registertelling telling)
    {
        if (stand == Registerstand.NietToelaatbaar && uitkomst == Uitkomst.VoldoetNiet)
        {
            telling.TelTegen(norm);
        }
        else if (stand == Registerstand.Onvolledig && uitkomst == Uitkomst.NietVastTeStellen)
        {
            telling.TelOpen(norm);
        }
    }

    private static Registerstand Stand(int gezien)
    {
        bool Gezien(Uitkomst uitkomst) => (gezien & (1 << (int)uitkomst)) != 0;
        return Gezien(Uitkomst.VoldoetNiet) ? Registerstand.NietToelaatbaar
            : Gezien(Uitkomst.NietVastTeStellen) ? Registerstand.Onvolledig
            : Gezien(Uitkomst.OordeelNodig) ? Registerstand.OordeelNodig
            : Registerstand.Toelaatbaar;
    }

    private static ImmutableArray<int> Eisen(Register register, Kwaliteitstoets toets)
    {
        var eisen = Registernormen.Van(register)
            .Select(id => toets.Normen.Select((norm, index) => (norm, index)).Where(paar => paar.norm.Kaart.Id == id).Select(paar => paar.index).DefaultIfEmpty(-1).First())
            .ToImmutableArray();
        return eisen.Contains(-1) ? [] : eisen;
    }

    private static ulong Eigen(ImmutableArray<int> normen, HashSet<int> vanAnderen)
    {
        var eigen = 0UL;
        for (var n = 0; n < normen.Length; n++)
        {
            eigen |= vanAnderen.Contains(normen[n]) ? 0 : 1UL << n;
        }

        return eigen == 0 ? ulong.MaxValue : eigen;
    }
}
