using System.Collections.Concurrent;
using System.Diagnostics;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Loket.Waarneming;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>Wat het loket over zichzelf vertelt, en wat niet.</summary>
public sealed class WaarnemingTests
{
    [Fact]
    public async Task Sporen_EnLogboek_NoemenGeenDossierSleutelOfMens()
    {
        var sporen = new List<Activity>();
        var metingen = new List<Metric>();
        var logboek = new Logboek();
        var loket = await Proefloket.StartAsync(diensten =>
        {
            diensten.AddOpenTelemetry().WithTracing(bouw => bouw.AddInMemoryExporter(sporen)).WithMetrics(bouw => bouw.AddInMemoryExporter(metingen));
            diensten.AddLogging(bouw => bouw.AddProvider(logboek).SetMinimumLevel(LogLevel.Trace));
        });
        var dossier = DossierLezer.Lees(Voorbeeld.Bytes("keurmerkpraktijk")).Dossier!;
        using var behandelaar = await loket.MensAsync("Volkomen Herkenbaar", Rollen.Behandelaar);
        await behandelaar.OpenAsync("/inleveren");
        await behandelaar.VerzendAsync("form.kolom", ("bestand", "geheime-naam.json", DossierSchrijver.Schrijf(dossier with { Id = "herkenbaar-dossier", Praktijk = dossier.Praktijk! with { Visitaties = null } })), ("register", nameof(Register.KeurmerkPraktijkregister)), ("peildatum", "2026-11-21"));
        await behandelaar.KlikAsync("main li a");
        await behandelaar.VerzendAsync("form[action*=Vragen]");
        var koppeling = new Uri(behandelaar.Pagina.QuerySelector("#koppeling")!.TextContent);
        using var praktijk = loket.Bezoeker();
        await praktijk.OpenAsync(koppeling.PathAndQuery);
        await behandelaar.OpenAsync("/");
        await behandelaar.VerzendAsync("form[role=search]", ("zoek", "herkenbaar-dossier"));
        loket.Diensten.GetRequiredService<MeterProvider>().ForceFlush();
        await loket.DisposeAsync();

        sporen.Should().NotBeEmpty();
        var alles = string.Join('\n', sporen.Select(spoor => $"{spoor.DisplayName} {string.Join(' ', spoor.TagObjects)}").Concat(logboek.Regels));
        alles.Should().Contain("/invullen").And.NotContain("herkenbaar").And.NotContain("Herkenbaar").And.NotContain("geheime-naam").And.NotContain(koppeling.Query[^6..]);
        metingen.Should().Contain(meting => meting.MeterName == Meting.Naam && meting.Name == "loket.handelingen");
    }

    private sealed class Logboek : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Regels { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Regels.Enqueue(formatter(state, exception));

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Dispose()
        {
        }
    }
}
