using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// Een vraag is beantwoord: ten minste één antwoord ligt op of na de dag van de vraag. Een antwoord van voor de vraag telt
/// niet; is er geen ander, dan spreken de feiten elkaar tegen en oordeelt een mens (INT-11).
/// </summary>
/// <param name="antwoorden">De antwoorden.</param>
/// <param name="op">De dag van een antwoord; na de peildatum telt het nog niet.</param>
/// <param name="vraag">De dag van de vraag.</param>
/// <param name="uiterlijk">De laatste dag waarop een antwoord telt; zonder telt elk antwoord tot en met de peildatum.</param>
/// <param name="ervoor">De reden als er alleen een antwoord van voor de vraag is.</param>
internal sealed class Gegeven<T, E>(
    Selectie<T, E> antwoorden, Uitdrukking<E, DateOnly> op, Uitdrukking<T, DateOnly> vraag, Uitdrukking<T, DateOnly>? uiterlijk, Reden ervoor)
    : EnigeBijOnderwerp<T, E>(antwoorden)
    where T : class
    where E : class
{
    private readonly Binnenweg<E, DateOnly> naarOp = new(op);
    private readonly Kantelvraag<E> kantelvraag = antwoorden.Kantelvraag(op);
    private readonly Binnenweg<T, DateOnly> naarVraag = new(vraag);

    public override Tekst Omschrijving { get; } = uiterlijk is null
        ? new($"{op.Omschrijving.Nl} ligt op of na {vraag.Omschrijving.Nl}", $"{op.Omschrijving.En} is on or after {vraag.Omschrijving.En}")
        : new(
            $"{op.Omschrijving.Nl} ligt op of na {vraag.Omschrijving.Nl}, en niet na {uiterlijk.Omschrijving.Nl}",
            $"{op.Omschrijving.En} is on or after {vraag.Omschrijving.En}, and no later than {uiterlijk.Omschrijving.En}");

    public override Zinsboom Zinsboom
    {
        get
        {
            var geheel = Zinsboom.Boven(
                new($"voor ten minste één {Selectie.Lijst.Element.Nl} geldt", $"for at least one {Selectie.Lijst.Element.En} it holds that"),
                [.. Selectie.Waarvoor, Zinsblad()]);
            var tegenspraak = new Zinsboom
            {
                Zin = new($"{op.Omschrijving.Nl} ligt alleen voor {vraag.Omschrijving.Nl}", $"{op.Omschrijving.En} is only before {vraag.Omschrijving.En}"),
            };
            return geheel with { Tegenspraken = [tegenspraak.Met(EigenReden, mensOordeelt: true)] };
        }
    }

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [antwoorden, op, vraag, .. uiterlijk is null ? Array.Empty<Bouwsteen>() : [uiterlijk]];

    public override Reden EigenReden { get; } = ervoor;

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        vraag.Kantelmomenten(onderwerp, moment, horizon);
        uiterlijk?.Kantelmomenten(onderwerp, moment, horizon);
        Dagenloop<E>.Kantelmomenten(this, onderwerp, Selectie.Elementen(onderwerp, moment) ?? [], kantelvraag, moment, horizon);
    }

    protected override Waarheid PerElement(T onderwerp, E element, in Peilmoment moment)
    {
        var dag = naarOp.Bepaal(element, moment);
        var gevraagd = naarVraag.Bepaal(onderwerp, moment);
        return Weegregels.Antwoord(dag, gevraagd, uiterlijk is null ? dag : uiterlijk.Bepaal(onderwerp, moment), moment);
    }

    protected override void Lees(T onderwerp, E element, in Peilmoment moment, JsonPointer plaats, JsonPointer plaatsVanElement, Feitenspoor spoor)
    {
        op.Lees(element, moment, plaatsVanElement, spoor);
        var dag = naarOp.Bepaal(element, moment);
        if (dag.IsBekend && dag.Inhoud > moment.Peildatum)
        {
            return;
        }

        var waarheid = PerElement(onderwerp, element, moment);
        if (waarheid is Waarheid.Twijfel or Waarheid.Onbekend)
        {
            vraag.Lees(onderwerp, moment, plaats, spoor);
        }

        if (waarheid != Waarheid.Twijfel)
        {
            uiterlijk?.Lees(onderwerp, moment, plaats, spoor);
        }
    }

    protected override string PadVan(Bouwsteen deel, string onder) => deel == op ? Selectie.PadVanElement(onder) : onder;
}
