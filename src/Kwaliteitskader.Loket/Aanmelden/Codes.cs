using System.Security.Cryptography;
using System.Text;

namespace Kwaliteitskader.Loket.Aanmelden;

/// <summary>Geheimen die een mens overtypt of aanklikt. Het loket bewaart alleen hun hash: zij zijn lang genoeg om niet te raden.</summary>
internal static class Codes
{
    // Zonder tekens die op elkaar lijken: 31 tekens, dus bijna vijf bits per teken.
    private const string Alfabet = "23456789abcdefghjkmnpqrstuvwxyz";

    private const int Tekens = 24;
    private const int Groep = 6;

    /// <summary>Een nieuwe code, in groepen met streepjes.</summary>
    public static string Nieuw() => string.Join('-', RandomNumberGenerator.GetString(Alfabet, Tekens).Chunk(Groep).Select(groep => new string(groep)));

    /// <summary>De hash van een code; streepjes, spaties en hoofdletters doen er niet toe.</summary>
    public static string Hash(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant())));
}
