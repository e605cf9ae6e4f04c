using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>
/// Voegt verklaringen over samenwerken toe, uit een eigen reeks van het toeval: zo verandert aan de andere feiten van een land niets.
/// </summary>
internal sealed class Samenwerkingmaker(ulong zaad, int nummer, DateOnly peildatum)
{
    private readonly Feitenbron bron = new(new Lot(zaad ^ 0x5A5A_A5A5_F0F0_0F0F, (ulong)nummer), peildatum);

    /// <summary>Dezelfde therapeuten; van wie geen verklaringen bekend zijn, blijven zij onbekend.</summary>
    public ImmutableArray<Therapeut> Vul(ImmutableArray<Therapeut> therapeuten) =>
        [.. therapeuten.Select(therapeut => therapeut.Verklaringen is { IsDefault: false } verklaringen
            ? therapeut with { Verklaringen = [.. verklaringen, .. bron.Verklaringen(Verklaringsonderwerp.RegionaalAanbod, Verklaringsonderwerp.DomeinoverstijgendWerken)] }
            : therapeut)];
}
