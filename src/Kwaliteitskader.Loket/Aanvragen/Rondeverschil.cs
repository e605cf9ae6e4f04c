using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Loket.Aanvragen;

/// <summary>Wat er tussen twee ronden anders uitkwam, met de vergelijker van rapporten.</summary>
internal static class Rondeverschil
{
    public static Rapportverschil Tussen(Advies van, Advies naar) => Rapport(van).VergelijkMet(Rapport(naar));

    private static Rapport Rapport(Advies advies)
    {
        var criteria = advies.Aanvragers.SelectMany(aanvrager => aanvrager.Criteria).ToList();
        return new()
        {
            Dossier = advies.Dossier,
            Peildatum = advies.Peildatum,
            Normenset = advies.Normenset,
            Interpretaties = [],
            Bevindingen = [.. criteria],
            Telling = Telling.Van(uitkomst => criteria.Count(criterium => criterium.Uitkomst == uitkomst)),
        };
    }
}
