using System.Text;
using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Rules.Tests.Bulk;

public class RecordbufferTests
{
    private static readonly string Regel = new('x', 40_000);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(25)]
    public void Joined_HoeveelStukkenOok_IsWatGeschrevenIs(int regels)
    {
        var buffer = new Recordbuffer();
        var verwacht = new StringBuilder();
        for (var i = 0; i < regels; i++)
        {
            buffer.Append(Encoding.UTF8.GetBytes(Regel));
            buffer.Append(i);
            buffer.Append("\n"u8);
            verwacht.Append(Regel).Append(i).Append('\n');
        }

        Tekst(buffer).Should().Be(verwacht.ToString());
        buffer.Length.Should().Be(verwacht.Length);
        buffer.Count((byte)'\n').Should().Be(regels);
    }

    [Fact]
    public void Truncate_OverStukkenHeen_NeemtTerugEnSchrijftDaarVerder()
    {
        var buffer = new Recordbuffer();
        buffer.Append("begin"u8);
        var lengte = buffer.Length;
        for (var i = 0; i < 5; i++)
        {
            buffer.Append(Encoding.UTF8.GetBytes(Regel));
        }

        buffer.Truncate(lengte);
        buffer.Append(" en eind"u8);

        Tekst(buffer).Should().Be("begin en eind");
    }

    [Fact]
    public void GetMemory_MeerDanEenStuk_GeeftAaneengeslotenRuimte()
    {
        var buffer = new Recordbuffer();
        buffer.Append("a"u8);

        buffer.GetMemory(200_000).Length.Should().BeGreaterThanOrEqualTo(200_000);
        buffer.GetSpan(200_000)[..200_000].Fill((byte)'b');
        buffer.Advance(200_000);

        Tekst(buffer).Should().Be("a" + new string('b', 200_000));
    }

    private static string Tekst(Recordbuffer buffer)
    {
        byte[] heel = [];
        return Encoding.UTF8.GetString(buffer.Joined(ref heel).Span);
    }
}
