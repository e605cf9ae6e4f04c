using System.Collections.Immutable;
using Kwaliteitskader.Rules.Feiten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Normen die zich tot dezelfden richten: of een onderwerp daarbij hoort, wordt voor alle samen één keer bepaald.</summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
internal sealed class Normgroep<T>
    where T : class
{
    private static readonly Onderwerpsoort soort = Onderwerpsoorten.Van<T>();

    private readonly Voorwaarde<T>? geadresseerde;
    private readonly Lid[] leden;

    private Normgroep(Voorwaarde<T>? geadresseerde, Lid[] leden)
    {
        this.geadresseerde = geadresseerde;
        this.leden = leden;
    }

    /// <summary>De groepen van alle normen over deze soort onderwerp; een norm zonder geadresseerde of met versies oordeelt zelf.</summary>
    public static ImmutableArray<Normgroep<T>> Van(ImmutableArray<Norm> normen)
    {
        return
        [
            .. normen.Select((norm, index) => (Index: index, Norm: norm))
                .Where(lid => lid.Norm.Onderwerpsoort == soort)
                .Select((lid, plaats) => new Lid(lid.Index, plaats, lid.Norm, (lid.Norm as Norm<T>)?.Delen))
                .GroupBy(lid => lid.Delen?.KernVanGeadresseerde)
                .Select(groep => new Normgroep<T>(groep.Key, [.. groep])),
        ];
    }

    /// <summary>Oordeelt over alle onderwerpen.</summary>
    /// <param name="onderwerpen">De onderwerpen, in de volgorde van het dossier.</param>
    /// <param name="moment">Het peilmoment.</param>
    /// <param name="naar">Waar de oordelen komen, per onderwerp bij elkaar.</param>
    /// <param name="perOnderwerp">Hoeveel normen er over deze soort onderwerp zijn.</param>
    public void Beoordeel(ReadOnlySpan<T> onderwerpen, in Peilmoment moment, Span<Oordeel> naar, int perOnderwerp)
    {
        for (var i = 0; i < onderwerpen.Length; i++)
        {
            var onderwerp = onderwerpen[i];
            var over = Onderwerp.Van(soort, i);
            var oordelen = naar.Slice(i * perOnderwerp, perOnderwerp);
            var geldt = geadresseerde?.Bepaal(onderwerp, moment);
            foreach (var lid in leden)
            {
                var uitkomst = geldt is { } bepaald
                    ? lid.Delen!.Beoordeel(onderwerp, moment, bepaald)
                    : lid.Op(moment.Peildatum).Beoordeel(onderwerp, moment);
                oordelen[lid.Plaats] = new Oordeel(lid.Index, over, uitkomst);
            }
        }
    }

    /// <summary>Een norm van de groep.</summary>
    /// <param name="Index">De plaats in de toets.</param>
    /// <param name="Plaats">De plaats onder de normen over dezelfde soort onderwerp.</param>
    /// <param name="Norm">De norm.</param>
    /// <param name="Delen">De delen van de norm; afwezig als die van de versie afhangen.</param>
    private readonly record struct Lid(int Index, int Plaats, Norm Norm, Normdelen<T>? Delen)
    {
        public Normdelen<T> Op(DateOnly dag) => Delen ?? ((Norm<T>)Norm.Op(dag)).Delen;
    }
}
