using System.Globalization;
using System.Security.Claims;
using Kwaliteitskader.Loket.Opslag;

namespace Kwaliteitskader.Loket.Aanmelden;

/// <summary>Wie er aan het loket staat.</summary>
internal sealed record Wie(Guid Id, string Naam, Rollen Rollen)
{
    private const string Rolbewering = "loket-rollen";

    /// <summary>Of hij een van deze rollen heeft.</summary>
    public bool Heeft(Rollen rollen) => (Rollen & rollen) != Rollen.Geen;

    /// <summary>Wie er volgens zijn koekje staat; afwezig als niemand zich gemeld heeft.</summary>
    public static Wie? Van(ClaimsPrincipal mens) =>
        Guid.TryParse(mens.FindFirstValue(ClaimTypes.NameIdentifier), out var id) && Enum.TryParse<Rollen>(mens.FindFirstValue(Rolbewering), out var rollen)
            ? new(id, mens.FindFirstValue(ClaimTypes.Name) ?? "", rollen)
            : null;

    /// <summary>Wat er in het koekje van een account staat.</summary>
    public static ClaimsPrincipal Bewijs(Account account, string schema) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString()),
            new(ClaimTypes.Name, account.Naam),
            new(Rolbewering, ((int)account.Rollen).ToString(CultureInfo.InvariantCulture)),
        ],
        schema));
}
