using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Testkit;

/// <content>Dispensaties en beoordelingen.</content>
public static partial class AannemelijkeDossiers
{
    private sealed partial class Maker
    {
        private Dossier MetBesluiten(Dossier dossier) => dossier with
        {
            Dispensaties = Lijst(0, 3, _ => Dispensatie(dossier)),
            Beoordelingen = Lijst(0, 3, _ => Beoordeling(dossier)),
        };

        private Dispensatie Dispensatie(Dossier dossier)
        {
            var (norm, onderwerp) = Waarover(dossier);
            var (van, tot) = Looptijd();
            return new() { Norm = norm, Onderwerp = onderwerp, VerleendDoor = "het register", Grond = "besluit 2026/1", Van = van, Tot = tot };
        }

        private Beoordeling Beoordeling(Dossier dossier)
        {
            var (norm, onderwerp) = Waarover(dossier);
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

        // Een norm met een onderwerp van dit dossier waarover zij oordeelt.
        private (string Norm, string Onderwerp) Waarover(Dossier dossier)
        {
            var (therapeuten, trajecten) = (dossier.Therapeuten!.Value, dossier.Zorgtrajecten!.Value);
            var norm = Kies([.. Kwaliteitstoets.Standaard.Normen.Where(norm => norm.Onderwerpsoort != Onderwerpsoort.Zorgtraject || trajecten.Length > 0)]);
            return (norm.Kaart.Id.Waarde, norm.Onderwerpsoort switch
            {
                Onderwerpsoort.Praktijk => Onderwerpsleutel.Praktijk,
                Onderwerpsoort.Therapeut => Onderwerpsleutel.Therapeut(therapeuten[lot.Next(therapeuten.Length)].Id),
                _ => Onderwerpsleutel.Zorgtraject(trajecten[lot.Next(trajecten.Length)].Id),
            });
        }

        private (DateOnly Van, DateOnly Tot) Looptijd()
        {
            var van = Peildatum.AddDays(-lot.Next(400));
            return (van, van.AddDays(lot.Next(800)));
        }
    }
}
