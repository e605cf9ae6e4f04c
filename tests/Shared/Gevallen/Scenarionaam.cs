using Xunit.Abstractions;

namespace Kwaliteitskader.Tests.Shared.Gevallen;

/// <summary>De naam van één geval, zoals die in de testuitvoer staat: <c>WT-1: de zevende dag is op tijd</c>.</summary>
public sealed class Scenarionaam : IXunitSerializable
{
    /// <summary>Voor xunit, dat de waarden daarna invult.</summary>
    public Scenarionaam()
    {
    }

    /// <summary>De naam van een geval.</summary>
    public Scenarionaam(string norm, string naam)
    {
        Norm = norm;
        Naam = naam;
    }

    /// <summary>De sleutel van de norm.</summary>
    public string Norm { get; private set; } = "";

    /// <summary>De naam van het geval.</summary>
    public string Naam { get; private set; } = "";

    /// <inheritdoc/>
    public void Deserialize(IXunitSerializationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        Norm = info.GetValue<string>(nameof(Norm));
        Naam = info.GetValue<string>(nameof(Naam));
    }

    /// <inheritdoc/>
    public void Serialize(IXunitSerializationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        info.AddValue(nameof(Norm), Norm);
        info.AddValue(nameof(Naam), Naam);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Norm}: {Naam}";
}
