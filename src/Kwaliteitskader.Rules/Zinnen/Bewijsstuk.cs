using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Rules.Zinnen;

/// <summary>Een gevonden gegeven dat een uitkomst draagt: een hele zin, of de feiten van één plaats in het dossier.</summary>
/// <param name="plaats">De plaats waarvan de feiten zijn, zoals <c>/praktijk/visitaties/0</c>.</param>
/// <param name="zin">Wat er gevonden is als hele zin; zonder zin spreken de feiten.</param>
internal sealed class Bewijsstuk(JsonPointer plaats, string? zin)
{
    private readonly Feitenreeks feiten = new();
    private Uitleg? eerste;

    /// <summary>De plaats waarvan de feiten zijn.</summary>
    public JsonPointer Plaats => plaats;

    /// <summary>Wat er gevonden is als hele zin; zonder zin spreken de feiten.</summary>
    public string? Zin => zin;

    /// <summary>De feiten, in de volgorde waarin zij gelezen zijn.</summary>
    public Feitenreeks Feiten => feiten;

    /// <summary>De nieuwste dag onder de feiten van het eerste deel dat hier iets las; het nieuwste stuk gaat voor.</summary>
    public DateOnly? Dag { get; private set; }

    /// <summary>Voegt een bekend feit toe.</summary>
    /// <param name="feit">Het feit.</param>
    /// <param name="deel">Het deel van de uitleg dat het las.</param>
    public void Voeg(Feitwaarde feit, Uitleg deel)
    {
        feiten.Voeg(feit);
        eerste ??= deel;
        if (ReferenceEquals(eerste, deel))
        {
            Dag = Dag > feit.Dag ? Dag : feit.Dag ?? Dag;
        }
    }
}
