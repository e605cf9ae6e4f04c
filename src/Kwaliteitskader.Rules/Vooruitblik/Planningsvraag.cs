using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>De vraag van wie plant: is deze dag op tijd, en tot en met wanneer kan het?</summary>
public static class Planningsvraag
{
    private const int Maanden = 120;

    /// <summary>Beoordeelt een voorgestelde dag voor een feit, voor één norm en één onderwerp.</summary>
    /// <param name="toets">De toets.</param>
    /// <param name="peildatum">De dag waarop gepland wordt. Wat daarvoor niet op tijd was, blijft dat.</param>
    /// <param name="norm">De norm, bijvoorbeeld <c>WT-1</c>.</param>
    /// <param name="onderwerp">Het onderwerp.</param>
    /// <param name="gepland">Het dossier zoals het is als het feit op een dag valt; zie <see cref="Intake"/> en <see cref="Feit"/>.</param>
    /// <param name="voorstel">De voorgestelde dag. Ligt zij voor de peildatum, dan wordt op de peildatum geoordeeld.</param>
    /// <param name="taal">De taal van de zinnen.</param>
    /// <exception cref="ArgumentException">
    /// De norm is niet van deze toets, oordeelt over een andere soort onderwerp, of het dossier heeft dit onderwerp niet.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">De peildatum is 0001-01-01: er is geen dag gegeven.</exception>
    public static Planningsantwoord Plan(
        this Kwaliteitstoets toets, DateOnly peildatum, NormId norm, Onderwerp onderwerp, Func<DateOnly, Dossier> gepland, DateOnly voorstel, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(toets);
        ArgumentNullException.ThrowIfNull(gepland);
        var vraag = new Vraag(toets, Peilmoment.Gegeven(peildatum), norm, onderwerp, gepland);
        var (uitkomst, dag) = vraag.Beoordeel(voorstel);
        return new()
        {
            Uitkomst = uitkomst,
            Voorstel = voorstel,
            LaatsteDag = vraag.LaatsteDag(voorstel),
            Bevinding = toets.Bevinding(gepland(voorstel), dag, norm, onderwerp, taal),
        };
    }

    /// <summary>Het dossier met de intake van een zorgtraject op een dag: wat nog alleen aangemeld was, is dan ingepland.</summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="onderwerp">Het zorgtraject.</param>
    /// <exception cref="ArgumentException">Het dossier heeft dit zorgtraject niet.</exception>
    public static Func<DateOnly, Dossier> Intake(Dossier dossier, Onderwerp onderwerp)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        if (dossier.Zorgtrajecten is not { IsDefault: false } trajecten || onderwerp.Soort != Normen.Onderwerpsoort.Zorgtraject || onderwerp.Index >= trajecten.Length)
        {
            throw new ArgumentException($"The dossier has no course of care {onderwerp.Plaats}.", nameof(onderwerp));
        }

        var traject = trajecten[onderwerp.Index];
        var status = traject.Status is null or Zorgtrajectstatus.Aangemeld ? Zorgtrajectstatus.Ingepland : traject.Status;
        return dag => dossier with { Zorgtrajecten = trajecten.SetItem(onderwerp.Index, traject with { IntakeDatum = dag, Status = status }) };
    }

    /// <summary>Het dossier met een feit dat op een dag valt.</summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="pad">De plaats van het feit, als bij <see cref="Dossierwijziging.Stel(Dossier, JsonPointer, string)"/>; <c>/praktijk/visitaties/-</c> voegt een visitatie toe.</param>
    /// <param name="json">De waarde als JSON, bij een dag die als <c>jjjj-mm-dd</c> geschreven is; zonder dit is de dag zelf de waarde.</param>
    /// <exception cref="ArgumentException">Dit feit past niet in het dossier. Blijkt als het dossier gevraagd wordt.</exception>
    public static Func<DateOnly, Dossier> Feit(Dossier dossier, JsonPointer pad, Func<string, string>? json = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return dag =>
        {
            var geschreven = dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var gelezen = Dossierwijziging.Stel(dossier, pad, json is null ? $"\"{geschreven}\"" : json(geschreven));
            return gelezen.Dossier ?? throw new ArgumentException($"{gelezen.Fout!.Pad}: {gelezen.Fout.Melding.En}", nameof(pad));
        };
    }

    /// <summary>Eén norm en één onderwerp, waarvoor verschillende dagen geprobeerd worden.</summary>
    private sealed class Vraag(Kwaliteitstoets toets, DateOnly peildatum, NormId norm, Onderwerp onderwerp, Func<DateOnly, Dossier> gepland)
    {
        /// <summary>Hoe een voorstel uitvalt, en op welke dag dat blijkt.</summary>
        public (Planningsuitkomst Uitkomst, DateOnly Dag) Beoordeel(DateOnly voorstel)
        {
            var einde = voorstel > peildatum ? voorstel : peildatum;
            var laatste = Uitkomst.NietVastTeStellen;
            foreach (var (dag, uitkomst) in Verloop(voorstel, einde))
            {
                if (uitkomst == Uitkomst.VoldoetNiet)
                {
                    return (Planningsuitkomst.TeLaat, dag);
                }

                laatste = uitkomst;
            }

            return (laatste switch
            {
                Uitkomst.Voldoet => Planningsuitkomst.OpTijd,
                Uitkomst.NietVanToepassing => Planningsuitkomst.NietVanToepassing,
                _ => Planningsuitkomst.NietTeZeggen,
            }, einde);
        }

        /// <summary>De laatste dag die op tijd is, waarvan de volgende dat niet is.</summary>
        public DateOnly? LaatsteDag(DateOnly voorstel)
        {
            // Wat zo ver weg gepland is, is op geen enkele dag ervoor al gebeurd: dan blijkt waar de grens ligt.
            var ver = peildatum.PlusMaanden(Maanden);
            var grenzen = Grenzen(ver).Concat(Grenzen(voorstel)).Distinct().Order();
            return grenzen.Select(dag => (DateOnly?)dag).FirstOrDefault(dag => IsOpTijd(dag!.Value) && !IsOpTijd(dag.Value.PlusDagen(1)));
        }

        private bool IsOpTijd(DateOnly dag) => Beoordeel(dag).Uitkomst == Planningsuitkomst.OpTijd;

        // Een termijn eindigt de dag voor het misgaat; wat op de dag zelf gebeurt, kan haar nog redden.
        private IEnumerable<DateOnly> Grenzen(DateOnly voorstel)
        {
            var rapport = toets.Toets(gepland(voorstel), peildatum, norm, onderwerp);
            if (rapport.LegKortUit(rapport.Oordelen[0]).Uiterlijk is { } uiterlijk)
            {
                yield return uiterlijk;
            }

            foreach (var (dag, _) in Verloop(voorstel, peildatum.PlusMaanden(Maanden)).Where(stap => stap.Uitkomst == Uitkomst.VoldoetNiet).Take(1))
            {
                yield return dag.PlusDagen(-1);
                yield return dag;
            }
        }

        private IEnumerable<(DateOnly Dag, Uitkomst Uitkomst)> Verloop(DateOnly voorstel, DateOnly totEnMet)
        {
            var rapport = toets.Toets(gepland(voorstel), peildatum, norm, onderwerp);
            var oordeel = rapport.Oordelen[0];
            return rapport.Verloop(oordeel, totEnMet).Prepend((Dag: peildatum, oordeel.Uitkomst));
        }
    }
}
