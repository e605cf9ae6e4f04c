using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>Een vaste uitkomst naast een tegenspraak berust daar niet op: elke kant van de tegenspraak geeft haar ook, of laat zelf een mens oordelen.</summary>
internal static class Berusting
{
    public static void Toets(string plaats, Dossier tegenstrijdig, IReadOnlyList<Dossier> inOrde, DateOnly peildatum, Func<Norm, bool>? gaatOver = null)
    {
        var zonder = inOrde.Select(dossier => Kwaliteitstoets.Standaard.Toets(dossier, peildatum).Oordelen.ToList()).ToList();
        var oordelen = Kwaliteitstoets.Standaard.Toets(tegenstrijdig, peildatum).Oordelen.ToList();
        for (var i = 0; i < oordelen.Count; i++)
        {
            var uitkomst = oordelen[i].Uitkomst;
            if (uitkomst is (Uitkomst.Voldoet or Uitkomst.VoldoetNiet) && gaatOver?.Invoke(oordelen[i].Norm) != false)
            {
                zonder.Select(kant => kant[i].Uitkomst).Should().OnlyContain(
                    kant => kant == uitkomst || kant == Uitkomst.OordeelNodig, $"{oordelen[i]} kan niet berusten op {plaats}");
            }
        }
    }
}
