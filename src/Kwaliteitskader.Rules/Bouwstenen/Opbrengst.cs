using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Wat alle delen die een uitkomst dragen of openhouden, samen opleveren.</summary>
/// <remarks>
/// Een deel komt erbij uit een boom, of zonder boom: wie alleen wil weten wat er ontbreekt, hoeft er geen te maken.
/// </remarks>
/// <param name="open">Of de uitkomst niet vast te stellen is, zodat meetelt wat er ontbreekt.</param>
internal sealed class Opbrengst(bool open)
{
    private Feitenspoor? spoor;
    private Feitenreeks? ontbrekend;
    private List<string>? normwaarden;
    private List<Maat>? onbekendeMaten;
    private List<Tekst>? kanttekeningen;
    private List<Tekst>? standen;

    /// <summary>De bekende feiten, elk één keer.</summary>
    public Feitenreeks Feiten { get; } = new();

    /// <summary>De onbekende feiten van wat nog open is, elk één keer.</summary>
    public Feitenreeks Ontbrekend => ontbrekend ??= new(perLabel: true);

    /// <summary>Of er meer ontbreekt dan genoemd is.</summary>
    public bool MeerOntbreekt { get; private set; }

    /// <summary>De normwaarden die niet bekend zijn, elk één keer.</summary>
    public IReadOnlyList<string> OntbrekendeNormwaarden => normwaarden ?? (IReadOnlyList<string>)[];

    /// <summary>Dezelfde, met waarvoor zij gevraagd zijn.</summary>
    public IEnumerable<Maat> OntbrekendeMaten => normwaarden is null || onbekendeMaten is null
        ? []
        : onbekendeMaten.Where(maat => normwaarden.Contains(maat.Id)).DistinctBy(maat => (maat.Id, maat.Geval));

    /// <summary>De vroegste laatste dag van een termijn.</summary>
    public DateOnly? Uiterlijk { get; private set; }

    /// <summary>De lengte van die termijn, als zij uit één getal volgt.</summary>
    public Maat? Termijnmaat { get; private set; }

    /// <summary>De vroegste dag waarop iets begon te wachten.</summary>
    public DateOnly? WachtSinds { get; private set; }

    /// <summary>De kanttekeningen, elk één keer.</summary>
    public IReadOnlyList<Tekst> Kanttekeningen => kanttekeningen ?? (IReadOnlyList<Tekst>)[];

    /// <summary>De standen, elk één keer.</summary>
    public IReadOnlyList<Tekst> Standen => standen ?? (IReadOnlyList<Tekst>)[];

    /// <summary>Neemt een boom op, met de delen daaronder die haar dragen.</summary>
    public void NeemBoom(Uitleg boom)
    {
        Neem(boom);
        foreach (var deel in boom.Dragend)
        {
            NeemBoom(deel);
        }
    }

    /// <summary>Een leeg spoor voor een deel dat openstaat; wat het deel las, geeft het daarna aan. Er is er steeds maar één in gebruik.</summary>
    public Feitenspoor NieuwSpoor()
    {
        spoor ??= new() { ZonderBekendeMaten = true };
        spoor.Wis();
        return spoor;
    }

    /// <summary>Neemt een feit op dat een deel las.</summary>
    /// <param name="feit">Het feit.</param>
    /// <param name="isOpen">Of het deel openstaat, zodat meetelt wat er ontbreekt.</param>
    public void Neem(Feitwaarde feit, bool isOpen)
    {
        if (feit.IsBekend)
        {
            Feiten.Voeg(feit);
        }
        else if (isOpen)
        {
            Ontbrekend.Voeg(feit);
        }
    }

    /// <summary>Neemt een normwaarde op die niet bekend is.</summary>
    public void NeemOntbrekend(string normwaarde)
    {
        if (normwaarden?.Contains(normwaarde) != true)
        {
            (normwaarden ??= []).Add(normwaarde);
        }
    }

    /// <summary>Neemt een getal op waarnaar geoordeeld is.</summary>
    public void Neem(Maat maat)
    {
        if (open && maat.InWoorden is null)
        {
            (onbekendeMaten ??= []).Add(maat);
        }
    }

    /// <summary>Zegt dat er meer ontbreekt dan genoemd is.</summary>
    public void NeemMeer() => MeerOntbreekt = true;

    private void Neem(Uitleg deel)
    {
        var isOpen = open && deel.Waarheid == Waarheid.Onbekend;
        foreach (var feit in deel.Feiten)
        {
            Neem(feit, isOpen);
        }

        foreach (var maat in deel.Maten)
        {
            Neem(maat);
        }

        if (isOpen)
        {
            MeerOntbreekt |= deel.MeerOntbreekt;
            foreach (var id in deel.OntbrekendeNormwaarden)
            {
                NeemOntbrekend(id);
            }
        }

        if (deel.Uiterlijk is { } uiterlijk && !(uiterlijk >= Uiterlijk))
        {
            (Uiterlijk, Termijnmaat) = (uiterlijk, deel.Maten is [var enige] ? enige : null);
        }

        WachtSinds = deel.WachtSinds is { } sinds && !(sinds >= WachtSinds) ? sinds : WachtSinds;
        Voeg(ref kanttekeningen, deel.Kanttekening);
        Voeg(ref standen, deel.Stand);
    }

    private static void Voeg(ref List<Tekst>? teksten, Tekst? tekst)
    {
        if (tekst is { } een && teksten?.Contains(een) != true)
        {
            (teksten ??= []).Add(een);
        }
    }
}
