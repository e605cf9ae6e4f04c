using System.Runtime.CompilerServices;

namespace Kwaliteitskader.Tests.Shared;

/// <summary>Vindt de broncode waar de tests bij horen, voor conventies die over bestanden gaan.</summary>
internal static class Broncode
{
    /// <summary>Een map of bestand onder de wortel van het project.</summary>
    public static string Map(string pad) => Path.Combine(Wortel(), pad);

    private static string Wortel([CallerFilePath] string ditBestand = "")
    {
        // Een deterministische build vervangt het begin van het pad; dan wijst de map van de test de weg omhoog.
        for (var map = Directory.Exists(Path.GetDirectoryName(ditBestand)) ? new FileInfo(ditBestand).Directory : new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            if (File.Exists(Path.Combine(map.FullName, "Kwaliteitskader.sln")))
            {
                return map.FullName;
            }
        }

        throw new DirectoryNotFoundException("Kwaliteitskader.sln staat in geen enkele map boven de tests.");
    }
}
