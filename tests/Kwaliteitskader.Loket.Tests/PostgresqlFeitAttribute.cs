namespace Kwaliteitskader.Loket.Tests;

/// <summary>
/// Een test die PostgreSQL vraagt. Waar er geen is, zegt de test hoe die te krijgen is en slaat hij zichzelf over; met
/// <c>LOKET_POSTGRESQL_VERPLICHT=1</c> draait hij dan toch, en faalt.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresqlFeitAttribute : FactAttribute
{
    public PostgresqlFeitAttribute()
    {
        if (Proefopslag.Server is null && Environment.GetEnvironmentVariable("LOKET_POSTGRESQL_VERPLICHT") != "1")
        {
            Skip = "LOKET_POSTGRESQL zegt niet waar een PostgreSQL is. Op Debian: export LOKET_POSTGRESQL=$(.ci/postgresql /tmp/pg)";
        }
    }
}
