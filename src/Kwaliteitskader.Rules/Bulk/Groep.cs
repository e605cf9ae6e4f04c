namespace Kwaliteitskader.Rules.Bulk;

/// <summary>De regels en totalen van één groep records; wordt hergebruikt.</summary>
internal sealed class Groep(Samenvatting samenvatting)
{
    public Recordbuffer Regels { get; } = new();

    public Samenvatting Samenvatting { get; } = samenvatting;

    public int Records { get; set; }

    public int Fouten { get; set; }

    public void Wis()
    {
        Regels.Clear();
        Samenvatting.Wis();
        (Records, Fouten) = (0, 0);
    }
}
