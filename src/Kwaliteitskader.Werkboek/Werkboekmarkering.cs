using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek.Lezen;
using Kwaliteitskader.Werkboek.Markeren;
using Kwaliteitskader.Werkboek.Opmaak;

namespace Kwaliteitskader.Werkboek;

/// <summary>Maakt een kopie van een werkboek waarin elke cel met een fout gekleurd is, met de fout als opmerking erbij.</summary>
public static class Werkboekmarkering
{
    /// <summary>Schrijft de kopie. Wie de fouten erin herstelt, kan haar zo aanleveren: kleur en opmerkingen tellen niet mee.</summary>
    /// <param name="naar">Waarheen; wordt niet gesloten.</param>
    /// <param name="xlsx">Het werkboek.</param>
    /// <param name="fouten">De fouten die <see cref="Werkboeklezer"/> erin vond.</param>
    /// <param name="taal">De taal van de opmerkingen.</param>
    /// <returns>Onwaar, en er is niets geschreven, als geen van de fouten een cel heeft: dan is het werkboek zelf niet te lezen.</returns>
    public static bool Schrijf(Stream naar, ReadOnlyMemory<byte> xlsx, ImmutableArray<Leesfout> fouten, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(naar);
        var perBlad = fouten
            .Select(fout => (Fout: fout, Plaats: fout.Cel is { } cel ? Foutmelder.Gelezen(cel) : null))
            .Where(een => een.Plaats is not null)
            .GroupBy(een => een.Plaats!.Value.Blad, een => (een.Plaats!.Value.Adres, Melding: een.Fout.Melding.In(taal)))
            .ToList();
        if (perBlad.Count == 0)
        {
            return false;
        }

        using var kopie = new MemoryStream();
        kopie.Write(xlsx.Span);
        kopie.Position = 0;
        using (var document = SpreadsheetDocument.Open(kopie, isEditable: true))
        {
            var boek = document.WorkbookPart!;
            var stijlen = new Foutstijlen(boek);
            foreach (var blad in perBlad)
            {
                if (boek.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault(een => een.Name?.Value == blad.Key) is { Id.Value: { } id } && boek.GetPartById(id) is WorksheetPart deel)
                {
                    new Bladmarkering(deel, stijlen).Markeer([.. blad.GroupBy(een => een.Adres, een => een.Melding).Select(cel => (cel.Key, string.Join('\n', cel)))]);
                }
            }
        }

        Boekbouwer.Vastgelegd(kopie, naar);
        return true;
    }
}
