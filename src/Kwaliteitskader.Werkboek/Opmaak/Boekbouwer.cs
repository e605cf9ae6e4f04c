using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Kwaliteitskader.Werkboek.Opmaak;

/// <summary>Zet bladen bij elkaar tot een werkboek. Dezelfde bladen geven dezelfde bytes.</summary>
internal sealed class Boekbouwer
{
    private readonly List<Bladbouwer> bladen = [];
    private readonly List<(string Naam, string Gebied, Bladbouwer? Blad)> namen = [];

    /// <summary>Voegt een blad toe.</summary>
    public Boekbouwer Voeg(Bladbouwer blad)
    {
        bladen.Add(blad);
        return this;
    }

    /// <summary>Geeft een gebied een naam.</summary>
    /// <param name="naam">De naam.</param>
    /// <param name="gebied">Het gebied.</param>
    /// <param name="blad">Het blad waarop alleen die naam geldt; afwezig voor het hele werkboek. Zo'n naam is verborgen.</param>
    public void Benoem(string naam, string gebied, Bladbouwer? blad = null) => namen.Add((naam, gebied, blad));

    /// <summary>Schrijft het werkboek.</summary>
    public void Schrijf(Stream naar)
    {
        using var geheugen = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(geheugen, SpreadsheetDocumentType.Workbook))
        {
            var boek = document.AddWorkbookPart();
            document.ChangeIdOfPart(boek, "rIdBoek");
            boek.AddNewPart<WorkbookStylesPart>("rIdStijlen").Stylesheet = Stijlboek.Maak();
            var lijst = new Sheets();
            foreach (var (blad, index) in bladen.Select((blad, index) => (blad, index + 1)))
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"rId{index}");
                boek.AddNewPart<WorksheetPart>(id).Worksheet = blad.Maak(eerste: index == 1);
                var regel = new Sheet { Name = blad.Naam, SheetId = (uint)index, Id = id };
                if (blad.Verborgen)
                {
                    regel.State = SheetStateValues.Hidden;
                }

                lijst.Append(regel);
            }

            boek.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), lijst);
            if (namen.Count > 0)
            {
                boek.Workbook.Append(new DefinedNames(namen.Select(Naam)));
            }
        }

        Vastgelegd(geheugen, naar);
    }

    private DefinedName Naam((string Naam, string Gebied, Bladbouwer? Blad) een)
    {
        var naam = new DefinedName(een.Gebied) { Name = een.Naam };
        if (een.Blad is not null)
        {
            naam.LocalSheetId = (uint)bladen.IndexOf(een.Blad);
            naam.Hidden = true;
        }

        return naam;
    }

    /// <summary>Kopieert een pakket met op elk deel dezelfde dag: een zip draagt anders het uur waarop hij gemaakt is.</summary>
    internal static void Vastgelegd(MemoryStream pakket, Stream naar)
    {
        pakket.Position = 0;
        using var van = new ZipArchive(pakket, ZipArchiveMode.Read);
        using var zip = new ZipArchive(naar, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var deel in van.Entries)
        {
            var nieuw = zip.CreateEntry(deel.FullName, CompressionLevel.Optimal);
            nieuw.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
            using var uit = nieuw.Open();
            using var inhoud = deel.Open();
            inhoud.CopyTo(uit);
        }
    }
}
