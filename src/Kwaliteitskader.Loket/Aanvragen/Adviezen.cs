using System.Buffers;
using System.Text.Json;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Loket.Aanvragen;

/// <summary>Geeft adviezen, en haalt ze terug zoals zij gegeven zijn.</summary>
internal sealed class Adviezen(Kwaliteitstoets toets)
{
    /// <summary>Het kenmerk van de normen van nu.</summary>
    public Normensetkenmerk Normenset => toets.Normenset;

    public Advies Geef(Register register, Dossier dossier, DateOnly peildatum, Taal taal = Taal.Nederlands) => toets.Adviseer(register, dossier, peildatum, taal);

    /// <summary>Het dossier van een ronde.</summary>
    public static Dossier Dossier(Ronde ronde) => DossierLezer.Lees(ronde.Dossier, opties: Leesopties.Standaard).Dossier
        ?? throw new InvalidOperationException("Een bewaard dossier is altijd te lezen.");

    /// <summary>
    /// Het advies van een ronde. Zijn de normen nog dezelfde, dan in de gevraagde taal; dezelfde feiten en normen geven hetzelfde advies. Anders
    /// zoals het bewaard is, in het Nederlands.
    /// </summary>
    public Advies Van(Register register, Ronde ronde, Taal taal) => taal != Taal.Nederlands && ronde.NormensetSha256 == toets.Normenset.Sha256
        ? Geef(register, Dossier(ronde), ronde.Peildatum, taal)
        : JsonSerializer.Deserialize<Advies>(ronde.Advies!, ContractJson.Opties)!;

    /// <summary>Een advies als JSON, zoals de opdrachtregel het schrijft.</summary>
    public static byte[] Schrijf(Advies advies)
    {
        var buffer = new ArrayBufferWriter<byte>();
        RapportSchrijver.Schrijf(buffer, advies);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>De eerste dag, niet voor de peildatum, waarop een criterium verandert of zijn termijn eindigt.</summary>
    public static DateOnly? VolgendeDag(Advies advies)
    {
        var dagen = advies.Aanvragers.SelectMany(aanvrager => aanvrager.Criteria)
            .SelectMany(criterium => new[] { criterium.Uiterlijk, criterium.Wending?.Op })
            .Where(dag => dag >= advies.Peildatum);
        return dagen.Min();
    }
}
