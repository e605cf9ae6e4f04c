using Kwaliteitskader.Loket.Aanmelden;
using Kwaliteitskader.Loket.Opslag;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>Alleen wie een ander voor zag gaan, hoort dat; een volle schijf is een storing.</summary>
public class BotsingTests
{
    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(19, 2067, true)]
    [InlineData(19, 1555, true)]
    [InlineData(19, 1811, false)] // De wachter van het spoor.
    [InlineData(13, 13, false)] // De schijf is vol.
    [InlineData(10, 778, false)] // Niet te schrijven.
    public void Sqlite_ZegtWatErMisging_EnAlleenEenAnderIsEenBotsing(int code, int uitgebreid, bool botsing) =>
        Botsing.Is(new("", new SqliteException("", code, uitgebreid))).Should().Be(botsing);

    [Theory]
    [InlineData(PostgresErrorCodes.UniqueViolation, true)]
    [InlineData(PostgresErrorCodes.SerializationFailure, true)]
    [InlineData(PostgresErrorCodes.DiskFull, false)]
    [InlineData(PostgresErrorCodes.RaiseException, false)] // De wachter van het spoor.
    public void Postgresql_ZegtWatErMisging_EnAlleenEenAnderIsEenBotsing(string code, bool botsing) =>
        Botsing.Is(new("", new PostgresException("", "ERROR", "ERROR", code))).Should().Be(botsing);

    [Fact]
    public async Task Uitnodigingen_VeleTegelijk_LukkenAlle_EnHunSpoorIsHeel()
    {
        await using var loket = await Proefloket.StartAsync();
        await loket.MensAsync("eerste", Rollen.Beheerder);

        var codes = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Task.Run(async () =>
        {
            await using var deel = loket.Diensten.CreateAsyncScope();
            return await deel.ServiceProvider.GetRequiredService<Accountdienst>().NodigUitAsync(Rollen.Behandelaar, door: null);
        })));

        codes.Should().OnlyHaveUniqueItems();
        var spoor = await loket.MetAsync(gegevens => gegevens.Spoor.AsNoTracking().Where(regel => regel.AanvraagId == Spoorregel.VanHetLoket).OrderBy(regel => regel.Nummer).ToListAsync());
        spoor.Where(regel => regel.Handeling == Handeling.Uitgenodigd && regel.Bij == nameof(Rollen.Behandelaar)).Should().HaveCount(30);
        Spoorregel.IsHeel(spoor).Should().BeTrue();
    }

    [Fact]
    public void Versie_DieEenAnderAlVeranderde_IsEenBotsing() => Botsing.Is(new DbUpdateConcurrencyException()).Should().BeTrue();
}
