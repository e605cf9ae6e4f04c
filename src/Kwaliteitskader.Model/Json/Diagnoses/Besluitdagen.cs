using System.Text.Json;

namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>De eerste en de laatste dag van een besluit, zoals zij in JSON staan. Wat geen dag is, heeft zijn eigen vondst.</summary>
internal sealed class Besluitdagen
{
    private DateOnly? van;
    private DateOnly? tot;
    private Finding? einde;

    /// <summary>Onthoudt de waarde waarop de lezer staat, als het een van beide dagen is.</summary>
    public void Zie(string naam, ref Utf8JsonReader reader)
    {
        if (naam == "van")
        {
            van = LeafDiagnosis.Day(ref reader);
        }
        else if (naam == "tot")
        {
            tot = LeafDiagnosis.Day(ref reader);
            einde = new()
            {
                Code = Leesfoutcode.EindeVoorBegin,
                Offset = reader.TokenStartIndex,
                Gevonden = Excerpt.OfValue(ref reader),
                Verwacht = new("een dag op of na de eerste", "a day on or after the first"),
            };
        }
    }

    /// <summary>De vondst als het besluit eindigt voor het begint.</summary>
    /// <param name="pad">De plaats van het besluit.</param>
    public Finding? Omgekeerd(JsonPointer pad) => tot < van ? einde! with { Pad = pad / "tot" } : null;
}
