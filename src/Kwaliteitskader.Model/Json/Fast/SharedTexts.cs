using System.Runtime.CompilerServices;
using System.Text;

namespace Kwaliteitskader.Model.Json.Fast;

/// <summary>Korte teksten die in één dossier terugkomen, zoals sleutels waarnaar verwezen wordt: elke tekst één keer.</summary>
/// <remarks>Leeft zo lang als het lezen van een dossier. Een tekst die een andere van haar plaats verdringt, kost hoogstens een nieuwe tekst.</remarks>
internal struct SharedTexts
{
    private const int Places = 16;

    private Texts texts;

    /// <summary>De tekst van bytes die UTF-8 zijn, en niet leeg.</summary>
    public string Of(ReadOnlySpan<byte> utf8)
    {
        ref var place = ref texts[(utf8[0] + (3 * utf8[^1]) + utf8.Length) % Places];
        return place is not null && Ascii.Equals(utf8, place) ? place : place = Encoding.UTF8.GetString(utf8);
    }

    [InlineArray(Places)]
    private struct Texts
    {
        private string? first;
    }
}
