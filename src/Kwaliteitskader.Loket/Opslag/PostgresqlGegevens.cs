using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Opslag;

/// <summary>Het loket op PostgreSQL, voor wie het uitrolt.</summary>
internal sealed class PostgresqlGegevens(DbContextOptions<PostgresqlGegevens> opties) : Loketgegevens(opties);
