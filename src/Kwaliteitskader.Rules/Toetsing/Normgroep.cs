using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Normen die zich tot dezelfden richten: of een onderwerp daarbij hoort, wordt voor alle samen één keer bepaald.</summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
/// <param name="geadresseerde">De kern van wie dat zijn; afwezig als elke norm dat zelf bepaalt.</param>
/// <param name="leden">De normen.</param>
internal sealed class Normgroep<T>(Voorwaarde<T>? geadresseerde, Normgroep<T>.Lid[] leden)
    where T : class
{
    private static readonly Onderwerpsoort soort = Onderwerpsoorten.Van<T>();

    /// <summary>Oordeelt over alle onderwerpen.</summary>
    /// <param name="onderwerpen">De onderwerpen, in de volgorde van het dossier.</param>
    /// <param name="moment">Het peilmoment.</param>
    /// <param name="naar">Waar de oordelen komen, per onderwerp bij elkaar.</param>
    /// <param name="perOnderwerp">Hoeveel normen er over deze soort onderwerp zijn.</param>
    public void Beoordeel(ReadOnlySpan<T> onderwerpen, in Peilmoment moment, Span<Uitspraak> naar, int perOnderwerp)
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
                oordelen[lid.Plaats] = new Uitspraak(lid.Index, over, uitkomst);
            }
        }
    }

    /// <summary>Een norm van de groep.</summary>
    /// <param name="Index">De plaats in de toets.</param>
    /// <param name="Plaats">De plaats onder de normen over dezelfde soort onderwerp.</param>
    /// <param name="Norm">De norm.</param>
    /// <param name="Delen">De delen van de norm; afwezig als die van de versie afhangen.</param>
    internal readonly record struct Lid(int Index, int Plaats, Norm Norm, Normdelen<T>? Delen)
    {
        /// <summary>De delen van de versie die op een dag geldt.</summary>
        public Normdelen<T> Op(DateOnly dag) => Delen ?? ((Norm<T>)Norm.Op(dag)).Delen;
    }
}
