namespace Kwaliteitskader.Loket.Schermtests;

/// <summary>
/// Een test die een browser vraagt. Waar hij er niet is, zegt de test hoe hij te krijgen is en slaat hij zichzelf over; met
/// <c>CHROMIUM_VERPLICHT=1</c> draait hij dan toch, en faalt.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFeitAttribute : FactAttribute
{
    public ChromiumFeitAttribute()
    {
        if (Browser.Programma is null && Environment.GetEnvironmentVariable("CHROMIUM_VERPLICHT") != "1")
        {
            Skip = "Chromium staat niet in PATH. Op Debian: apt-get install --no-install-recommends chromium";
        }
    }
}
