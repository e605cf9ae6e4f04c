using System.Collections.Immutable;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Rules.Declaraties;

/// <summary>Wat de voortgangsrapportage zichzelf tegenspreekt of openlaat, in onze woorden.</summary>
public static class Tegenstrijdigheden
{
    /// <summary>Alle, in de volgorde waarin zij gevonden zijn.</summary>
    public static ImmutableArray<Tekst> Alle { get; } =
    [
        new("Het totaal over 2022 komt in vier gedaanten voor: 1,75, 1,751, 1,78 en 1,71 miljard; de aanvullende verzekering in drie: 1,08, 1,11 en 1,04 miljard.", "The total for 2022 occurs in four forms: 1.75, 1.751, 1.78 and 1.71 billion; supplementary insurance in three: 1.08, 1.11 and 1.04 billion."),
        new("Bouwsteen 2 heeft in §4.1.2 424.537 patiënten en 236,2 miljoen, in bijlage 6 445.962 en 248,4 miljoen.", "Block 2 has 424,537 patients and 236.2 million in §4.1.2, 445,962 and 248.4 million in annex 6."),
        new("Voetnoot 1 van bijlage 6 laat code 008 buiten de bouwstenen, maar 1,04 miljard wordt alleen bereikt met bouwsteen 7 erin.", "Footnote 1 of annex 6 leaves code 008 outside the blocks, but 1.04 billion is reached only with block 7 inside."),
        new("De stijging van bouwsteen 8 is 6,5 miljoen, het gemiddelde van haar eigen formules 6,6.", "The increase of block 8 is 6.5 million, the mean of its own formulas 6.6."),
        new("Bouwsteen 8 telt 132.933 patiënten, haar delen samen 134.238.", "Block 8 counts 132,933 patients, its parts together 134,238."),
        new("Bouwsteen 6 telt 3,83 miljoen patiënten, de bouwstenen 1, 2 en 5 samen 2,80; vermoedelijk zijn de anderen patiënten met ten hoogste twee dagen.", "Block 6 counts 3.83 million patients, blocks 1, 2 and 5 together 2.80; the others are probably patients with at most two dates."),
        new("Bouwsteen 6 kost 293,4 miljoen, terwijl twee zittingen tegen 38 euro 291,1 geven.", "Block 6 costs 293.4 million, while two sittings at 38 euro give 291.1."),
        new("424.537 patiënten met 19 zittingen tegen 38 euro zouden 306,5 miljoen kosten, niet 236,2; dat past bij 14,6 zittingen.", "424,537 patients with 19 sittings at 38 euro would cost 306.5 million, not 236.2; that fits 14.6 sittings."),
        new("In bouwsteen 5 is precies elf dagen kort noch lang; in 1 en 2 ligt de grens tussen elf en twaalf.", "In block 5 exactly eleven dates is neither short nor long; in 1 and 2 the border lies between eleven and twelve."),
        new("Bouwsteen 7 spreekt in §4.1.7 van 119.908 voortgezette trajecten, in bijlage 6 van 119.900 nieuwe patiënten.", "Block 7 speaks of 119,908 continued courses in §4.1.7, of 119,900 new patients in annex 6."),
        new("De 185 miljoen van bouwsteen 7 kan niet tot 93 dalen door een stijging van 20 procent weg te laten: 185 gedeeld door 1,2 is 154.", "The 185 million of block 7 cannot fall to 93 by dropping a rise of 20 per cent: 185 divided by 1.2 is 154."),
        new("De 19 miljoen vervanging heet in §4.1.3 een bovengrens en in bijlage 6 een som van ondergrenzen.", "The 19 million of replacement is called an upper bound in §4.1.3 and a sum of lower bounds in annex 6."),
        new("De voetnoot over negentig dagen noemt 514 zonder eenheid, en een daling van 7,8 procent van een totaal dat nergens staat.", "The footnote on ninety days names 514 without a unit, and a fall of 7.8 per cent of a total that occurs nowhere."),
        new("Van de zes in de wachtkamer zijn er volgens §2.1 drie met een standpunt, volgens §2.1.1 twee en een derde op komst.", "Of the six in the waiting room three have a standpoint according to §2.1, two and a third to come according to §2.1.1."),
        new("§4.1.4 verwijst voor kort en lang naar §4.2.1 en §4.2.2; bedoeld zijn §4.1.1 en §4.1.2.", "§4.1.4 refers to §4.2.1 and §4.2.2 for short and long; §4.1.1 and §4.1.2 are meant."),
        new("Bijlage 6 verwijst bij bouwsteen 8 tweemaal naar tabel 4; het is tabel 7.", "Annex 6 refers twice to table 4 at block 8; it is table 7."),
        new("De tabel van bouwsteen 6 draagt het bijschrift van tabel 3.", "The table of block 6 bears the caption of table 3."),
        new("Het opschrift van bouwsteen 2 in bijlage 6 mist het woord langdurig.", "The heading of block 2 in annex 6 lacks the word for long."),
        new("Een code soort indicatie staat er als 09, zonder de derde nul.", "An indication code is written 09, without the third zero."),
        new("De 83 procent met een aanvullende verzekering geldt in hoofdstuk 4 voor volwassenen in 2022, in §5.5.1 voor mensen in 2023.", "The 83 per cent with supplementary insurance holds for adults in 2022 in chapter 4, for people in 2023 in §5.5.1."),
        new("Bouwsteen 10 kiest de codes 004 tot en met 007, zonder 003.", "Block 10 selects codes 004 through 007, without 003."),
        new("Zowel 18-70 als 70 en ouder omvat wie 70 is.", "Both 18-70 and 70 and older include those who are 70."),
        new("§6.2 vindt drie bouwstenen gereed, §7.2 noemt er zes kansrijk: twee toetsen die licht verward worden.", "§6.2 finds three blocks ready, §7.2 calls six promising: two tests easily confused."),
        new("De notitie van ZN in bijlage 4 nummert de bouwstenen anders dan de rapportage.", "The memo of ZN in annex 4 numbers the blocks otherwise than the report."),
        new("Therapie door één discipline bij hartziekte werd in 2011 negatief beoordeeld, maar telt in bouwsteen 3 mee.", "Therapy by one discipline for heart disease was judged negative in 2011, yet counts in block 3."),
        new("Bijlage 6 geeft bij bouwsteen 8 maxima per patiënt zonder te zeggen dat de wet alleen volwassenen beperkt.", "Annex 6 gives maxima per patient at block 8 without saying that the law limits adults only."),
        new("Hoofdstuk 4 laat de bouwstenen 1 tot en met 7 uit de aanvullende verzekering komen, terwijl een deel van 4 uit de basis komt en van 7 van de patiënt.", "Chapter 4 has blocks 1 through 7 paid from supplementary insurance, while part of 4 comes from basic insurance and part of 7 from the patient."),
    ];
}
