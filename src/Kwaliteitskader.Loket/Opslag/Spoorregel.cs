using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kwaliteitskader.Loket.Opslag;

/// <summary>Wat er gebeurde.</summary>
internal enum Handeling
{
    Ingeleverd,
    Aangevuld,
    OpnieuwBeoordeeld,
    Gevraagd,
    VraagIngetrokken,
    FormulierOntvangen,
    Voorgelegd,
    Teruggenomen,
    Besloten,
    Teruggegeven,
    BriefBewaard,
    Gewist,
    AccountGemaakt,
    RollenGewijzigd,
    AccountGesloten,
    Uitgenodigd,
}

/// <summary>
/// Eén regel van het spoor van een aanvraag. Een regel draagt de hash van de vorige: wie er een weghaalt of verandert, breekt de keten.
/// De opslag zelf weigert wijzigen en verwijderen.
/// </summary>
internal sealed class Spoorregel
{
    /// <summary>Het spoor van het loket zelf: accounts en toegang.</summary>
    public static readonly Guid VanHetLoket = Guid.Empty;

    public required Guid AanvraagId { get; init; }

    /// <summary>Het hoeveelste van zijn aanvraag, vanaf 1.</summary>
    public required int Nummer { get; init; }

    public required DateTimeOffset Op { get; init; }

    /// <summary>Wie het deed; afwezig als het de praktijk was, met een koppeling, of het programma.</summary>
    public required Guid? Door { get; init; }

    public required Handeling Handeling { get; init; }

    /// <summary>De ronde waar het om gaat; 0 als er geen is.</summary>
    public required int Ronde { get; init; }

    public string? DossierSha256 { get; init; }

    public string? NormensetSha256 { get; init; }

    /// <summary>Een code die erbij hoort, zoals de keuze van een besluit of de hash van een brief; nooit een tekst van iemand.</summary>
    public string? Bij { get; init; }

    /// <summary>De hash van de vorige regel; leeg bij de eerste.</summary>
    public required string Vorige { get; init; }

    public string Hash { get; private init; } = "";

    /// <summary>De regel met zijn hash.</summary>
    public static Spoorregel Na(Spoorregel? vorige, Spoorregel regel) => new()
    {
        AanvraagId = regel.AanvraagId,
        Nummer = (vorige?.Nummer ?? 0) + 1,
        Op = regel.Op,
        Door = regel.Door,
        Handeling = regel.Handeling,
        Ronde = regel.Ronde,
        DossierSha256 = regel.DossierSha256,
        NormensetSha256 = regel.NormensetSha256,
        Bij = regel.Bij,
        Vorige = vorige?.Hash ?? "",
        Hash = Bereken(regel, (vorige?.Nummer ?? 0) + 1, vorige?.Hash ?? ""),
    };

    /// <summary>Of een spoor, op volgorde, een ongebroken keten is.</summary>
    public static bool IsHeel(IEnumerable<Spoorregel> spoor)
    {
        Spoorregel? vorige = null;
        foreach (var regel in spoor)
        {
            if (regel.Nummer != (vorige?.Nummer ?? 0) + 1 || regel.Vorige != (vorige?.Hash ?? "") || regel.Hash != Bereken(regel, regel.Nummer, regel.Vorige))
            {
                return false;
            }

            vorige = regel;
        }

        return true;
    }

    private static string Bereken(Spoorregel regel, int nummer, string vorige) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n',
        regel.AanvraagId,
        nummer.ToString(CultureInfo.InvariantCulture),
        regel.Op.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        regel.Door?.ToString(),
        regel.Handeling.ToString(),
        regel.Ronde.ToString(CultureInfo.InvariantCulture),
        regel.DossierSha256,
        regel.NormensetSha256,
        regel.Bij,
        vorige))));
}
