using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>De regels en totalen van één groep records; wordt hergebruikt.</summary>
internal sealed class Groep(Samenvatting samenvatting)
{
    private Uitspraak[] uitspraken = [];

    public Recordbuffer Regels { get; } = new();

    public Samenvatting Samenvatting { get; } = samenvatting;

    /// <summary>Waarin een dossier getoetst wordt; het rapport is uitgeschreven voor het volgende komt.</summary>
    public ref Uitspraak[] Uitspraken => ref uitspraken;

    public int Records { get; set; }

    public int Fouten { get; set; }

    public void Wis()
    {
        Regels.Clear();
        Samenvatting.Wis();
        (Records, Fouten) = (0, 0);
    }
}
