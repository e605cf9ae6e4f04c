using System.Text;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Tests.Processen;

/// <summary>Elke opdracht die dossiers leest, houdt op als het gevraagd wordt, en zegt dat zij niet klaar is.</summary>
public sealed class AfbrekenTests : IDisposable
{
    private readonly Bestanden bestanden = new();

    public AfbrekenTests() => bestanden.Zet("een.json", Bestanden.Drie);

    public void Dispose() => bestanden.Dispose();

    [Theory]
    [InlineData("toets - --formaat tekst")]
    [InlineData("toets - --formaat json")]
    [InlineData("toets - --formaat ndjson")]
    [InlineData("toets - --formaat ndjson --volledig")]
    [InlineData("toets - --formaat csv")]
    [InlineData("verklaar - --norm VIS-1")]
    [InlineData("aanvraag - --register basisPraktijkregister")]
    [InlineData("aanspraak -")]
    [InlineData("aanspraak - --formaat ndjson")]
    [InlineData("bouwstenen -")]
    [InlineData("agenda -")]
    [InlineData("agenda - --formaat ics")]
    [InlineData("herstel -")]
    [InlineData("uitvraag -")]
    [InlineData("watals - --peildatum 2026-11-21 --peildatum2 2027-11-21")]
    [InlineData("vergelijk - een.json")]
    [InlineData("controleer een.json -")]
    [InlineData("sectorschets -")]
    [InlineData("genereer --praktijken 100000")]
    public async Task Opdracht_OnderwegAfgebroken_IsNietKlaar(string opdracht)
    {
        using var stop = new CancellationTokenSource();
        var dossiers = string.Concat(Enumerable.Range(0, 2000).Select(i => Bestanden.Regel(Bestanden.Drie, json => json["id"] = $"p{i}") + "\n"));
        using var invoer = new InvoerDieAfbreekt(Encoding.UTF8.GetBytes(dossiers), stop);
        using var uitvoer = new UitvoerDieAfbreekt(opdracht.StartsWith("genereer", StringComparison.Ordinal) ? stop : null);
        using var fouten = new StringWriter();
        var host = new CommandHost { Input = () => invoer, Output = uitvoer, Error = fouten, Clock = TimeProvider.System };

        var code = await Commandoregel.VoerAsync([.. opdracht.Split(' ').Select(deel => deel == "een.json" ? bestanden.Pad(deel) : deel)], host, stop.Token);

        code.Should().Be(Exitcode.Onbruikbaar);
        fouten.ToString().Should().StartWith("Afgebroken");
        JsonRecordSplitter.Split(uitvoer.ToArray()).Count().Should().BeLessThan(2000);
    }

    private sealed class InvoerDieAfbreekt(byte[] bytes, CancellationTokenSource stop) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position > 0)
            {
                stop.Cancel();
            }

            return base.ReadAsync(buffer[..Math.Min(buffer.Length, 20_000)], CancellationToken.None);
        }
    }

    private sealed class UitvoerDieAfbreekt(CancellationTokenSource? stop) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            stop?.Cancel();
            return base.WriteAsync(buffer, CancellationToken.None);
        }
    }
}
