namespace Kwaliteitskader.Loket;

/// <summary>Leest de opdrachtregel: gewone instellingen van ASP.NET Core, en vlaggen zonder waarde.</summary>
internal static class Opdrachtregel
{
    private const string Demovlag = "--demo";

    /// <summary>De bouwer van het programma, met wat op de opdrachtregel staat als instelling.</summary>
    public static WebApplicationBuilder Bouwer(string[] argumenten)
    {
        var bouw = WebApplication.CreateBuilder([.. argumenten.Where(argument => argument != Demovlag)]);
        if (argumenten.Contains(Demovlag))
        {
            bouw.Configuration[$"{Loketopties.Sectie}:{nameof(Loketopties.Demo)}"] = bool.TrueString;
        }

        return bouw;
    }
}
