namespace Kwaliteitskader.Cli.Output;

/// <summary>Hoe een CSV eruitziet.</summary>
/// <param name="Scheiding">Het teken tussen cellen.</param>
/// <param name="Bom">Of er een byte order mark voor staat; zonder leest Excel é verkeerd.</param>
internal readonly record struct CsvShape(char Scheiding, bool Bom)
{
    /// <summary>Volgens RFC 4180: een komma, en geen byte order mark.</summary>
    public static CsvShape Standaard => new(',', Bom: false);
}
