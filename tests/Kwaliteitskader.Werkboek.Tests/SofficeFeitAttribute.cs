namespace Kwaliteitskader.Werkboek.Tests;

/// <summary>
/// Een test die LibreOffice vraagt. Waar het er niet is, zegt de test hoe het te krijgen is en slaat hij zichzelf over; met
/// <c>LIBREOFFICE_VERPLICHT=1</c> draait hij dan toch, en faalt.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SofficeFeitAttribute : FactAttribute
{
    public SofficeFeitAttribute()
    {
        if (Soffice.Pad is null && Environment.GetEnvironmentVariable("LIBREOFFICE_VERPLICHT") != "1")
        {
            Skip = "LibreOffice (soffice) staat niet in PATH. Op Debian: apt-get install --no-install-recommends libreoffice-calc-nogui libreoffice-writer-nogui";
        }
    }
}
