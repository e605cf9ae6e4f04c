namespace Kwaliteitskader.Cli.Tests.Commands;

public sealed class ToetsUitTests : IDisposable
{
    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Fact]
    public async Task Uit_Bestand_KrijgtPreciesWatAndersOpDeUitvoerStond()
    {
        var pad = bestanden.Zet("a.json", Bestanden.Drie);
        var zonder = await Opdracht.Voer("toets", pad, "--formaat", "json");
        var met = await Opdracht.Voer("toets", pad, "--formaat", "json", "--uit", bestanden.Zet("uit.json", "oud"));

        met.Code.Should().Be(1);
        met.Bytes.Should().BeEmpty();
        File.ReadAllBytes(bestanden.Pad("uit.json")).Should().Equal(zonder.Bytes);
        Directory.GetFiles(bestanden.Map).Should().HaveCount(2);
    }

    [Fact]
    public async Task Uit_Afgebroken_LaatHetOudeBestandStaanEnRuimtOp()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var uit = bestanden.Zet("uit.json", "oud");
        var opdracht = await Opdracht.VoerOp(new MemoryStream(), [], false, stop.Token, "toets", bestanden.Zet("a.json", Bestanden.Drie), "--uit", uit);

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().NotBeEmpty().And.NotContain("Exception");
        File.ReadAllText(uit).Should().Be("oud");
        Directory.GetFiles(bestanden.Map).Should().HaveCount(2);
    }

    [Fact]
    public async Task Uit_Map_IsOnbruikbaar()
    {
        var opdracht = await Opdracht.Voer("toets", bestanden.Zet("a.json", Bestanden.Drie), "--uit", bestanden.Map);

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().Contain(bestanden.Map);
    }

    [Fact]
    public async Task Uit_InEenMapDieErNietIs_IsOnbruikbaar() =>
        (await Opdracht.Voer("toets", bestanden.Zet("a.json", Bestanden.Drie), "--uit", bestanden.Pad("nergens/uit.json"))).Code.Should().Be(2);

    [Fact]
    public async Task Uit_Apparaat_BlijftEenApparaat()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var opdracht = await Opdracht.Voer("toets", bestanden.Zet("a.json", Bestanden.Drie), "--uit", "/dev/null");

        opdracht.Code.Should().Be(1);
        new FileInfo("/dev/null").Length.Should().Be(0);
    }

    [Fact]
    public async Task Schijf_Vol_IsOnbruikbaarMetEenHeldereMelding()
    {
        var opdracht = await Opdracht.VoerOp(new FalendeStroom(28), [], false, default, "toets", bestanden.Zet("a.json", Bestanden.Drie));

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Trim().Split('\n').Should().ContainSingle();
    }

    [Fact]
    public async Task Pijp_Gebroken_EindigtStilMetCodeTwee()
    {
        var opdracht = await Opdracht.VoerOp(new FalendeStroom(32), [], false, default, "toets", bestanden.Zet("a.json", Bestanden.Leeg()));

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().BeEmpty();
    }

    [Fact]
    public async Task Programma_Fout_GeeftCodeDrieEnEenRegelZonderSpoor()
    {
        var opdracht = await Opdracht.VoerOp(new FalendeStroom(null), [], false, default, "toets", bestanden.Zet("a.json", Bestanden.Leeg()));

        opdracht.Code.Should().Be(3);
        opdracht.Fouten.Trim().Split('\n').Should().ContainSingle().Which.Should().NotContain("   at ");
    }

    /// <summary>Een stroom waarvan elke schrijfactie mislukt, met een foutnummer van het systeem of als programmafout.</summary>
    private sealed class FalendeStroom(int? errno) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => Faal();

        public override void Write(byte[] buffer, int offset, int count) => Faal();

        public override void WriteByte(byte value) => Faal();

        private void Faal()
        {
            if (errno is { } nummer)
            {
                throw new IOException("mislukt", nummer);
            }

            throw new InvalidOperationException("mislukt");
        }
    }
}
