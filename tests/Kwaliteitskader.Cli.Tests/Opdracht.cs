using System.Text;
using Kwaliteitskader.Cli.Opdrachtregel;

namespace Kwaliteitskader.Cli.Tests;

/// <summary>Voert een opdracht uit zonder proces, met een klok die stilstaat, en bewaart wat eruit kwam.</summary>
internal sealed class Opdracht
{
    private static readonly DateTimeOffset Vandaag = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private Opdracht(int code, byte[] uitvoer, string fouten)
    {
        Code = code;
        Bytes = uitvoer;
        Fouten = fouten;
    }

    public int Code { get; }

    public byte[] Bytes { get; }

    public string Uitvoer => Encoding.UTF8.GetString(Bytes);

    public string Fouten { get; }

    public static Task<Opdracht> Voer(params string[] argumenten) => VoerMet([], argumenten);

    public static Task<Opdracht> VoerMet(byte[] invoer, params string[] argumenten) => VoerOp(new MemoryStream(), invoer, false, default, argumenten);

    public static Task<Opdracht> VoerInKleur(params string[] argumenten) => VoerOp(new MemoryStream(), [], true, default, argumenten);

    /// <summary>Voert een opdracht uit van een ander programma met dezelfde omgeving.</summary>
    public static async Task<Opdracht> VoerMet(byte[] invoer, string programma, Func<CommandHost, Hoofdopdracht> wortel, params string[] argumenten)
    {
        using var uitvoer = new MemoryStream();
        using var fouten = new StringWriter();
        var host = new CommandHost { Input = () => new MemoryStream(invoer), Output = uitvoer, Error = fouten, Clock = new StilstaandeKlok(), Program = programma };
        var code = await Commandoregel.VoerAsync(argumenten, host, wortel);
        return new Opdracht(code, uitvoer.ToArray(), fouten.ToString());
    }

    public static async Task<Opdracht> VoerOp(Stream uitvoer, byte[] invoer, bool kleur, CancellationToken stop, params string[] argumenten)
    {
        using var fouten = new StringWriter();
        var host = new CommandHost
        {
            Input = () => new MemoryStream(invoer),
            Output = uitvoer,
            Error = fouten,
            Clock = new StilstaandeKlok(),
            Colour = kleur,
        };
        var code = await Commandoregel.VoerAsync(argumenten, host, stop);
        return new Opdracht(code, uitvoer is MemoryStream geheugen ? geheugen.ToArray() : [], fouten.ToString());
    }

    private sealed class StilstaandeKlok : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Vandaag;
    }
}
