namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Een gelezen feit: waar het staat en wat er stond. Teksten worden pas gemaakt als ernaar gevraagd wordt.</summary>
public abstract class Feitwaarde
{
    /// <summary>Een feit op een plaats.</summary>
    /// <param name="pad">De plaats in het dossier.</param>
    protected Feitwaarde(JsonPointer pad) => Pad = pad;

    /// <summary>De plaats in het dossier.</summary>
    public JsonPointer Pad { get; }

    /// <summary>Of het feit bekend is.</summary>
    public abstract bool IsBekend { get; }

    /// <summary>De waarde zoals in JSON; <see langword="null"/> als het feit onbekend is.</summary>
    public abstract string? Waarde { get; }

    /// <summary>De dag, als de waarde er een is.</summary>
    public abstract DateOnly? Dag { get; }

    /// <summary>Wat het feit is, in woorden.</summary>
    public abstract Tekst Label { get; }

    /// <summary>De verklaring waarom hier gevraagd wordt; <see langword="null"/> als het feit er geen is, of bekend is.</summary>
    public virtual GevraagdeVerklaring? Gevraagd => null;

    /// <summary>De waarde in woorden; <see langword="null"/> als zij voor zichzelf spreekt of onbekend is.</summary>
    /// <param name="taal">De taal.</param>
    public abstract string? InWoorden(Taal taal);
}
