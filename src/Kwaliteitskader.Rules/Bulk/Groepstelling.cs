using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>De telling van één groep records, terwijl zij nog verwerkt wordt.</summary>
internal sealed class Groepstelling
{
    private readonly List<(ulong Hash, string Sleutel)> sleutels = [];
    private long dossiers;
    private long fouten;
    private long overgeslagen;
    private long programmafouten;
    private long waarschuwingen;
    private Leesfout? eersteFout;
    private Leesfout? eersteWaarschuwing;

    public void TelOvergeslagen() => overgeslagen++;

    /// <summary>Telt een record.</summary>
    /// <param name="gelezen">Wat het lezen opleverde.</param>
    /// <param name="fout">De fout waarmee het record in de uitvoer staat, als dat zo is.</param>
    public void Tel(Leesresultaat gelezen, Leesfout? fout)
    {
        if (gelezen.Dossier is { } dossier)
        {
            sleutels.Add((Sleutelgeheugen.Hash(dossier.Id), dossier.Id));
        }

        if (gelezen.Waarschuwing is { } waarschuwing)
        {
            waarschuwingen++;
            eersteWaarschuwing ??= waarschuwing;
        }

        if (fout is null)
        {
            dossiers++;
            return;
        }

        fouten++;
        programmafouten += fout.Code == Leesfoutcode.Programmafout ? 1 : 0;
        eersteFout ??= fout;
    }

    /// <summary>De telling, als alles ervoor al langs dit geheugen kwam.</summary>
    public Bulktelling Afgerond(Sleutelgeheugen geheugen)
    {
        var herhaald = sleutels.Where(sleutel => geheugen.IsHerhaling(sleutel.Hash)).Select(sleutel => sleutel.Sleutel).ToList();
        return new()
        {
            Dossiers = dossiers,
            Fouten = fouten,
            Overgeslagen = overgeslagen,
            EersteFout = eersteFout,
            Programmafouten = programmafouten,
            Waarschuwingen = waarschuwingen,
            EersteWaarschuwing = eersteWaarschuwing,
            Herhaald = herhaald.Count,
            EersteHerhaald = herhaald.FirstOrDefault(),
        };
    }
}
