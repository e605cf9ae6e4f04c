using System.Diagnostics.Metrics;
using Kwaliteitskader.Loket.Opslag;

namespace Kwaliteitskader.Loket.Waarneming;

/// <summary>Telt wat er aan het loket gebeurt; nooit wie, of over wie.</summary>
internal sealed class Meting : IDisposable
{
    /// <summary>De naam van de meter.</summary>
    public const string Naam = "Kwaliteitskader.Loket";

    private readonly Meter meter;
    private readonly Counter<long> handelingen;

    public Meting(IMeterFactory fabriek)
    {
        meter = fabriek.Create(Naam);
        handelingen = meter.CreateCounter<long>("loket.handelingen", "{handeling}", "Handelingen die in een spoor staan, naar soort.");
    }

    /// <summary>Telt een handeling die bewaard is.</summary>
    public void Tel(Handeling handeling) => handelingen.Add(1, new KeyValuePair<string, object?>("loket.handeling", handeling.ToString()));

    public void Dispose() => meter.Dispose();
}
