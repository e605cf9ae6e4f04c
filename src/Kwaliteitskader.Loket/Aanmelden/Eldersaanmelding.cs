using System.Security.Claims;
using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Opslag;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Aanmelden;

/// <summary>Aanmelden bij de eigen organisatie, met OpenID Connect. Wie daar rollen van het loket heeft, krijgt hier een account.</summary>
internal static class Eldersaanmelding
{
    /// <summary>Het schema.</summary>
    public const string Schema = OpenIdConnectDefaults.AuthenticationScheme;

    public static void AddElders(this AuthenticationBuilder bouw, Oidcopties opties) => bouw.AddOpenIdConnect(Schema, oidc =>
    {
        oidc.SignInScheme = Aanmelding.Schema;
        oidc.Authority = opties.Uitgever;
        oidc.ClientId = opties.Client;
        oidc.ClientSecret = opties.Geheim;
        oidc.ResponseType = "code";
        oidc.ResponseMode = "query";
        oidc.UsePkce = true;
        oidc.MapInboundClaims = false;
        oidc.SaveTokens = false;
        oidc.CallbackPath = "/aanmelden/elders/terug";
        oidc.Events.OnTokenValidated = gemeld => WordtAccountAsync(gemeld, opties);
        oidc.Events.OnRemoteFailure = mislukt =>
        {
            mislukt.Response.Redirect("/geen-toegang");
            mislukt.HandleResponse();
            return Task.CompletedTask;
        };
    });

    private static async Task WordtAccountAsync(TokenValidatedContext gemeld, Oidcopties opties)
    {
        var mens = gemeld.Principal!;
        var rollen = mens.FindAll(opties.Rolbewering).Aggregate(Rollen.Geen, (samen, rol) => samen | (Enum.TryParse<Rollen>(rol.Value, ignoreCase: true, out var gevonden) ? gevonden : Rollen.Geen)) & Rollen.Alle;
        if (rollen == Rollen.Geen)
        {
            gemeld.Fail("Geen rol van het loket.");
            return;
        }

        var diensten = gemeld.HttpContext.RequestServices;
        var gegevens = diensten.GetRequiredService<Loketgegevens>();
        var elders = $"{gemeld.SecurityToken.Issuer} {mens.FindFirstValue("sub")}";
        var account = await gegevens.Accounts.SingleOrDefaultAsync(een => een.Elders == elders);
        if (account is { GeslotenOp: not null })
        {
            gemeld.Fail("Dit account is gesloten.");
            return;
        }

        if (account is null || account.Rollen != rollen)
        {
            var handeling = account is null ? Handeling.AccountGemaakt : Handeling.RollenGewijzigd;
            account ??= gegevens.Accounts.Add(Nieuw(mens, elders, diensten.GetRequiredService<TimeProvider>())).Entity;
            account.Rollen = rollen;
            await diensten.GetRequiredService<Spoorboek>().VoegAsync(Spoorregel.VanHetLoket, handeling, account.Id, bij: $"{account.Id} {rollen}");
            await gegevens.SaveChangesAsync();
        }

        gemeld.Principal = Wie.Bewijs(account, Aanmelding.Schema);
    }

    // Namen elders zijn niet uniek; de sleutel hier is dat wel.
    private static Account Nieuw(ClaimsPrincipal mens, string elders, TimeProvider klok)
    {
        var naam = mens.FindFirstValue("name") ?? mens.FindFirstValue("preferred_username") ?? mens.FindFirstValue("sub")!;
        var id = Guid.CreateVersion7();
        return new() { Id = id, Naam = naam.Length > 80 ? naam[..80] : naam, Naamsleutel = id.ToString(), Elders = elders, Rollen = Rollen.Geen, GemaaktOp = klok.GetUtcNow() };
    }
}
