using System.Globalization;
using System.Text;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Registers;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>
/// De brief aan een aanvrager: wat er al is, wat nog nodig is, wie dat kan en tot wanneer. Hij oordeelt niet over mensen en
/// noemt geen gevolgen.
/// </summary>
internal sealed class AdviceLetter(Advies advies, Dossier dossier, Taal taal)
{
    private readonly Woorden woorden = new(taal);
    private readonly StringBuilder brief = new();

    /// <summary>De brief, met een regeleinde aan het slot.</summary>
    public string Text()
    {
        brief.Clear();
        Aanhef();
        Criteria();
        Opsomming(Zin("Wat u ons kunt sturen", "What you can send us"), Zin(
            "Elk gegeven vragen wij één keer, ook als meer criteria het nodig hebben. Er staat geen uiterste dag voor.",
            "We ask for each item once, even if several criteria need it. There is no closing date."), advies.AanTeLeveren.SelectMany(Vragen));
        Opsomming(Zin("Wat nog nodig is", "What is still needed"), Zin(
            "Zodra dit geregeld is, kijken wij graag opnieuw.", "Once this is in place we will gladly look again."), advies.Met(Uitkomst.VoldoetNiet).Select(Nodig));
        Opsomming(Zin("Waarom iets niet van toepassing is", "Why something does not apply"), Zin(
            "Klopt dit niet? Laat het ons weten.", "Is this not right? Let us know."), advies.Met(Uitkomst.NietVanToepassing).Select(Toelichting).Distinct().Select(reden => $"- {reden}"));
        Opsomming(Zin("Wat het register zelf beoordeelt", "What the register will judge"), Zin(
            "Een medewerker van het register kijkt hiernaar.", "A member of staff will look at this."), Oordelen());
        Opsomming(Zin("Na de inschrijving", "After registration"), Zin(
            "Dit hoeft nu nog niet en houdt uw inschrijving niet tegen.", "This need not be done yet and does not hold up your registration."), advies.Met(Uitkomst.NogTeVoldoen).Select(Daarna));
        Opsomming(Zin("Waarmee gerekend is", "Figures used"), Zin(
            "Deze getallen heeft het register zelf opgegeven.", "These figures were supplied by the register."), advies.OpgegevenGetallen(taal).Select(getal => $"- {getal}"));
        Slot();
        return brief.ToString();
    }

    private string Register => Registernormen.Naam(advies.Register).In(taal);

    private void Aanhef()
    {
        var dag = woorden.Dag(advies.Peildatum);
        Alinea($"# {Zin("Uw aanvraag bij", "Your application to")} {Register}");
        Alinea($"{Zin("Dossier", "Dossier")} {Markdown.Plain(dossier.Id)} · {Zin("beoordeeld naar de stand op", "judged as matters stood on")} {dag}");
        Alinea(Zin("Geachte aanvrager,", "Dear applicant,"));
        Alinea(Zin(
            $"Dank voor uw aanvraag bij {Register}. Wij hebben uw gegevens naast de criteria gelegd. In deze brief leest u wat eruit kwam en wat u nog kunt doen.",
            $"Thank you for your application to {Register}. We have laid your information beside the criteria. This letter tells you what came out and what you can still do."));
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
        _ when advies.Met(Uitkomst.VoldoetNiet).Any() => Zin(
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
            if (Adviesinhoud.Index(aanvrager.Onderwerp) is not null)
            {
                Alinea($"### {Markdown.Plain(woorden.Kop(Adviesinhoud.Onderwerp(aanvrager.Onderwerp), dossier))}: {woorden.Van(aanvrager.Uitkomst)}");
            }

            Regels(aanvrager.Criteria.Select(criterium => $"- {Titel(criterium)}: {Stand(criterium)}"));
        }
    }

    private string Stand(Bevinding criterium) => criterium.Uitkomst switch
    {
        Uitkomst.Voldoet => Zin("in orde.", "in place."),
        Uitkomst.VoldoetNiet => Zin("hier is nog iets nodig.", "something is still needed here."),
        Uitkomst.NogTeVoldoen => Zin("hiervoor hebt u nog de tijd.", "you still have time for this."),
        Uitkomst.OordeelNodig => Zin("het register kijkt hiernaar.", "the register will look at this."),
        Uitkomst.NietVanToepassing => Zin("niet van toepassing.", "not applicable."),
        _ when criterium.Ontbreekt.IsEmpty => Zin("het register kijkt hiernaar.", "the register will look at this."),
        _ => Zin("hierover hebben wij nog gegevens nodig.", "we still need information on this."),
    };

    /// <summary>Ontbreken aan één lijst meer feiten, zoals verklaringen, dan is elk daarvan iets om af te vinken.</summary>
    private IEnumerable<string> Vragen(AanTeLeverenFeit feit)
    {
        var wie = Adviesinhoud.Index(feit.Pad) is { } index ? Zin($"therapeut {Id(index)}: ", $"therapist {Id(index)}: ") : "";
        var door = feit.Aanleveraar switch
        {
            Partij.Therapeut => Zin("de therapeut kan dit aanleveren", "the therapist can supply this"),
            Partij.Praktijk => Zin("de praktijk kan dit aanleveren", "the practice can supply this"),
            Partij.Register => Zin("een uittreksel uit het register volstaat", "an extract from the register will do"),
            _ => Zin("de partijen achter het kader leveren dit aan", "the parties behind the framework supply this"),
        };
        var delen = feit.Omschrijving.Split("; ");

        // Van meer delen is niet bekend welk criterium welk deel vraagt; het deel zegt het zelf.
        var voor = delen.Length == 1 ? $" ({Zin("voor", "for")} {string.Join(", ", feit.Criteria)})" : "";
        return delen.Select(deel => $"- [ ] {wie}{Markdown.Plain(deel)}{Nummer(feit.Pad)} — {door}{voor}");
    }

    /// <summary>Bij een gegeven van een element van een lijst: het hoeveelste, want twee elementen missen soms hetzelfde.</summary>
    private string Nummer(string pad)
    {
        var delen = pad.Split('/');
        for (var i = delen.Length - 1; i > 2; i--)
        {
            if (int.TryParse(delen[i], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                return Zin($", nummer {index + 1} uit uw opgave", $", number {index + 1} of your list");
            }
        }

        return "";
    }

    private string Nodig(Bevinding criterium) => $"- {Bij(criterium)} {Toelichting(criterium)} {criterium.Herstel}".TrimEnd();

    private string Daarna(Bevinding criterium)
    {
        var wanneer = criterium.Uiterlijk is { } dag ? Zin($" Uiterlijk {woorden.Dag(dag)}.", $" By {woorden.Dag(dag)}.") : "";
        return $"- {Bij(criterium)}{wanneer} {criterium.Herstel}".TrimEnd();
    }

    private IEnumerable<string> Oordelen()
    {
        var open = advies.Met(Uitkomst.OordeelNodig, Uitkomst.NietVastTeStellen).Where(criterium => criterium.Ontbreekt.IsEmpty).ToList();
        var punten = open.Count > 0 || advies.Uitkomst != Adviesuitkomst.OordeelNodig ? open : [.. advies.Met(Uitkomst.NietVanToepassing)];
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

    private void Slot()
    {
        Alinea($"## {Zin("Hoe u kunt reageren", "How to respond")}");
        Alinea(Zin(
            $"Antwoord op deze brief en noem daarbij dossier {Markdown.Plain(dossier.Id)}. Klopt een gegeven niet, of ziet u iets anders dan wij? Laat het ons weten, dan kijken wij opnieuw. Ook met vragen kunt u bij ons terecht.",
            $"Reply to this letter and mention dossier {Markdown.Plain(dossier.Id)}. Is something not right, or do you see a matter differently? Let us know and we will look again. You are also welcome to ask us questions."));
        Alinea(Zin("Met vriendelijke groet,", "Kind regards,"));
        brief.Append(Zin("namens ", "on behalf of ")).Append(Register).Append('\n');
    }

    private string Titel(Bevinding criterium) => $"{criterium.Norm().Kaart.Titel.In(taal)} ({criterium.Norm})";

    private string Bij(params IReadOnlyList<Bevinding> criteria)
    {
        var wie = advies.Aanvragers.Length > 1 ? criteria.Select(criterium => Adviesinhoud.Index(criterium.Onderwerp)).OfType<int>().Select(Id).ToList() : [];
        var bij = wie.Count > 0 ? Zin($", therapeut {string.Join(", ", wie)}", $", therapist {string.Join(", ", wie)}") : "";
        return $"**{Titel(criteria[0])}{bij}.**";
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
