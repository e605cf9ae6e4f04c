using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>
/// Schrijft van een rapport een <see cref="Compactrapport"/>, zonder het eerst te maken: alleen de telling en de bevindingen die
/// aandacht vragen.
/// </summary>
/// <remarks>
/// Reden en termijn staan er niet bij: die volgen uit de uitleg, en die kost vele malen wat het oordeel kost. Wie ze wil,
/// vraagt ze van de dossiers die eruit springen, of van alle met een volledig rapport.
/// </remarks>
internal sealed class Compactschrijver
{
    private static readonly SearchValues<char> Gewoon =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_.:/ ");

    private static readonly byte[] Begin = Utf8($$"""{"schema":"{{Compactrapport.Schemanaam}}","dossier":""");
    private static readonly byte[][] Tellingen = [.. EnumNamen.Alle<Uitkomst>().Select((naam, i) => Utf8($"{(i == 0 ? "" : ",")}\"{naam}\":"))];
    private static readonly byte[][] Uitkomsten = [.. EnumNamen.Alle<Uitkomst>().Select(naam => Utf8($"\",\"uitkomst\":\"{naam}\"}}"))];
    private static readonly byte[][] Plaatsen = [Utf8("/praktijk"), Utf8("/therapeuten/"), Utf8("/zorgtrajecten/")];

    private readonly byte[] naSleutel;
    private readonly byte[][] normen;

    public Compactschrijver(Kwaliteitstoets toets, DateOnly peildatum)
    {
        naSleutel = Utf8(string.Create(CultureInfo.InvariantCulture, $",\"peildatum\":\"{peildatum:yyyy-MM-dd}\",\"telling\":{{"));
        normen = [.. toets.Normen.Select(norm => Utf8($"{{\"norm\":{Tekst(norm.Kaart.Id.Waarde)},\"onderwerp\":\""))];
    }

    /// <summary>Schrijft één regel, met het regeleinde.</summary>
    public void Schrijf(Toetsrapport rapport, Recordbuffer buffer)
    {
        buffer.Append(Begin);
        SchrijfSleutel(rapport.Dossier.Id, buffer);
        buffer.Append(naSleutel);
        SchrijfTelling(rapport.Uitspraken, buffer);
        buffer.Append("}"u8);
        SchrijfBesluiten(rapport, buffer);
        buffer.Append(",\"bevindingen\":["u8);
        var eerste = true;
        foreach (var uitspraak in rapport.Uitspraken)
        {
            if (uitspraak.Uitkomst is Uitkomst.Voldoet or Uitkomst.NietVanToepassing)
            {
                continue;
            }

            buffer.Append(eerste ? default : ","u8);
            eerste = false;
            SchrijfBevinding(uitspraak, buffer);
        }

        buffer.Append("]}\n"u8);
    }

    private static void SchrijfTelling(ReadOnlySpan<Uitspraak> uitspraken, Recordbuffer buffer)
    {
        Span<int> telling = stackalloc int[Samenvatting.Uitkomsten];
        telling.Clear();
        foreach (var uitspraak in uitspraken)
        {
            telling[(int)uitspraak.Uitkomst]++;
        }

        for (var i = 0; i < telling.Length; i++)
        {
            buffer.Append(Tellingen[i]);
            buffer.Append(telling[i]);
        }
    }

    // Bijna geen dossier heeft ze; dan kost dit een vergelijking.
    private static void SchrijfBesluiten(Toetsrapport rapport, Recordbuffer buffer)
    {
        if (rapport.Besluiten.Leeg)
        {
            return;
        }

        if (rapport.Gedispenseerd is { } gedispenseerd)
        {
            buffer.Append(",\"gedispenseerd\":{"u8);
            for (var i = 0; i < Tellingen.Length; i++)
            {
                buffer.Append(Tellingen[i]);
                buffer.Append(gedispenseerd.Aantal((Uitkomst)i));
            }

            buffer.Append("}"u8);
        }

        if (rapport.Beoordeeld is { } beoordeeld)
        {
            buffer.Append(Utf8(string.Create(CultureInfo.InvariantCulture, $",\"beoordeeld\":{{\"voldoet\":{beoordeeld.Voldoet},\"voldoetNiet\":{beoordeeld.VoldoetNiet}}}")));
        }
    }

    private void SchrijfBevinding(Uitspraak uitspraak, Recordbuffer buffer)
    {
        buffer.Append(normen[uitspraak.Norm]);
        buffer.Append(Plaatsen[(int)uitspraak.Onderwerp.Soort]);
        if (uitspraak.Onderwerp.Soort != Onderwerpsoort.Praktijk)
        {
            buffer.Append(uitspraak.Onderwerp.Index);
        }

        buffer.Append(Uitkomsten[(int)uitspraak.Uitkomst]);
    }

    // Bijna elke sleutel is gewone ASCII en gaat dan zonder tussenstap naar de bytes.
    private static void SchrijfSleutel(string sleutel, Recordbuffer buffer)
    {
        if (sleutel.AsSpan().ContainsAnyExcept(Gewoon))
        {
            buffer.Append(Utf8(Tekst(sleutel)));
            return;
        }

        var span = buffer.GetSpan(sleutel.Length + 2);
        span[0] = (byte)'"';
        Encoding.ASCII.GetBytes(sleutel, span[1..]);
        span[sleutel.Length + 1] = (byte)'"';
        buffer.Advance(sleutel.Length + 2);
    }

    private static string Tekst(string waarde) => $"\"{JsonEncodedText.Encode(waarde, ReadableJsonEncoder.Instance)}\"";

    private static byte[] Utf8(string tekst) => Encoding.UTF8.GetBytes(tekst);
}
