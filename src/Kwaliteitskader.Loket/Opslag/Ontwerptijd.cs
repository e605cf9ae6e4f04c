using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Kwaliteitskader.Loket.Opslag;

/// <summary>Maakt de gegevens zonder programma, voor <c>dotnet ef migrations add NAAM --context SqliteGegevens --output-dir Opslag/Migraties/Sqlite</c>.</summary>
internal sealed class OntwerptijdSqlite : IDesignTimeDbContextFactory<SqliteGegevens>
{
    public SqliteGegevens CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteGegevens>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>Hetzelfde voor <c>--context PostgresqlGegevens --output-dir Opslag/Migraties/Postgresql</c>.</summary>
internal sealed class OntwerptijdPostgresql : IDesignTimeDbContextFactory<PostgresqlGegevens>
{
    public PostgresqlGegevens CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresqlGegevens>().UseNpgsql("Host=localhost").Options);
}
