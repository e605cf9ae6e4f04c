using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json.Fast;

namespace Kwaliteitskader.Model.Json;

/// <summary>Leest en schrijft een document van het contract zoals het contract het wil.</summary>
internal sealed class ContractConverter<T> : JsonConverter<T>
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T>)ContractJsonContext.Default.Options.GetTypeInfo(typeof(T)));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, ContractJson.TypeForWriting<T>());
}

/// <summary>Leest een dossier zo streng als <see cref="DossierLezer"/> en schrijft het in zijn vaste vorm.</summary>
internal sealed class DossierConverter : JsonConverter<Dossier>
{
    public override Dossier Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var gelezen = DossierLezer.Lees(JsonMarshal.GetRawUtf8Value(document.RootElement));
        return gelezen.Dossier ?? throw new LeesfoutenException(gelezen.Fouten);
    }

    public override void Write(Utf8JsonWriter writer, Dossier value, JsonSerializerOptions options) => ContractWriter.Write(writer, value);
}
