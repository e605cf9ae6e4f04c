using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Loket.Opslag;

/// <summary>Wie aan zet is.</summary>
internal enum Stand
{
    InBehandeling,
    BijPraktijk,
    TerBeslissing,
    Besloten,
    Gewist,
}

/// <summary>De aanvraag van één praktijk bij één register, door al haar ronden heen.</summary>
internal sealed class Aanvraag
{
    public required Guid Id { get; init; }

    /// <summary>De sleutel van het dossier; leeg als de aanvraag gewist is.</summary>
    public required string Dossier { get; set; }

    public required Register Register { get; init; }

    public required Stand Stand { get; set; }

    /// <summary>Sinds wanneer de stand is wat zij is.</summary>
    public required DateTimeOffset Sinds { get; set; }

    public required DateTimeOffset OntvangenOp { get; init; }

    /// <summary>Wie haar inleverde.</summary>
    public required Guid Indiener { get; init; }

    /// <summary>Het advies van de laatste ronde.</summary>
    public required Adviesuitkomst Advies { get; set; }

    /// <summary>Hoeveel feiten nog aan te leveren zijn, naar de laatste ronde.</summary>
    public required int AanTeLeveren { get; set; }

    /// <summary>De eerste dag waarop er iets verandert of afloopt; afwezig als er geen is.</summary>
    public required DateOnly? VolgendeDag { get; set; }

    /// <summary>De laatste ronde.</summary>
    public required int Ronde { get; set; }

    /// <summary>Het besluit, als dat genomen is.</summary>
    public Besluitkeuze? Besluit { get; set; }

    /// <summary>Telt elke wijziging, zodat twee mensen elkaar niet overschrijven.</summary>
    public int Versie { get; set; }
}

/// <summary>Waardoor een ronde begon.</summary>
internal enum Aanleiding
{
    Inlevering,
    Formulier,
    Opnieuw,
}

/// <summary>Eén keer oordelen over één stand van de feiten; wordt nooit gewijzigd.</summary>
internal sealed class Ronde
{
    public required Guid Id { get; init; }

    public required Guid AanvraagId { get; init; }

    public required int Nummer { get; init; }

    public required Aanleiding Aanleiding { get; init; }

    /// <summary>Waar de feiten in kwamen; van een nieuwe beoordeling zonder nieuwe feiten die van de vorige ronde.</summary>
    public required Guid InleveringId { get; init; }

    public required DateOnly Peildatum { get; init; }

    public required DateTimeOffset Op { get; init; }

    public Guid? Door { get; init; }

    public required string DossierSha256 { get; init; }

    public required string NormensetSha256 { get; init; }

    public required string NormensetVersie { get; init; }

    /// <summary>Het dossier in vaste vorm; afwezig als het gewist is.</summary>
    public byte[]? Dossier { get; set; }

    /// <summary>Het advies als JSON, in het Nederlands; afwezig als het gewist is.</summary>
    public byte[]? Advies { get; set; }
}

/// <summary>Wat een beoordelaar besluit.</summary>
internal enum Besluitkeuze
{
    Toelaten,
    Afwijzen,
    Terug,
}

/// <summary>Het besluit van een mens over een ronde, met zijn reden; wordt nooit gewijzigd.</summary>
internal sealed class Besluit
{
    public required Guid Id { get; init; }

    public required Guid AanvraagId { get; init; }

    public required int Ronde { get; init; }

    public required Besluitkeuze Keuze { get; init; }

    /// <summary>De reden; afwezig als zij gewist is.</summary>
    public string? Reden { get; set; }

    public required DateTimeOffset Op { get; init; }

    public required Guid Door { get; init; }
}
