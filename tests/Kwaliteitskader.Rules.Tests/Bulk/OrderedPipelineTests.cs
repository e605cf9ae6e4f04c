using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Rules.Tests.Bulk;

public sealed class OrderedPipelineTests
{
    [Fact]
    public async Task Run_ZwareStukken_GaanMetNietMeerGewichtTegelijkDanMagEnInVolgorde()
    {
        var gewichten = Enumerable.Range(0, 200).Select(i => (long)(1 + (i * 7 % 30))).Append(500).Append(3).ToList();
        var onderweg = 0L;
        var meest = 0L;
        var gezien = new List<int>();

        await new OrderedPipeline(inFlight: 64, weightInFlight: 40).RunAsync(
            Stukken(),
            stuk =>
            {
                var nu = Interlocked.Add(ref onderweg, gewichten[stuk]);
                InterlockedMax(ref meest, gewichten[stuk] > 40 ? nu - gewichten[stuk] + 40 : nu);
                Thread.SpinWait(2000);
                return stuk;
            },
            stuk =>
            {
                Interlocked.Add(ref onderweg, -gewichten[stuk]);
                gezien.Add(stuk);
                return ValueTask.CompletedTask;
            },
            CancellationToken.None);

        gezien.Should().Equal(Enumerable.Range(0, gewichten.Count));
        meest.Should().BeInRange(20, 40);

        async IAsyncEnumerable<(int, long)> Stukken()
        {
            for (var i = 0; i < gewichten.Count; i++)
            {
                await Task.Yield();
                yield return (i, gewichten[i]);
            }
        }
    }

    private static void InterlockedMax(ref long meest, long nu)
    {
        for (var eerder = Interlocked.Read(ref meest); nu > eerder; eerder = Interlocked.Read(ref meest))
        {
            if (Interlocked.CompareExchange(ref meest, nu, eerder) == eerder)
            {
                return;
            }
        }
    }
}
