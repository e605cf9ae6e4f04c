using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Wat voor praktijk het is; alles wat over haar gegenereerd wordt, volgt daaruit.</summary>
internal sealed record Praktijkprofiel
{
    /// <summary>Hoeveel therapeuten er werken of werkten.</summary>
    public required int Grootte { get; init; }

    public required bool MetFysiotherapie { get; init; }

    public required bool MetOefentherapie { get; init; }

    public required bool Keurmerk { get; init; }

    public required bool Basisregister { get; init; }

    public required bool Vvocmregister { get; init; }

    public bool InEnigRegister => Keurmerk || Basisregister || Vvocmregister;

    public static Praktijkprofiel Van(Lot lot)
    {
        var grootte = lot.Gewogen(Verhoudingen.Praktijkgrootte) switch
        {
            9 => lot.Tussen(10, 16),
            var plaats => plaats + 1,
        };
        var soort = lot.Gewogen(Verhoudingen.Praktijksoort);
        var metFysiotherapie = soort != 1;
        var metOefentherapie = soort == 1 || (soort == 2 && grootte > 1);
        var keurmerk = metFysiotherapie && lot.Kans(Verhoudingen.BijKeurmerk);
        return new()
        {
            Grootte = grootte,
            MetFysiotherapie = metFysiotherapie,
            MetOefentherapie = metOefentherapie,
            Keurmerk = keurmerk,
            Basisregister = metFysiotherapie && !keurmerk && lot.Kans(Verhoudingen.InBasisregister),
            Vvocmregister = metOefentherapie && lot.Kans(Verhoudingen.InVvocmregister),
        };
    }

    /// <summary>Het beroep van de zoveelste therapeut. In een gemengde praktijk is de eerste fysiotherapeut en de laatste oefentherapeut.</summary>
    public Beroep Beroep(int plaats, Lot lot) =>
        !MetFysiotherapie || (MetOefentherapie && plaats > 0 && (plaats == Grootte - 1 || lot.Kans(Verhoudingen.OefentherapeutInGemengdePraktijk)))
            ? Model.Feiten.Beroep.Oefentherapeut
            : Model.Feiten.Beroep.Fysiotherapeut;
}
