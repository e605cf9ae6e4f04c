using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Kwaliteitskader.Werkboek.Cellen;
using Kwaliteitskader.Werkboek.Lezen;

namespace Kwaliteitskader.Werkboek.Opmaak;

/// <summary>Bouwt één blad: cellen, breedten, wat blijft staan bij schuiven, keuzelijsten en een filter.</summary>
/// <param name="naam">De naam van het blad.</param>
internal sealed class Bladbouwer(string naam)
{
    private const int Opsommingslimiet = 255;
    private const int Kopjeslimiet = 32;

    private readonly SheetData cellen = new();
    private readonly List<DataValidation> keuringen = [];
    private readonly List<Column> kolommen = [];
    private readonly List<Hyperlink> koppelingen = [];
    private Row? rij;
    private int nummer;
    private int vast;
    private string? filter;

    /// <summary>De naam van het blad.</summary>
    public string Naam => naam;

    /// <summary>Of het blad verborgen is.</summary>
    public bool Verborgen { get; init; }

    /// <summary>Het nummer van de laatst begonnen rij.</summary>
    public int Rijnummer => nummer;

    /// <summary>Begint een rij onder de vorige.</summary>
    public Bladbouwer Rij(bool verborgen = false, double? hoogte = null)
    {
        nummer++;
        rij = new Row { RowIndex = (uint)nummer };
        if (verborgen)
        {
            rij.Hidden = true;
        }

        if (hoogte is { } gegeven)
        {
            rij.Height = gegeven;
            rij.CustomHeight = true;
        }

        cellen.Append(rij);
        return this;
    }

    /// <summary>Zet een tekst in de rij; altijd tekst, waar zij ook mee begint.</summary>
    public Bladbouwer Tekst(int kolom, string tekst, Stijl stijl = Stijl.Tekst)
    {
        var inhoud = Celtekst.VoorXml(tekst.Length > Celtekst.Langst ? tekst[..Celtekst.Langst] : tekst);
        return Cel(kolom, stijl, CellValues.InlineString, new InlineString(new Text(inhoud) { Space = SpaceProcessingModeValues.Preserve }));
    }

    /// <summary>Zet een getal in de rij, zoals het in JSON geschreven is.</summary>
    public Bladbouwer Getal(int kolom, string getal, Stijl stijl = Stijl.Getal) => Cel(kolom, stijl, null, new CellValue(getal));

    /// <summary>Zet een geheel getal in de rij.</summary>
    public Bladbouwer Getal(int kolom, long getal) => Getal(kolom, getal.ToString(CultureInfo.InvariantCulture), Stijl.Geheel);

    /// <summary>Zet een dag in de rij; een van voor 1 maart 1900 als tekst.</summary>
    public Bladbouwer Dag(int kolom, DateOnly dag) => Datumgetal.Van(dag) is { } getal
        ? Cel(kolom, Stijl.Datum, null, new CellValue(getal.ToString(CultureInfo.InvariantCulture)))
        : Tekst(kolom, dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Geeft kolommen hun breedte, en de stijl van wat er nog ingevuld wordt.</summary>
    public Bladbouwer Breedte(int kolom, double breedte, Stijl stijl = Stijl.Gewoon)
    {
        kolommen.Add(new() { Min = (uint)kolom, Max = (uint)kolom, Width = breedte, CustomWidth = true, Style = (uint)stijl });
        return this;
    }

    /// <summary>Laat de bovenste rijen staan bij schuiven.</summary>
    public Bladbouwer Vast(int rijen)
    {
        vast = rijen;
        return this;
    }

    /// <summary>Zet een filter op alles vanaf een koprij tot en met de laatste rij.</summary>
    /// <param name="koprij">De rij met koppen.</param>
    /// <param name="laatsteKolom">De laatste kolom.</param>
    /// <param name="boek">Het werkboek, waarin het gebied de naam krijgt waaraan rekenbladen een filter herkennen.</param>
    public Bladbouwer Filter(int koprij, int laatsteKolom, Boekbouwer boek)
    {
        var laatste = new Celadres(Math.Max(nummer, koprij), laatsteKolom);
        filter = $"A{koprij}:{laatste}";
        boek.Benoem("_xlnm._FilterDatabase", $"'{naam}'!$A${koprij}:${Celadres.Kolomletters(laatste.Kolom)}${laatste.Rij}", this);
        return this;
    }

    /// <summary>Maakt van een cel een sprong naar een andere plaats in het werkboek.</summary>
    public Bladbouwer Koppeling(int kolom, string blad, string adres)
    {
        koppelingen.Add(new() { Reference = new Celadres(nummer, kolom).ToString(), Location = $"'{blad}'!{adres}", Display = adres });
        return this;
    }

    /// <summary>Zegt van een kolom wat erin hoort, en keurt wat ingevuld wordt.</summary>
    /// <param name="kolom">De kolom.</param>
    /// <param name="vanaf">De eerste rij.</param>
    /// <param name="tot">De laatste rij.</param>
    /// <param name="titel">De kop van de uitleg.</param>
    /// <param name="uitleg">De uitleg die verschijnt bij wie de cel kiest.</param>
    /// <param name="keuring">Wat erin mag; afwezig als alles mag.</param>
    public Bladbouwer Uitleg(int kolom, int vanaf, int tot, string titel, string uitleg, Celkeuring? keuring)
    {
        var letters = Celadres.Kolomletters(kolom);
        var regel = new DataValidation
        {
            SequenceOfReferences = new() { InnerText = $"{letters}{vanaf}:{letters}{tot}" },
            AllowBlank = true,
            ShowInputMessage = true,
            PromptTitle = Gekort(titel, Kopjeslimiet),
            Prompt = Gekort(uitleg, Opsommingslimiet),
        };
        keuring?.Vul(regel);
        keuringen.Add(regel);
        return this;
    }

    /// <summary>Het blad.</summary>
    /// <param name="eerste">Of dit het blad is dat open staat.</param>
    public Worksheet Maak(bool eerste)
    {
        var beeld = new SheetView { WorkbookViewId = 0, TabSelected = eerste };
        if (vast > 0)
        {
            beeld.Append(new Pane { VerticalSplit = vast, TopLeftCell = $"A{vast + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
            beeld.Append(new Selection { Pane = PaneValues.BottomLeft, ActiveCell = $"A{vast + 1}", SequenceOfReferences = new() { InnerText = $"A{vast + 1}" } });
        }

        var blad = new Worksheet(new SheetViews(beeld), new SheetFormatProperties { DefaultRowHeight = 15 });
        if (kolommen.Count > 0)
        {
            blad.Append(new Columns(kolommen));
        }

        blad.Append(cellen);
        if (filter is not null)
        {
            blad.Append(new AutoFilter { Reference = filter });
        }

        if (keuringen.Count > 0)
        {
            blad.Append(new DataValidations(keuringen) { Count = (uint)keuringen.Count });
        }

        if (koppelingen.Count > 0)
        {
            blad.Append(new Hyperlinks(koppelingen));
        }

        blad.Append(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        blad.Append(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0, FitToWidth = 1 });
        blad.SheetProperties = new(new PageSetupProperties { FitToPage = true });
        return blad;
    }

    private Bladbouwer Cel(int kolom, Stijl stijl, CellValues? soort, OpenXmlElement inhoud)
    {
        var cel = new Cell(inhoud) { CellReference = new Celadres(nummer, kolom).ToString(), StyleIndex = (uint)stijl };
        if (soort is { } gegeven)
        {
            cel.DataType = gegeven;
        }

        rij!.Append(cel);
        return this;
    }

    private static string Gekort(string tekst, int lengte) => tekst.Length <= lengte ? tekst : $"{tekst[..(lengte - 1)]}…";
}
