using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Normen die zich tot dezelfden richten: of een onderwerp daarbij hoort, wordt voor alle samen één keer bepaald.</summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
/// <param name="leden">De normen, met dezelfde geadresseerde; zonder geadresseerde bepaalt elke norm het zelf.</param>
internal sealed class Normgroep<T>(Normgroep<T>.Lid[] leden)
    where T : class
{
    private static readonly Onderwerpsoort soort = Onderwerpsoorten.Van<T>();

    private readonly Normoordeel<T>? gedeeld = leden[0].Oordeel is { Kring: not null } oordeel ? oordeel : null;

    // Registers vragen soms precies hetzelfde: van elke norm die vraagt wat een eerdere al vroeg, de plaats van die eerdere.
    private readonly int[] eerdere =
        [.. leden.Select((lid, plaats) => Array.FindIndex(leden, 0, plaats, ander => lid.Oordeel?.OordeeltAls(ander.Oordeel) == true))];

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
            var geldt = gedeeld?.Geldt(onderwerp, moment);
            for (var plaats = 0; plaats < leden.Length; plaats++)
            {
                ref readonly var lid = ref leden[plaats];
                var uitkomst = eerdere[plaats] >= 0 ? oordelen[leden[eerdere[plaats]].Plaats].Uitkomst : Uitkomst(lid, onderwerp, moment, geldt);
                oordelen[lid.Plaats] = new Uitspraak(lid.Index, over, uitkomst);
            }
        }
    }

    private static Uitkomst Uitkomst(in Lid lid, T onderwerp, in Peilmoment moment, Waarheid? geldt) => geldt is { } bepaald
        ? lid.Oordeel!.Beoordeel(onderwerp, moment, bepaald)
        : lid.Op(moment.Peildatum).Beoordeel(onderwerp, moment);

    /// <summary>Een norm van de groep.</summary>
    /// <param name="Index">De plaats in de toets.</param>
    /// <param name="Plaats">De plaats onder de normen over dezelfde soort onderwerp.</param>
    /// <param name="Norm">De norm.</param>
    /// <param name="Oordeel">Hoe de norm oordeelt; afwezig als dat van de versie afhangt.</param>
    internal readonly record struct Lid(int Index, int Plaats, Norm Norm, Normoordeel<T>? Oordeel)
    {
        /// <summary>Hoe de versie oordeelt die op een dag geldt.</summary>
        public Normoordeel<T> Op(DateOnly dag) => Oordeel ?? ((Norm<T>)Norm.Op(dag)).Normoordeel;
    }
}
