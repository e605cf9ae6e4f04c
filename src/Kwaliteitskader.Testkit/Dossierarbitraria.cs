using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Testkit;

/// <summary>Wat <c>[Property(Arbitrary = [typeof(Dossierarbitraria)])]</c> aan willekeurigs kan maken, en kleiner kan maken als een test faalt.</summary>
public static class Dossierarbitraria
{
    /// <summary>Dossiers: meestal aannemelijk, soms zoals alleen een test ze bedenkt.</summary>
    public static Arbitrary<Dossier> Dossiers() =>
        Arb.From(Gen.Frequency((1, DossierGenerator.Dossiers), (2, AannemelijkeDossiers.Dossiers)), Dossierkrimp.Kleiner);

    /// <summary>Dezelfde dossiers, die zich in JSON laten zien als een test faalt.</summary>
    public static Arbitrary<Proefdossier> Proefdossiers()
    {
        var dossiers = Dossiers();
        return Arb.From(
            dossiers.Generator.Select(dossier => new Proefdossier(dossier)),
            proef => Dossierkrimp.Kleiner(proef.Dossier).Select(kleiner => new Proefdossier(kleiner)));
    }

    /// <summary>Dossiers waarin bijna alles bekend is en bij elkaar past.</summary>
    public static Arbitrary<AannemelijkDossier> Aannemelijke() => Gen.Choose(0, int.MaxValue - 1).Select(zaad => new AannemelijkDossier(zaad)).ToArbitrary();

    /// <summary>Dagen om op te oordelen: ook de eerste en de laatste waarop dat kan.</summary>
    public static Arbitrary<DateOnly> Dagen() => DossierGenerator.Peildata.ToArbitrary();

    /// <summary>Wijzigingen in een dossier of in de dag.</summary>
    public static Arbitrary<Dossierstap> Stappen() => Dossierstap.Stappen.ToArbitrary();

    /// <summary>Een dossier, en hetzelfde met minder feiten.</summary>
    public static Arbitrary<HeelEnDeels> HelenEnDelen() =>
        Arb.From(
            from dossier in Dossiers().Generator
            from zaad in Gen.Choose(0, int.MaxValue - 1)
            from kans in Gen.Elements(5, 20, 50)
            select new HeelEnDeels(dossier, zaad, kans),
            paar => Dossierkrimp.Kleiner(paar.Heel).Select(kleiner => paar with { Heel = kleiner }));
}

/// <summary>Een dossier dat zich in JSON laat zien. Een dossier zelf doet dat niet: zijn inhoud hoort niet in een logboek.</summary>
/// <param name="Dossier">Het dossier.</param>
public sealed record Proefdossier(Dossier Dossier)
{
    /// <summary>Het dossier.</summary>
    public static implicit operator Dossier(Proefdossier proef) => proef?.Dossier!;

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(DossierSchrijver.Schrijf(Dossier));
}

/// <summary>Een dossier waarin bijna alles bekend is en bij elkaar past, uit zijn zaad.</summary>
/// <param name="Zaad">Het zaad.</param>
public sealed record AannemelijkDossier(int Zaad)
{
    /// <summary>Het dossier.</summary>
    public Dossier Dossier => AannemelijkeDossiers.Maak(Zaad);
}

/// <summary>Een dossier, en hetzelfde waarvan een deel van de feiten onbekend is.</summary>
/// <param name="Heel">Het dossier.</param>
/// <param name="Zaad">Bepaalt welke feiten onbekend zijn.</param>
/// <param name="Kans">Hoeveel procent van de feiten onbekend is.</param>
public sealed record HeelEnDeels(Dossier Heel, int Zaad, int Kans)
{
    /// <inheritdoc/>
    public override string ToString() => $"zaad {Zaad}, kans {Kans}: {new Proefdossier(Heel)}";

    /// <summary>Hetzelfde dossier met minder feiten.</summary>
    public Dossier Deels
    {
        get
        {
            var lot = new System.Random(Zaad);
            return Heel.Verberg(() => lot.Next(100) < Kans);
        }
    }
}
