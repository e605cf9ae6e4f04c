using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Loket.Teksten;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Kwaliteitskader.Loket.Aanmelden;

/// <summary>Een loket zonder accounts zegt bij de start op de console met welke code het eerste gemaakt wordt.</summary>
internal sealed class Eerstecode(Accountdienst accounts, IOptions<Loketopties> opties, Startscherm scherm, IServer server)
{
    private const string Pagina = "/aanmelden/code";

    /// <summary>Zegt de code, als er nog niemand is en mensen zich hier melden. In een demo ook een voor wie beslist.</summary>
    public async Task ZegAsync()
    {
        if (opties.Value.Oidc is not null || !await accounts.IsLeegAsync())
        {
            return;
        }

        scherm.Zeg($"{Aanmeldteksten.EersteCode(Adres()).Nl}: {await accounts.NodigUitAsync(Rollen.Alle, door: null)}");
        if (opties.Value.Demo)
        {
            scherm.Zeg($"{Aanmeldteksten.DemoCode.Nl}: {await accounts.NodigUitAsync(Rollen.Beoordelaar, door: null)}");
        }
    }

    // Een server die op elk adres van de machine luistert, is hier als localhost te vinden.
    private string Adres() => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } adres
        ? new UriBuilder(adres.Replace("//+", "//localhost", StringComparison.Ordinal).Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//[::]", "//localhost", StringComparison.Ordinal).Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)) { Path = Pagina }.Uri.ToString()
        : Pagina;
}
