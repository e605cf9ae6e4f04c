namespace Kwaliteitskader.Werkboek.Lezen;

/// <summary>De vaste codes van leesfouten die alleen een werkboek kan hebben; de andere staan in <see cref="Model.Json.Leesfoutcode"/>. Deel van het contract.</summary>
public static class Werkboekfoutcode
{
    /// <summary>Het bestand is geen werkboek (.xlsx), of het is beschadigd.</summary>
    public const string GeenWerkboek = "geen-werkboek";

    /// <summary>Het bestand is met een wachtwoord beveiligd, of van een ouder soort (.xls).</summary>
    public const string BeveiligdOfOud = "beveiligd-of-oud";

    /// <summary>Het bestand is ingepakt of uitgepakt te groot, of heeft te veel delen.</summary>
    public const string TeGroot = "werkboek-te-groot";

    /// <summary>Er zitten macro's in.</summary>
    public const string Macros = "macros";

    /// <summary>Het werkboek verwijst naar iets buiten zichzelf, of draagt een ander bestand mee.</summary>
    public const string ExterneVerwijzing = "externe-verwijzing";

    /// <summary>Een blad dat dit werkboek niet kent.</summary>
    public const string OnbekendBlad = "onbekend-blad";

    /// <summary>Een blad zonder de rij met namen van kolommen uit het sjabloon.</summary>
    public const string GeenSjabloonblad = "geen-sjabloonblad";

    /// <summary>Een kolom die dit blad niet kent, of inhoud buiten de kolommen.</summary>
    public const string OnbekendeKolom = "onbekende-kolom";

    /// <summary>Een kolom die er al was.</summary>
    public const string DubbeleKolom = "dubbele-kolom";

    /// <summary>Een formule. Zij wordt niet uitgerekend, en haar laatste uitkomst niet geloofd.</summary>
    public const string Formule = "formule";

    /// <summary>Samengevoegde cellen.</summary>
    public const string SamengevoegdeCellen = "samengevoegde-cellen";

    /// <summary>Een cel waarin het rekenblad een fout toont, zoals #N/B.</summary>
    public const string Foutcel = "foutcel";

    /// <summary>Een datum die als tekst is ingevuld.</summary>
    public const string Tekstdatum = "tekstdatum";

    /// <summary>Een sleutel of nummer dat een eerdere rij al heeft.</summary>
    public const string DubbeleSleutel = "dubbele-sleutel";

    /// <summary>Een verwijzing naar een rij die er niet is, of een rij zonder zo'n verwijzing.</summary>
    public const string OnbekendeVerwijzing = "onbekende-verwijzing";

    /// <summary>Een lijst met rijen die volgens het werkboek zelf niet volledig is.</summary>
    public const string OnvolledigeLijst = "onvolledige-lijst";

    /// <summary>Meer dan één rij op het blad van het dossier zelf.</summary>
    public const string MeerDossiers = "meer-dossiers";
}
