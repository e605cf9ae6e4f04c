namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>Wat een zin over een leesfout te zeggen heeft, voor zover het getoond mag worden.</summary>
internal readonly record struct Foutgegevens(string Code, JsonPointer Pad, string? Gevonden, Tekst? Verwacht, string? Suggestie, bool AlleenDeVorm = false);

/// <summary>De zinnen waarin leesfouten gezegd worden.</summary>
internal static class Meldingen
{
    public static Tekst Van(Foutgegevens vondst) => vondst.Code switch
    {
        Leesfoutcode.Leeg => new("Hier staat niets.", "There is nothing here."),
        Leesfoutcode.OngeldigeJson => new(
            $"Dit is geen geldige JSON{Bij(vondst)}.",
            $"This is not valid JSON{At(vondst)}."),
        Leesfoutcode.AfgebrokenJson => new(
            "De JSON houdt op voordat zij af is.",
            "The JSON ends before it is complete."),
        Leesfoutcode.RommelNaEinde => new(
            $"Na het einde staat nog iets{Bij(vondst)}.",
            $"Something follows after the end{At(vondst)}."),
        Leesfoutcode.VerkeerdeCodering => new(
            "Dit bestand is in UTF-16 of UTF-32 geschreven; verwacht: UTF-8.",
            "This file is written in UTF-16 or UTF-32; expected: UTF-8."),
        Leesfoutcode.RecordTeGroot => new(
            "Dit record is groter dan de grens; het is overgeslagen.",
            "This record is larger than the limit; it was skipped."),
        Leesfoutcode.Burgerservicenummer => new(
            "Hier staan negen cijfers die een burgerservicenummer kunnen zijn; dat hoort niet in een dossier.",
            "Nine digits that may be a citizen service number (BSN) stand here; it does not belong in a dossier."),
        Leesfoutcode.LegeSleutel => new(
            $"De sleutel \"{Laatste(vondst.Pad)}\" is leeg.",
            $"The key \"{Laatste(vondst.Pad)}\" is empty."),
        Leesfoutcode.TeDiep => new(
            $"De JSON is dieper genest dan {ContractJsonContext.MaxDepth} niveaus.",
            $"The JSON is nested deeper than {ContractJsonContext.MaxDepth} levels."),
        Leesfoutcode.TeLangeLijst when vondst.Pad == JsonPointer.Wortel => new(
            $"De lijsten zijn samen te lang; verwacht: {vondst.Verwacht?.Nl}.",
            $"The lists are too long together; expected: {vondst.Verwacht?.En}."),
        Leesfoutcode.TeLangeLijst => new(
            $"De lijst \"{Laatste(vondst.Pad)}\" is te lang; verwacht: {vondst.Verwacht?.Nl}.",
            $"The list \"{Laatste(vondst.Pad)}\" is too long; expected: {vondst.Verwacht?.En}."),
        Leesfoutcode.OngeldigeTekst => new(
            "Deze tekst bevat bytes of tekens die geen geldig UTF-8 zijn.",
            "This text has bytes or characters that are not valid UTF-8."),
        Leesfoutcode.OntbrekendeEigenschap => new(
            $"De eigenschap \"{Laatste(vondst.Pad)}\" ontbreekt.",
            $"The property \"{Laatste(vondst.Pad)}\" is missing."),
        Leesfoutcode.OnbekendeEigenschap => new(
            $"De eigenschap \"{vondst.Gevonden}\" is hier onbekend{Misschien(vondst)}.",
            $"The property \"{vondst.Gevonden}\" is unknown here{Maybe(vondst)}."),
        Leesfoutcode.DubbeleEigenschap => new(
            $"De eigenschap \"{vondst.Gevonden}\" staat er tweemaal.",
            $"The property \"{vondst.Gevonden}\" occurs twice."),
        Leesfoutcode.EindeVoorBegin => new(
            $"De laatste dag, {vondst.Gevonden}, ligt voor de eerste; verwacht: {vondst.Verwacht?.Nl}.",
            $"The last day, {vondst.Gevonden}, lies before the first; expected: {vondst.Verwacht?.En}."),
        Leesfoutcode.OnbekendOnderwerp => new(
            $"{vondst.Gevonden} wijst niet één onderwerp van dit dossier aan, en telt dus niet; verwacht: {vondst.Verwacht?.Nl}{Misschien(vondst)}.",
            $"{vondst.Gevonden} does not name one subject of this dossier, and so does not count; expected: {vondst.Verwacht?.En}{Maybe(vondst)}."),
        Leesfoutcode.OnmogelijkeDatum when vondst.Gevonden is { Length: 10 } dag && dag[4] == '-' && dag[7] == '-' => new(
            $"De dag {(vondst.AlleenDeVorm ? "die hier staat" : dag)} bestaat niet; verwacht: {vondst.Verwacht?.Nl}.",
            $"The day {(vondst.AlleenDeVorm ? "that stands here" : dag)} does not exist; expected: {vondst.Verwacht?.En}."),
        _ => Waarde(vondst),
    };

    /// <summary>De zin als de eerste lezing faalde en de tweede niets vond.</summary>
    public static Tekst Onverklaard => new("Dit is niet als dossier te lezen.", "This cannot be read as a dossier.");

    private static Tekst Waarde(Foutgegevens vondst) => new(
        $"{(vondst.AlleenDeVorm ? "Iets van de vorm " : "")}{vondst.Gevonden} kan hier niet staan; verwacht: {vondst.Verwacht?.Nl}{Misschien(vondst)}.",
        $"{(vondst.AlleenDeVorm ? "Something of the form " : "")}{vondst.Gevonden} cannot stand here; expected: {vondst.Verwacht?.En}{Maybe(vondst)}.");

    private static string Bij(Foutgegevens vondst) => vondst.Gevonden is null ? "" : $", bij: {vondst.Gevonden}";

    private static string At(Foutgegevens vondst) => vondst.Gevonden is null ? "" : $", at: {vondst.Gevonden}";

    private static string Misschien(Foutgegevens vondst) =>
        vondst.Suggestie is null ? "" : $"; misschien is \"{vondst.Suggestie}\" bedoeld";

    private static string Maybe(Foutgegevens vondst) =>
        vondst.Suggestie is null ? "" : $"; perhaps \"{vondst.Suggestie}\" is meant";

    private static string Laatste(JsonPointer pad) => pad.Waarde[(pad.Waarde.LastIndexOf('/') + 1)..];
}
