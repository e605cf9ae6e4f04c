using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;
using static Kwaliteitskader.Rules.Feitentabellen.AandoeningFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.AanspraakFeiten;

namespace Kwaliteitskader.Rules.Aanspraken.Tellen;

/// <summary>Noteert welke feiten een telling van zittingen draagt, en welke haar onzeker maken.</summary>
internal static class Telspoor
{
    /// <summary>De feiten van een reeks op een dag.</summary>
    public static void Lees(Zittingreeks reeks, Aanspraakvraag vraag, in Peilmoment moment, Feitenspoor spoor)
    {
        if (vraag.Zittingen is null)
        {
            LeesTellingen(reeks, vraag, moment, spoor);
        }
        else
        {
            LeesZittingen(reeks, vraag, moment, spoor);
        }

        if (reeks.Eerder)
        {
            LeesEerder(reeks, vraag, moment, spoor);
        }
    }

    private static void LeesZittingen(Zittingreeks reeks, Aanspraakvraag vraag, in Peilmoment moment, Feitenspoor spoor)
    {
        var zittingen = vraag.Zittingen!.Value;
        Zittingen.Lees(vraag.Feiten, moment, vraag.Aanspraak, spoor);
        for (var i = 0; i < zittingen.Length; i++)
        {
            var plaats = Zittingen.PlaatsVan(i, vraag.Aanspraak);
            if (zittingen[i].Op is { } dag && !reeks.Omvat(dag, moment.Peildatum))
            {
                continue;
            }

            var hoort = reeks.Hoort(vraag, zittingen[i].Aandoening);
            if (hoort != Waarheid.Onwaar)
            {
                ZittingOp.Lees(zittingen[i], moment, plaats, spoor);
            }

            if (hoort == Waarheid.Onbekend)
            {
                ZittingAandoening.Lees(zittingen[i], moment, plaats, spoor);
            }
        }
    }

    private static void LeesTellingen(Zittingreeks reeks, Aanspraakvraag vraag, in Peilmoment moment, Feitenspoor spoor)
    {
        if (vraag.Tellingen is not { } tellingen)
        {
            Zittingen.Lees(vraag.Feiten, moment, vraag.Aanspraak, spoor);
            return;
        }

        for (var i = 0; i < tellingen.Length; i++)
        {
            if (reeks.Hoort(vraag, tellingen[i].Aandoening) != Waarheid.Onwaar)
            {
                var plaats = Tellingen.PlaatsVan(i, vraag.Aanspraak);
                TellingAandoening.Lees(tellingen[i], moment, plaats, spoor);
                TellingVan.Lees(tellingen[i], moment, plaats, spoor);
                TellingTotEnMet.Lees(tellingen[i], moment, plaats, spoor);
                TellingAantal.Lees(tellingen[i], moment, plaats, spoor);
            }
        }
    }

    private static void LeesEerder(Zittingreeks reeks, Aanspraakvraag vraag, in Peilmoment moment, Feitenspoor spoor)
    {
        foreach (var aandoening in reeks.Aandoeningen(vraag))
        {
            var plaats = vraag.Aanspraak / "aandoeningen" / vraag.Feiten.Aandoeningen!.Value.IndexOf(aandoening);
            EerderAantal.Lees(aandoening, moment, plaats, spoor);
            if (reeks.Vanaf is not null && aandoening.Eerder?.Aantal != 0)
            {
                EerderEersteOp.Lees(aandoening, moment, plaats, spoor);
                EerderLaatsteOp.Lees(aandoening, moment, plaats, spoor);
                if (aandoening.Eerder is { EersteOp: { } eerste, LaatsteOp: { } laatste } && eerste < reeks.Vanaf && laatste >= reeks.Vanaf)
                {
                    // Een aantal over een grens heen is alleen met de dagen zelf te verdelen.
                    spoor.Feit(plaats / "eerder", new("de dagen van de zittingen voor dit traject", "the days of the sittings before this course"), null);
                }
            }
        }
    }
}
