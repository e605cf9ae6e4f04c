using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Woorden;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Zegt in een zin hoe iemand volgens een rij in een register staat, en over welke dagen.</summary>
internal static class Inschrijvingszin
{
    /// <summary>Een zin over de rijen; <see langword="null"/> als er geen is waarvan de stand bekend is.</summary>
    /// <param name="rijen">De rijen die de uitkomst dragen.</param>
    /// <param name="register">Het register, met lidwoord.</param>
    /// <param name="dag">De dag waarop gekeken wordt.</param>
    public static Tekst? Van(IEnumerable<Registratie> rijen, Tekst register, DateOnly dag)
    {
        var zinnen = rijen.Where(rij => rij.Status is not null).Select(rij => Zin(rij, register, dag)).Distinct().ToList();
        return zinnen.Count == 0 ? null : new(string.Join(' ', zinnen.Select(zin => zin.Nl)), string.Join(' ', zinnen.Select(zin => zin.En)));
    }

    private static Tekst Zin(Registratie rij, Tekst register, DateOnly dag)
    {
        var (nl, en) = Dagen(rij);
        var voorbij = rij.Tot < dag;
        return rij.Status switch
        {
            Registratiestatus.Aangevraagd => new($"Inschrijving in {register.Nl} is aangevraagd.", $"Registration in {register.En} has been applied for."),
            Registratiestatus.Geschorst when voorbij => new(
                $"De inschrijving in {register.Nl} was{nl} geschorst.", $"The registration in {register.En} was suspended{en}."),
            Registratiestatus.Geschorst => new(
                $"De inschrijving in {register.Nl} is{nl} geschorst.", $"The registration in {register.En} is suspended{en}."),
            Registratiestatus.Doorgehaald => new(
                $"De inschrijving in {register.Nl} is{nl} doorgehaald.", $"The registration in {register.En} is struck off{en}."),
            _ when rij.Van > dag => new($"De inschrijving in {register.Nl} geldt{nl}.", $"The registration in {register.En} holds{en}."),
            _ when voorbij => new($"De inschrijving in {register.Nl} liep{nl}.", $"The registration in {register.En} ran{en}."),
            _ => new($"De inschrijving in {register.Nl} loopt{nl}.", $"The registration in {register.En} runs{en}."),
        };
    }

    private static (string Nl, string En) Dagen(Registratie rij) => rij switch
    {
        { Van: { } van, Tot: { } tot } => (
            $" van {Datumtekst.Van(van, Taal.Nederlands)} tot en met {Datumtekst.Van(tot, Taal.Nederlands)}",
            $" from {Datumtekst.Van(van, Taal.Engels)} through {Datumtekst.Van(tot, Taal.Engels)}"),
        { Van: { } van } => ($" vanaf {Datumtekst.Van(van, Taal.Nederlands)}", $" from {Datumtekst.Van(van, Taal.Engels)}"),
        { Tot: { } tot } => ($" tot en met {Datumtekst.Van(tot, Taal.Nederlands)}", $" through {Datumtekst.Van(tot, Taal.Engels)}"),
        _ => ("", ""),
    };
}
