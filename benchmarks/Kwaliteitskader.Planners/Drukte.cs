using System.Diagnostics;
using System.Net.Http.Headers;

namespace Kwaliteitskader.Planners;

/// <summary>Planners die tegelijk vragen, elk met een eigen verbinding en de volgende vraag zodra het antwoord er is.</summary>
internal static class Drukte
{
    private const double Staart = 0.99;

    public static async Task<Meting> MeetAsync(Uri dienst, Vraag vraag, int planners, int vragen)
    {
        using var klant = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = planners }) { BaseAddress = dienst, Timeout = TimeSpan.FromSeconds(30) };
        var (over, fouten) = (vragen, 0);
        var begin = Stopwatch.GetTimestamp();
        var duren = await Task.WhenAll(Enumerable.Range(0, planners).Select(_ => Task.Run(PlannerAsync)));
        var seconden = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        var alle = duren.SelectMany(duur => duur).Order().ToList();
        return new(alle[(int)(alle.Count * Staart)], alle.Count / seconden, fouten);

        async Task<List<TimeSpan>> PlannerAsync()
        {
            var eigen = new List<TimeSpan>();
            while (Interlocked.Decrement(ref over) >= 0)
            {
                var start = Stopwatch.GetTimestamp();
                if (!await GaatGoedAsync(klant, vraag))
                {
                    Interlocked.Increment(ref fouten);
                }

                eigen.Add(Stopwatch.GetElapsedTime(start));
            }

            return eigen;
        }
    }

    private static async Task<bool> GaatGoedAsync(HttpClient klant, Vraag vraag)
    {
        try
        {
            using var inhoud = new ByteArrayContent(vraag.Inhoud) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            using var antwoord = await klant.PostAsync(new Uri(vraag.Adres, UriKind.Relative), inhoud);
            var tekst = await antwoord.Content.ReadAsStringAsync();
            return antwoord.IsSuccessStatusCode && tekst.Contains(vraag.Verwacht, StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException)
        {
            return false;
        }
    }
}
