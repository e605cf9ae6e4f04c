using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De onderdelen van een uitleg, terwijl zij gemaakt worden. Meestal is het er een, of zijn het er een paar.</summary>
internal struct Uitlegrij
{
    private Uitleg[] delen;
    private int aantal;

    /// <summary>De onderdelen, in de volgorde waarin zij erbij kwamen.</summary>
    public readonly ImmutableArray<Uitleg> Delen => aantal == 0 ? []
        : ImmutableCollectionsMarshal.AsImmutableArray(aantal == delen.Length ? delen : delen[..aantal]);

    /// <summary>Het onderdeel, als het er maar één is.</summary>
    public readonly Uitleg? Enig => aantal == 1 ? delen[0] : null;

    /// <summary>Of er een onderdeel niet meer bij kon.</summary>
    public bool MeerOntbreekt { get; private set; }

    /// <summary>Of er nog een onderdeel bij kan: van wat een uitkomst openhoudt, wordt voor een lezer niet alles genoemd.</summary>
    /// <param name="waarheid">Wat de onderdelen zeggen.</param>
    /// <param name="moment">Het peilmoment.</param>
    public bool HeeftPlaats(Waarheid waarheid, in Peilmoment moment)
    {
        MeerOntbreekt = aantal == Feitenspoor.MeesteOnbekende && waarheid == Waarheid.Onbekend && moment.AlleenDragend;
        return !MeerOntbreekt;
    }

    /// <summary>Voegt een onderdeel toe.</summary>
    public void Voeg(Uitleg deel)
    {
        if (aantal == 0)
        {
            delen = new Uitleg[1];
        }
        else if (aantal == delen.Length)
        {
            Array.Resize(ref delen, 2 * aantal);
        }

        delen[aantal++] = deel;
    }
}
