using System.Collections.Immutable;
using System.Globalization;
using EpdIntegratie.Epd;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Aanspraken;

namespace EpdIntegratie;

/// <summary>Zegt tijdens het plannen of de basisverzekering de volgende behandeling dekt.</summary>
/// <param name="toets">De aanspraaktoets.</param>
public sealed class Aanspraakassistent(Aanspraaktoets toets)
{
    private const string Aandoening = "aandoening";

    /// <summary>Het antwoord over een behandeling op een dag.</summary>
    /// <param name="reeks">De reeks waar zij bij hoort.</param>
    /// <param name="op">De voorgestelde dag.</param>
    public Aanspraakantwoord Beoordeel(Behandelreeks reeks, DateOnly op)
    {
        ArgumentNullException.ThrowIfNull(reeks);
        var dossier = new Dossier { Id = "planning", Zorgtrajecten = [new() { Id = reeks.Nummer, Aanspraak = Feiten(reeks) }] };
        return toets.Antwoord(dossier, toets.Volgende(dossier, 0, Aandoening, op), wending: false);
    }

    /// <summary>Het antwoord als één regel voor wie plant.</summary>
    public string Zeg(Behandelreeks reeks, DateOnly op)
    {
        var antwoord = Beoordeel(reeks, op);
        var nummer = antwoord.Volgnummer is { } getal ? string.Create(CultureInfo.InvariantCulture, $"zitting {getal}") : "de zitting";
        var code = antwoord.Csi is { } csi ? $", code {csi}" : "";
        return antwoord.Aanspraak switch
        {
            Aanspraakuitkomst.Ja => $"{nummer}: verzekerd vanaf hier{code}",
            Aanspraakuitkomst.Nee => $"{nummer}: voor eigen rekening of aanvullend{code}, {antwoord.Reden}",
            Aanspraakuitkomst.Onbekend => $"{nummer}: niet te zeggen, vraag naar {string.Join(", ", antwoord.Ontbreekt)}",
            _ => $"{nummer}: vraagt een oordeel, {antwoord.Reden}",
        };
    }

    private static Aanspraakfeiten Feiten(Behandelreeks reeks) => new()
    {
        LeeftijdBijStart = reeks.LeeftijdBijStart,
        Aandoeningen =
        [
            new()
            {
                Id = Aandoening,
                Soort = reeks.Bijlagecode is null ? null : Aandoeningsoort.Lijst,
                Lijstcode = EnumNamen.TryVind<Lijstcode>(reeks.Bijlagecode, out var code) ? code : null,
                Eerder = new() { Aantal = reeks.EldersBehandeld },
            },
        ],
        Zittingen = reeks.Behandeld.Select(dag => new Zitting { Op = dag, Aandoening = Aandoening }).ToImmutableArray(),
    };
}
