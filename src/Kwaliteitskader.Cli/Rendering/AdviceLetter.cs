using System.Text;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Registers;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>
/// De brief aan een aanvrager: wat er al is, wat nog nodig is, wie dat kan en tot wanneer. Hij is een advies en geen besluit,
/// oordeelt niet over mensen en noemt geen gevolgen. Wat alleen de afzender weet, is een open plek.
/// </summary>
internal sealed class AdviceLetter(Advies advies, Dossier dossier, Briefhoofd hoofd, Taal taal)
{
    private readonly Woorden woorden = new(taal);
    private readonly Adviesstanden standen = new(new Woorden(taal));
    private readonly StringBuilder brief = new();

    /// <summary>De brief, met een regeleinde aan het slot.</summary>
    public string Text()
    {
        brief.Clear();
        Aanhef();
        Criteria();
        Opsomming(Zin("Wat u ons kunt sturen", "What you can send us"), Zin(
            "Elk gegeven vragen wij één keer, ook als meer criteria het nodig hebben. Er staat geen uiterste dag voor.",
            "We ask for each item once, even if several criteria need it. There is no closing date."), new Vraaglijst(advies, dossier, woorden).Regels());
        Opsomming(Zin("Wat nog nodig is", "What is still needed"), Zin(
            "Zodra dit geregeld is, kijken wij graag opnieuw.", "Once this is in place we will gladly look again."), advies.Tekorten().Select(Nodig));
        Opsomming(Zin("Waarom iets niet van toepassing is", "Why something does not apply"), Zin(
            "Klopt dit volgens u niet? Laat het ons weten.", "Is this not right? Let us know."),
            advies.Met(Uitkomst.NietVanToepassing).Where(criterium => !advies.RustOpAanvraag(criterium)).Select(Toelichting).Distinct().Select(reden => $"- {reden}"));
        Opsomming(Zin("Wat het register zelf beoordeelt", "What the register will judge"), Zin(
            "Een medewerker van het register kijkt hiernaar.", "A member of staff will look at this."), Oordelen());
        Opsomming(Zin("Wat binnen een halfjaar afloopt", "What ends within six months"), Zin(
            "Dit is nu in orde. Als er niets verandert, is het dat niet meer vanaf de dag die erbij staat.",
            "This is in place now. If nothing changes, it no longer is from the day given."), advies.LooptAf().Select(Aflopend));
        Opsomming(Zin("Na de inschrijving", "After registration"), Zin(
            "Dit hoeft nu nog niet en houdt uw inschrijving niet tegen.", "This need not be done yet and does not hold up your registration."), [.. advies.Met(Uitkomst.NogTeVoldoen).Select(Daarna), .. Beginnend()]);
        Verantwoording();
        Slot();
        return brief.ToString();
    }

    private string Register => Registernormen.Naam(advies.Register).In(taal);

    private void Aanhef()
    {
        Alinea($"# {Zin("Advies over uw aanvraag bij", "Advice on your application to")} {Register}");
        Alinea(Zin("[naam en adres van de aanvrager]", "[name and address of the applicant]"));
        Regels(
        [
            $"- {Zin("Datum", "Date")}: {(hoofd.Datum is { } datum ? woorden.Dag(datum) : Zin("[datum]", "[date]"))}",
            $"- {Zin("Kenmerk", "Reference")}: {(hoofd.Kenmerk is { } kenmerk ? Markdown.Plain(kenmerk) : Zin("[kenmerk]", "[reference]"))}",
            $"- Dossier: {Markdown.Plain(dossier.Id)}",
            $"- {Zin("Beoordeeld naar de stand op", "Judged as matters stood on")}: {woorden.Dag(advies.Peildatum)}",
        ]);
        Alinea(Zin("Geachte aanvrager,", "Dear applicant,"));
        Alinea(Zin(
            $"Dank voor uw aanvraag bij {Register}. Wij hebben uw gegevens naast de criteria gelegd. In deze brief leest u wat eruit kwam en wat u nog kunt doen. Dit is een advies en geen besluit: over uw inschrijving beslist het register.",
            $"Thank you for your application to {Register}. We have laid your information beside the criteria. This letter tells you what came out and what you can still do. This is an advice, not a decision: the register decides on your registration."));
        Alinea($"**{Zin("Het advies", "The advice")}: {woorden.Van(advies.Uitkomst)}.** {Advies()}");
    }

    private string Advies() => advies.Uitkomst switch
    {
        Adviesuitkomst.Toelaatbaar => Zin(
            "Alles wat nu voor inschrijving nodig is, is er.", "Everything needed for registration now is in place."),
        Adviesuitkomst.Onvolledig => Zin(
            "Nog niet alle gegevens zijn bij ons bekend. Hieronder staat precies welke wij nog nodig hebben om te kunnen adviseren.",
            "We do not have all the information yet. Below is exactly what we still need in order to advise."),
        Adviesuitkomst.OordeelNodig => Zin(
            "De gegevens zijn er, maar op een onderdeel moet een mens meekijken. Hieronder staat waarop.",
            "The information is there, but on one point a person needs to look. Below you can read which."),
        _ when advies.Tekorten().Any() => Zin(
            "Op deze dag is nog niet alles wat nodig is, op orde. Hieronder staat wat u of een ander daaraan kan doen.",
            "On this day not everything needed is in place yet. Below is what you or someone else can do about it."),
        _ => Zin(
            "De criteria van dit register richten zich niet tot u, zo blijkt uit de gegevens. Hieronder staat waarom. Mogelijk past een ander register beter.",
            "From the information, the criteria of this register are not addressed to you. Below is why. Another register may suit you better."),
    };

    private void Criteria()
    {
        if (advies.Aanvragers.IsEmpty)
        {
            return;
        }

        Alinea($"## {Zin("De criteria", "The criteria")}");
        foreach (var aanvrager in advies.Aanvragers)
        {
            if (Adviesplaats.Therapeut(aanvrager.Onderwerp) is not null)
            {
                Alinea($"### {Markdown.Plain(woorden.Kop(Adviesinhoud.Onderwerp(aanvrager.Onderwerp), dossier))}: {woorden.Van(aanvrager.Uitkomst)}");
            }

            if (standen.Inschrijving(aanvrager.Inschrijving) is { } nu)
            {
                Alinea(nu);
            }

            Regels(aanvrager.Criteria.Select(criterium => $"- {Titel(criterium)}: {Stand(aanvrager, criterium)}{Besluiten(criterium)}"));
        }
    }

    private string Stand(Aanvrageradvies aanvrager, Bevinding criterium)
    {
        var rust = aanvrager.RustOpAanvraag.Contains(criterium.Norm);
        var gezegd = standen.Grondslag(aanvrager, criterium, advies.Peildatum) is { } grondslag ? $" ({grondslag})" : "";
        return criterium.Uitkomst switch
        {
            Uitkomst.Voldoet when rust => Zin(
                $"in orde{gezegd}, op de inschrijving zelf na: die vraagt u nu aan.", $"in place{gezegd}, except for the registration itself, for which you now apply."),
            Uitkomst.Voldoet => Zin($"in orde{gezegd}.", $"in place{gezegd}."),
            Uitkomst.VoldoetNiet => Zin("hier is nog iets nodig.", "something is still needed here."),
            Uitkomst.NogTeVoldoen => Zin("hiervoor hebt u nog de tijd.", "you still have time for this."),
            Uitkomst.OordeelNodig when criterium.Beoordeling is not null => Zin("hierover is geoordeeld.", "this has been judged."),
            Uitkomst.OordeelNodig => Zin("het register kijkt hiernaar.", "the register will look at this."),
            Uitkomst.NietVanToepassing when rust => Zin("dit begint met uw inschrijving.", "this begins with your registration."),
            Uitkomst.NietVanToepassing => Zin("niet van toepassing.", "not applicable."),
            _ when !criterium.Ontbreekt.IsEmpty => Zin("hierover hebben wij nog gegevens nodig.", "we still need information on this."),
            _ when aanvrager.Uitkomst == Adviesuitkomst.Toelaatbaar => Zin(
                "hiervoor is geen getal gepubliceerd, maar de termijn loopt nog.", "no figure is published for this, but the term still runs."),
            _ => Zin("het register kijkt hiernaar.", "the register will look at this."),
        };
    }

    private string Besluiten(Bevinding criterium) =>
        string.Concat(woorden.Besluiten(criterium.Dispensatie, criterium.Beoordeling).Select(besluit => $" {Markdown.Plain(besluit)}"));

    private string Nodig(Bevinding criterium) => $"- {Bij(criterium)} {Toelichting(criterium)} {criterium.Herstel}".TrimEnd();

    private string Daarna(Bevinding criterium)
    {
        var wanneer = criterium.Uiterlijk is not { } dag ? ""
            : advies.RustOpAanvraag(criterium) ? Zin(
                $" Gaat de inschrijving in op {woorden.Dag(advies.Peildatum)}, dan uiterlijk {woorden.Dag(dag)}.",
                $" If the registration takes effect on {woorden.Dag(advies.Peildatum)}, by {woorden.Dag(dag)}.")
            : Zin($" Uiterlijk {woorden.Dag(dag)}.", $" By {woorden.Dag(dag)}.");
        return $"- {Bij(criterium)}{wanneer} {criterium.Herstel}".TrimEnd();
    }

    private IEnumerable<string> Beginnend() => advies.Met(Uitkomst.NietVanToepassing)
        .Where(advies.RustOpAanvraag)
        .Select(criterium => $"- {Bij(criterium)} {Zin("Dit gaat gelden als u ingeschreven bent.", "This will apply once you are registered.")}");

    private string Aflopend(Bevinding criterium) => $"- {Bij(criterium)} {Zin("Vanaf", "From")} {woorden.Dag(criterium.Wending!.Op)}: {woorden.Van(criterium.Wending.Naar)}.";

    private IEnumerable<string> Oordelen()
    {
        var open = advies.Aanvragers.Where(aanvrager => aanvrager.Uitkomst != Adviesuitkomst.Toelaatbaar)
            .SelectMany(aanvrager => aanvrager.Criteria)
            .Where(criterium => criterium.Uitkomst is Uitkomst.OordeelNodig or Uitkomst.NietVastTeStellen && criterium.Ontbreekt.IsEmpty && criterium.Beoordeling is null)
            .ToList();
        var punten = open.Count > 0 || advies.Uitkomst != Adviesuitkomst.OordeelNodig ? open
            : [.. advies.Met(Uitkomst.NietVanToepassing).Where(criterium => !advies.RustOpAanvraag(criterium))];
        return punten
            .GroupBy(criterium => (criterium.Norm, criterium.Toelichting))
            .Select(groep => $"- {Bij([.. groep])} {Toelichting(groep.First())}{Bijdrage(groep.First())}");
    }

    private string Bijdrage(Bevinding criterium) => criterium.Uitkomst switch
    {
        Uitkomst.OordeelNodig => Zin(" U helpt ons door te laten weten welk gegeven klopt.", " You help us by telling us which fact is right."),
        Uitkomst.NietVastTeStellen => Zin(" Hiervoor hoeft u niets te doen.", " You need not do anything for this."),
        _ => "",
    };

    private void Verantwoording()
    {
        Opsomming(Zin("Waarvan dit advies uitgaat", "What this advice rests on"), Zin(
            $"Beoordeeld is met versie {advies.Normenset.Versie} van de normen (kenmerk {advies.Normenset.Sha256[..12]}).",
            $"The judgement uses version {advies.Normenset.Versie} of the norms (mark {advies.Normenset.Sha256[..12]})."),
            advies.Voorbehouden.Select(voorbehoud => $"- {Markdown.Plain(voorbehoud.Tekst)}"));
        Opsomming(Zin("Waarmee gerekend is", "Figures used"), Zin(
            "Deze getallen horen bij de criteria die voor u gelden.", "These figures go with the criteria that apply to you."),
            advies.Getallen(woorden).Select(getal => $"- {Markdown.Plain(getal)}"));
    }

    private void Slot()
    {
        Alinea($"## {Zin("Als u het anders ziet", "If you see it differently")}");
        Alinea(Zin(
            $"Antwoord op deze brief en noem daarbij dossier {Markdown.Plain(dossier.Id)}. Klopt een gegeven niet, of ziet u iets anders dan wij? Laat het ons weten, dan kijken wij opnieuw. Ook met vragen kunt u bij ons terecht.",
            $"Reply to this letter and mention dossier {Markdown.Plain(dossier.Id)}. Is something not right, or do you see a matter differently? Let us know and we will look again. You are also welcome to ask us questions."));
        Alinea(Zin(
            "Tegen dit advies hoeft u geen bezwaar te maken: het beslist niets. Bent u het niet eens met het besluit dat het register daarna neemt, dan kunt u bezwaar maken bij [waar en binnen welke termijn].",
            "You need not object to this advice: it decides nothing. If you disagree with the decision the register then takes, you can object to [where and within what term]."));
        Alinea(Zin("Met vriendelijke groet,", "Kind regards,"));
        Alinea(hoofd.Afzender is { } afzender ? Markdown.Plain(afzender) : Zin("[naam en handtekening]", "[name and signature]"));
        brief.Append(Zin("namens ", "on behalf of ")).Append(Register).Append('\n');
    }

    private string Titel(Bevinding criterium) => $"{criterium.Norm().Kaart.Titel.In(taal)} ({criterium.Norm})";

    private string Bij(params IReadOnlyList<Bevinding> criteria)
    {
        var wie = advies.Aanvragers.Length > 1 ? criteria.Select(criterium => Adviesplaats.Therapeut(criterium.Onderwerp)).OfType<int>().Select(Id).ToList() : [];
        var bij = wie switch
        {
            [] => "",
            [var een] => Zin($", therapeut {een}", $", therapist {een}"),
            _ => Zin($", therapeuten {Samen(wie)}", $", therapists {Samen(wie)}"),
        };
        return $"**{Titel(criteria[0])}{bij}.**";

        string Samen(List<string> alle) => $"{string.Join(", ", alle.SkipLast(1))}{Zin(" en ", " and ")}{alle[^1]}";
    }

    private string Id(int therapeut) => Markdown.Plain(dossier.Therapeuten!.Value[therapeut].Id);

    private static string Toelichting(Bevinding criterium) => Markdown.Plain(criterium.Toelichting);

    private void Opsomming(string kop, string inleiding, IEnumerable<string> regels)
    {
        var alle = regels.ToList();
        if (alle.Count > 0)
        {
            Alinea($"## {kop}");
            Alinea(inleiding);
            Regels(alle);
        }
    }

    private void Regels(IEnumerable<string> regels) => Alinea(string.Join('\n', regels));

    private void Alinea(string tekst) => brief.Append(tekst).Append("\n\n");

    private string Zin(string nl, string en) => woorden.Zin(nl, en);
}
