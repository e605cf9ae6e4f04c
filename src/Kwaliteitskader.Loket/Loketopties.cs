namespace Kwaliteitskader.Loket;

/// <summary>De instellingen van het loket, uit de sectie <c>Loket</c>; op zichzelf werkt het zonder enige instelling.</summary>
internal sealed class Loketopties
{
    /// <summary>De naam van de sectie.</summary>
    public const string Sectie = "Loket";

    /// <summary>Of het loket met synthetische aanvragen begint als het leeg is.</summary>
    public bool Demo { get; set; }
}
