using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Maakt van de feiten van een dossier één afdruk.</summary>
internal static class Dossierafdruk
{
    public static string Van(Dossier dossier) => dossier.Id;
}
