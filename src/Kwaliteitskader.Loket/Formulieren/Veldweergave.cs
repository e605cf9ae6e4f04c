using System.Security.Cryptography;
using System.Text;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Loket.Formulieren;

/// <summary>Een veld op de pagina, met wat er al is ingevuld en wat daaraan mis is.</summary>
internal sealed record Veldweergave(Vraagveld Veld, IReadOnlyDictionary<string, string> Antwoorden, IReadOnlyDictionary<string, Tekst> Fouten, bool StaatAl, string? Meer)
{
    /// <summary>Hoeveel rijen een lijst heeft, met die waar zojuist om gevraagd is.</summary>
    public int Rijen => Math.Min(Formulierlezer.MeesteRijen, Formulierlezer.Rijental(Veld.Pad, Antwoorden) + (Meer == Veld.Pad ? Formulierlezer.Rijen : 0));

    public string Antwoord(string naam) => Antwoorden.GetValueOrDefault(naam, "");

    public bool HeeftRij(int rij) => Veld.Rijvelden.Any(deel => Antwoord(Formulierlezer.Rij(Veld.Pad, rij, deel.Naam)).Length > 0);

    /// <summary>De sleutel van een element op de pagina bij de naam van zijn veld.</summary>
    public static string Id(string naam) => $"v{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(naam)))[..12]}";
}

/// <summary>Een invoerveld.</summary>
internal sealed record Invoerweergave(string Naam, Contractveld Veld, string Waarde, string? Foutveld);
