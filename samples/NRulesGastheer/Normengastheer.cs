using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;
using NRules;

namespace NRulesGastheer;

/// <summary>Een gastheer die NRules al draait en de normen daarin zet.</summary>
/// <param name="toets">De toets.</param>
public sealed class Normengastheer(Kwaliteitstoets toets)
{
    private readonly ISessionFactory fabriek = new Normenverzameling(toets).Compile();

    /// <summary>Een sessie over een dossier. Wie iets wijzigt, werkt het geval bij en de onderwerpen die veranderden.</summary>
    public ISession Open(Dossier dossier, DateOnly peildatum)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var sessie = fabriek.CreateSession();
        sessie.InsertAll(Feiten(dossier, peildatum));
        sessie.Fire();
        return sessie;
    }

    /// <summary>De uitkomsten over een dossier.</summary>
    public IReadOnlyCollection<Normuitkomst> Toets(Dossier dossier, DateOnly peildatum) =>
        [.. Open(dossier, peildatum).Query<Normuitkomst>()];

    /// <summary>De feiten van een dossier.</summary>
    public static IEnumerable<object> Feiten(Dossier dossier, DateOnly peildatum)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        yield return new Geval(dossier, peildatum);
        yield return new Onderwerpfeit<Praktijk>("/praktijk", dossier.Praktijk ?? new Praktijk());
        for (var i = 0; i < (dossier.Therapeuten?.Length ?? 0); i++)
        {
            yield return new Onderwerpfeit<Therapeut>(Onderwerp.Therapeut(i).Plaats.Waarde, dossier.Therapeuten!.Value[i]);
        }

        for (var i = 0; i < (dossier.Zorgtrajecten?.Length ?? 0); i++)
        {
            yield return new Onderwerpfeit<Zorgtraject>(Onderwerp.Zorgtraject(i).Plaats.Waarde, dossier.Zorgtrajecten!.Value[i]);
        }
    }
}
