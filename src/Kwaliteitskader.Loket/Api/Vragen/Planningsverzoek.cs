using System.Collections.Immutable;
using System.Text.Json;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Loket.Api.Eindpunten;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Loket.Api.Vragen;

/// <summary>De vraag naar een dag voor een intake. Alles staat in de inhoud: een sleutel van een traject hoort niet in een adres.</summary>
internal sealed class Planningsverzoek
{
    private static readonly JsonPointer Dossierplaats = JsonPointer.Wortel / "dossier";
    private static readonly string[] Namen = ["dossier", "zorgtraject", "peildatum", "voorstel", "normen"];

    private readonly ImmutableArray<Vraagfout>.Builder fouten = ImmutableArray.CreateBuilder<Vraagfout>();
    private readonly Taal taal;

    private Planningsverzoek(Taal taal) => this.taal = taal;

    public Dossier Dossier { get; private set; } = null!;

    public Onderwerp Traject { get; private set; }

    public DateOnly Peildatum { get; private set; }

    public DateOnly Voorstel { get; private set; }

    public ImmutableArray<NormId> Normen { get; private set; } = Planner.Standaard;

    public ImmutableArray<Vraagfout> Fouten => fouten.ToImmutable();

    /// <summary>Leest een verzoek; met fouten zijn de waarden niet te gebruiken.</summary>
    public static Planningsverzoek Lees(ReadOnlyMemory<byte> utf8, Taal taal)
    {
        var verzoek = new Planningsverzoek(taal);
        try
        {
            using var document = JsonDocument.Parse(utf8, new() { AllowDuplicateProperties = false });
            verzoek.Lees(document.RootElement);
        }
        catch (JsonException)
        {
            verzoek.Fout("", Leesfoutcode.OngeldigeJson, new("De inhoud is geen geldige JSON.", "The body is not valid JSON."));
        }

        return verzoek;
    }

    private void Lees(JsonElement wortel)
    {
        if (wortel.ValueKind != JsonValueKind.Object)
        {
            Fout("", Leesfoutcode.VerkeerdType, new("Verwacht: een object.", "Expected: an object."));
            return;
        }

        foreach (var naam in wortel.EnumerateObject().Select(veld => veld.Name).Where(naam => !Namen.Contains(naam)))
        {
            Fout($"/{naam.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", Leesfoutcode.OnbekendeEigenschap, new("Deze eigenschap kent de vraag niet.", "The question has no such property."), Suggestion.Nearest(naam, Namen));
        }

        Peildatum = Dag(wortel, "peildatum");
        Voorstel = Dag(wortel, "voorstel");
        LeesNormen(wortel);
        LeesDossier(wortel);
    }

    private void LeesNormen(JsonElement wortel)
    {
        if (!wortel.TryGetProperty("normen", out var lijst))
        {
            return;
        }

        if (lijst.ValueKind != JsonValueKind.Array || lijst.GetArrayLength() == 0)
        {
            Fout("/normen", Leesfoutcode.VerkeerdType, new("Verwacht: een lijst van normen over een zorgtraject.", "Expected: a list of norms on a course of care."));
            return;
        }

        Normen = [.. lijst.EnumerateArray().Select((waarde, index) => Norm(waarde, index))];
    }

    private NormId Norm(JsonElement waarde, int index)
    {
        var norm = waarde.ValueKind == JsonValueKind.String ? Normkeuze.ZoekNorm(waarde.GetString()!) : null;
        if (norm?.Onderwerpsoort != Rules.Normen.Onderwerpsoort.Zorgtraject)
        {
            Fout(FormattableString.Invariant($"/normen/{index}"), Leesfoutcode.OnbekendeWaarde, new("Verwacht: een norm over een zorgtraject, zoals WT-1.", "Expected: a norm on a course of care, such as WT-1."));
            return default;
        }

        return norm.Kaart.Id;
    }

    private void LeesDossier(JsonElement wortel)
    {
        var zorgtraject = Tekst(wortel, "zorgtraject");
        if (!wortel.TryGetProperty("dossier", out var dossier))
        {
            Ontbreekt("dossier");
            return;
        }

        var gelezen = DossierLezer.Lees(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(dossier));
        fouten.AddRange(gelezen.Fouten.Select(fout => Vraagfout.Van(fout, Dossierplaats, taal)));
        if (gelezen.Dossier is not { } goed || zorgtraject is null)
        {
            return;
        }

        Dossier = goed;
        var index = goed.Zorgtrajecten is { IsDefault: false } trajecten ? trajecten.ToList().FindIndex(traject => traject.Id == zorgtraject) : -1;
        if (index < 0)
        {
            Fout("/zorgtraject", Leesfoutcode.OnbekendeWaarde, new("Het dossier heeft dit zorgtraject niet.", "The dossier has no such course of care."));
            return;
        }

        Traject = Onderwerp.Zorgtraject(index);
    }

    private DateOnly Dag(JsonElement wortel, string naam)
    {
        if (Tekst(wortel, naam) is not { } tekst)
        {
            return default;
        }

        if (!DayText.TryParse(tekst, out var dag))
        {
            Fout($"/{naam}", Leesfoutcode.OnmogelijkeDatum, new("Verwacht: een bestaande dag als jjjj-mm-dd.", "Expected: an existing day as yyyy-mm-dd."));
        }

        return dag;
    }

    private string? Tekst(JsonElement wortel, string naam)
    {
        if (!wortel.TryGetProperty(naam, out var waarde))
        {
            Ontbreekt(naam);
            return null;
        }

        if (waarde.ValueKind == JsonValueKind.String)
        {
            return waarde.GetString();
        }

        Fout($"/{naam}", Leesfoutcode.VerkeerdType, new("Verwacht: een tekst.", "Expected: a text."));
        return null;
    }

    private void Ontbreekt(string naam) => Fout($"/{naam}", Leesfoutcode.OntbrekendeEigenschap, new($"'{naam}' moet er zijn.", $"'{naam}' is required."));

    private void Fout(string plaats, string code, Tekst detail, string? suggestie = null) => fouten.Add(Vraagfout.Inhoud(new(plaats), code, detail, taal, suggestie));
}
