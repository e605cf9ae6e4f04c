using System.Collections.Immutable;
using System.Text.Json;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>Kijkt na wat het type van een dispensatie of beoordeling niet kan zeggen.</summary>
/// <param name="dossier">Een dossier dat gelezen is.</param>
internal readonly struct Besluitkeuring(Dossier dossier)
{
    private const string Onderwerp = "onderwerp";

    /// <summary>Of een besluit eindigt voor het begint.</summary>
    public bool HeeftOmgekeerd => Eerste(static besluit => besluit.Tot < besluit.Van) is not null;

    /// <summary>Het eerste besluit over een onderwerp dat het dossier niet heeft, of meer dan een keer.</summary>
    public Finding? ZonderOnderwerp(ReadOnlySpan<byte> utf8)
    {
        if (dossier is { Dispensaties: null, Beoordelingen: null })
        {
            return null;
        }

        var bekend = Onderwerpsleutel.Eenduidig(dossier);
        return Eerste(besluit => !bekend.Contains(besluit.Onderwerp)) is { } plaats ? Vondst(plaats, bekend, utf8) : null;
    }

    private (string Lijst, int Index, IBesluit Besluit)? Eerste(Func<IBesluit, bool> keuze) =>
        Eerste("dispensaties", dossier.Dispensaties, keuze) ?? Eerste("beoordelingen", dossier.Beoordelingen, keuze);

    private static (string Lijst, int Index, IBesluit Besluit)? Eerste<T>(string naam, ImmutableArray<T>? lijst, Func<IBesluit, bool> keuze)
        where T : IBesluit
    {
        for (var i = 0; i < (lijst?.Length ?? 0); i++)
        {
            if (keuze(lijst!.Value[i]))
            {
                return (naam, i, lijst.Value[i]);
            }
        }

        return null;
    }

    private static Finding Vondst((string Lijst, int Index, IBesluit Besluit) plaats, IEnumerable<string> bekend, ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        Naar(ref reader, plaats.Lijst);
        reader.Read();
        for (var i = 0; i < plaats.Index; i++)
        {
            reader.Skip();
            reader.Read();
        }

        Naar(ref reader, Onderwerp);
        return new()
        {
            Code = Leesfoutcode.OnbekendOnderwerp,
            Offset = reader.TokenStartIndex,
            Pad = JsonPointer.Wortel / plaats.Lijst / plaats.Index / Onderwerp,
            Gevonden = Excerpt.OfValue(ref reader),
            Verwacht = new("/praktijk, /therapeuten/… of /zorgtrajecten/… met een sleutel uit dit dossier", "/praktijk, /therapeuten/… or /zorgtrajecten/… with a key of this dossier"),
            Gezocht = plaats.Besluit.Onderwerp,
            Bekend = bekend,
        };
    }

    // Van het begin van een object naar de waarde van een eigenschap die er is.
    private static void Naar(ref Utf8JsonReader reader, string eigenschap)
    {
        while (reader.Read() && !reader.ValueTextEquals(eigenschap))
        {
            reader.Read();
            reader.Skip();
        }

        reader.Read();
    }
}
