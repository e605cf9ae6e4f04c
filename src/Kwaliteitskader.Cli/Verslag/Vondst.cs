using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Zinnen;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Een oordeel met zijn norm en zijn zinnen.</summary>
/// <param name="Oordeel">Het oordeel.</param>
/// <param name="Norm">De norm.</param>
/// <param name="Zinnen">De zinnen.</param>
/// <param name="Plaats">De plaats in het rapport, voor de volgorde.</param>
internal sealed record Vondst(Oordeel Oordeel, Norm Norm, Bevindingszinnen Zinnen, int Plaats)
{
    public string Id => Norm.Kaart.Id.Waarde;

    public Uitkomst Uitkomst => Oordeel.Uitkomst;

    public string Reden => Zinnen.Redencode;

    public Onderwerp Onderwerp => Oordeel.Onderwerp;

    public static Vondst Van(Toetsrapport rapport, Oordeel oordeel, int plaats, Model.Taal taal) =>
        new(oordeel, rapport.Norm(oordeel), rapport.Zinnen(oordeel, taal), plaats);
}
