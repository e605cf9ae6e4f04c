using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Registers;

/// <summary>De plaatsen van een dossier waarop staat wat alleen verondersteld is.</summary>
/// <param name="plaatsen">De plaatsen; wat eronder ligt, hoort erbij.</param>
internal sealed class Veronderstelling(IReadOnlyCollection<JsonPointer> plaatsen)
{
    /// <summary>Of een uitkomst mee rust op wat verondersteld is.</summary>
    public bool Draagt(Normuitleg uitleg) => uitleg.Feiten.Any(Omvat);

    /// <summary>Dezelfde uitleg zonder wat verondersteld is, voordat er zinnen van gemaakt worden.</summary>
    public Normuitleg Zonder(Normuitleg uitleg) => new(uitleg.Norm, uitleg.Uitkomst, uitleg.Peildatum, new Ontdaan(uitleg, this));

    private Uitleg Zonder(Uitleg deel) => deel with
    {
        Feiten = deel.Feiten.RemoveAll(Omvat),
        Onderdelen = Onderdelen(deel),
    };

    /// <summary>De onderdelen die nog iets zeggen, zolang daaronder is wat de uitkomst draagt; anders blijven alle staan, leeg.</summary>
    private ImmutableArray<Uitleg> Onderdelen(Uitleg geheel)
    {
        ImmutableArray<Uitleg> zonder = [.. geheel.Onderdelen.Select(Zonder)];
        var over = zonder.Where((deel, i) => !IsLeeggemaakt(geheel.Onderdelen[i], deel)).ToImmutableArray();
        return over.Any(deel => deel.Waarheid == geheel.Waarheid) ? over : zonder;
    }

    private static bool IsLeeggemaakt(Uitleg was, Uitleg deel) =>
        deel.Feiten.IsEmpty && deel.Onderdelen.IsEmpty && (!was.Feiten.IsEmpty || !was.Onderdelen.IsEmpty);

    private bool Omvat(Feitwaarde feit) => plaatsen.Any(plaats => plaats.Omvat(feit.Pad));

    /// <summary>De bomen van een uitleg, ontdaan van wat verondersteld is.</summary>
    private sealed class Ontdaan(Normuitleg uitleg, Veronderstelling veronderstelling) : Uitlegbron
    {
        public override Uitleg? Geadresseerde => uitleg.Geadresseerde is { } geadresseerde ? veronderstelling.Zonder(geadresseerde) : null;

        public override ImmutableArray<Uitleg> Uitzonderingen => [.. uitleg.Uitzonderingen.Select(veronderstelling.Zonder)];

        public override Uitleg Eis => veronderstelling.Zonder(uitleg.Eis);
    }
}
