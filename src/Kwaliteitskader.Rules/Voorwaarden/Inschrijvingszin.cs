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
    public static Func<Taal, string>? Van(IReadOnlyList<Registratie> rijen, Tekst register, DateOnly dag) => rijen.Any(rij => rij.Status is not null)
        ? taal => string.Join(' ', rijen.Where(rij => rij.Status is not null).Select(rij => Zin(rij, register.In(taal), dag, taal)).Distinct())
        : null;

    private static string Zin(Registratie rij, string register, DateOnly dag, Taal taal)
    {
        var en = taal == Taal.Engels;
        var dagen = Dagen(rij, taal);
        var voorbij = rij.Tot < dag;
        return rij.Status switch
        {
            Registratiestatus.Aangevraagd => en ? $"Registration in {register} has been applied for." : $"Inschrijving in {register} is aangevraagd.",
            Registratiestatus.Geschorst when voorbij => en
                ? $"The registration in {register} was suspended{dagen}."
                : $"De inschrijving in {register} was{dagen} geschorst.",
            Registratiestatus.Geschorst => en
                ? $"The registration in {register} is suspended{dagen}."
                : $"De inschrijving in {register} is{dagen} geschorst.",
            Registratiestatus.Doorgehaald => en
                ? $"The registration in {register} is struck off{dagen}."
                : $"De inschrijving in {register} is{dagen} doorgehaald.",
            _ when rij.Van > dag => en ? $"The registration in {register} holds{dagen}." : $"De inschrijving in {register} geldt{dagen}.",
            _ when voorbij => en ? $"The registration in {register} ran{dagen}." : $"De inschrijving in {register} liep{dagen}.",
            _ => en ? $"The registration in {register} runs{dagen}." : $"De inschrijving in {register} loopt{dagen}.",
        };
    }

    private static string Dagen(Registratie rij, Taal taal)
    {
        var en = taal == Taal.Engels;
        return rij switch
        {
            { Van: { } van, Tot: { } tot } => $" {(en ? "from" : "van")} {Datumtekst.Van(van, taal)} {(en ? "through" : "tot en met")} {Datumtekst.Van(tot, taal)}",
            { Van: { } van } => $" {(en ? "from" : "vanaf")} {Datumtekst.Van(van, taal)}",
            { Tot: { } tot } => $" {(en ? "through" : "tot en met")} {Datumtekst.Van(tot, taal)}",
            _ => "",
        };
    }
}
