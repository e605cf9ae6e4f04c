using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Willekeurige bestanden, van heel tot onleesbaar.</summary>
public static class Bestandsarbitraria
{
    private static readonly Gen<string> Regels = Gen.Frequency(
        (4, DossierGenerator.Dossiers.Select(dossier => Encoding.UTF8.GetString(DossierSchrijver.Schrijf(dossier)))),
        (1, Gen.Elements("{", "}", "[", "]", "\"", "kapot", "{\"schema\":", "{}", "null", "12", "[[[{", "\\", "\0", "{\"a\":\"", ",")),
        (1, from dossier in DossierGenerator.Dossiers
            let json = Encoding.UTF8.GetString(DossierSchrijver.Schrijf(dossier))
            from lengte in Gen.Choose(1, json.Length)
            select json[..lengte]));

    private static readonly Gen<VerminktDossier> Verminkt =
        from dossier in DossierGenerator.Dossiers
        let json = DossierSchrijver.Schrijf(dossier)
        from keren in Gen.Choose(1, 4)
        from ingrepen in Gen.Choose(0, int.MaxValue).ArrayOf(keren)
        from eigen in Gen.Elements("{}[]\",:\\\n\0é -1e.n"u8.ToArray())
        from willekeurig in Gen.Choose(0, 255)
        from soort in Gen.Choose(0, 4)
        select new VerminktDossier(Vermink(json, ingrepen, soort < 3 ? eigen : (byte)willekeurig, soort));

    /// <summary>Regels: dossiers, stukken daarvan en wat er nooit een wordt. Kleiner is met minder regels.</summary>
    public static Arbitrary<Regellijst> Regellijsten() => Arb.From(
        Regels.NonEmptyListOf().Select(regels => new Regellijst([.. regels])),
        lijst => Enumerable.Range(0, lijst.Regels.Count > 1 ? lijst.Regels.Count : 0).Select(weg => new Regellijst([.. lijst.Regels.Where((_, i) => i != weg)])));

    /// <summary>Dossiers waarin bytes veranderd zijn.</summary>
    public static Arbitrary<VerminktDossier> VerminkteDossiers() => Verminkt.ToArbitrary();

    private static byte[] Vermink(byte[] json, int[] ingrepen, byte letter, int soort)
    {
        var bytes = json.ToList();
        foreach (var ingreep in ingrepen)
        {
            var plaats = ingreep % bytes.Count;
            switch (soort)
            {
                case 0:
                    bytes.Insert(plaats, letter);
                    break;
                case 1 when bytes.Count > 1:
                    bytes.RemoveAt(plaats);
                    break;
                case 2 when plaats > 0:
                    bytes.RemoveRange(plaats, bytes.Count - plaats);
                    break;
                default:
                    bytes[plaats] = letter;
                    break;
            }
        }

        return [.. bytes];
    }
}

/// <summary>De regels van een bestand.</summary>
public sealed record Regellijst(IReadOnlyList<string> Regels);

/// <summary>De bytes van een dossier dat veranderd is.</summary>
public sealed record VerminktDossier(byte[] Bytes);
