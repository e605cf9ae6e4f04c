using System.Globalization;
using System.Text;
using System.Text.Json;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

public sealed class ReadableJsonEncoderTests
{
    private static readonly JsonWriterOptions Opties = new() { Encoder = ReadableJsonEncoder.Instance };

    [Theory]
    [InlineData("één praktijk's & <co>")]
    [InlineData("ï – “aanhaling” €")]
    public void Schrijf_LeesbareTekst_BlijftStaan(string tekst) => Geschreven(tekst).Should().Be($"\"{tekst}\"");

    [Fact]
    public void Schrijf_ElkTeken_LeestTerugEnStaatNietRuwAlsHetOnzichtbaarIs()
    {
        foreach (var rune in Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(waarde => new Rune(waarde)).Where(rune => rune.Value < 0x3000 || rune.Value is >= 0xFE00 and < 0x10000 or >= 0xE0000 and < 0xE0200))
        {
            var tekst = $"a{rune}b";
            var json = Geschreven(tekst);
            JsonSerializer.Deserialize<string>(json).Should().Be(tekst);
            JsonSerializer.Deserialize<string>(Utf8Geschreven(tekst)).Should().Be(tekst);
            Utf8Geschreven(tekst).Should().Be(json);
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control)
            {
                json.Should().MatchRegex("^[ -~]*$");
            }
        }
    }

    private static string Geschreven(string tekst)
    {
        using var uit = new MemoryStream();
        using (var json = new Utf8JsonWriter(uit, Opties))
        {
            json.WriteStringValue(tekst);
        }

        return Encoding.UTF8.GetString(uit.ToArray());
    }

    private static string Utf8Geschreven(string tekst)
    {
        using var uit = new MemoryStream();
        using (var json = new Utf8JsonWriter(uit, Opties))
        {
            json.WriteStringValue(Encoding.UTF8.GetBytes(tekst));
        }

        return Encoding.UTF8.GetString(uit.ToArray());
    }
}
