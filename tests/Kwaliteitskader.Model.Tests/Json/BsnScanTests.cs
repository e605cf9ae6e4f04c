using System.Text;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Of er een burgerservicenummer in kan staan, wordt per blok gezien: het mag niet uitmaken waar in een blok het staat.</summary>
public sealed class BsnScanTests
{
    // Het nummer dat iedereen als voorbeeld gebruikt; de elfproef klopt: 9·1 + 8·1 + 7·1 + 6·2 + 5·2 + 4·2 + 3·3 + 2·3 − 3 = 66.
    private const string Number = "111222333";

    [Fact]
    public void MayOccur_NummerOpElkePlaatsVanElkeTekst_Ja()
    {
        for (var length = Number.Length; length <= 100; length++)
        {
            for (var at = 0; at + Number.Length <= length; at++)
            {
                var text = new string('x', at) + Number + new string('x', length - at - Number.Length);
                MayOccur(text).Should().BeTrue($"het nummer staat op {at} van {length}");
            }
        }
    }

    [Fact]
    public void MayOccur_EenCijferErvoorOfErna_Nee()
    {
        for (var at = 0; at <= 70; at++)
        {
            var (before, after) = (new string('x', at), new string('x', 70 - at));
            MayOccur($"{before}1{Number}{after}").Should().BeFalse($"tien cijfers op {at} zijn geen nummer");
            MayOccur($"{before}{Number}1{after}").Should().BeFalse($"tien cijfers op {at} zijn geen nummer");
            MayOccur($"{before}{Number[1..]}{after}").Should().BeFalse($"acht cijfers op {at} zijn geen nummer");
            MayOccur($"{before}111222334{after}").Should().BeFalse("dit haalt de proef niet");
        }
    }

    [Fact]
    public void MayOccur_NummerNaEenHeelLangeRijCijfers_Ja() => MayOccur($"{new string('1', 100_000)} {Number}").Should().BeTrue();

    [Fact]
    public void MayOccur_CijferAlsEscape_Ja() => MayOccur(new string('x', 40) + "\\u0031").Should().BeTrue();

    private static bool MayOccur(string text) => BsnScan.MayOccur(Encoding.UTF8.GetBytes(text));
}
