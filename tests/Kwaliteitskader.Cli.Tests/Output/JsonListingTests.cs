using System.Buffers;
using System.Text;
using Kwaliteitskader.Cli.Output;

namespace Kwaliteitskader.Cli.Tests.Output;

/// <summary>Of een waarde bewaard wordt of opnieuw geschreven, de bytes zijn dezelfde.</summary>
public class JsonListingTests
{
    private const string Klein = "{\n  \"a\": 1\n}";
    private static readonly string Groot = $"[{string.Concat(Enumerable.Range(0, 200_000).Select(i => $"\n  {i},"))}\n  0\n]";

    public static TheoryData<string> Waarden => new() { "", "k", "g", "gk", "kgg", "ggk" };

    [Theory]
    [MemberData(nameof(Waarden))]
    public void Complete_OpnieuwTeSchrijven_GeeftDezelfdeBytesAlsBewaard(string kleinEnGroot)
    {
        string[] waarden = [.. kleinEnGroot.Select(soort => soort == 'k' ? Klein : Groot)];
        (Geschreven(waarden, repeatable: true) == Geschreven(waarden, repeatable: false)).Should().BeTrue();
    }

    [Fact]
    public void Complete_EenWaardeOfMeer_IsDieWaardeOfEenLijst()
    {
        Geschreven([Klein], repeatable: true).Should().Be($"{Klein}\n");
        Geschreven([Klein, Klein], repeatable: true).Should().Be("[\n  {\n    \"a\": 1\n  },\n  {\n    \"a\": 1\n  }\n]\n");
        (Geschreven([Groot], repeatable: true) == $"{Groot}\n").Should().BeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TryAdd_SchrijverGeeftOp_LaatNietsAchter(bool repeatable)
    {
        using var uit = new MemoryStream();
        var lijst = new JsonListing(uit);
        lijst.TryAdd(buffer => Schrijf(buffer, Groot) && false, repeatable).Should().BeFalse();
        lijst.TryAdd(buffer => Schrijf(buffer, Klein), repeatable).Should().BeTrue();
        lijst.Complete();
        Encoding.UTF8.GetString(uit.ToArray()).Should().Be($"{Klein}\n");
    }

    private static string Geschreven(string[] waarden, bool repeatable)
    {
        using var uit = new MemoryStream();
        var lijst = new JsonListing(uit);
        foreach (var waarde in waarden)
        {
            lijst.TryAdd(buffer => Schrijf(buffer, waarde), repeatable);
        }

        lijst.Complete();
        return Encoding.UTF8.GetString(uit.ToArray());
    }

    private static bool Schrijf(IBufferWriter<byte> buffer, string tekst)
    {
        foreach (var deel in tekst.Chunk(1000))
        {
            buffer.Write(Encoding.UTF8.GetBytes(deel));
        }

        return true;
    }
}
