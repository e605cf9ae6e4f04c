using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkvoeringFeiten;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Voor wie geldt wat het praktijkregister van de VvOCM van zijn visitaties zegt.</summary>
internal static class VvocmPraktijk
{
    /// <summary>In de praktijk werkt een oefentherapeut, zij staat in het register en is gevisiteerd.</summary>
    public static Voorwaarde<Praktijk> Gevisiteerd { get; } =
        Werkzaam.MetOefentherapeut
        & Inschrijving.VanPraktijkIn(Register.PraktijkregisterVvocm).Anders(new Reden("niet-in-praktijkregister-vvocm", new(
            "De praktijk staat niet in het praktijkregister van de VvOCM.", "The practice is not in the practice register of the VvOCM.")))
        & Visitaties.Enige(VisitatieOp.Bereikt()).Anders(new Reden("niet-gevisiteerd", new(
            "De praktijk is nog niet gevisiteerd.", "The practice has not been visited yet.")));
}
