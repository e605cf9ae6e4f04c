using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>
/// Loopt JSON na langs de beschrijving die ook de eerste lezing gebruikt, en meldt alles wat er niet bij past. Wat niet past,
/// wordt in zijn geheel overgeslagen. Zo kan de uitleg van een fout niet uit de pas lopen met de typen.
/// </summary>
internal ref struct TypedWalk
{
    private readonly JsonSerializerOptions options;
    private readonly Finding? reported;
    private readonly Findings findings;
    private readonly Findings besluiten;
    private Utf8JsonReader reader;

    /// <summary>Maakt de wandeling.</summary>
    /// <param name="utf8">Het record.</param>
    /// <param name="options">De beschrijving van de typen.</param>
    /// <param name="reported">Wat al gemeld is, en hier dus niet nog eens.</param>
    /// <param name="findings">Hierbij komt wat niet past, in de volgorde waarin het gezien wordt.</param>
    /// <param name="besluiten">Hierbij komt wat het type van een besluit niet kan zeggen.</param>
    public TypedWalk(ReadOnlySpan<byte> utf8, JsonSerializerOptions options, Finding? reported, Findings findings, Findings besluiten)
    {
        this.options = options;
        this.reported = reported;
        this.findings = findings;
        this.besluiten = besluiten;
        reader = new Utf8JsonReader(utf8, JsonSyntax.ReaderOptions);
    }

    /// <summary>De plaats waar de wandeling is.</summary>
    public JsonPointer Here { get; private set; }

    /// <summary>Of de waarde helemaal gelezen is; wat dan nog volgt, hoort er niet bij.</summary>
    public bool Ended { get; private set; }

    /// <summary>Hoeveel bytes gelezen zijn.</summary>
    public readonly long Consumed => reader.BytesConsumed;

    /// <summary>Loopt het hele record na.</summary>
    /// <exception cref="JsonException">De JSON is ongeldig; <see cref="Here"/> en <see cref="Ended"/> zeggen waar.</exception>
    public void Run(JsonTypeInfo root)
    {
        reader.Read();
        Value(root, nullable: false, JsonPointer.Wortel);
        Ended = true;
        reader.Read();
    }

    private void Value(JsonTypeInfo declared, bool nullable, JsonPointer pad)
    {
        Here = pad;
        var type = Nullable.GetUnderlyingType(declared.Type) is { } underlying ? options.GetTypeInfo(underlying) : declared;
        switch (type.Kind, reader.TokenType)
        {
            case (_, JsonTokenType.Null) when nullable:
                break;
            case (JsonTypeInfoKind.Object, JsonTokenType.StartObject):
                Members(type, pad);
                break;
            case (JsonTypeInfoKind.Enumerable, JsonTokenType.StartArray):
                Elements(type, pad);
                break;
            case (JsonTypeInfoKind.None, JsonTokenType.StartObject) when type.Type == typeof(Eigenfeiten):
                Own(pad);
                break;
            case (JsonTypeInfoKind.None, not JsonTokenType.Null):
                Report(LeafDiagnosis.Of(ref reader, type, pad));
                break;
            default:
                Report(LeafDiagnosis.WrongType(ref reader, type, pad));
                break;
        }
    }

    private void Elements(JsonTypeInfo type, JsonPointer pad)
    {
        var element = options.GetTypeInfo(type.ElementType!);
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            Value(element, nullable: false, pad / i);
            Here = pad;
        }
    }

    private void Members(JsonTypeInfo type, JsonPointer pad)
    {
        var start = reader.TokenStartIndex;
        var seen = new HashSet<JsonPropertyInfo>();
        var dagen = typeof(IBesluit).IsAssignableFrom(type.Type) ? new Besluitdagen() : null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            Member(type, seen, dagen, pad);
            Here = pad;
        }

        foreach (var missing in type.Properties)
        {
            if (missing.IsRequired && !seen.Contains(missing))
            {
                Report(new()
                {
                    Code = Leesfoutcode.OntbrekendeEigenschap,
                    Offset = start,
                    Pad = pad / missing.Name,
                    Verwacht = Expectation.Of(options.GetTypeInfo(missing.PropertyType)),
                });
            }
        }

        if (dagen?.Omgekeerd(pad) is { } omgekeerd)
        {
            besluiten.Add(omgekeerd);
        }
    }

    private void Member(JsonTypeInfo type, HashSet<JsonPropertyInfo> seen, Besluitdagen? dagen, JsonPointer pad)
    {
        if (LeafDiagnosis.TryText(ref reader) is not { } name)
        {
            Report(LeafDiagnosis.BadText(ref reader, pad));
        }
        else if (type.Properties.FirstOrDefault(property => property.Name == name) is not { } property)
        {
            Report(UnknownProperty.Of(name, reader.TokenStartIndex, type.Properties.Select(known => known.Name), pad));
        }
        else if (!seen.Add(property))
        {
            Report(new()
            {
                Code = Leesfoutcode.DubbeleEigenschap,
                Offset = reader.TokenStartIndex,
                Pad = pad / name,
                Gevonden = name,
            });
        }
        else
        {
            Here = pad / name;
            reader.Read();
            dagen?.Zie(name, ref reader);
            Known(property, Here);
        }
    }

    private void Own(JsonPointer pad)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (LeafDiagnosis.TryText(ref reader) is not { } name)
            {
                Report(LeafDiagnosis.BadText(ref reader, pad));
            }
            else if (!Eigenfeiten.IsNaam(name))
            {
                Report(UnknownProperty.Of(name, reader.TokenStartIndex, [], pad) with { Verwacht = Expectation.OwnName });
            }
            else if (!seen.Add(name))
            {
                var shown = Excerpt.OfName(name);
                Report(new() { Code = Leesfoutcode.DubbeleEigenschap, Offset = reader.TokenStartIndex, Pad = pad / shown, Gevonden = shown });
            }
            else
            {
                Here = pad / Excerpt.OfName(name);
                reader.Read();
                Report(LeafDiagnosis.Own(ref reader, Here));
            }

            Here = pad;
        }
    }

    private void Known(JsonPropertyInfo property, JsonPointer pad)
    {
        if (property.CustomConverter is KeyConverter && reader.TokenType == JsonTokenType.String && reader.ValueSpan.IsEmpty)
        {
            Report(new()
            {
                Code = Leesfoutcode.LegeSleutel,
                Offset = reader.TokenStartIndex,
                Pad = pad,
                Verwacht = new("een tekst van ten minste één teken", "a text of at least one character"),
            });
            return;
        }

        Value(options.GetTypeInfo(property.PropertyType), property.IsSetNullable, pad);
    }

    // Wat een fout is, wordt niet verder bekeken: ook wat erin staat niet.
    private void Report(Finding? finding)
    {
        if (finding is null)
        {
            return;
        }

        if (!IsReported(finding))
        {
            findings.Add(finding);
        }

        reader.Skip();
    }

    private readonly bool IsReported(Finding finding) =>
        reported is not null && finding.Pad == reported.Pad && (finding.Offset == reported.Offset || finding.Code == Leesfoutcode.OntbrekendeEigenschap);
}
