using System.Collections.Immutable;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Loket.Api.Vragen;

/// <summary>Leest de parameters van een adres en verzamelt alles wat eraan niet deugt.</summary>
/// <remarks>Wat niet deugt, krijgt een waarde waarmee niet verder gerekend wordt: eerst <see cref="Fouten"/>, dan de waarden.</remarks>
internal sealed class Parameters
{
    private readonly IQueryCollection query;
    private readonly ImmutableArray<Vraagfout>.Builder fouten = ImmutableArray.CreateBuilder<Vraagfout>();

    /// <summary>Leest een adres.</summary>
    /// <param name="query">De parameters.</param>
    /// <param name="bekend">De namen die deze vraag kent, behalve <c>taal</c>.</param>
    public Parameters(IQueryCollection query, params string[] bekend)
    {
        this.query = query;
        string[] namen = [.. bekend, "taal"];
        Taal = query["taal"].ToString() == "en" ? Taal.Engels : Taal.Nederlands;
        if (query.ContainsKey("taal") && query["taal"].ToString() is not ("nl" or "en"))
        {
            Ongeldig("taal", new("Verwacht: nl of en.", "Expected: nl or en."));
        }

        foreach (var naam in query.Keys.Where(naam => !namen.Contains(naam, StringComparer.Ordinal)))
        {
            fouten.Add(Vraagfout.Adres(naam, Vraagfout.Onbekend, new($"Deze vraag kent geen '{naam}'.", $"This question has no '{naam}'."), Taal, Suggestion.Nearest(naam, namen)));
        }
    }

    public Taal Taal { get; }

    public ImmutableArray<Vraagfout> Fouten => fouten.ToImmutable();

    /// <summary>Een dag die er moet zijn. Er is geen vandaag: wie vraagt, zegt de dag.</summary>
    public DateOnly Dag(string naam)
    {
        if (DayText.TryParse(query[naam], out var dag))
        {
            return dag;
        }

        Fout(naam, new("Verwacht: een bestaande dag als jjjj-mm-dd.", "Expected: an existing day as yyyy-mm-dd."));
        return default;
    }

    /// <summary>Een register; zonder opgave <see langword="null"/>, of een fout als het er moet zijn.</summary>
    public Register? Register(bool verplicht)
    {
        if (EnumNamen.TryVind<Register>(query["register"], out var register))
        {
            return register;
        }

        if (verplicht || query.ContainsKey("register"))
        {
            Fout("register", Namen(EnumNamen.Alle<Register>()), EnumNamen.Alle<Register>());
        }

        return null;
    }

    /// <summary>De waarde van een opsomming; zonder opgave <see langword="null"/>.</summary>
    public T? Een<T>(string naam)
        where T : struct, Enum
    {
        if (!query.ContainsKey(naam) || EnumNamen.TryVind<T>(query[naam], out _))
        {
            return EnumNamen.TryVind<T>(query[naam], out var waarde) ? waarde : null;
        }

        Fout(naam, Namen(EnumNamen.Alle<T>()), EnumNamen.Alle<T>());
        return null;
    }

    /// <summary>Normen; met hoofdletters of zonder, en met komma's ertussen of herhaald.</summary>
    public ImmutableArray<NormId> Normen(bool precies1 = false)
    {
        var gevraagd = query["norm"].SelectMany(waarde => (waarde ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        foreach (var id in gevraagd.Where(id => Normkeuze.ZoekNorm(id) is null))
        {
            fouten.Add(Vraagfout.Adres("norm", Vraagfout.Ongeldig, new($"Er is geen norm '{id}'.{Normkeuze.Bedoeld(id)}", $"There is no norm '{id}'."), Taal));
        }

        if (precies1 && gevraagd.Count != 1)
        {
            Fout("norm", new("Verwacht: één norm, zoals WT-1.", "Expected: one norm, such as WT-1."));
        }

        return [.. gevraagd.Select(Normkeuze.ZoekNorm).OfType<Rules.Normen.Norm>().Select(norm => norm.Kaart.Id)];
    }

    /// <summary>Een tekst; zonder opgave <see langword="null"/>.</summary>
    public string? Tekst(string naam) => query.ContainsKey(naam) ? query[naam].ToString() : null;

    /// <summary>Voegt een fout toe over een waarde die niet kan.</summary>
    public void Ongeldig(string naam, Tekst detail) => fouten.Add(Vraagfout.Adres(naam, Vraagfout.Ongeldig, detail, Taal));

    private static Tekst Namen(ImmutableArray<string> namen) => new($"Verwacht: {string.Join(", ", namen)}.", $"Expected: {string.Join(", ", namen)}.");

    private void Fout(string naam, Tekst verwacht, IEnumerable<string>? namen = null) => fouten.Add(Vraagfout.Adres(
        naam, query.ContainsKey(naam) ? Vraagfout.Ongeldig : Vraagfout.Ontbreekt, verwacht, Taal, namen is not null && query.ContainsKey(naam) ? Suggestion.Nearest(query[naam].ToString(), [.. namen]) : null));
}
