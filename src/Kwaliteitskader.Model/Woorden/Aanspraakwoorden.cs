using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Woorden;

/// <summary>De woorden voor waarden uit de feiten over de aanspraak.</summary>
internal static class Aanspraakwoorden
{
    public static Tekst Van(Enum waarde) => waarde switch
    {
        Aandoeningsoort soort => Van(soort),
        Lijstcode code => new($"nummer {code} van bijlage 1", $"item {code} of annex 1"),
        GoldKlasse klasse => new($"GOLD-klasse {klasse}", $"GOLD class {klasse}"),
        Verwijzer.Huisarts => new("de huisarts", "the general practitioner"),
        Verwijzer.MedischSpecialist => new("een medisch specialist", "a medical specialist"),
        Betaler.Basisverzekering => new("de basisverzekering", "the basic insurance"),
        Betaler.AanvullendeVerzekering => new("een aanvullende verzekering", "a supplementary insurance"),
        Betaler.Patient => new("de patiënt", "the patient"),
        _ => Feitwoorden.Los(waarde),
    };

    private static Tekst Van(Aandoeningsoort soort) => soort switch
    {
        Aandoeningsoort.Lijst => new("een aandoening van bijlage 1", "a condition of annex 1"),
        Aandoeningsoort.UrineIncontinentie => new("urine-incontinentie", "urinary incontinence"),
        Aandoeningsoort.PerifeerArterieelVaatlijden => new("perifeer arterieel vaatlijden in stadium 2", "peripheral arterial disease, stage 2"),
        Aandoeningsoort.ArtroseHeupKnie => new("artrose van heup of knie", "osteoarthritis of hip or knee"),
        Aandoeningsoort.Copd => new("de longziekte COPD", "the lung disease COPD"),
        Aandoeningsoort.Valrisico => new("een risico op vallen", "a risk of falling"),
        Aandoeningsoort.ReumatoideArtritis => new("reumatoïde artritis", "rheumatoid arthritis"),
        Aandoeningsoort.AxialeSpondyloartritis => new("axiale spondyloartritis", "axial spondyloarthritis"),
        Aandoeningsoort.CovidHerstel => new("herstel na ernstige COVID-19", "recovery after severe COVID-19"),
        Aandoeningsoort.Overig => new("een andere aandoening", "another condition"),
        _ => Feitwoorden.Los(soort),
    };
}
