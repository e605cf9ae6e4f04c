using System.Diagnostics.Metrics;
using Kwaliteitskader.Loket.Api.Haken;
using Kwaliteitskader.Loket.Opslag;

namespace Kwaliteitskader.Loket.Waarneming;

/// <summary>Telt wat er aan het loket gebeurt; nooit wie, of over wie.</summary>
internal sealed class Meting : IDisposable
{
    /// <summary>De naam van de meter.</summary>
    public const string Naam = "Kwaliteitskader.Loket";

    private readonly Meter meter;
    private readonly Counter<long> handelingen;
    private readonly Counter<long> kaarten;

    public Meting(IMeterFactory fabriek)
    {
        meter = fabriek.Create(Naam);
        handelingen = meter.CreateCounter<long>("loket.handelingen", "{handeling}", "Handelingen die in een spoor staan, naar soort.");
        kaarten = meter.CreateCounter<long>("loket.kaartgevolgen", "{kaart}", "Kaarten van CDS Hooks waarvan gemeld is wat een planner ermee deed, naar gevolg en reden.");
    }

    /// <summary>Telt een handeling die bewaard is.</summary>
    public void Tel(Handeling handeling) => handelingen.Add(1, new KeyValuePair<string, object?>("loket.handeling", handeling.ToString()));

    /// <summary>Telt wat er met een kaart gebeurde.</summary>
    public void Tel(Kaartgevolg gevolg) =>
        kaarten.Add(1, new KeyValuePair<string, object?>("loket.gevolgd", gevolg.Gevolgd), new KeyValuePair<string, object?>("loket.reden", gevolg.Reden));

    public void Dispose() => meter.Dispose();
}
