using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kwaliteitskader.Loket.Opslag;

/// <summary>Het loket op SQLite: één bestand, zonder enige inrichting.</summary>
internal sealed class SqliteGegevens(DbContextOptions<SqliteGegevens> opties) : Loketgegevens(opties)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // SQLite kan een DateTimeOffset niet ordenen; milliseconden wel.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Milliseconden>();
    }

    private sealed class Milliseconden() : ValueConverter<DateTimeOffset, long>(tijd => tijd.ToUnixTimeMilliseconds(), getal => DateTimeOffset.FromUnixTimeMilliseconds(getal));
}
