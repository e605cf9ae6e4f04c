using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Testkit;

/// <content>Dispensaties en beoordelingen.</content>
public static partial class AannemelijkeDossiers
{
    private sealed partial class Maker
    {
        private Dispensatie Dispensatie()
        {
            var (norm, onderwerp) = Waarover();
            var (van, tot) = Looptijd();
            return new() { Norm = norm, Onderwerp = onderwerp, VerleendDoor = "het register", Grond = "besluit 2026/1", Van = van, Tot = tot };
        }

        private Beoordeling Beoordeling()
        {
            var (norm, onderwerp) = Waarover();
            var (van, tot) = Looptijd();
            return new()
            {
                Norm = norm,
                Onderwerp = onderwerp,
                Uitkomst = Kies<Beoordelingsuitkomst>(),
                Door = "visitatiecommissie",
                Grond = "dossier ingezien",
                Van = van,
                Tot = tot,
            };
        }

        // Een norm met een onderwerp waarover zij oordeelt.
        private (string Norm, string Onderwerp) Waarover()
        {
            var norm = Kies([.. Kwaliteitstoets.Standaard.Normen]);
            return (norm.Kaart.Id.Waarde, norm.Onderwerpsoort switch
            {
                Onderwerpsoort.Praktijk => Onderwerpsleutel.Praktijk,
                Onderwerpsoort.Therapeut => Onderwerpsleutel.Therapeut("t0"),
                _ => Onderwerpsleutel.Zorgtraject("z0"),
            });
        }

        private (DateOnly Van, DateOnly Tot) Looptijd()
        {
            var van = Peildatum.AddDays(-lot.Next(400));
            return (van, van.AddDays(lot.Next(800)));
        }
    }
}
