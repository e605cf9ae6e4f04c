using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Tests.Registers;

/// <summary>Wat een advies alleen veronderstelt, staat niet in zijn uitleg.</summary>
public class VeronderstellingTests
{
    private static readonly Feit Verondersteld = new("/praktijk/registraties/0/van");
    private static readonly Feit Gegeven = new("/praktijk/solist");

    private static readonly Veronderstelling Veronderstelling = new([new JsonPointer("/praktijk/registraties/0")]);

    [Fact]
    public void Zonder_Feiten_LaatAlleenWegWatVerondersteldIs() =>
        Paden(Zonder(Deel("eis", Waarheid.Waar, [Verondersteld, Gegeven]))).Should().Equal("/praktijk/solist");

    [Fact]
    public void Zonder_DeelDatAlleenVanVeronderstellingenSprak_IsWeg() => Beweringen(Zonder(Deel(
        "eis", Waarheid.Waar, [],
        Deel("alleen verondersteld", Waarheid.Waar, [Verondersteld]),
        Deel("gegeven", Waarheid.Waar, [Gegeven]),
        Deel("beide", Waarheid.Waar, [Verondersteld, Gegeven]),
        Deel("zonder feiten", Waarheid.Waar, []),
        Deel("verondersteld, en daaronder gegeven", Waarheid.Waar, [Verondersteld], Deel("gegeven", Waarheid.Waar, [Gegeven])))))
        .Should().Equal("gegeven", "beide", "zonder feiten", "verondersteld, en daaronder gegeven");

    [Fact]
    public void Zonder_DeelDatDeUitkomstDroegIsAlleenVerondersteld_BlijftLeegStaan()
    {
        var zonder = Zonder(Deel("eis", Waarheid.Waar, [], Deel("verondersteld", Waarheid.Waar, [Verondersteld]), Deel("gegeven", Waarheid.Onwaar, [Gegeven])));
        Beweringen(zonder).Should().Equal("verondersteld", "gegeven");
        zonder.Onderdelen[0].Feiten.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/praktijk/registraties/0", true)]
    [InlineData("/praktijk/registraties/0/tot", true)]
    [InlineData("/praktijk/registraties/01", false)]
    [InlineData("/praktijk/registraties", false)]
    public void Draagt_Feit_AlsHetOpOfOnderDePlaatsStaat(string pad, bool draagt) =>
        Veronderstelling.Draagt(Uitleg(Deel("eis", Waarheid.Waar, [new Feit(pad)]))).Should().Be(draagt);

    private static Uitleg Zonder(Uitleg eis) => Veronderstelling.Zonder(Uitleg(eis)).Eis;

    private static Normuitleg Uitleg(Uitleg eis) => new(Kwaliteitstoets.Standaard.Normen[0], Uitkomst.Voldoet, Aanvraagpraktijk.Peildatum, new Boom(eis));

    private static Uitleg Deel(string bewering, Waarheid waarheid, Feitwaarde[] feiten, params Uitleg[] onderdelen) =>
        new() { Bewering = new(bewering, bewering), Waarheid = waarheid, Feiten = [.. feiten], Onderdelen = [.. onderdelen] };

    private static IEnumerable<string> Beweringen(Uitleg geheel) => geheel.Onderdelen.Select(deel => deel.Bewering.Nl);

    private static IEnumerable<string> Paden(Uitleg geheel) => geheel.Feiten.Select(feit => feit.Pad.Waarde);

    private sealed class Boom(Uitleg eis) : Uitlegbron
    {
        public override Uitleg? Geadresseerde => null;

        public override ImmutableArray<Uitleg> Uitzonderingen => [];

        public override Uitleg Eis => eis;
    }

    private sealed class Feit(string pad) : Feitwaarde(new(pad))
    {
        public override bool IsBekend => true;

        public override string? Waarde => "true";

        public override DateOnly? Dag => null;

        public override Tekst Label => new("feit", "fact");

        public override string? InWoorden(Taal taal) => null;
    }
}
