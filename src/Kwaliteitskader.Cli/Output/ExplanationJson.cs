using System.Text.Json;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Output;

/// <summary>De uitleg van een norm over een dossier als JSON: één object, met een boom voor elk onderwerp.</summary>
/// <param name="json">Waarheen.</param>
/// <param name="taal">De taal van de zinnen.</param>
internal sealed class ExplanationJson(Utf8JsonWriter json, Taal taal)
{
    private const string Schemanaam = "kwaliteitskader/uitleg/1";

    /// <summary>Schrijft de uitleg van oordelen van één norm.</summary>
    /// <param name="rapport">Het rapport van een toets met alleen die norm.</param>
    /// <param name="oordelen">De oordelen waarnaar gevraagd is.</param>
    public void Write(Toetsrapport rapport, IReadOnlyList<Oordeel> oordelen)
    {
        var norm = rapport.Toets.Normen[0].Kaart;
        json.WriteStartObject();
        json.WriteString("schema", Schemanaam);
        json.WriteString("dossier", rapport.Dossier.Id);
        json.Date("peildatum", rapport.Peildatum);
        json.WriteString("norm", norm.Id.Waarde);
        json.WriteString("titel", norm.Titel.In(taal));
        json.WriteString("zin", norm.Zin.In(taal));
        json.Array("verklaringen", oordelen, oordeel => Write(rapport, oordeel));
        json.WriteEndObject();
    }

    private void Write(Toetsrapport rapport, Oordeel oordeel)
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
            Write(geadresseerde, uitleg.IsDrager(geadresseerde), rapport.Toets);
        }

        json.Array("uitzonderingen", uitleg.Uitzonderingen, boom => Write(boom, uitleg.IsDrager(boom), rapport.Toets));
        json.WritePropertyName("eis");
        Write(uitleg.Eis, uitleg.IsDrager(uitleg.Eis), rapport.Toets);
        json.WriteEndObject();
    }

    private void Write(Uitleg deel, bool draagt, Kwaliteitstoets toets)
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
        json.Array("feiten", deel.Feiten, feit => Write(feit));
        if (deel.MeerOntbreekt)
        {
            json.WriteBoolean("meerOntbreekt", true);
        }

        json.Array("normwaarden", Gebruiktgetal.In(deel, toets), getal => Write(getal));
        json.Array("ontbrekendeNormwaarden", deel.OntbrekendeNormwaarden, json.WriteStringValue);
        json.Array("onderdelen", deel.Onderdelen, onderdeel => Write(onderdeel, draagt && deel.Draagt(onderdeel), toets));
        json.WriteEndObject();
    }

    private void Write(Gebruiktgetal getal)
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

    private void Write(Feitwaarde feit)
    {
        json.WriteStartObject();
        json.WriteString("pad", feit.Pad.Waarde);
        json.WriteString("label", feit.Label.In(taal));
        json.WriteString("waarde", feit.Waarde);
        json.WriteEndObject();
    }
}
