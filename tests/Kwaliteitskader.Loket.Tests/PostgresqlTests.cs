using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model.Feiten;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>Hetzelfde programma op PostgreSQL, met één instelling.</summary>
public sealed class PostgresqlTests
{
    [PostgresqlFeit]
    public async Task Loket_OpPostgresql_BewaartEenAanvraagEnEenSpoorDatVastligt()
    {
        await using var opslag = await Proefopslag.MaakAsync();
        await using var loket = await Proefloket.StartAsync(("Postgresql", opslag.Verbinding));
        using var behandelaar = await loket.MensAsync("Behandelaar", Rollen.Behandelaar);
        await behandelaar.OpenAsync("/inleveren");
        await behandelaar.VerzendAsync("form.kolom", ("bestand", "a.json", Voorbeeld.Bytes("keurmerkpraktijk")), ("register", nameof(Register.KeurmerkPraktijkregister)), ("peildatum", "2026-11-21"));
        await behandelaar.OpenAsync("/");

        behandelaar.Pagina.QuerySelectorAll("tbody tr").Should().ContainSingle();
        (await loket.MetAsync(gegevens => Task.FromResult(gegevens.Database.ProviderName))).Should().Contain("Npgsql");
        foreach (var opdracht in new[] { "UPDATE \"Spoor\" SET \"Ronde\" = 9", "DELETE FROM \"Spoor\"", "TRUNCATE \"Spoor\"" })
        {
            var doen = () => loket.MetAsync(gegevens => gegevens.Database.ExecuteSqlRawAsync(opdracht));
            await doen.Should().ThrowAsync<Npgsql.PostgresException>();
        }
    }

    [PostgresqlFeit]
    public async Task Migraties_OpPostgresql_LatenGeenVerschilMetHetModelOver()
    {
        await using var opslag = await Proefopslag.MaakAsync();
        await using var loket = await Proefloket.StartAsync(("Postgresql", opslag.Verbinding));

        (await loket.MetAsync(gegevens => Task.FromResult(gegevens.Database.HasPendingModelChanges()))).Should().BeFalse();
    }

    [Fact]
    public async Task Migraties_OpSqlite_LatenGeenVerschilMetHetModelOver()
    {
        await using var loket = await Proefloket.StartAsync();

        (await loket.MetAsync(gegevens => Task.FromResult(gegevens.Database.HasPendingModelChanges()))).Should().BeFalse();
    }
}
