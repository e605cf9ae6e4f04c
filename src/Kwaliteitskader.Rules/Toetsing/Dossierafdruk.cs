using System.Security.Cryptography;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Maakt van de feiten van een dossier één afdruk, over het dossier zoals deze bibliotheek het schrijft.</summary>
internal static class Dossierafdruk
{
    public static string Van(Dossier dossier) => Convert.ToHexStringLower(SHA256.HashData(DossierSchrijver.Schrijf(dossier)));
}
