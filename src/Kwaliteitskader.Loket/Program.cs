namespace Kwaliteitskader.Loket;

/// <summary>Het webloket: <c>dotnet run --project src/Kwaliteitskader.Loket</c>.</summary>
internal static class Program
{
    private static Task Main(string[] argumenten) => Maak(Opdrachtregel.Bouwer(argumenten)).RunAsync();

    internal static WebApplication Maak(WebApplicationBuilder bouw)
    {
        bouw.AddLoket();
        var dienst = bouw.Build();
        dienst.MapLoket();
        return dienst;
    }
}
