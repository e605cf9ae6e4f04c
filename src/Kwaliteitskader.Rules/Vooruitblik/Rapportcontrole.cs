using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Gaat na of een rapport uit een dossier volgt, door het dossier opnieuw te toetsen zoals het rapport zegt.</summary>
public static class Rapportcontrole
{
    /// <summary>Toetst het dossier opnieuw op de peildatum, met de getallen en lezingen die het rapport noemt, en legt het ernaast.</summary>
    /// <param name="rapport">Het rapport.</param>
    /// <param name="dossier">Het dossier waaruit het zou volgen.</param>
    /// <param name="eigenNormen">Normen van de gastheer waarmee het rapport gemaakt kan zijn.</param>
    public static Controle Controleer(this Rapport rapport, Dossier dossier, params IEnumerable<Norm> eigenNormen)
    {
        ArgumentNullException.ThrowIfNull(rapport);
        ArgumentNullException.ThrowIfNull(dossier);
        var kenmerk = new Dossierkenmerk { Id = dossier.Id, Sha256 = Dossierafdruk.Van(dossier) };
        var (uitslag, bevindingen) = kenmerk != rapport.Dossier
            ? (Controleuitslag.AndereFeiten, [])
            : Toets(rapport, [.. eigenNormen]) is { } toets ? Vergeleken(rapport, toets.Toets(dossier, rapport.Peildatum)) : (Controleuitslag.AndereNormen, []);
        return new Controle
        {
            Dossier = kenmerk,
            Rapport = new() { Dossier = rapport.Dossier, Peildatum = rapport.Peildatum, Normenset = rapport.Normenset },
            Uitslag = uitslag,
            Bevindingen = bevindingen,
        };
    }

    private static (Controleuitslag Uitslag, ImmutableArray<string> Bevindingen) Vergeleken(Rapport rapport, Toetsrapport opnieuw)
    {
        // Het rapport zegt niet in welke taal het is; dat volgt uit zijn eerste zin.
        var verwacht = opnieuw.Document(Taal.Nederlands);
        verwacht = rapport.Bevindingen.IsEmpty || verwacht.Bevindingen.IsEmpty || rapport.Bevindingen[0].Toelichting == verwacht.Bevindingen[0].Toelichting
            ? verwacht
            : opnieuw.Document(Taal.Engels);
        return RapportSchrijver.Schrijf(rapport).AsSpan().SequenceEqual(RapportSchrijver.Schrijf(verwacht))
            ? (Controleuitslag.Gelijk, [])
            : (Controleuitslag.Veranderd, Anders(rapport, verwacht));
    }

    private static ImmutableArray<string> Anders(Rapport rapport, Rapport verwacht)
    {
        byte[] Bytes(Rapport van, Bevinding bevinding) => RapportSchrijver.Schrijf(van with { Bevindingen = [bevinding] });
        var zoals = verwacht.Bevindingen.ToLookup(Sleutel, bevinding => Convert.ToHexString(Bytes(verwacht, bevinding)));
        return
        [
            .. rapport.Bevindingen.Where(bevinding => !zoals[Sleutel(bevinding)].Contains(Convert.ToHexString(Bytes(verwacht, bevinding)))).Select(Sleutel)
                .Concat(verwacht.Bevindingen.Select(Sleutel).Except(rapport.Bevindingen.Select(Sleutel)))
                .Distinct(),
        ];
    }

    private static string Sleutel(Bevinding bevinding) => $"{bevinding.Norm} {bevinding.Onderwerp}";

    /// <summary>De toets waarmee het rapport gemaakt is: met zijn getallen en lezingen, en met alle normen of alleen die het noemt.</summary>
    private static Kwaliteitstoets? Toets(Rapport rapport, ImmutableArray<Norm> eigenNormen)
    {
        var alles = Kwaliteitstoets.Maak(opties => Stel(opties, rapport, eigenNormen));
        var toets = rapport.Normenset.Normen is { IsDefault: false } normen ? alles.Beperkt(normen.Select(id => new NormId(id)).Where(id => alles.TryVind(id, out _))) : alles;
        return toets.Normenset.Sha256 == rapport.Normenset.Sha256 && toets.Normenset.Versie == rapport.Normenset.Versie ? toets : null;
    }

    private static void Stel(Kwaliteitstoetsopties opties, Rapport rapport, ImmutableArray<Norm> eigenNormen)
    {
        foreach (var norm in eigenNormen)
        {
            opties.Voeg(norm);
        }

        foreach (var lezing in Lezingen.Alle.Where(lezing => rapport.Interpretaties.Any(keuze => keuze.Keuze == lezing.Id)))
        {
            opties.Kies(lezing);
        }

        var bekend = Kwaliteitstoets.Standaard.Normen.AddRange(eigenNormen).SelectMany(norm => norm.Normwaarden).DistinctBy(waarde => waarde.Id).ToDictionary(waarde => waarde.Id);
        foreach (var groep in (rapport.Normenset.EigenNormwaarden ?? []).GroupBy(eigen => eigen.Id).Where(groep => bekend.ContainsKey(groep.Key)))
        {
            opties.Stel(bekend[groep.Key], [.. groep.Select(Waarde)]);
        }
    }

    private static GedateerdeWaarde Waarde(EigenNormwaarde eigen) => new()
    {
        Getal = eigen.Getal,
        Geval = eigen.Geval ?? 0,
        Geldigheid = new() { Van = eigen.Van, Tot = eigen.Tot },
        Bron = eigen.Bron,
    };
}
