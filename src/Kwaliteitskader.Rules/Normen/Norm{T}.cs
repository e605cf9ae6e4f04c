using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>Een norm aan onderwerpen van één soort.</summary>
/// <remarks>
/// Wie een norm toevoegt, leidt van deze klasse af, geeft een kaart en schrijft de eis; de rest, van oordeel tot uitleg en
/// documentatie, volgt eruit. Een norm is onveranderlijk en mag door vele draden tegelijk gebruikt worden.
/// </remarks>
/// <typeparam name="T"><see cref="Praktijk"/>, <see cref="Therapeut"/> of <see cref="Zorgtraject"/>.</typeparam>
public abstract class Norm<T> : Norm
    where T : class
{
    private readonly Lazy<Normdelen<T>> delen;
    private readonly Lazy<Normoordeel<T>> oordeel;

    /// <summary>Maakt de norm.</summary>
    /// <param name="kaart">De kaart.</param>
    protected Norm(Normkaart kaart)
        : base(kaart, Onderwerpsoorten.Van<T>())
    {
        delen = new(() => new Normdelen<T>(Geadresseerde, [.. Uitzonderingen], Eis), LazyThreadSafetyMode.PublicationOnly);
        oordeel = new(() => new Normoordeel<T>(this, delen), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Tot wie de norm zich richt; zonder voorwaarde tot elk onderwerp.</summary>
    protected virtual Voorwaarde<T>? Geadresseerde => null;

    /// <summary>Wanneer de norm bij uitzondering niet geldt. Een uitzondering moet gebleken zijn: onbekend telt niet.</summary>
    protected virtual IEnumerable<Uitzondering<T>> Uitzonderingen => [];

    /// <summary>Wat de norm eist.</summary>
    protected abstract Voorwaarde<T> Eis { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Bouwsteen> Bouwstenen => delen.Value.Bouwstenen;

    /// <inheritdoc/>
    public sealed override Normtekst Uitgeschreven => new()
    {
        Geadresseerde = delen.Value.Geadresseerde?.Zinsboom,
        Uitzonderingen = [.. delen.Value.Uitzonderingen.Select(uitzondering => uitzondering.Voorwaarde.Zinsboom.Met(uitzondering.Reden, mensOordeelt: false))],
        Eis = delen.Value.Eis.Zinsboom,
    };

    internal sealed override IEnumerable<Reden> EigenUitzonderingsredenen => delen.Value.Uitzonderingen.Select(u => u.Reden);

    /// <summary>Hoe het oordeel uit de delen volgt.</summary>
    internal Normoordeel<T> Normoordeel => oordeel.Value;

    /// <summary>De uitkomst voor een onderwerp. Op het hete pad: geen toewijzingen, geen tekst, geen uitzonderingen.</summary>
    public Uitkomst Beoordeel(T onderwerp, in Peilmoment moment) => oordeel.Value.Beoordeel(onderwerp, moment);

    /// <summary>Dezelfde uitkomst met haar uitleg.</summary>
    /// <param name="onderwerp">Het onderwerp.</param>
    /// <param name="moment">Het peilmoment.</param>
    /// <param name="plaats">De plaats van het onderwerp in het dossier.</param>
    public Normuitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats) => LegUit(onderwerp, Beoordeel(onderwerp, moment), moment, plaats);

    /// <summary>
    /// Noteert de eerstvolgende dagen waarop de uitkomst kan kantelen als de feiten blijven zoals zij zijn; soms een dag te veel,
    /// nooit een te weinig. Wat na de eerste komt, is op die dag opnieuw te vragen.
    /// </summary>
    public void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        ArgumentNullException.ThrowIfNull(horizon);
        horizon.Voeg(Kaart.Geldigheid.Van);
        horizon.VoegDagNa(Kaart.Geldigheid.Tot);
        var norm = delen.Value;
        norm.Geadresseerde?.Kantelmomenten(onderwerp, moment, horizon);

        // Zolang de norm zich niet tot het onderwerp richt, doet de rest er niet toe; op de dag dat hij dat wel doet, wordt opnieuw gevraagd.
        if (norm.Geadresseerde is not null && oordeel.Value.Geldt(onderwerp, moment) != Waarheid.Waar)
        {
            return;
        }

        foreach (var uitzondering in norm.Uitzonderingen)
        {
            uitzondering.Voorwaarde.Kantelmomenten(onderwerp, moment, horizon);
        }

        norm.Eis.Kantelmomenten(onderwerp, moment, horizon);
    }

    internal sealed override Uitkomst Beoordeel(int onderwerp, in Peilmoment moment) =>
        Beoordeel((T)Onderwerpsoort.Vind(moment.Dossier, onderwerp), moment);

    internal sealed override Normuitleg LegUit(int onderwerp, Uitkomst uitkomst, in Peilmoment moment, JsonPointer plaats) =>
        LegUit((T)Onderwerpsoort.Vind(moment.Dossier, onderwerp), uitkomst, moment, plaats);

    internal sealed override void Kantelmomenten(int onderwerp, in Peilmoment moment, Horizon horizon) =>
        Kantelmomenten((T)Onderwerpsoort.Vind(moment.Dossier, onderwerp), moment, horizon);

    private Normuitleg LegUit(T onderwerp, Uitkomst uitkomst, in Peilmoment moment, JsonPointer plaats) =>
        new(this, uitkomst, moment.Peildatum, new Bomen<T>(delen.Value, uitkomst, onderwerp, moment, plaats));
}
