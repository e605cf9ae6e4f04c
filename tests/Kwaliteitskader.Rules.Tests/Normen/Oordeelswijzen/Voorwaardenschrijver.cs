using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Tests.Normen.Oordeelswijzen;

/// <summary>
/// Schrijft een voorwaarde uit als C#: wat haar oordeel doet, zonder de sprongen van voorwaarde naar voorwaarde. In de tekst is
/// <c>o</c> het onderwerp, <c>m</c> het peilmoment en <c>e</c> een element. Wat hier niet staat, wordt als voorwaarde aangeroepen.
/// </summary>
/// <param name="klasse">De norm waarvoor geschreven wordt.</param>
internal sealed class Voorwaardenschrijver(Methodenboek.Normklasse klasse)
{
    /// <summary>Het oordeel van een voorwaarde als uitdrukking in C#.</summary>
    /// <param name="voorwaarde">De voorwaarde.</param>
    /// <param name="o">De naam van het onderwerp.</param>
    public string Oordeel(object voorwaarde, string o)
    {
        var kern = voorwaarde.Deel("Kern");
        return Knoop.Soort(kern) switch
        {
            var soort when soort == typeof(IsWaar<>) => $"Weegregels.IsWaar({Uitdrukking(kern, o)})",
            var soort when soort == typeof(IsBekend<,>) => IsBekend(kern, o),
            var soort when soort == typeof(IsEenVan<,>) => IsEenVan(kern, o),
            var soort when soort == typeof(JaarIs<>) => $"Weegregels.JaarIs({Uitdrukking(kern, o)}, {kern.Lid("verschil")}, m)",
            var soort when soort == typeof(Bereikt<>) => $"Weegregels.Bereikt({Uitdrukking(kern, o)}, m)",
            var soort when soort == typeof(NietVerstreken<>) && !(bool)kern.Deel("openEinde") => $"Weegregels.NietVerstreken({Uitdrukking(kern, o)}, m)",
            var soort when soort == typeof(Loopt<>) => Loopt(kern, o),
            var soort when soort == typeof(Klopt<,>) => Klopt(kern, o),
            var soort when soort == typeof(Vergelijking<,>) => Vergelijking(kern, o),
            var soort when soort == typeof(En<>) => Keten(kern, o, "En", "Onwaar"),
            var soort when soort == typeof(Of<>) => Keten(kern, o, "Of", "Waar"),
            var soort when soort == typeof(Niet<>) => $"Waarheden.Niet({Oordeel(kern.Deel("kern"), o)})",
            var soort when soort == typeof(Gebleken<>) => $"Weegregels.Gebleken({Oordeel(kern.Deel("kern"), o)})",
            var soort when soort == typeof(MetReden<>) => $"Weegregels.AndersTwijfel({Oordeel(kern.Deel("kern"), o)})",
            var soort when soort == typeof(TwijfelAls<>) => TwijfelAls(kern, o),
            var soort when soort == typeof(MetTermijn<>) => MetTermijn(kern, o),
            var soort when soort == typeof(ZonderTermijn<>) => ZonderTermijn(kern, o),
            var soort when soort == typeof(VoorbijAls<>) => VoorbijAls(kern, o),
            var soort when soort == typeof(NietLeeg<,>) => NietLeeg(kern, o),
            var soort when soort == typeof(Enige<,>) => Enige(kern, o),
            var soort when soort == typeof(Alle<,>) => Alle(kern, o),
            var soort when soort == typeof(TenMinste<,>) => TenMinste(kern, o),
            var soort when soort == typeof(Gegeven<,>) => Gegeven(kern, o),
            var soort when soort == typeof(Som<,>) => Som(kern, o),
            var soort when soort == typeof(InRegister<>) => InRegister(kern, o),
            var soort when soort == typeof(InBigRegister) => InBigRegister(kern, o),
            var soort when soort == typeof(Verklaard<>) => Verklaard(kern, o),
            _ => $"{klasse.Knoop(kern)}.Bepaal({o}, m)",
        };
    }

    /// <summary>De waarde van een uitdrukking als uitdrukking in C#.</summary>
    /// <param name="uitdrukking">De uitdrukking.</param>
    /// <param name="o">De naam van het onderwerp.</param>
    public string Waarde(object uitdrukking, string o) => Knoop.Soort(uitdrukking) switch
    {
        var soort when soort == typeof(Feit<,>) => $"Weegregels.Feit{Omgezet(uitdrukking)}({Feit(uitdrukking, o)})",
        var soort when soort == typeof(Tekstfeit<>) => $"Weegregels.Tekst({Feit(uitdrukking, o)})",
        var soort when soort == typeof(Plus<>) => Plus(uitdrukking, o),
        var soort when soort == typeof(Normgetal<>) => Normgetal(uitdrukking, o),
        var soort when soort == typeof(VasteDag<>) => $"((Waarde<DateOnly>)new DateOnly({(DateOnly)uitdrukking.Deel("dag"):yyyy, M, d}))",
        var soort when soort == typeof(Jaargrens<>) =>
            $"((Waarde<DateOnly>)Weegregels.Jaargrens({uitdrukking.Lid("verschil")}, einde: {CSharpTypes.Constant(uitdrukking.Deel("einde"))}, m))",
        var soort when soort == typeof(IngeschrevenSinds<>) => IngeschrevenSinds(uitdrukking, o),
        var soort when soort == typeof(EindeVanWettelijkeTermijn<>) => Methode(uitdrukking, o, $$"""
                    var dag = {{Waarde(uitdrukking.Deel("dag"), "o")}};
                    return dag.IsBekend ? dag.Inhoud.EindeVanWettelijkeTermijn() : dag;

            """),
        var soort when soort == typeof(OfAnders<>) => Methode(uitdrukking, o, $$"""
                    var dag = {{Waarde(uitdrukking.Deel("dag"), "o")}};
                    return dag.Kennis == Kennis.Geen ? {{Waarde(uitdrukking.Deel("anders"), "o")}} : dag;

            """),
        var soort when soort == typeof(OfGeen<,>) => Methode(uitdrukking, o, $$"""
                    var waarde = {{Waarde(uitdrukking.Deel("uitdrukking"), "o")}};
                    return waarde.Kennis == Kennis.Onbekend && {{Oordeel(uitdrukking.Deel("kern"), "o")}} == Waarheid.Waar ? {{Waardetype(uitdrukking)}}.Geen : waarde;

            """),
        var soort when soort == typeof(Mits<,>) => Methode(uitdrukking, o, $$"""
                    return {{Oordeel(uitdrukking.Deel("kern"), "o")}} switch
                    {
                        Waarheid.Waar => {{Waarde(uitdrukking.Deel("uitdrukking"), "o")}},
                        Waarheid.Onbekend => {{Waardetype(uitdrukking)}}.Onbekend,
                        Waarheid.Twijfel => {{Waardetype(uitdrukking)}}.Tegenstrijdig,
                        _ => {{Waardetype(uitdrukking)}}.Geen,
                    };

            """),
        var soort when soort == typeof(Uiterste<,>) => Uiterste(uitdrukking, o),
        var soort when soort == typeof(VanNieuwste<,,>) => VanNieuwste(uitdrukking, o),
        _ => $"{klasse.Knoop(uitdrukking)}.Bepaal({o}, m)",
    };

    private string Uitdrukking(object kern, string o) => Waarde(kern.Deel("uitdrukking"), o);

    private static string Feit(object feit, string o) =>
        Knoop.Feit((Feitkaart)feit.Deel("EigenFeit"), feit.GetType().GetGenericArguments()[0], o);

    /// <summary>Een geheel getal dat een norm als bedrag leest, wordt er een; elk ander feit is al van zijn type.</summary>
    private static string Omgezet(object feit) => Knoop.Typen(feit)[1] == typeof(decimal) ? "<decimal>" : "";

    private static string Waardetype(object uitdrukking) => $"Waarde<{CSharpTypes.Name(Knoop.Typen(uitdrukking)[1])}>";

    /// <summary>Een voorwaarde of uitdrukking die meer dan één stap neemt, krijgt een methode.</summary>
    private string Methode(object knoop, string o, string regels)
    {
        var typen = Knoop.Typen(knoop);
        var terug = typen.Length == 2 ? Waardetype(knoop) : "Waarheid";
        return $"{klasse.Methode(terug, $"{CSharpTypes.Name(typen[0])} o, in Peilmoment m", regels)}({o}, m)";
    }

    private string IsBekend(object kern, string o)
    {
        var feit = kern.Deel("uitdrukking");
        return Knoop.Soort(feit) == typeof(Feit<,>) || Knoop.Soort(feit) == typeof(Tekstfeit<>)
            ? $"Waarheden.Van({Feit(feit, o)} is not null)"
            : $"{klasse.Knoop(kern)}.Bepaal({o}, m)";
    }

    private string IsEenVan(object kern, string o)
    {
        var uitdrukking = kern.Deel("uitdrukking");
        var waarden = kern.Rij("waarden").Select(CSharpTypes.Constant).ToList();
        if (waarden.Count == 0 || waarden.Contains(null))
        {
            return $"{klasse.Knoop(kern)}.Bepaal({o}, m)";
        }

        var een = string.Join(" or ", waarden);
        return Knoop.Soort(uitdrukking) == typeof(Feit<,>)
            ? $"({Feit(uitdrukking, o)} switch {{ null => Waarheid.Onbekend, {een} => Waarheid.Waar, _ => Waarheid.Onwaar }})"
            : Methode(kern, o, $$"""
                        var waarde = {{Waarde(uitdrukking, "o")}};
                        return waarde.IsBekend ? Waarheden.Van(waarde.Inhoud is {{een}}) : Waarheden.Zonder(waarde.Kennis);

                """);
    }

    private string Loopt(object kern, string o)
    {
        var dag = kern.Lid("op") is { } op ? Waarde(op, o) : "m.Peildatum";
        return $"Weegregels.Loopt({Waarde(kern.Deel("van"), o)}, {Waarde(kern.Deel("tot"), o)}, {dag})";
    }

    private string Klopt(object kern, string o)
    {
        // Een naamloze functie is van buiten niet aan te roepen.
        var klopt = ((Delegate)kern.Deel("klopt")).Method;
        return klopt.IsStatic && klopt.IsAssembly
            ? Methode(kern, o, $$"""
                        var waarde = {{Uitdrukking(kern, "o")}};
                        return waarde.IsBekend ? Waarheden.Van({{CSharpTypes.Name(klopt.DeclaringType!)}}.{{klopt.Name}}(waarde.Inhoud)) : Waarheden.Zonder(waarde.Kennis);

                """)
            : $"{klasse.Knoop(kern)}.Bepaal({o}, m)";
    }

    private string Vergelijking(object kern, string o) => Teken(kern) is { } teken
        ? Methode(kern, o, $$"""
                    var a = {{Waarde(kern.Deel("links"), "o")}};
                    var b = {{Waarde(kern.Deel("rechts"), "o")}};
                    return a.IsBekend && b.IsBekend ? Waarheden.Van(a.Inhoud {{teken}} b.Inhoud) : Weegregels.Vergeleken(a.Kennis, b.Kennis);

            """)
        : $"{klasse.Knoop(kern)}.Bepaal({o}, m)";

    /// <summary>Het teken van een verhouding: wat zij zegt van kleiner, gelijk en groter, legt het vast.</summary>
    private static string? Teken(object kern)
    {
        var (klein, groot) = Knoop.Typen(kern.Deel("links"))[1] == typeof(decimal) ? ((object)1m, (object)2m) : (new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 2));
        var klopt = (Delegate)kern.Deel("klopt");
        bool Klopt(object a, object b) => (bool)klopt.DynamicInvoke(a, b)!;
        return (Klopt(klein, groot), Klopt(klein, klein), Klopt(groot, klein)) switch
        {
            (true, true, false) => "<=",
            (true, false, false) => "<",
            (false, true, true) => ">=",
            _ => null,
        };
    }

    private string Keten(object kern, string o, string bewerking, string beslist)
    {
        var delen = kern.Rij("kernen").Select(deel => Oordeel(deel, "o")).ToList();
        var regels = new StringBuilder();
        regels.Append(CultureInfo.InvariantCulture, $"        var r = {delen[0]};\n");
        foreach (var deel in delen.Skip(1))
        {
            regels.Append(CultureInfo.InvariantCulture, $"        if (r == Waarheid.{beslist})\n        {{\n            return r;\n        }}\n\n        r = Waarheden.{bewerking}(r, {deel});\n");
        }

        return Methode(kern, o, regels.Append("        return r;\n").ToString());
    }

    private string TwijfelAls(object kern, string o) => Methode(kern, o, $$"""
                if ({{Oordeel(kern.Deel("kernVanTegenspraak"), "o")}} == Waarheid.Waar)
                {
                    return Waarheid.Twijfel;
                }

                return {{Oordeel(kern.Deel("kern"), "o")}};

        """);

    private string MetTermijn(object kern, string o) => Methode(kern, o, $$"""
                var r = {{Oordeel(kern.Deel("kern"), "o")}};
                return r == Waarheid.Onwaar ? Weegregels.TotEnMet({{Waarde(kern.Deel("uiterlijk"), "o")}}, m) : r;

        """);

    private string ZonderTermijn(object kern, string o) => Methode(kern, o, $$"""
                var r = {{Oordeel(kern.Deel("kern"), "o")}};
                if (r != Waarheid.Onwaar)
                {
                    return r;
                }

                var gesteld = m.Normwaarden.Zoek({{Knoop.Naam((Normwaarde)kern.Deel("termijn"))}}, m.Peildatum) is not null;
                return gesteld ? Weegregels.TotEnMet({{Waarde(kern.Deel("uiterlijk"), "o")}}, m) : Waarheid.NogNiet;

        """);

    private string VoorbijAls(object kern, string o) => Methode(kern, o, $$"""
                var r = {{Oordeel(kern.Deel("kern"), "o")}};
                return r == Waarheid.NogNiet ? Weegregels.Voorbij({{Oordeel(kern.Deel("kernVanVoorbij"), "o")}}) : r;

        """);

    private static string NietLeeg(object kern, string o) =>
        $"({Feit(kern.Deel("lijst"), o)} is {{ IsDefault: false, Length: var lengte }} ? Waarheden.Van(lengte > 0) : Waarheid.Onbekend)";

    /// <summary>Leest de lijst van een selectie; staat zij er niet, dan is dit het antwoord.</summary>
    private static string Lijst(object selectie, string zonder) => $$"""
                if ({{Feit(selectie.Deel("Lijst"), "o")}} is not { IsDefault: false } lijst)
                {
                    return {{zonder}};
                }


        """;

    /// <summary>Of een element bij een selectie hoort; afwezig als elk element erbij hoort.</summary>
    private string? Hoort(object selectie) => selectie.Lid("kern") is { } kern ? Oordeel(kern, "e") : null;

    private string Enige(object kern, string o) => Methode(kern, o, $$"""
        {{Lijst(kern.Deel("selectie"), "Waarheid.Onbekend")}}        var r = Waarheid.Onwaar;
                foreach (var e in lijst)
                {
                    r = Waarheden.Of(r, {{Oordeel(kern.Deel("PerElement"), "e")}});
                    if (r == Waarheid.Waar)
                    {
                        break;
                    }
                }

                return r;

        """);

    private string Alle(object kern, string o)
    {
        var voldoet = Oordeel(kern.Deel("kern"), "e");
        var stap = Hoort(kern.Deel("selectie")) is not { } hoort ? $"            r = Waarheden.En(r, {voldoet});\n" : $$"""
                        var buiten = Waarheden.Niet({{hoort}});
                        if (buiten == Waarheid.Waar)
                        {
                            continue;
                        }

                        r = Waarheden.En(r, Waarheden.Of(buiten, {{voldoet}}));

            """;
        return Methode(kern, o, $$"""
            {{Lijst(kern.Deel("selectie"), "Waarheid.Onbekend")}}        var r = Waarheid.Waar;
                    foreach (var e in lijst)
                    {
            {{stap}}            if (r == Waarheid.Onwaar)
                        {
                            break;
                        }
                    }

                    return r;

            """);
    }

    private string TenMinste(object kern, string o) => Methode(kern, o, $$"""
        {{Lijst(kern.Deel("selectie"), "Waarheid.Onbekend")}}        var (zeker, onbekend, twijfel) = (0, 0, 0);
                foreach (var e in lijst)
                {
                    switch ({{Oordeel(kern.Deel("PerElement"), "e")}})
                    {
                        case Waarheid.Waar when ++zeker >= {{kern.Deel("aantal")}}:
                            return Waarheid.Waar;
                        case Waarheid.Onbekend:
                            onbekend++;
                            break;
                        case Waarheid.Twijfel:
                            twijfel++;
                            break;
                    }
                }

                if (zeker + onbekend + twijfel < {{kern.Deel("aantal")}})
                {
                    return Waarheid.Onwaar;
                }

                return onbekend > 0 ? Waarheid.Onbekend : Waarheid.Twijfel;

        """);

    private string Gegeven(object kern, string o)
    {
        var uiterlijk = kern.Lid("uiterlijk") is { } dag ? $"        var uiterlijk = {Waarde(dag, "o")};\n" : "";
        var telt = $"Weegregels.Antwoord(op, vraag, {(uiterlijk.Length > 0 ? "uiterlijk" : "op")}, m)";
        return Methode(kern, o, $$"""
            {{Lijst(kern.Deel("selectie"), "Waarheid.Onbekend")}}        var vraag = {{Waarde(kern.Deel("vraag"), "o")}};
            {{uiterlijk}}        var r = Waarheid.Onwaar;
                    foreach (var e in lijst)
                    {
                        var op = {{Waarde(kern.Deel("op"), "e")}};
                        r = Waarheden.Of(r, {{(Hoort(kern.Deel("selectie")) is { } hoort ? $"Waarheden.En({hoort}, {telt})" : telt)}});
                        if (r == Waarheid.Waar)
                        {
                            break;
                        }
                    }

                    return r;

            """);
    }

    private string Som(object kern, string o)
    {
        var venster = (ITuple)kern.Deel("venster");
        var bedrag = kern.Lid("bedrag") is { } uitdrukking ? Waarde(uitdrukking, "e") : "1m";
        var binnen = Hoort(kern.Deel("selectie")) is { } hoort ? $"inVenster == Waarheid.Onwaar ? inVenster : Waarheden.En(inVenster, {hoort})" : "inVenster";
        return Methode(kern, o, $$"""
                    var van = {{Waarde(venster[0]!, "o")}};
                    var tot = {{Waarde(venster[1]!, "o")}};
                    var nodig = {{Waarde(kern.Deel("drempel"), "o")}};
                    if (!van.IsBekend || !tot.IsBekend || !nodig.IsBekend)
                    {
                        return Waarheden.En(Waarheden.Bekend(van.Kennis), Weegregels.Vergeleken(tot.Kennis, nodig.Kennis));
                    }

            {{Lijst(kern.Deel("selectie"), "nodig.Inhoud <= 0 ? Waarheid.Waar : Waarheid.Onbekend")}}        var telling = new Somtelling();
                    foreach (var e in lijst)
                    {
                        var inVenster = Somtelling.InVenster({{Waarde(kern.Deel("dag"), "e")}}, van.Inhoud, tot.Inhoud, m);
                        telling.Tel({{binnen}}, {{bedrag}});
                    }

                    return telling.Oordeel(nodig.Inhoud);

            """);
    }

    private string IngeschrevenSinds(object uitdrukking, string o)
    {
        var tellingen = string.Concat(uitdrukking.Rij("registers").Select(register => $$"""
                    weging = {{NieuweWeging(register)}};
                    if (!{{Weging(register)}})
                    {
                        return Waarde<DateOnly>.Onbekend;
                    }

                    oudste.Voeg(weging);

            """));
        return Methode(uitdrukking, o, $$"""
                    var oudste = new OudsteInschrijving();
                    Registerweging weging;
            {{tellingen}}        return oudste.Dag;

            """);
    }

    private string NieuweWeging(object register)
    {
        var dag = register.Lid("op") is { } op ? $"{Waarde(op, "o")}.Inhoud" : "m.Peildatum";
        return $"new Registerweging({dag}, {CSharpTypes.Constant(register.Deel("kring"))})";
    }

    private static string Weging(object register) =>
        $"weging.Tel({Feit(register.Deel("inschrijvingen"), "o")}, {CSharpTypes.Constant(register.Deel("register"))})";

    private string InRegister(object kern, string o) => Methode(kern, o, $$"""
                var weging = {{NieuweWeging(kern)}};
                return {{Weging(kern)}} ? weging.Oordeel : Waarheid.Onbekend;

        """);

    private string InBigRegister(object kern, string o) => Methode(kern, o, $$"""
                var weging = new Registerweging(m.Peildatum, {{CSharpTypes.Constant(kern.Deel("kring"))}});
                weging.Tel(zeker: true, o.Big?.Status, o.Big?.Van, o.Big?.Tot);
                return weging.Oordeel;

        """);

    /// <summary>Alleen een telling waarin niets open blijft, is uitgeschreven; over de rest weegt de voorwaarde zelf.</summary>
    private string Verklaard(object kern, string o)
    {
        var onderwerp = CSharpTypes.Name(Knoop.Typen(kern)[0]);
        var tellingen = string.Concat(kern.Rij("getuigenissen").Select(getuigenis => $"        alles &= {Telling(getuigenis, onderwerp)};\n"));
        return Methode(kern, o, $$"""
                    var weging = new Verklaringsweging({{CSharpTypes.Constant(kern.Deel("waarover"))}}, gunstig: true, m.Peildatum);
                    var alles = true;
            {{tellingen}}        if (weging.Onvolledig || weging.Betwist)
                    {
                        return {{klasse.Knoop(kern)}}.Bepaal(o, m);
                    }

                    var oordeel = weging.Oordeel;
                    return alles || oordeel == Waarheid.Waar ? oordeel : Waarheid.Onbekend;

            """);
    }

    private string Telling(object getuigenis, string onderwerp) => Knoop.Soort(getuigenis) switch
    {
        var soort when soort == typeof(VerklaringenOver<>) => TelVerklaringen(getuigenis, "o", "Waarheid.Waar"),
        var soort when soort == typeof(VerklaringenVanElk<,>) => Telling(onderwerp, $$"""
                    if ({{Oordeel(getuigenis.Deel("kern"), "o")}} != Waarheid.Waar)
                    {
                        return true;
                    }

            {{Lijst(getuigenis.Deel("van"), "false")}}        var bekend = true;
                    foreach (var e in lijst)
                    {
                        var hoort = {{Hoort(getuigenis.Deel("van")) ?? "Waarheid.Waar"}};
                        bekend &= hoort == Waarheid.Onwaar || {{TelVerklaringen(getuigenis.Deel("verklaringen"), "e", "hoort")}};
                    }

                    return bekend;

            """),
        var soort when soort == typeof(Gebeurtenissen<,>) && Knoop.Soort(getuigenis.Deel("dag")) == typeof(Feit<,>) => Telling(onderwerp, $$"""
            {{Lijst(getuigenis.Deel("selectie"), "false")}}        foreach (var e in lijst)
                    {
                        var hoort = {{Hoort(getuigenis.Deel("selectie")) ?? "Waarheid.Waar"}};
                        if (hoort != Waarheid.Onwaar)
                        {
                            weging.TelGebeurtenis(hoort, {{Feit(getuigenis.Deel("dag"), "e")}});
                        }
                    }

                    return true;

            """),
        _ => $"{klasse.Knoop(getuigenis)}.Tel(o, m, ref weging)",
    };

    private string Telling(string onderwerp, string regels) =>
        $"{klasse.Methode("bool", $"{onderwerp} o, in Peilmoment m, ref Verklaringsweging weging", regels)}(o, m, ref weging)";

    private static string TelVerklaringen(object verklaringen, string o, string telt)
    {
        var database = verklaringen.Lid("database") is { } naam ? CSharpTypes.Constant(naam) : "null";
        return $"weging.Tel({telt}, {Feit(verklaringen.Deel("verklaringen"), o)}, {database})";
    }

    private string Plus(object plus, string o)
    {
        var speling = plus.Lid("speling") is Normwaarde normwaarde ? Knoop.Naam(normwaarde) : "null";
        var einde = (bool)plus.Deel("eindeVanPeriode") ? "true" : "false";
        return $"Plus.Opgeteld({Waarde(plus.Deel("dag"), o)}, {Knoop.Naam((Normwaarde)plus.Deel("termijn"))}, {speling}, eindeVanPeriode: {einde}, m)";
    }

    private string Normgetal(object getal, string o)
    {
        var begin = getal.Lid("op") is { } op ? Waarde(op, o) : "m.Peildatum";
        var einde = getal.Lid("totEnMet") is { } tot ? Waarde(tot, o) : begin;
        var geval = getal.Lid("geval") is { } voor ? Waarde(voor, o) : "0";
        return $"Normgetal.Van({Knoop.Naam((Normwaarde)getal.Deel("normwaarde"))}, {begin}, {einde}, {geval}, m)";
    }

    private string Uiterste(object uiterste, string o)
    {
        var laatste = (bool)uiterste.Deel("laatste") ? "true" : "false";
        var eerste = uiterste.Lid("vanaf") is { } vanaf ? $"{Waarde(vanaf, "o")} is {{ IsBekend: true, Inhoud: var vanaf }} ? vanaf : DateOnly.MinValue" : "DateOnly.MinValue";
        return Methode(uiterste, o, $$"""
            {{Lijst(uiterste.Deel("selectie"), "Waarde<DateOnly>.Onbekend")}}        var stand = new Uiterstestand(laatste: {{laatste}});
                    var eerste = {{eerste}};
                    foreach (var e in lijst)
                    {
                        var op = {{Waarde(uiterste.Deel("dag"), "e")}};
                        if (!op.IsBekend || (op.Inhoud >= eerste && op.Inhoud <= m.Peildatum))
                        {
                            stand.Tel(op, {{Hoort(uiterste.Deel("selectie")) ?? "Waarheid.Waar"}});
                        }
                    }

                    return stand.Dag;

            """);
    }

    private string VanNieuwste(object waarde, string o)
    {
        var nieuwste = waarde.Deel("nieuwste");
        var type = Waardetype(waarde);
        return Methode(waarde, o, $$"""
                    var laatste = {{Waarde(nieuwste.Deel("laatste"), "o")}};
                    if (!laatste.IsBekend)
                    {
                        return laatste.Zonder<{{type["Waarde<".Length..]}}();
                    }

                    var gevonden = {{type}}.Geen;
            {{Lijst(nieuwste.Deel("selectie"), "gevonden")}}        foreach (var e in lijst)
                    {
                        var op = {{Waarde(nieuwste.Deel("dag"), "e")}};
                        var hoort = op.IsBekend && op.Inhoud == laatste.Inhoud ? {{Hoort(nieuwste.Deel("selectie")) ?? "Waarheid.Waar"}} : Waarheid.Onwaar;
                        if (hoort != Waarheid.Onwaar)
                        {
                            var waarde = hoort == Waarheid.Onbekend ? {{type}}.Onbekend : {{Waarde(waarde.Deel("uitdrukking"), "e")}};
                            gevonden = gevonden.Kennis == Kennis.Geen ? waarde : {{CSharpTypes.Name(waarde.GetType())}}.Samen(gevonden, waarde);
                        }
                    }

                    return gevonden;

            """);
    }
}
