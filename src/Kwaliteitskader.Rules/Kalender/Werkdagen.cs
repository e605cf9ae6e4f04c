namespace Kwaliteitskader.Rules.Kalender;

/// <summary>Rekenen met werkdagen: elke dag die geen zaterdag, zondag of algemeen erkende feestdag is.</summary>
/// <remarks>Valt nooit buiten de kalender: wat erna komt, is de laatste dag. Wijst niets toe.</remarks>
internal static class Werkdagen
{
    /// <summary>Of de dag een werkdag is.</summary>
    public static bool IsWerkdag(DateOnly dag) =>
        dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Feestdagen.IsFeestdag(dag);

    /// <summary>
    /// De zoveelste werkdag na de dag; die dag zelf telt niet mee. Nul werkdagen later, of minder, is de dag zelf.
    /// </summary>
    public static DateOnly PlusWerkdagen(this DateOnly dag, int werkdagen)
    {
        for (var rest = werkdagen; rest > 0 && dag < DateOnly.MaxValue;)
        {
            dag = dag.AddDays(1);
            rest -= IsWerkdag(dag) ? 1 : 0;
        }

        return dag;
    }
}
