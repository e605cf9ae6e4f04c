using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>De wetten die voor elk dossier gelden dat te lezen is.</summary>
public class WettenTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    [Fact]
    public void Toets_ElkDossier_GooitNooitEnLegtUitWatHijVindt() =>
        Prop.ForAll(DossierGenerator.Arbitrary, dossier =>
        {
            var rapport = Kwaliteitstoets.Standaard.Toets(dossier, Peildatum);
            var document = rapport.Document();
            for (var i = 0; i < rapport.Oordelen.Length; i++)
            {
                document.Bevindingen[i].Uitkomst.Should().Be(rapport.Oordelen[i].Uitkomst);
            }
        }).QuickCheckThrowOnFailure();
}
