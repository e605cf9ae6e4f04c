namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Schrijft groepen hele regels en houdt bij tot waar de uitvoer zeker heel is.</summary>
internal sealed class Regelschrijver(Stream uitvoer)
{
    private readonly WholeWriter heel = new(uitvoer);
    private readonly long? begin = uitvoer.CanSeek ? uitvoer.Position : null;
    private long bytes;
    private long dossiers;
    private long fouten;

    /// <summary>Schrijft de regels van een groep.</summary>
    /// <param name="groep">De groep.</param>
    /// <param name="totaal">De totalen tot hier, voor wie moet weten hoe ver het kwam.</param>
    /// <exception cref="BulkSchrijfException">Het schrijven mislukt.</exception>
    /// <exception cref="InvalidOperationException">Het aantal regels is niet het aantal records.</exception>
    public async ValueTask SchrijfAsync(Groep groep, Samenvatting totaal)
    {
        if (groep.Regels.Count((byte)'\n') is var regels && regels != groep.Records)
        {
            throw new InvalidOperationException($"There are {groep.Records} records and {regels} lines.");
        }

        try
        {
            await heel.WriteAsync(groep.Regels).ConfigureAwait(false);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or NotSupportedException or ObjectDisposedException)
        {
            Herstel();
            throw new BulkSchrijfException(new() { Telling = TotHier(), Samenvatting = totaal }, fout);
        }

        bytes += groep.Regels.Length;
        dossiers += groep.Records - groep.Fouten;
        fouten += groep.Fouten;
    }

    /// <summary>Schrijft weg wat de stroom zelf nog in het geheugen heeft.</summary>
    /// <exception cref="BulkSchrijfException">Het schrijven mislukt.</exception>
    public async Task FlushAsync(Bulkresultaat resultaat)
    {
        try
        {
            await uitvoer.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException fout)
        {
            throw new BulkSchrijfException(resultaat, fout);
        }
    }

    private Bulktelling TotHier() => new() { Dossiers = dossiers, Fouten = fouten, Overgeslagen = 0, Afgebroken = true };

    // Een bestand kan terug naar de laatste hele regel; een pijp niet, en dan blijft een halve regel zonder regeleinde staan.
    private void Herstel()
    {
        if (begin is not { } vanaf)
        {
            return;
        }

        try
        {
            uitvoer.SetLength(vanaf + bytes);
        }
        catch (Exception fout) when (fout is IOException or NotSupportedException or UnauthorizedAccessException)
        {
            // De fout die hierheen leidde, is al onderweg.
        }
    }
}
