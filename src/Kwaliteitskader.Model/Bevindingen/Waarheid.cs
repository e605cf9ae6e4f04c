namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Wat een voorwaarde zegt van een onderwerp op een peilmoment.</summary>
/// <remarks>
/// <see cref="Onwaar"/>, <see cref="NogNiet"/>, <see cref="Twijfel"/> en <see cref="Waar"/> vormen een reeks van zwak naar
/// sterk; <see cref="Onbekend"/> staat voor "een van deze vier, welke is niet te zeggen".
/// </remarks>
public enum Waarheid : byte
{
    /// <summary>Feiten die het bepalen, ontbreken.</summary>
    Onbekend,

    /// <summary>De voorwaarde is niet vervuld.</summary>
    Onwaar,

    /// <summary>De voorwaarde is nog niet vervuld; de termijn ervoor loopt.</summary>
    NogNiet,

    /// <summary>De feiten zijn er, maar een mens moet oordelen.</summary>
    Twijfel,

    /// <summary>De voorwaarde is vervuld.</summary>
    Waar,
}
