namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Wat een bulktoets opleverde naast de geschreven records.</summary>
public sealed class Bulkresultaat
{
    /// <summary>Hoeveel records er waren.</summary>
    public required Bulktelling Telling { get; init; }

    /// <summary>De totalen per norm en register, over de dossiers van <see cref="Telling"/>.</summary>
    public required Samenvatting Samenvatting { get; init; }
}

/// <summary>De uitvoer van een bulktoets was niet verder te schrijven.</summary>
/// <remarks>Wat geschreven is, eindigt op een recordgrens voor zover de stroom dat toeliet; een halve regel is nooit hele JSON.</remarks>
#pragma warning disable RCS1194 // Alleen deze bibliotheek maakt haar, en altijd met een resultaat.
public sealed class BulkSchrijfException : IOException
#pragma warning restore RCS1194
{
    internal BulkSchrijfException(Bulkresultaat resultaat, Exception oorzaak)
        : base($"The output cannot be written on after {resultaat.Telling.Records} records: {oorzaak.Message}", oorzaak)
    {
        Resultaat = resultaat;
        HResult = oorzaak.HResult;
    }

    /// <summary>Wat tot dan toe geschreven was.</summary>
    public Bulkresultaat Resultaat { get; }
}
