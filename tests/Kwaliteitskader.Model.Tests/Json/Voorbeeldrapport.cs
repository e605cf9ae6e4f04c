using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Een rapport met één bevinding waarin alles staat.</summary>
internal static class Voorbeeldrapport
{
    public static Rapport Rapport { get; } = new()
    {
        Dossier = new() { Id = "praktijk-0001", Sha256 = "ab" },
        Peildatum = new(2026, 11, 21),
        Normenset = new() { Versie = "1.0.0", Sha256 = "cd" },
        Interpretaties = [new() { Id = "INT-1", Keuze = "zeven-kalenderdagen" }],
        Telling = new() { Voldoet = 0, VoldoetNiet = 1, NogTeVoldoen = 0, NietVastTeStellen = 0, OordeelNodig = 0, NietVanToepassing = 0 },
        Bevindingen =
        [
            new()
            {
                Norm = "VIS-1",
                Kracht = Kwaliteitskader.Model.Normkaarten.Normkracht.Kadernorm,
                Onderwerp = "/praktijk",
                OnderwerpId = "praktijk-0001",
                Uitkomst = Uitkomst.VoldoetNiet,
                Reden = "laatste-visitatie-te-oud",
                Uiterlijk = new(2026, 5, 1),
                Wending = new() { Op = new(2027, 1, 1), Naar = Uitkomst.OordeelNodig },
                Feiten = [new() { Pad = "/praktijk/visitaties/0/op", Waarde = "2024-05-01" }],
                Ontbreekt = [],
                OntbrekendeNormwaarden = [],
                Bronnen = [new() { Document = "kngf-samenvatting", Plaats = "praktijk" }],
                Toelichting = "De visitatie door collega's is één jaar te oud.",
            },
        ],
    };
}
