using System.Buffers;
using System.Text.Json;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Registers;

namespace Kwaliteitskader.Cli.Output;

/// <summary>De catalogus, of één norm, als JSON.</summary>
internal sealed class NormJson
{
    private readonly Utf8JsonWriter json;
    private readonly Taal taal;

    private NormJson(Utf8JsonWriter json, Taal taal)
    {
        this.json = json;
        this.taal = taal;
    }

    /// <summary>Schrijft één norm als object, of meer normen als lijst.</summary>
    public static void Write(Stream output, Norm? norm, IEnumerable<Norm> normen, Taal taal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonText.Write(buffer, json =>
        {
            if (norm is not null)
            {
                Write(json, norm, taal);
            }
            else
            {
                Write(json, normen, taal);
            }
        });
        buffer.Write("\n"u8);
        output.Write(buffer.WrittenSpan);
    }

    /// <summary>Schrijft een norm.</summary>
    public static void Write(Utf8JsonWriter json, Norm norm, Taal taal) => new NormJson(json, taal).Write(norm);

    /// <summary>Schrijft normen als lijst.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Norm> normen, Taal taal)
    {
        var writer = new NormJson(json, taal);
        json.WriteStartArray();
        foreach (var norm in normen)
        {
            writer.Write(norm);
        }

        json.WriteEndArray();
    }

    private void Write(Norm norm)
    {
        var kaart = norm.Kaart;
        json.WriteStartObject();
        json.WriteString("id", kaart.Id.Waarde);
        json.WriteString("titel", kaart.Titel.In(taal));
        json.WriteString("zin", kaart.Zin.In(taal));
        json.WriteString("kracht", EnumNamen.Van(kaart.Kracht));
        json.WriteString("domein", EnumNamen.Van(kaart.Domein));
        json.WriteString("onderwerpsoort", EnumNamen.Van(norm.Onderwerpsoort));
        Geldigheid(kaart.Geldigheid);
        json.Array("bronnen", kaart.Bronnen, Bron);
        json.Array("interpretaties", kaart.Interpretaties, Interpretatie);
        json.Array("redenen", norm.EigenRedenen, Reden);
        json.Array("feiten", norm.Feiten, Feit);
        json.Array("normwaarden", norm.Normwaarden, Normwaarde);
        json.Array("registers", Registers(norm), json.WriteStringValue);
        json.WriteStartObject("herstel");
        json.WriteString("wie", EnumNamen.Van(kaart.Herstel.Wie));
        json.WriteString("wat", kaart.Herstel.Wat.In(taal));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static IEnumerable<string> Registers(Norm norm) =>
        Enum.GetValues<Register>().Where(register => Registernormen.Van(register).Contains(norm.Kaart.Id)).Select(EnumNamen.Van);

    private void Geldigheid(Geldigheid geldigheid)
    {
        json.WriteStartObject("geldigheid");
        json.Date("van", geldigheid.Van);
        json.Date("tot", geldigheid.Tot);
        json.WriteEndObject();
    }

    private void Bron(Bron bron)
    {
        json.WriteStartObject();
        BronVelden(bron);
        json.WriteEndObject();
    }

    private void BronVelden(Bron bron)
    {
        json.WriteString("document", bron.Document);
        json.WriteString("plaats", bron.Plaats);
        json.WriteString("zekerheid", EnumNamen.Van(bron.Zekerheid));
        json.WriteBoolean("extern", bron.Extern);
    }

    private void Interpretatie(Interpretatie keuze)
    {
        json.WriteStartObject();
        json.WriteString("id", keuze.Id);
        json.WriteString("keuze", keuze.Keuze.In(taal));
        json.Array("alternatieven", keuze.Alternatieven, tekst => json.WriteStringValue(tekst.In(taal)));
        json.WriteString("waarom", keuze.Waarom.In(taal));
        json.WriteEndObject();
    }

    private void Reden(Reden reden)
    {
        json.WriteStartObject();
        json.WriteString("code", reden.Code);
        json.WriteString("tekst", reden.Tekst.In(taal));
        json.WriteEndObject();
    }

    private void Feit(Feitgebruik gebruik)
    {
        json.WriteStartObject();
        json.WriteString("pad", gebruik.Pad);
        json.WriteString("label", gebruik.Feit.Label.In(taal));
        json.WriteString("type", Feittype.Van(gebruik.Feit.Type));
        json.WriteString("aanleveraar", EnumNamen.Van(gebruik.Feit.Aanleveraar));
        json.WriteEndObject();
    }

    private void Normwaarde(Normwaarde normwaarde)
    {
        json.WriteStartObject();
        json.WriteString("id", normwaarde.Id);
        json.WriteString("naam", normwaarde.Naam.In(taal));
        json.WriteString("eenheid", EnumNamen.Van(normwaarde.Eenheid));
        json.Array("waarden", normwaarde.Waarden, Waarde);
        json.WriteEndObject();
    }

    private void Waarde(GedateerdeWaarde waarde)
    {
        json.WriteStartObject();
        json.WriteNumber("getal", waarde.Getal);
        if (waarde.Geval != 0)
        {
            json.WriteNumber("geval", waarde.Geval);
        }

        Geldigheid(waarde.Geldigheid);
        json.WriteStartObject("bron");
        BronVelden(waarde.Bron);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
