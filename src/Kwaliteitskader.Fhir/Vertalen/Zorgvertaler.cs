using System.Collections.Immutable;
using Hl7.Fhir.Model;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Fhir.Vertalen;

/// <summary>De lijsten van een zorgtraject. Elke lijst is er alleen als haar soort volledig is en elk element ervan te duiden was.</summary>
internal sealed class Zorgvertaler
{
    private const string Aanvaarding = "http://hl7.org/fhir/StructureDefinition/goal-acceptance";

    private readonly FhirVertaalopties opties;
    private readonly Naslag naslag;
    private readonly Spoor spoor;
    private readonly ILookup<Traject, Goal> doelen;
    private readonly ILookup<Traject, Procedure> verrichtingen;
    private readonly ILookup<Traject, ServiceRequest> verwijzingen;
    private readonly HashSet<(string Soort, string? Patient)> los = [];

    public Zorgvertaler(FhirVertaalopties opties, Naslag naslag, Therapeutvertaler therapeuten, Trajectindeling indeling, Spoor spoor)
    {
        (this.opties, this.naslag, this.spoor) = (opties, naslag, spoor);
        doelen = Verdeel(naslag.Van<Goal>(), Bezwaar, doel => indeling.VanPatient(doel.Subject), doel => doel.Subject);
        verrichtingen = Verdeel(naslag.Van<Procedure>(), Bezwaar, indeling.Van, verrichting => verrichting.Subject);
        verwijzingen = Verdeel(
            naslag.Van<ServiceRequest>().Where(verwijzing => therapeuten.IsVanDePraktijk(verwijzing.Requester)),
            verwijzing => verwijzing.Status is RequestStatus.Active or RequestStatus.Completed or RequestStatus.OnHold ? null : Ongebruiktreden.Status,
            verwijzing => indeling.VanPatient(verwijzing.Subject),
            verwijzing => verwijzing.Subject);
    }

    public ImmutableArray<Behandeldoel>? Behandeldoelen(Traject traject, JsonPointer pad) => Lijst(traject, doelen[traject], pad, (Goal doel, JsonPointer plaats, int index) =>
    {
        spoor.Van(plaats / "id", doel, "Goal.id");
        var gesteld = Dagen.Dag(doel.Start);
        return new Behandeldoel
        {
            Id = Sleutels.Van(doel, index),
            Op = gesteld is not null ? spoor.Feit(plaats / "op", doel, "Goal.start", gesteld) : spoor.Feit(plaats / "op", doel, "Goal.statusDate", Dagen.Dag(doel.StatusDate)),
            SamenMetPatient = IsDoorPatientAanvaard(doel) ? spoor.Feit<bool>(plaats / "samenMetPatient", doel, $"Goal.extension('{Aanvaarding}')", true) : null,
        };
    });

    public ImmutableArray<Behandeling>? Behandelingen(Traject traject, JsonPointer pad)
    {
        var onduidelijk = verrichtingen[traject].Where(verrichting => !Draagt(verrichting, opties.Behandelcodes) && !Draagt(verrichting, opties.AndereVerrichtingcodes)).ToList();
        onduidelijk.ForEach(verrichting => spoor.Weg(verrichting, Ongebruiktreden.CodeOnbekend));
        return onduidelijk.Count > 0 ? null : Lijst(
            traject,
            verrichtingen[traject].Where(verrichting => Draagt(verrichting, opties.Behandelcodes)),
            pad,
            (verrichting, plaats, _) => new Behandeling { Op = spoor.Feit(plaats / "op", verrichting, "Procedure.performed", Dagen.Dag(verrichting.Performed)) });
    }

    public ImmutableArray<Doorverwijzing>? Doorverwijzingen(Traject traject, JsonPointer pad) => Lijst(
        traject,
        verwijzingen[traject],
        pad,
        (verwijzing, plaats, _) => new Doorverwijzing { Op = spoor.Feit(plaats / "op", verwijzing, "ServiceRequest.authoredOn", Dagen.Dag(verwijzing.AuthoredOn)) });

    private static bool Draagt(Procedure verrichting, ImmutableHashSet<string> codes) => verrichting.Code?.Coding.Exists(code => code.System == Stelsels.Snomed && code.Code is { } een && codes.Contains(een)) == true;

    private static string? Bezwaar(Goal doel) => doel.LifecycleStatus is null or Goal.GoalLifecycleStatus.EnteredInError or Goal.GoalLifecycleStatus.Rejected or Goal.GoalLifecycleStatus.Proposed ? Ongebruiktreden.Status : null;

    // Wat nog niet begonnen is of niet doorging, is geen behandeling geweest.
    private static string? Bezwaar(Procedure verrichting) => verrichting.Status is EventStatus.Completed or EventStatus.InProgress or EventStatus.Stopped ? null : Ongebruiktreden.Status;

    private static bool IsDoorPatientAanvaard(Goal doel) => doel.Extension.Where(uitbreiding => uitbreiding.Url == Aanvaarding).Any(uitbreiding =>
        uitbreiding.Extension.Exists(deel => deel.Url == "individual" && deel.Value is ResourceReference wie && Naslag.Sleutel(wie) is { } mens && mens == Naslag.Sleutel(doel.Subject))
        && uitbreiding.Extension.Exists(deel => deel.Url == "status" && deel.Value is Code { Value: "agree" }));

    private ILookup<Traject, R> Verdeel<R>(IEnumerable<R> resources, Func<R, string?> bezwaar, Func<R, Traject?> traject, Func<R, ResourceReference?> patient)
        where R : Resource => new Toewijzing(spoor).Verdeel(
            resources,
            bezwaar,
            resource =>
            {
                var waarbij = traject(resource);
                if (waarbij is null)
                {
                    // Misschien hoort zij bij een traject van deze patiënt, waarvan de lijst anders volledig zou heten.
                    los.Add((resource.TypeName, Naslag.Sleutel(patient(resource))));
                }

                return waarbij;
            });

    private ImmutableArray<E>? Lijst<R, E>(Traject traject, IEnumerable<R> elementen, JsonPointer pad, Func<R, JsonPointer, int, E> vertaal)
        where R : Resource
    {
        var soort = typeof(R).Name;
        var lijst = elementen.ToList();
        if (!naslag.IsVolledig(soort) || los.Contains((soort, traject.Patient)) || los.Contains((soort, null)))
        {
            lijst.ForEach(element => spoor.Weg(element, Ongebruiktreden.NietVolledig));
            return null;
        }

        if (lijst.Count == 0)
        {
            spoor.VanSoort(pad, soort);
        }

        return [.. lijst.Select((element, index) => vertaal(element, pad / index, index))];
    }
}
