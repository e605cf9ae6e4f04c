using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Fuzz;

/// <summary>Het toeval van één poging: hetzelfde zaad en nummer geven overal dezelfde invoer.</summary>
internal sealed class Lot(int zaad, long nummer)
{
    private const int Grondstof = 64;

    private static readonly byte[][] Dossiers =
        [.. Enumerable.Range(0, Grondstof).Select(i => DossierSchrijver.Schrijf(AannemelijkeDossiers.Maak(i)))];

    private static readonly byte[] Lettertekens = "{}[]\",:\\\n\0é -1e.n/u0tfX"u8.ToArray();

    private readonly Random toeval = new(unchecked((int)((zaad * 1_000_003L) + nummer)));

    /// <summary>Een getal van 0 tot een grens.</summary>
    public int Tot(int grens) => toeval.Next(grens);

    /// <summary>Een van enkele waarden.</summary>
    public T Een<T>(IReadOnlyList<T> waarden) => waarden[Tot(waarden.Count)];

    /// <summary>Een dossier dat deugt.</summary>
    public byte[] Dossier() => Een(Dossiers);

    /// <summary>Een dossier met wilde waarden op zijn plaatsen.</summary>
    public byte[] Wild()
    {
        var wortel = JsonNode.Parse(Dossier())!;
        for (var keer = Tot(5); keer >= 0; keer--)
        {
            Verminking.Grijp(wortel, Tot(int.MaxValue), Tot(6), Tot(Verminking.Wildheid));
        }

        return Encoding.UTF8.GetBytes(wortel.ToJsonString());
    }

    /// <summary>Bytes met gaten, vreemde tekens, herhalingen en een einde te vroeg.</summary>
    public byte[] Verminkt(byte[] heel)
    {
        var bytes = heel.ToList();
        for (var keer = Tot(4); keer >= 0 && bytes.Count > 0; keer--)
        {
            var plaats = Tot(bytes.Count);
            switch (Tot(6))
            {
                case 0:
                    bytes.Insert(plaats, Een(Lettertekens));
                    break;
                case 1:
                    bytes.RemoveAt(plaats);
                    break;
                case 2:
                    bytes[plaats] = (byte)Tot(256);
                    break;
                case 3:
                    bytes.RemoveRange(plaats, Math.Min(Tot(40), bytes.Count - plaats));
                    break;
                case 4:
                    bytes.InsertRange(plaats, Enumerable.Repeat(Een(Lettertekens), Tot(200)));
                    break;
                default:
                    bytes[plaats] = Een(Lettertekens);
                    break;
            }
        }

        return [.. bytes];
    }
}
