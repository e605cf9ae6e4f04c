namespace Kwaliteitskader.Opvolging;

/// <summary>Rekenen met dagen dat nooit buiten de kalender valt.</summary>
internal static class Dagrekening
{
    /// <summary>De dag zoveel dagen later; negatief is eerder.</summary>
    public static DateOnly Plus(this DateOnly dag, int dagen) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)dag.DayNumber + dagen, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
