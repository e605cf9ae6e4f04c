using System.Text.RegularExpressions;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Woorden;

/// <summary>De woorden voor waarden uit de opsommingen van het dossier, in beide talen: de ene tabel waaruit zinnen, bladzijden en verslag putten.</summary>
/// <remarks>Een register staat er met zijn lidwoord, zoals het in een zin heet.</remarks>
public static partial class Feitwoorden
{
    /// <summary>Een waarde in woorden; een waarde buiten de tabel als de losse woorden van haar naam.</summary>
    public static Tekst Van(Enum waarde) => waarde switch
    {
        Register register => Van(register),
        Registratiestatus status => Van(status),
        Zorgtrajectstatus status => Van(status),
        Verklaringsonderwerp onderwerp => Verklaringswoorden.Van(onderwerp),
        Verklaringsbron bron => Verklaringswoorden.Van(bron),
        Beroep beroep => Van(beroep),
        Beoordelingsuitkomst uitkomst => Besluitwoorden.Van(uitkomst),
        Visitatiesoort or Database or Scholingssoort or Leersoort => Praktijkwoord(waarde),
        Incidentsoort or Meldpunt or Aantekeningsoort or Verwijsbestemming => Zorgwoord(waarde),
        Aandoeningsoort or Lijstcode or GoldKlasse or Verwijzer or Betaler => Aanspraakwoorden.Van(waarde),
        _ => Los(waarde),
    };

    /// <summary>Een register met zijn lidwoord.</summary>
    public static Tekst Van(Register register) => register switch
    {
        Register.IndividueelRegisterFysiotherapie => new("het Individueel Register Fysiotherapie", "the Individual Register of Physiotherapy"),
        Register.KeurmerkIndividueel => new("het individueel register van het Keurmerk", "the individual register of the Keurmerk"),
        Register.KwaliteitsregisterParamedici => new("het Kwaliteitsregister Paramedici", "the Quality Register of Allied Health"),
        Register.BasisPraktijkregister => new("het Basis Praktijkregister", "the Basic Practice Register"),
        Register.KeurmerkPraktijkregister => new("het praktijkregister van het Keurmerk", "the practice register of the Keurmerk"),
        Register.PraktijkregisterVvocm => new("het praktijkregister van de VvOCM", "the practice register of the VvOCM"),
        _ => Los(register),
    };

    /// <summary>De stand van een inschrijving.</summary>
    public static Tekst Van(Registratiestatus status) => status switch
    {
        Registratiestatus.Aangevraagd => new("aangevraagd", "applied for"),
        Registratiestatus.Ingeschreven => new("ingeschreven", "registered"),
        Registratiestatus.Geschorst => new("geschorst", "suspended"),
        Registratiestatus.Doorgehaald => new("doorgehaald", "struck off"),
        _ => Los(status),
    };

    /// <summary>De stand van een zorgtraject.</summary>
    public static Tekst Van(Zorgtrajectstatus status) => status switch
    {
        Zorgtrajectstatus.Aangemeld => new("aangemeld", "requested"),
        Zorgtrajectstatus.Ingepland => new("ingepland", "planned"),
        Zorgtrajectstatus.Gestart => new("gestart", "started"),
        Zorgtrajectstatus.Afgesloten => new("afgesloten", "closed"),
        Zorgtrajectstatus.Vervallen => new("vervallen", "lapsed"),
        _ => Los(status),
    };

    /// <summary>Een beroep.</summary>
    public static Tekst Van(Beroep beroep) => beroep switch
    {
        Beroep.Fysiotherapeut => new("fysiotherapeut", "physiotherapist"),
        Beroep.Oefentherapeut => new("oefentherapeut", "exercise therapist"),
        _ => Los(beroep),
    };

    private static Tekst Praktijkwoord(Enum waarde) => waarde switch
    {
        Visitatiesoort.Entree => new("entreevisitatie", "entry visit"),
        Visitatiesoort.Periodiek => new("periodieke visitatie", "periodic peer visit"),
        Database.LDF => new("de LDF", "the LDF"),
        Database.LDK => new("de LDK", "the LDK"),
        Database.LDO => new("de LDO", "the LDO"),
        Scholingssoort.BijEnNascholing => new("bij- en nascholing", "continuing education"),
        Scholingssoort.OverigeActiviteit => new("een andere activiteit", "another activity"),
        Leersoort.Georganiseerd => new("georganiseerd leren", "organised learning"),
        Leersoort.TijdensWerk => new("leren tijdens het werk", "learning at work"),
        _ => Los(waarde),
    };

    private static Tekst Zorgwoord(Enum waarde) => waarde switch
    {
        Incidentsoort.Incident => new("een incident", "an incident"),
        Incidentsoort.Calamiteit => new("een calamiteit", "a calamity"),
        Incidentsoort.Geweld => new("geweld", "violence"),
        Meldpunt.Intern => new("in de praktijk zelf", "within the practice"),
        Meldpunt.Inspectie => new("bij de inspectie", "to the inspectorate"),
        Aantekeningsoort.Gezondheid => new("de gezondheid van de patiënt", "the patient's health"),
        Aantekeningsoort.Verrichting => new("een verrichting", "a procedure"),
        Aantekeningsoort.Overig => new("iets anders", "something else"),
        Verwijsbestemming.VerbijzonderdeCollega => new("een verbijzonderde collega", "a specialised colleague"),
        Verwijsbestemming.CollegaMetExpertise => new("een collega met de juiste deskundigheid", "a colleague with the right expertise"),
        Verwijsbestemming.AndereZorgprofessional => new("een andere zorgprofessional", "another care professional"),
        _ => Los(waarde),
    };

    /// <summary>De losse woorden van een naam, voor een waarde die nog niet in de tabel staat.</summary>
    internal static Tekst Los(Enum waarde)
    {
        var woorden = Hoofdletter().Replace(waarde.ToString(), letter => $" {letter.Value.ToLowerInvariant()}").Trim();
        return new(woorden, woorden);
    }

    [GeneratedRegex("(?<=[a-z])[A-Z]|^[A-Z](?=[a-z])")]
    private static partial Regex Hoofdletter();
}
