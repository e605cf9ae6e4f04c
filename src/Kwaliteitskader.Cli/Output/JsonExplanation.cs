using System.Collections.Immutable;
using System.Text.Json;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Output;

/// <summary>De uitleg van een norm als JSON: per dossier één object, met een boom voor elk onderwerp.</summary>
internal sealed class JsonExplanation(Stream output, Taal taal) : IExplanationWriter
{
    private const string Schemanaam = "kwaliteitskader/uitleg/1";

    private readonly JsonListing listing = new(output);

    public void Write(Invoerrecord record, Toetsrapport rapport, IReadOnlyList<Oordeel> oordelen) =>
        listing.Add(buffer => JsonText.Write(buffer, json =>
        {
            var norm = rapport.Toets.Normen[0].Kaart;
            json.WriteStartObject();
            json.WriteString("schema", Schemanaam);
            json.WriteString("dossier", rapport.Dossier.Id);
            json.Date("peildatum", rapport.Peildatum);
            json.WriteString("norm", norm.Id.Waarde);
            json.WriteString("titel", norm.Titel.In(taal));
            json.WriteString("zin", norm.Zin.In(taal));
            json.Array("verklaringen", oordelen, oordeel => Write(json, rapport, oordeel));
            json.WriteEndObject();
        }));

    public void Write(ImmutableArray<Leesfout> fouten) =>
        listing.Add(buffer => RapportSchrijver.Schrijf(buffer, Foutrecord.Van(fouten, taal), ingesprongen: true));

    public void Complete() => listing.Complete();

    private void Write(Utf8JsonWriter json, Toetsrapport rapport, Oordeel oordeel)
    {
        var uitleg = rapport.LegUit(oordeel);
        json.WriteStartObject();
        json.WriteString("onderwerp", oordeel.Onderwerp.Plaats.Waarde);
        json.WriteString("uitkomst", EnumNamen.Van(uitleg.Uitkomst));
        json.WriteString("reden", uitleg.Reden.Code);
        json.Date("uiterlijk", uitleg.Uiterlijk);
        json.WriteString("toelichting", rapport.Bevinding(oordeel, taal).Toelichting);
        if (uitleg.Geadresseerde is { } geadresseerde)
        {
            json.WritePropertyName("geadresseerde");
            Write(json, geadresseerde, uitleg.IsDrager(geadresseerde), rapport.Toets);
        }

        json.Array("uitzonderingen", uitleg.Uitzonderingen, boom => Write(json, boom, uitleg.IsDrager(boom), rapport.Toets));
        json.WritePropertyName("eis");
        Write(json, uitleg.Eis, uitleg.IsDrager(uitleg.Eis), rapport.Toets);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Uitleg deel, bool draagt, Kwaliteitstoets toets)
    {
        json.WriteStartObject();
        json.WriteString("bewering", deel.Bewering.In(taal));
        json.WriteString("waarheid", EnumNamen.Van(deel.Waarheid));
        json.WriteBoolean("draagt", draagt);
        if (deel.Onderwerp is { } onderwerp)
        {
            json.WriteString("onderwerp", onderwerp.Waarde);
        }

        if (deel.Reden is { } reden)
        {
            json.WriteString("reden", reden);
        }

        json.Date("uiterlijk", deel.Uiterlijk);
        json.Array("feiten", deel.Feiten, feit => Write(json, feit));
        json.Array("normwaarden", Gebruiktgetal.In(deel, toets), getal => Write(json, getal));
        json.Array("ontbrekendeNormwaarden", deel.OntbrekendeNormwaarden, json.WriteStringValue);
        json.Array("onderdelen", deel.Onderdelen, onderdeel => Write(json, onderdeel, draagt && deel.Draagt(onderdeel), toets));
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Gebruiktgetal getal)
    {
        json.WriteStartObject();
        json.WriteString("id", getal.Maat.Id);
        json.WriteString("naam", getal.Maat.Naam.In(taal));
        json.WriteString("waarde", getal.Maat.InWoorden?.In(taal));
        json.WriteString("bron", getal.Maat.Bron?.ToString());
        if (getal.Keuze is { } keuze)
        {
            json.WriteString("keuze", keuze);
            json.WriteString("lezing", getal.Lezing);
        }

        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Feitwaarde feit)
    {
        json.WriteStartObject();
        json.WriteString("pad", feit.Pad.Waarde);
        json.WriteString("label", feit.Label.In(taal));
        json.WriteString("waarde", feit.Waarde);
        json.WriteEndObject();
    }
}
