using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Json.Diagnoses;

namespace Kwaliteitskader.Werkboek.Lezen;

/// <summary>De rijen van een blad onder hun kolommen, met de fouten die daarbij gevonden zijn.</summary>
internal sealed class Tabel
{
    /// <summary>De verborgen rij met de namen van de kolommen.</summary>
    public const int Namenrij = 1;

    /// <summary>De rij met koppen voor de lezer.</summary>
    public const int Koprij = 2;

    // Meer zegt een mens niets meer, en een blad kan er miljoenen hebben.
    private const int MeesteFouten = 1000;

    private readonly Dictionary<string, int> kolommen = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> namen = [];
    private readonly HashSet<int> koppen = [];
    private readonly Gelezenblad blad;
    private readonly Foutmelder melder;
    private readonly List<Leesfout> fouten;

    /// <summary>Legt de rijen van een blad onder hun kolommen.</summary>
    /// <param name="blad">Het blad.</param>
    /// <param name="bekend">De namen van kolommen die het kan hebben.</param>
    /// <param name="melder">Maakt de fouten.</param>
    /// <param name="fouten">Krijgt de fouten.</param>
    public Tabel(Gelezenblad blad, IReadOnlyList<string> bekend, Foutmelder melder, List<Leesfout> fouten)
    {
        (this.blad, this.melder, this.fouten) = (blad, melder, fouten);
        LeesNamen(blad.Rijen.FirstOrDefault(rij => rij.Nummer == Namenrij)?.Cellen ?? [], bekend);
        foreach (var gebied in blad.Samengevoegd)
        {
            Fout(Celadres.Lees(gebied.Split(':')[0]) ?? new(1, 1), Werkboekfoutcode.SamengevoegdeCellen, new(
                $"De cellen {gebied} zijn samengevoegd; dan is niet te zien bij welke rij een waarde hoort.", $"The cells {gebied} are merged; then it cannot be seen to which row a value belongs."));
        }

        Rijen = kolommen.Count == 0 ? [] : [.. blad.Rijen.Where(rij => rij.Nummer > Koprij).Select(Rij).Where(rij => rij.Cellen.Count > 0)];
        foreach (var cel in blad.Rijen.Where(rij => rij.Nummer <= Koprij).SelectMany(rij => rij.Cellen).Where(cel => cel.Soort == Celsoort.Formule))
        {
            Formule(cel);
        }
    }

    /// <summary>De rijen met ten minste één waarde in een kolom.</summary>
    public IReadOnlyList<Tabelrij> Rijen { get; }

    /// <summary>De naam van het blad.</summary>
    public string Blad => blad.Naam;

    /// <summary>Voegt een fout toe.</summary>
    public void Fout(Celadres adres, string code, Tekst melding, Tekst? verwacht = null, string? suggestie = null, string? gevonden = null) =>
        Voeg(melder.In(blad.Naam, adres, code, melding, verwacht, suggestie, gevonden));

    private void Voeg(Leesfout fout)
    {
        if (fouten.Count < MeesteFouten)
        {
            fouten.Add(fout);
        }
    }

    private void LeesNamen(IReadOnlyList<Cel> eersteRij, IReadOnlyList<string> bekend)
    {
        foreach (var cel in eersteRij.Where(cel => cel.Soort != Celsoort.Formule))
        {
            koppen.Add(cel.Adres.Kolom);
            var naam = cel.Waarde.Trim();
            if (!bekend.Contains(naam))
            {
                var suggestie = NearestName.Of(naam, bekend);
                Fout(cel.Adres, Werkboekfoutcode.OnbekendeKolom, new(
                    $"Dit blad kent geen kolom '{naam}'.{(suggestie is null ? "" : $" Bedoeld is misschien '{suggestie}'.")}",
                    $"This sheet has no column '{naam}'.{(suggestie is null ? "" : $" Perhaps '{suggestie}' is meant.")}"), new(string.Join(", ", bekend), string.Join(", ", bekend)), suggestie, naam);
            }
            else if (!kolommen.TryAdd(naam, cel.Adres.Kolom))
            {
                Fout(cel.Adres, Werkboekfoutcode.DubbeleKolom, new($"De kolom '{naam}' staat er twee keer.", $"The column '{naam}' is there twice."));
            }
            else
            {
                namen[cel.Adres.Kolom] = naam;
            }
        }

        if (kolommen.Count == 0 && blad.Rijen.Count > 0)
        {
            Fout(new(Namenrij, 1), Werkboekfoutcode.GeenSjabloonblad, new(
                "De eerste rij van dit blad heeft niet de namen van kolommen. Begin met een nieuw sjabloon.", "The first row of this sheet lacks the names of columns. Start from a new template."));
        }
    }

    private Tabelrij Rij(Gelezenrij rij)
    {
        var cellen = new Dictionary<string, Cel>(StringComparer.Ordinal);
        foreach (var cel in rij.Cellen)
        {
            if (cel.Soort == Celsoort.Formule)
            {
                Formule(cel);
            }
            else if (cel.Soort == Celsoort.Fout)
            {
                Fout(cel.Adres, Werkboekfoutcode.Foutcel, new($"Hier staat een fout van het rekenblad: {cel.Waarde}.", $"Here is an error of the spreadsheet: {cel.Waarde}."));
            }
            else if (namen.TryGetValue(cel.Adres.Kolom, out var naam))
            {
                cellen[naam] = cel;
            }
            else if (!koppen.Contains(cel.Adres.Kolom))
            {
                Fout(cel.Adres, Werkboekfoutcode.OnbekendeKolom, new("Deze cel staat buiten de kolommen van het blad.", "This cell is outside the columns of the sheet."));
            }
        }

        return new(rij.Nummer, cellen, kolommen);
    }

    private void Formule(Cel cel) => Fout(cel.Adres, Werkboekfoutcode.Formule, new(
        "Hier staat een formule. Vul de waarde zelf in; een formule wordt niet uitgerekend.", "Here is a formula. Enter the value itself; a formula is not calculated."));
}

/// <summary>Een rij met haar waarden, op naam van de kolom.</summary>
/// <param name="Nummer">Het nummer van de rij, vanaf 1.</param>
/// <param name="Cellen">De gevulde cellen.</param>
/// <param name="Kolommen">De plaats van elke kolom van het blad.</param>
internal sealed record Tabelrij(int Nummer, IReadOnlyDictionary<string, Cel> Cellen, IReadOnlyDictionary<string, int> Kolommen)
{
    /// <summary>De cel onder een kolom, ook als zij leeg is; heeft het blad die kolom niet, dan de eerste van de rij.</summary>
    public Celadres Adres(string kolom) => new(Nummer, Kolommen.TryGetValue(kolom, out var plaats) ? plaats : 1);
}
