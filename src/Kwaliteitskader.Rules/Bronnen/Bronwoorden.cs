using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Bronnen;

/// <summary>De woorden waarmee een verantwoording gelezen wordt.</summary>
public static class Bronwoorden
{
    /// <summary>Hoe een bestemming in een tekst heet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">De waarde hoort niet bij de opsomming.</exception>
    public static Tekst Naam(this Bestemming bestemming) => bestemming switch
    {
        Bestemming.Gecodeerd => new("gecodeerd", "encoded"),
        Bestemming.Deels => new("deels gecodeerd", "partly encoded"),
        Bestemming.OpenNorm => new("open norm", "open norm"),
        Bestemming.PlichtVanAnderen => new("plicht van anderen", "duty of others"),
        Bestemming.NietNormatief => new("niet normatief", "not normative"),
        Bestemming.Weggelaten => new("weggelaten", "left out"),
        _ => throw new ArgumentOutOfRangeException(nameof(bestemming), bestemming, "Unknown disposition."),
    };

    /// <summary>Hoe een bestemming boven een smalle kolom heet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">De waarde hoort niet bij de opsomming.</exception>
    public static Tekst Kop(this Bestemming bestemming) => bestemming switch
    {
        Bestemming.Gecodeerd => new("norm", "norm"),
        Bestemming.Deels => new("deels", "partly"),
        Bestemming.OpenNorm => new("open", "open"),
        Bestemming.PlichtVanAnderen => new("anderen", "others"),
        Bestemming.NietNormatief => new("geen norm", "no norm"),
        Bestemming.Weggelaten => new("weg", "out"),
        _ => throw new ArgumentOutOfRangeException(nameof(bestemming), bestemming, "Unknown disposition."),
    };

    /// <summary>Hoe een plichtdrager in een tekst heet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">De waarde hoort niet bij de opsomming.</exception>
    public static Tekst Naam(this Plichtdrager plichtdrager) => plichtdrager switch
    {
        Plichtdrager.Beroepsvereniging => new("beroepsvereniging", "professional association"),
        Plichtdrager.Kaderpartijen => new("kaderpartijen", "parties to the framework"),
        Plichtdrager.BestuurlijkOverleg => new("bestuurlijk overleg", "directors' meeting"),
        Plichtdrager.Bureauoverleg => new("bureauoverleg", "bureau meeting"),
        Plichtdrager.Werkgroep => new("werkgroep", "working group"),
        Plichtdrager.Registerhouder => new("registerhouder", "register keeper"),
        Plichtdrager.Databasebeheerder => new("databasebeheerder", "database keeper"),
        Plichtdrager.Zorgverzekeraar => new("zorgverzekeraar", "health insurer"),
        Plichtdrager.Patientenorganisatie => new("patiëntenorganisatie", "patient organisation"),
        Plichtdrager.Ministerie => new("ministerie", "ministry"),
        Plichtdrager.Zorginstituut => new("Zorginstituut", "national care institute"),
        Plichtdrager.Kwaliteitsraad => new("Kwaliteitsraad", "Quality Council"),
        Plichtdrager.Zorgautoriteit => new("Nederlandse Zorgautoriteit", "Dutch Healthcare Authority"),
        _ => throw new ArgumentOutOfRangeException(nameof(plichtdrager), plichtdrager, "Unknown bearer of a duty."),
    };
}
