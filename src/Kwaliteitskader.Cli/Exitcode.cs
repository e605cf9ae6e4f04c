namespace Kwaliteitskader.Cli;

/// <summary>De exitcodes. Deel van het contract; bij meer dan één reden telt de hoogste.</summary>
internal static class Exitcode
{
    /// <summary>Alles is beoordeeld; niets voldoet niet en geen aanvraag is niet toelaatbaar.</summary>
    public const int Goed = 0;

    /// <summary>Ten minste één norm heeft als uitkomst <c>voldoetNiet</c>, of één advies <c>nietToelaatbaar</c>.</summary>
    public const int VoldoetNiet = 1;

    /// <summary>
    /// Argumenten of invoer zijn niet bruikbaar, ook als dat voor één record geldt, of niet alles is beoordeeld en geschreven:
    /// afgebroken, de schijf vol, of de lezer van de uitvoer hield op.
    /// </summary>
    public const int Onbruikbaar = 2;

    /// <summary>Een fout van het programma zelf.</summary>
    public const int Programmafout = 3;
}
