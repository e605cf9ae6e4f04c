namespace Kwaliteitskader.Testkit;

/// <summary>Waar in een dossier een vraag staat en waar de antwoorden erop.</summary>
/// <param name="Onder">De plaats van wat de vraag stelt, zonder schuine streep vooraan.</param>
/// <param name="Vraag">De plaats van de dag van de vraag daaronder.</param>
/// <param name="Antwoord">De plaats van de dag van een antwoord daaronder.</param>
public sealed record Vraagpaar(string Onder, string Vraag, string Antwoord)
{
    /// <summary>De plaats van de vraag, vanaf de wortel.</summary>
    public string Vraagpad => $"/{Onder}/{Vraag}";

    /// <summary>De plaats van de antwoorden, vanaf de wortel.</summary>
    public string Antwoordpad => $"/{Onder}/{Antwoord}";

    /// <summary>De naam van het feit dat een antwoord zijn dag geeft.</summary>
    public string Antwoordnaam => Antwoord.Split('/')[^1];

    /// <summary>Of er meer dan één antwoord kan zijn.</summary>
    public bool IsLijst => Antwoord.Contains('*', StringComparison.Ordinal);
}
