using System.Buffers;
using System.Globalization;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Maakt synthetische dossiers die op een sector lijken. Praktijk n hangt alleen van het zaad en van n af.</summary>
/// <remarks>
/// Sleutels beginnen met <c>synthetisch-</c>, AGB-codes met 99 en BIG-nummers eindigen op de niet bestaande beroepscode 00:
/// geen ervan is van iemand.
/// </remarks>
internal sealed class Landgenerator
{
    private const int Schrijfgrens = 256 * 1024;

    /// <summary>Het zaad.</summary>
    public required ulong Zaad { get; init; }

    /// <summary>De dag waar de feiten omheen liggen.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Het aantal zorgtrajecten per therapeut.</summary>
    public required int TrajectenPerTherapeut { get; init; }

    /// <summary>Of zorgtrajecten ook feiten over de aanspraak hebben, met een jaar aan declaraties.</summary>
    public bool MetAanspraak { get; init; }

    /// <summary>Het dossier van de zoveelste praktijk, vanaf 0.</summary>
    public Dossier Maak(int nummer)
    {
        var bron = new Feitenbron(new Lot(Zaad, (ulong)nummer), Peildatum);
        var praktijk = new Praktijkmaker(bron, nummer);
        var therapeuten = praktijk.Therapeuten();
        var beschreven = praktijk.Praktijk();
        var trajecten = new Trajectmaker(bron).Trajecten(therapeuten, TrajectenPerTherapeut);
        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"synthetisch-{nummer + 1:D7}"),
            Praktijk = beschreven,
            Therapeuten = new Samenwerkingmaker(Zaad, nummer, Peildatum).Vul(therapeuten),
            Zorgtrajecten = MetAanspraak ? new Aanspraakmaker(Zaad, nummer, Peildatum).Vul(trajecten) : trajecten,
        };
    }

    /// <summary>Schrijft de eerste zoveel praktijken als NDJSON.</summary>
    public async Task SchrijfAsync(Stream uitvoer, int praktijken, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>(Schrijfgrens * 2);
        for (var nummer = 0; nummer < praktijken; nummer++)
        {
            DossierSchrijver.Schrijf(buffer, Maak(nummer));
            buffer.Write("\n"u8);
            if (buffer.WrittenCount >= Schrijfgrens || nummer == praktijken - 1)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await uitvoer.WriteAsync(buffer.WrittenMemory, CancellationToken.None).ConfigureAwait(false);
                buffer.ResetWrittenCount();
            }
        }
    }
}
