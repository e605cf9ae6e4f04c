using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een fysiotherapeut of oefentherapeut.</summary>
public sealed partial record Therapeut : IMetEigenfeiten
{
    /// <summary>De sleutel binnen het dossier; zorgtrajecten verwijzen ernaar.</summary>
    [JsonConverter(typeof(KeyConverter))]
    public required string Id { get; init; }

    /// <summary>Het beroep.</summary>
    public Beroep? Beroep { get; init; }

    /// <summary>Eerste dag waarop de therapeut in de praktijk werkt, inclusief.</summary>
    public DateOnly? WerkzaamVan { get; init; }

    /// <summary>Laatste dag waarop de therapeut in de praktijk werkt, inclusief. Afwezig: werkt er nog.</summary>
    public DateOnly? WerkzaamTot { get; init; }

    /// <summary>De inschrijving in het BIG-register; alleen voor fysiotherapeuten.</summary>
    public BigInschrijving? Big { get; init; }

    /// <summary>Of de therapeut lid is, of wil worden, van de VvOCM; alleen voor oefentherapeuten.</summary>
    public bool? LidVvocm { get; init; }

    /// <summary>Of de oefentherapeut het bewijs van bevoegdheid heeft.</summary>
    public bool? BewijsVanBevoegdheid { get; init; }

    /// <summary>Inschrijvingen in registers van personen.</summary>
    public ImmutableArray<Registratie>? Registraties { get; init; }

    /// <summary>De perioden waarover een register de deskundigheid toetst.</summary>
    public ImmutableArray<Registratieperiode>? Registratieperioden { get; init; }

    /// <summary>Wat over de therapeut verklaard of vastgesteld is.</summary>
    public ImmutableArray<Verklaring>? Verklaringen { get; init; }

    /// <summary>Gevolgde scholing en andere deskundigheidsbevordering, in punten.</summary>
    public ImmutableArray<Scholing>? Scholing { get; init; }

    /// <summary>Bijgewoonde peerreviews.</summary>
    public ImmutableArray<PeerReview>? PeerReviews { get; init; }

    /// <summary>Persoonlijke ontwikkelplannen (POP), per kalenderjaar.</summary>
    public ImmutableArray<PersoonlijkOntwikkelplan>? PersoonlijkeOntwikkelplannen { get; init; }

    /// <summary>Bijgewoond intercollegiaal overleg.</summary>
    public ImmutableArray<IntercollegiaalOverleg>? IntercollegiaalOverleg { get; init; }

    /// <summary>Gewerkte uren als therapeut, per kalenderjaar.</summary>
    public ImmutableArray<Werkervaring>? Werkervaring { get; init; }

    /// <summary>Leeractiviteiten, ook zonder punten.</summary>
    public ImmutableArray<Leeractiviteit>? Leeractiviteiten { get; init; }

    /// <summary>Verbijzonderingen en aantekeningen waarin de therapeut erkend is, bijvoorbeeld <c>manueeltherapie</c>.</summary>
    public ImmutableArray<string>? Verbijzonderingen { get; init; }

    /// <summary>Feiten van een gastheer zelf; geen norm van de bibliotheek leest ze.</summary>
    public Eigenfeiten? Eigen { get; init; }

    /// <summary>Waaraan hij te herkennen is; de feiten horen niet in een logboek.</summary>
    public override string ToString() => $"therapeut {Id}";
}

/// <summary>Het beroep van een therapeut.</summary>
public enum Beroep : byte
{
    /// <summary>Fysiotherapeut, met een BIG-inschrijving (artikel 3 Wet BIG).</summary>
    Fysiotherapeut,

    /// <summary>Oefentherapeut Cesar of Mensendieck (artikel 34 Wet BIG), zonder BIG-inschrijving.</summary>
    Oefentherapeut,
}
