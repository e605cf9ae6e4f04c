namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Wat een uitdrukking oplevert: een waarde, de zekerheid dat er geen is, een tegenspraak, of niets bekends.</summary>
/// <typeparam name="W">Het type van de waarde.</typeparam>
public readonly struct Waarde<W>
{
    private Waarde(Kennis kennis, W inhoud)
    {
        Kennis = kennis;
        Inhoud = inhoud;
    }

    /// <summary>De waarde is niet bekend.</summary>
    public static Waarde<W> Onbekend => default;

    /// <summary>Bekend is dat er geen waarde is, bijvoorbeeld de nieuwste van geen enkele visitatie.</summary>
    public static Waarde<W> Geen => new(Kennis.Geen, default!);

    /// <summary>De feiten geven meer dan één antwoord.</summary>
    public static Waarde<W> Tegenstrijdig => new(Kennis.Tegenstrijdig, default!);

    /// <summary>Hoe bekend de waarde is.</summary>
    public Kennis Kennis { get; }

    /// <summary>De waarde, als zij bekend is.</summary>
    public W Inhoud { get; }

    /// <summary>Of er een waarde bekend is.</summary>
    public bool IsBekend => Kennis == Kennis.Bekend;

    /// <summary>Een bekende waarde.</summary>
    public static implicit operator Waarde<W>(W inhoud) => new(Kennis.Bekend, inhoud);

    /// <summary>Dezelfde kennis over een andere waarde.</summary>
    internal Waarde<V> Zonder<V>() => Kennis switch
    {
        Kennis.Geen => Waarde<V>.Geen,
        Kennis.Tegenstrijdig => Waarde<V>.Tegenstrijdig,
        _ => Waarde<V>.Onbekend,
    };
}

/// <summary>Hoe bekend een waarde is.</summary>
public enum Kennis : byte
{
    /// <summary>Niet bekend.</summary>
    Onbekend,

    /// <summary>Bekend is dat er geen is.</summary>
    Geen,

    /// <summary>De feiten spreken elkaar tegen.</summary>
    Tegenstrijdig,

    /// <summary>Bekend.</summary>
    Bekend,
}
