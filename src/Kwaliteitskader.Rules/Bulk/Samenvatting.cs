using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>De totalen van vele rapporten: per norm en uitkomst, en per register. Eén draad tegelijk.</summary>
public sealed class Samenvatting
{
    /// <summary>Het aantal uitkomsten dat er is.</summary>
    internal const int Uitkomsten = 6;

    private readonly long[] tellingen;
    private readonly Registertoetsing registers;

    /// <summary>Begint een lege samenvatting.</summary>
    /// <param name="toets">De toets waarvan de rapporten komen.</param>
    public Samenvatting(Kwaliteitstoets toets)
        : this(toets, Registertoetsing.Van(toets ?? throw new ArgumentNullException(nameof(toets))))
    {
    }

    internal Samenvatting(Kwaliteitstoets toets, Registertoetsing registers, bool metOorzaken = false)
    {
        Oorzaken = metOorzaken ? new() : null;
        this.registers = registers;
        Toets = toets;
        tellingen = new long[toets.Normen.Length * Uitkomsten];
        Registers = registers.Leeg();
    }

    /// <summary>De toets waarvan de rapporten komen.</summary>
    public Kwaliteitstoets Toets { get; }

    /// <summary>Het aantal getelde rapporten.</summary>
    public long Dossiers { get; private set; }

    /// <summary>De tellingen per register, voor elk register waarvan de toets alle eisen heeft.</summary>
    public ImmutableArray<Registertelling> Registers { get; }

    /// <summary>Waarom onderwerpen niet voldoen en welke feiten ontbreken; alleen als <see cref="Bulktoets.MetOorzaken"/> erom vroeg.</summary>
    public Oorzaaktelling? Oorzaken { get; }

    /// <summary>Een lege samenvatting van dezelfde toets.</summary>
    public Samenvatting Nieuw() => new(Toets, registers, Oorzaken is not null);

    /// <summary>Het aantal oordelen van een norm met een uitkomst.</summary>
    /// <param name="norm">De plaats van de norm in de normen van de toets.</param>
    /// <param name="uitkomst">De uitkomst.</param>
    public long Aantal(int norm, Uitkomst uitkomst) => tellingen[(norm * Uitkomsten) + (int)uitkomst];

    /// <summary>Het aantal oordelen met een uitkomst, over alle normen.</summary>
    public long Aantal(Uitkomst uitkomst)
    {
        var aantal = 0L;
        for (var norm = 0; norm < Toets.Normen.Length; norm++)
        {
            aantal += Aantal(norm, uitkomst);
        }

        return aantal;
    }

    /// <summary>Telt een rapport over een heel dossier.</summary>
    public void Tel(Toetsrapport rapport)
    {
        ArgumentNullException.ThrowIfNull(rapport);
        Dossiers++;
        Oorzaken?.Tel(rapport);
        var oordelen = rapport.Uitspraken;
        for (var begin = 0; begin < oordelen.Length;)
        {
            var einde = begin;
            for (; einde < oordelen.Length && oordelen[einde].Onderwerp == oordelen[begin].Onderwerp; einde++)
            {
                tellingen[(oordelen[einde].Norm * Uitkomsten) + (int)oordelen[einde].Uitkomst]++;
            }

            if (oordelen[begin].Onderwerp.Soort != Onderwerpsoort.Zorgtraject)
            {
                registers.Tel(oordelen[begin..einde], Registers);
            }

            begin = einde;
        }
    }

    /// <summary>Voegt een andere samenvatting van dezelfde toets toe.</summary>
    public void Voeg(Samenvatting ander)
    {
        ArgumentNullException.ThrowIfNull(ander);
        Dossiers += ander.Dossiers;
        if (ander.Oorzaken is { } oorzaken)
        {
            Oorzaken?.Voeg(oorzaken);
        }

        for (var i = 0; i < tellingen.Length; i++)
        {
            tellingen[i] += ander.tellingen[i];
        }

        for (var i = 0; i < Registers.Length; i++)
        {
            Registers[i].Voeg(ander.Registers[i]);
        }
    }

    internal void Wis()
    {
        Dossiers = 0;
        Oorzaken?.Wis();
        Array.Clear(tellingen);
        foreach (var register in Registers)
        {
            register.Wis();
        }
    }
}
