using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Tests.Registers;

/// <summary>Een praktijk met een fysiotherapeut en een oefentherapeut, waarvan alles bekend en op orde is.</summary>
internal static class Aanvraagpraktijk
{
    public static readonly DateOnly Peildatum = new(2026, 11, 21);

    private static readonly DateOnly Verklaard = new(2026, 1, 15);

    public static Dossier Gemengd { get; } = new()
    {
        Id = "gemengd",
        Praktijk = new()
        {
            Solist = false,
            AangeslotenBijKeurmerk = true,
            Registraties = [],
            Verklaringen =
            [
                .. Verklaringen(Verklaringsonderwerp.WetEnRegelgeving, Verklaringsonderwerp.Beroepsstandaarden, Verklaringsonderwerp.Visitatie),
                Uitleg(Verklaringsonderwerp.Gegevenslevering) with { Database = Database.LDK },
                Uitleg(Verklaringsonderwerp.Gegevenslevering) with { Database = Database.LDO },
            ],
            Visitaties = [new() { Op = new(2024, 5, 1), Soort = Visitatiesoort.Entree, Formatief = true }],
            Gegevensleveringen = [],
            Jaarverslagen = [new() { Jaar = 2025, Op = new(2026, 3, 1) }],
            PremUitvragen = [new() { Jaar = 2025, Verstuurd = 300 }],
        },
        Therapeuten = [Fysiotherapeut("t1"), Oefentherapeut("t2")],
        Zorgtrajecten = [],
    };

    /// <summary>Een fysiotherapeut die alleen werkt, met verklaringen over zichzelf en geen over de praktijk.</summary>
    public static Dossier Solist { get; } = Gemengd with
    {
        Praktijk = Gemengd.Praktijk! with { Solist = true, Verklaringen = [] },
        Therapeuten =
        [
            Fysiotherapeut("t1") with
            {
                Verklaringen = Verklaringen(
                    Verklaringsonderwerp.WetEnRegelgeving, Verklaringsonderwerp.Beroepsstandaarden, Verklaringsonderwerp.Gegevenslevering, Verklaringsonderwerp.Visitatie, Verklaringsonderwerp.ReflecterendLeren),
            },
        ],
    };

    /// <summary>
    /// Dezelfde praktijk zonder de inschrijving die zij of haar therapeuten vragen, met therapeuten die dit jaar begonnen; van
    /// wie zelf vraagt, zijn de registratieperioden niet bekend.
    /// </summary>
    public static Dossier Nieuw(Register register) => Gemengd with
    {
        Therapeuten =
        [
            .. Gemengd.Therapeuten!.Value.Select(therapeut => therapeut with
            {
                WerkzaamVan = new(2026, 2, 1),
                Registraties = [.. therapeut.Registraties!.Value.Where(registratie => registratie.Register != register)],
                Registratieperioden = null,
            }),
        ],
    };

    /// <summary>Hetzelfde dossier waarin elke therapeut ook deze registratie heeft.</summary>
    public static Dossier MetRegistraties(Dossier dossier, Registratie registratie) => dossier with
    {
        Therapeuten = [.. dossier.Therapeuten!.Value.Select(therapeut => therapeut with { Registraties = therapeut.Registraties!.Value.Add(registratie) })],
    };

    public static Verklaring Uitleg(Verklaringsonderwerp onderwerp, bool voldoet = true) =>
        new() { Onderwerp = onderwerp, Voldoet = voldoet, Op = Verklaard, Door = Verklaringsbron.EigenVerklaring };

    private static ImmutableArray<Verklaring> Verklaringen(params Verklaringsonderwerp[] onderwerpen) =>
        [.. onderwerpen.Select(onderwerp => Uitleg(onderwerp))];

    private static Therapeut Fysiotherapeut(string id) => new()
    {
        Id = id,
        Beroep = Beroep.Fysiotherapeut,
        WerkzaamVan = new(2020, 1, 1),
        Big = new() { Nummer = "59000000004", Status = Registratiestatus.Ingeschreven, Van = new(2019, 6, 1) },
        Registraties = [In(Register.IndividueelRegisterFysiotherapie), In(Register.KeurmerkIndividueel)],
        Registratieperioden = [],
        Verklaringen = Verklaringen(
            Verklaringsonderwerp.WetEnRegelgeving, Verklaringsonderwerp.Klachtenregeling, Verklaringsonderwerp.Beroepsstandaarden, Verklaringsonderwerp.Deskundigheidsbevordering, Verklaringsonderwerp.ReflecterendLeren),
        Scholing = [new() { Op = new(2025, 5, 1), Punten = 40, Soort = Scholingssoort.BijEnNascholing }, new() { Op = new(2026, 5, 1), Punten = 40, Soort = Scholingssoort.BijEnNascholing }],
        PeerReviews = [new() { Op = new(2025, 6, 1) }, new() { Op = new(2026, 6, 1) }],
        PersoonlijkeOntwikkelplannen = [new() { Jaar = 2025, Op = new(2025, 2, 1) }, new() { Jaar = 2026, Op = new(2026, 2, 1) }],
    };

    private static Therapeut Oefentherapeut(string id) => new()
    {
        Id = id,
        Beroep = Beroep.Oefentherapeut,
        WerkzaamVan = new(2021, 1, 1),
        LidVvocm = true,
        BewijsVanBevoegdheid = true,
        Registraties = [In(Register.KwaliteitsregisterParamedici)],
        Registratieperioden = [],
        Verklaringen = Verklaringen(Verklaringsonderwerp.Kwaliteitscriteria),
        Scholing = [],
        IntercollegiaalOverleg = [],
        Werkervaring = [],
    };

    private static Registratie In(Register register) => new() { Register = register, Status = Registratiestatus.Ingeschreven, Van = new(2022, 1, 1) };
}
