using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>Leest pagina's en verzendt hun formulieren zoals een browser zonder script: met de verborgen velden die erin staan.</summary>
internal sealed class Bezoeker(HttpClient klant) : IDisposable
{
    /// <summary>De pagina die open is.</summary>
    public IHtmlDocument Pagina { get; private set; } = null!;

    /// <summary>Het pad van de pagina die open is.</summary>
    public string Adres { get; private set; } = "";

    /// <summary>Hoe het laatste verzoek, na omleidingen, afliep.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>De tekst van de hoofdinhoud.</summary>
    public string Inhoud => Pagina.QuerySelector("main")!.TextContent;

    public Task OpenAsync(string adres) => VolgAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(adres, UriKind.Relative)));

    /// <summary>Volgt de koppeling waar een selector naar wijst.</summary>
    public Task KlikAsync(string selector) => OpenAsync(Pagina.QuerySelector(selector)!.GetAttribute("href")!);

    /// <summary>Verzendt een formulier met velden erin gevuld.</summary>
    public Task VerzendAsync(string formulier, params (string Naam, string Waarde)[] velden) => VerzendAsync(formulier, null, velden);

    /// <summary>Verzendt een formulier met een bestand.</summary>
    public Task VerzendAsync(string formulier, (string Veld, string Naam, byte[] Inhoud)? bestand, params (string Naam, string Waarde)[] velden)
    {
        var gevonden = Pagina.QuerySelector<IHtmlFormElement>(formulier) ?? throw new InvalidOperationException($"Geen formulier '{formulier}' op {Adres}:\n{Pagina.Body!.TextContent}");
        var waarden = gevonden.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(veld => (Naam: veld.Name!, Waarde: veld.Value ?? ""))
            .Where(veld => !velden.Any(gegeven => gegeven.Naam == veld.Naam)).Concat(velden).ToList();
        HttpContent inhoud;
        if (bestand is { } mee)
        {
            var delen = new MultipartFormDataContent();
            waarden.ForEach(veld => delen.Add(new StringContent(veld.Waarde), veld.Naam));
            delen.Add(new ByteArrayContent(mee.Inhoud), mee.Veld, mee.Naam);
            inhoud = delen;
        }
        else
        {
            inhoud = new FormUrlEncodedContent(waarden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde)));
        }

        var doel = gevonden.GetAttribute("action") is { Length: > 0 } actie ? actie : Adres;
        return VolgAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(doel, UriKind.Relative)) { Content = inhoud });
    }

    /// <summary>Waar een adres heen stuurt, zonder er heen te gaan.</summary>
    public async Task<Uri> OmleidingAsync(string adres)
    {
        using var antwoord = await klant.GetAsync(new Uri(adres, UriKind.Relative));
        return antwoord.Headers.Location!;
    }

    /// <summary>Haalt iets dat geen pagina is.</summary>
    public async Task<(HttpStatusCode Status, string? Soort, byte[] Inhoud)> HaalAsync(string adres)
    {
        using var antwoord = await klant.GetAsync(new Uri(adres, UriKind.Relative));
        return (antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType, await antwoord.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Zegt bij elk volgend verzoek iets in een kop.</summary>
    public void Zeg(string kop, string waarde) => klant.DefaultRequestHeaders.Add(kop, waarde);

    public void Dispose() => klant.Dispose();

    private async Task VolgAsync(HttpRequestMessage verzoek)
    {
        for (var stap = 0; stap < 5; stap++)
        {
            using var antwoord = await klant.SendAsync(verzoek);
            Status = antwoord.StatusCode;
            Adres = verzoek.RequestUri!.IsAbsoluteUri ? verzoek.RequestUri.PathAndQuery : verzoek.RequestUri.OriginalString;
            verzoek.Dispose();
            if (antwoord.Headers.Location is not { } naar)
            {
                Pagina = new HtmlParser().ParseDocument(await antwoord.Content.ReadAsStringAsync());
                return;
            }

            verzoek = new HttpRequestMessage(HttpMethod.Get, new Uri(naar.IsAbsoluteUri ? naar.PathAndQuery : naar.OriginalString, UriKind.Relative));
        }

        throw new InvalidOperationException($"Te veel omleidingen, laatst naar {Adres}.");
    }
}
