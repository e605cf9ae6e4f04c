namespace Kwaliteitskader.Model.Feiten;

/// <summary>Feiten over het kwaliteitskader zelf, voor iedereen gelijk.</summary>
public sealed record Kader
{
    /// <summary>Of de (vooral financiële) voorwaarden vervuld zijn waaronder partijen het kader uitvoeren.</summary>
    public bool? RandvoorwaardenVervuld { get; init; }
}
