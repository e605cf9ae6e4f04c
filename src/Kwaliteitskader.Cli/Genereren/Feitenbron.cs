using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Waaruit de feiten van één dossier komen: het lot, de peildatum en hoe volledig het dossier is.</summary>
internal sealed class Feitenbron
{
    private static readonly Registratiestatus[] Standen =
        [Registratiestatus.Ingeschreven, Registratiestatus.Aangevraagd, Registratiestatus.Geschorst, Registratiestatus.Doorgehaald];

    private readonly int ontbreekt;

    public Feitenbron(Lot lot, DateOnly peildatum)
    {
        Lot = lot;
        Peildatum = peildatum;
        ontbreekt = Verhoudingen.Ontbreekt[lot.Gewogen(Verhoudingen.Volledigheid)];
    }

    public Lot Lot { get; }

    public DateOnly Peildatum { get; }

    /// <summary>Een verbijzondering, naar hoe vaak elke voorkomt.</summary>
    public static string Verbijzondering(Lot lot) => Verhoudingen.Verbijzonderingen[lot.Gewogen(Verhoudingen.PerVerbijzondering)];

    /// <summary>Het feit, of onbekend.</summary>
    public T? Bekend<T>(T waarde)
        where T : struct => Lot.Kans(ontbreekt) ? null : waarde;

    /// <summary>De lijst, of onbekend.</summary>
    public ImmutableArray<T>? Lijst<T>(IEnumerable<T> elementen)
        where T : class
    {
        var lijst = elementen.ToImmutableArray();
        return Lot.Kans(ontbreekt) ? null : lijst;
    }

    /// <summary>Of iets zeldzaams speelt, of onbekend; dat is vaker bekend dan een gewoon feit.</summary>
    public bool? ZeldzaamFeit(bool speelt) => Lot.Kans(ontbreekt / Verhoudingen.ZeldzaamVakerBekend) ? null : speelt;

    /// <summary>De lijst van wat zelden voorvalt, of onbekend; ook die is vaker bekend dan een gewone.</summary>
    public ImmutableArray<T>? ZeldzameLijst<T>(IEnumerable<T> elementen)
        where T : class
    {
        var lijst = elementen.ToImmutableArray();
        return Lot.Kans(ontbreekt / Verhoudingen.ZeldzaamVakerBekend) ? null : lijst;
    }

    /// <summary>Iets dat met een kans op een dag gedaan en vastgelegd is, of niet, of onbekend.</summary>
    public ImmutableArray<Vastlegging>? Vastgelegd(int kans, DateOnly op) =>
        Lijst<Vastlegging>(Lot.Kans(kans) ? [new() { Op = Bekend(op) }] : []);

    /// <summary>De dag, of de peildatum als die eerder is: wat gebeurd is, ligt nooit in de toekomst.</summary>
    public DateOnly Uiterlijk(DateOnly dag) => dag < Peildatum ? dag : Peildatum;

    /// <summary>Een inschrijving die jaarlijks op 1 januari inging.</summary>
    public Registratie Inschrijving(Register register)
    {
        var verlopen = Lot.Kans(Verhoudingen.Verlopen);
        var van = new DateOnly(Peildatum.Year - Lot.Tussen(0, 5), 1, 1);
        var tot = verlopen ? Lot.DagVoor(Peildatum, 1, 200) : Lot.Kans(Verhoudingen.EindeVanInschrijvingGenoemd) ? new DateOnly(van.Year + 5, 12, 31) : (DateOnly?)null;
        return new()
        {
            Register = register,
            Status = Bekend(Standen[Lot.Gewogen(Verhoudingen.Registratiestatus)]),
            Van = Bekend(tot < van ? van.AddYears(-1) : van),
            Tot = tot,
        };
    }

    /// <summary>Verklaringen over een aantal onderwerpen; de meeste afgelegd, de meeste gunstig.</summary>
    public IEnumerable<Verklaring> Verklaringen(params Verklaringsonderwerp[] onderwerpen)
    {
        foreach (var onderwerp in onderwerpen)
        {
            if (Lot.Kans(Verhoudingen.VerklaringAfgelegd))
            {
                yield return new()
                {
                    Onderwerp = onderwerp,
                    Voldoet = Bekend(Lot.Kans(Verhoudingen.VerklaringGunstig)),
                    Op = Bekend(Lot.DagVoor(Peildatum, 5, 900)),
                    Door = Bekend((Verklaringsbron)Lot.Gewogen(Verhoudingen.Verklaringsbronnen)),
                };
            }
        }
    }
}
