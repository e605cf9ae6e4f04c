using System.Text;

namespace Kwaliteitskader.Cli.Tests.Processen;

/// <summary>Elke opdracht die dossiers leest, houdt op als het gevraagd wordt, en zegt dat zij niet klaar is.</summary>
public sealed class AfbrekenTests : IDisposable
{
    private const int Aantal = 400;

    private static readonly byte[] Dossiers =
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, Aantal).Select(i => Bestanden.Regel(Bestanden.Drie, json => json["id"] = $"p{i:D4}") + "\n")));

    private static readonly Lazy<Task<Opdracht>> Rapporten = new(() => Opdracht.VoerMet(Dossiers, "toets", "-", "--formaat", "ndjson", "--volledig"));

    private readonly Bestanden bestanden = new();

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
    [InlineData("vergelijk - rapporten.ndjson")]
    [InlineData("controleer rapporten.ndjson -")]
    [InlineData("sectorschets -")]
    [InlineData("genereer --praktijken 100000")]
    public async Task Opdracht_OnderwegAfgebroken_IsNietKlaar(string opdracht)
    {
        var rapporten = (await Rapporten.Value).Bytes;
        bestanden.Zet("rapporten.ndjson", rapporten);
        using var stop = new CancellationTokenSource();
        using var invoer = new InvoerDieAfbreekt(opdracht.StartsWith("vergelijk", StringComparison.Ordinal) ? rapporten : Dossiers, stop);
        using var uitvoer = new UitvoerDieAfbreekt(opdracht.StartsWith("genereer", StringComparison.Ordinal) ? stop : null);
        using var fouten = new StringWriter();
        var host = new CommandHost { Input = () => invoer, Output = uitvoer, Error = fouten, Clock = TimeProvider.System };

        var code = await Commandoregel.VoerAsync([.. opdracht.Split(' ').Select(deel => deel == "rapporten.ndjson" ? bestanden.Pad(deel) : deel)], host, stop.Token);

        code.Should().Be(Exitcode.Onbruikbaar, fouten.ToString());
        fouten.ToString().Should().StartWith("Afgebroken");
        Encoding.UTF8.GetString(uitvoer.ToArray()).Should().NotContain("p0399");
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
