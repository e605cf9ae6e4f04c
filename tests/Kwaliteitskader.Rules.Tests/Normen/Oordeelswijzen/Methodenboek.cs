using System.Globalization;
using System.Text;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Tests.Normen.Oordeelswijzen;

/// <summary>De methoden die al geschreven zijn: dezelfde tekst wordt dezelfde methode, ook als zij in twee normen staat.</summary>
internal sealed class Methodenboek
{
    private readonly Dictionary<string, string> namen = [];
    private readonly Dictionary<string, string> antwoorden = [];

    /// <summary>De klasse van één norm.</summary>
    public Normklasse Klasse(string naam, Norm norm) => new(this, naam, norm);

    /// <summary>Wat voor één norm geschreven is.</summary>
    public sealed class Normklasse
    {
        private readonly Methodenboek boek;
        private readonly List<Bouwsteen> stenen;
        private readonly SortedDictionary<int, string> knopen = [];
        private readonly List<string> methoden = [];

        internal Normklasse(Methodenboek boek, string naam, Norm norm)
        {
            this.boek = boek;
            Naam = naam;
            stenen = [.. norm.Bouwstenen.SelectMany(steen => steen.Alle())];
        }

        /// <summary>De naam.</summary>
        public string Naam { get; }

        /// <summary>Of de klasse voorwaarden zelf vraagt.</summary>
        public bool HeeftKnopen => knopen.Count > 0;

        /// <summary>Hoeveel voorwaarden of uitdrukkingen de klasse zelf vraagt, per type.</summary>
        public IEnumerable<string> Knooptypen => knopen.Values;

        /// <summary>Schrijft een methode, als zij er nog niet is.</summary>
        /// <param name="terug">Wat zij teruggeeft.</param>
        /// <param name="parameters">De parameters.</param>
        /// <param name="regels">Wat zij doet, elke regel met haar inspringing.</param>
        /// <returns>Hoe zij aangeroepen wordt, zonder argumenten.</returns>
        public string Methode(string terug, string parameters, string regels)
        {
            var vanDezeNorm = regels.Contains("this.", StringComparison.Ordinal);
            var sleutel = $"{(vanDezeNorm ? Naam : "")} {terug} {parameters} {regels}";
            if (!boek.namen.TryGetValue(sleutel, out var roep))
            {
                var naam = string.Create(CultureInfo.InvariantCulture, $"Deel{methoden.Count + 1}");
                roep = vanDezeNorm ? $"this.{naam}" : $"{Naam}.{naam}";
                boek.namen.Add(sleutel, roep);
                methoden.Add($"    {(vanDezeNorm ? "private" : "internal static")} {terug} {naam}({parameters})\n    {{\n{regels}    }}\n");
            }

            return roep;
        }

        /// <summary>De norm die een antwoord het eerst gaf: hetzelfde antwoord, dezelfde naam.</summary>
        public string NaamVan(string antwoord)
        {
            var sleutel = antwoord.Contains("this.", StringComparison.Ordinal) ? $"{Naam} {antwoord}" : antwoord;
            return boek.antwoorden.TryGetValue(sleutel, out var eerste) ? eerste : boek.antwoorden[sleutel] = Naam;
        }

        /// <summary>De voorwaarde of uitdrukking zelf, met haar precieze type zodat de aanroep rechtstreeks is.</summary>
        public string Knoop(object knoop)
        {
            var plaats = stenen.FindIndex(steen => ReferenceEquals(steen, knoop));
            if (plaats < 0)
            {
                throw new InvalidOperationException($"{knoop.GetType().Name} staat niet in de delen van {Naam}.");
            }

            knopen[plaats] = CSharpTypes.Name(knoop.GetType());
            return string.Create(CultureInfo.InvariantCulture, $"this.Knoop{plaats}");
        }

        /// <summary>De hele klasse.</summary>
        /// <param name="basis">Waarvan zij afleidt.</param>
        /// <param name="vragen">De vragen die een oordeel stelt.</param>
        public string Tekst(string basis, IEnumerable<string> vragen)
        {
            var tekst = new StringBuilder();
            tekst.Append(CultureInfo.InvariantCulture, $"internal sealed class {Naam}({(HeeftKnopen ? "Norm norm" : "")}) : {basis}\n{{\n");
            tekst.AppendJoin("", knopen.Select(knoop => string.Create(CultureInfo.InvariantCulture, $"    private {knoop.Value}? knoop{knoop.Key};\n")));
            var stenen = knopen.Select(knoop => string.Create(
                CultureInfo.InvariantCulture, $"    private {knoop.Value} Knoop{knoop.Key} => knoop{knoop.Key} ??= Steen<{knoop.Value}>(norm, {knoop.Key});\n"));
            return tekst.Append(HeeftKnopen ? "\n" : "").AppendJoin('\n', vragen.Concat(stenen).Concat(methoden)).Append("}\n").ToString();
        }
    }
}
