using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Wat voor een praktijk verklaard is. Een solist draagt de eisen aan zijn praktijk in persoon (implementatieplan, §3.2).</summary>
internal static class Praktijkverklaring
{
    /// <summary>Over de praktijk is verklaard; heeft een solist dat niet gedaan, dan geldt wat hij over zichzelf verklaarde.</summary>
    /// <param name="onderwerp">Waarover verklaard moet zijn.</param>
    /// <param name="naam">Wat verklaard moet zijn, in woorden.</param>
    public static Voorwaarde<Praktijk> Over(Verklaringsonderwerp onderwerp, Tekst naam)
    {
        var vanSolist = PraktijkFeiten.Solist.IsWaar()
            & PraktijkFeiten.Therapeuten.Waarvoor(Werkzaam.InPraktijk).Enige(TherapeutFeiten.VerklaringenVanTherapeut.Over(onderwerp, naam));
        return PraktijkFeiten.VerklaringenVanPraktijk.Over(onderwerp, naam).OfAlsOnbekend(
            vanSolist.Genaamd(new($"de solist verklaarde dat {naam.Nl}", $"the solo practitioner stated that {naam.En}")));
    }
}
