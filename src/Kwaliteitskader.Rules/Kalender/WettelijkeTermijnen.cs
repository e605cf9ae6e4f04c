namespace Kwaliteitskader.Rules.Kalender;

/// <summary>Op welke dagen een termijn uit een wet kan eindigen (Algemene termijnenwet, artikelen 1 en 3).</summary>
/// <remarks>
/// Een ander begrip dan <see cref="Werkdagen"/>: op een dag die een besluit met een feestdag gelijkstelt, eindigt geen wettelijke
/// termijn, maar wie werkdagen telt, telt hem gewoon mee. Valt nooit buiten de kalender en wijst niets toe.
/// </remarks>
internal static class WettelijkeTermijnen
{
    /// <summary>Of een wettelijke termijn op de dag kan eindigen.</summary>
    public static bool KanEindigenOp(DateOnly dag) => Werkdagen.IsWerkdag(dag) && !GelijkgesteldeDagen.Bevat(dag);

    /// <summary>De dag zelf als een wettelijke termijn daarop kan eindigen, en anders de eerste dag erna waarop dat kan.</summary>
    public static DateOnly EindeVanWettelijkeTermijn(this DateOnly dag)
    {
        while (dag < DateOnly.MaxValue && !KanEindigenOp(dag))
        {
            dag = dag.AddDays(1);
        }

        return dag;
    }
}
