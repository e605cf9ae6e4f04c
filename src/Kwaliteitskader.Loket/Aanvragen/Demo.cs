using Kwaliteitskader.Cli.Genereren;
using Kwaliteitskader.Loket.Aanmelden;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Aanvragen;

/// <summary>Vult een leeg loket met aanvragen van praktijken die niet bestaan.</summary>
internal sealed class Demo(Loketgegevens gegevens, Aanvraagdienst aanvragen, TimeProvider klok)
{
    private const int Praktijken = 24;

    // Niemand: deze aanvragen leverde geen mens in.
    private static readonly Wie Demonstratie = new(new("00000000-0000-0000-0000-0000000000de"), "demo", Rollen.Indiener);

    /// <summary>Levert de aanvragen in, als er nog geen enkele is.</summary>
    public async Task VulAsync()
    {
        if (await gegevens.Aanvragen.AnyAsync())
        {
            return;
        }

        var peildatum = Weergave.Dagvan(klok.GetUtcNow());
        var land = new Landgenerator { Zaad = 1, Peildatum = peildatum, TrajectenPerTherapeut = 2 };
        var registers = Enum.GetValues<Register>();
        for (var nummer = 0; nummer < Praktijken; nummer++)
        {
            await aanvragen.LeverInAsync(DossierSchrijver.Schrijf(land.Maak(nummer)), null, registers[nummer % registers.Length], peildatum, Demonstratie);
        }
    }
}
