using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Hoeveel registers vragen, en hoeveel daarvan dubbel is, zoals het in JSON staat.</summary>
public sealed partial record Lasten
{
    /// <summary>De naam en versie van dit contract, zoals die in het veld <c>schema</c> staat.</summary>
    public const string Schemanaam = "kwaliteitskader/lasten/1";

    /// <summary>Altijd <see cref="Schemanaam"/>.</summary>
    [JsonRequired]
    public string Schema { get; init; } = Schemanaam;

    /// <summary>De normen waarvan de lasten gemeten zijn.</summary>
    public required Normensetkenmerk Normenset { get; init; }

    /// <summary>Wat elk register vraagt.</summary>
    public required ImmutableArray<Registerlast> Registers { get; init; }

    /// <summary>De feiten die meer dan één register vraagt.</summary>
    public required ImmutableArray<GedeeldFeit> Overlap { get; init; }

    /// <summary>Hoeveel vragen er samen gesteld worden: een feit telt voor elk register dat ernaar vraagt.</summary>
    public required int Gevraagd { get; init; }

    /// <summary>Hoeveel verschillende feiten dat zijn; het verschil zou de sector zich met één gedeeld dossier besparen.</summary>
    public required int Verschillend { get; init; }
}

/// <summary>Wat één register vraagt.</summary>
public sealed partial record Registerlast
{
    /// <summary>Het register.</summary>
    public required Register Register { get; init; }

    /// <summary>De gevraagde feiten.</summary>
    public required ImmutableArray<GevraagdFeit> Feiten { get; init; }
}

/// <summary>Een feit dat gevraagd wordt.</summary>
public sealed partial record GevraagdFeit
{
    /// <summary>De plaats in een dossier, met <c>*</c> voor elk element van een lijst.</summary>
    public required string Pad { get; init; }

    /// <summary>Wie het kan aanleveren.</summary>
    public required Partij Aanleveraar { get; init; }

    /// <summary>Van wie het gevraagd wordt.</summary>
    public required Feitdrager Per { get; init; }

    /// <summary>Of het telkens opnieuw gevraagd wordt: het hoort bij een gebeurtenis in een lijst.</summary>
    public required bool Telkens { get; init; }

    /// <summary>De criteria die ernaar vragen.</summary>
    public required ImmutableArray<string> Normen { get; init; }
}

/// <summary>Van wie een feit gevraagd wordt.</summary>
public enum Feitdrager
{
    /// <summary>Eén keer per praktijk.</summary>
    Praktijk,

    /// <summary>Per therapeut.</summary>
    Therapeut,

    /// <summary>Per zorgtraject.</summary>
    Zorgtraject,

    /// <summary>Eén keer voor het hele kader.</summary>
    Kader,
}

/// <summary>Een feit dat meer dan één register vraagt.</summary>
public sealed partial record GedeeldFeit
{
    /// <summary>De plaats in een dossier, met <c>*</c> voor elk element van een lijst.</summary>
    public required string Pad { get; init; }

    /// <summary>De registers die ernaar vragen.</summary>
    public required ImmutableArray<Register> Registers { get; init; }
}

/// <summary>Hoeveel feiten van een dossier gevraagd waren en hoeveel ervan nodig.</summary>
public sealed record Dossierlast
{
    /// <summary>Het aantal waarden in het dossier waarnaar de normen vragen.</summary>
    public required int Gevraagd { get; init; }

    /// <summary>Het aantal waarden dat de uitkomsten draagt; zonder de andere waren de uitkomsten dezelfde geweest.</summary>
    public required int Nodig { get; init; }
}
