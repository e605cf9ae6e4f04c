using System.Buffers;
using System.Text.Json;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;

namespace Kwaliteitskader.Cli.Output;

/// <summary>De verantwoording van de brondocumenten als JSON: per document de dekking, per paragraaf de dekking en de passages.</summary>
internal sealed class LedgerJson
{
    private readonly Utf8JsonWriter json;
    private readonly Bronnenboek boek;
    private readonly Taal taal;

    private LedgerJson(Utf8JsonWriter json, Bronnenboek boek, Taal taal)
    {
        this.json = json;
        this.boek = boek;
        this.taal = taal;
    }

    /// <summary>Schrijft de documenten, ook als het er één is, als lijst.</summary>
    public static void Write(Stream output, IReadOnlyList<Brondocument> documenten, Bronnenboek boek, Taal taal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonText.Write(buffer, json =>
        {
            var writer = new LedgerJson(json, boek, taal);
            json.WriteStartObject();
            json.Array("documenten", documenten, writer.Document);
            json.WriteEndObject();
        });
        buffer.Write("\n"u8);
        output.Write(buffer.WrittenSpan);
    }

    private void Document(Brondocument document)
    {
        var dekking = boek.DekkingPerParagraaf(document.Naam);
        json.WriteStartObject();
        json.WriteString("naam", document.Naam);
        json.WriteString("titel", document.Titel.In(taal));
        json.WriteString("uitgever", document.Uitgever.In(taal));
        json.WriteString("uitgave", document.Uitgave.In(taal));
        json.WriteString("sha256", document.Sha256);
        json.WriteBoolean("volledig", document.Volledig);
        Dekking(boek.Dekking(document.Naam));
        json.Array("paragrafen", document.Paragrafen.Zip(dekking), paar => Paragraaf(document, paar.First, paar.Second));
        json.WriteEndObject();
    }

    private void Paragraaf(Brondocument document, Paragraaf paragraaf, Brondekking dekking)
    {
        json.WriteStartObject();
        json.WriteString("naam", paragraaf.Naam);
        json.WriteString("titel", paragraaf.Titel.In(taal));
        Dekking(dekking);
        json.Array("passages", boek.VanParagraaf(document.Naam, paragraaf.Naam), Passage);
        json.WriteEndObject();
    }

    private void Dekking(Brondekking dekking)
    {
        json.WriteStartObject("dekking");
        json.WriteNumber("totaal", dekking.Totaal);
        foreach (var bestemming in Enum.GetValues<Bestemming>())
        {
            json.WriteNumber(EnumNamen.Van(bestemming), dekking.Aantal(bestemming));
        }

        json.WriteEndObject();
    }

    private void Passage(Passage passage)
    {
        json.WriteStartObject();
        json.WriteString("plaats", passage.Plaats);
        json.WriteString("tekst", passage.Tekst.In(taal));
        json.WriteString("bestemming", EnumNamen.Van(passage.Bestemming));
        json.Array("normen", passage.Normen.Select(norm => norm.Waarde), json.WriteStringValue);
        json.Array("plichtdragers", passage.Plichtdragers.Select(EnumNamen.Van), json.WriteStringValue);
        if (passage.Toelichting is { } toelichting)
        {
            json.WriteString("toelichting", toelichting.In(taal));
        }
        else
        {
            json.WriteNull("toelichting");
        }

        json.WriteEndObject();
    }
}
