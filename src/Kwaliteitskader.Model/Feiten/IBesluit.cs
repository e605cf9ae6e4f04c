namespace Kwaliteitskader.Model.Feiten;

/// <summary>Wat iemand over één norm en één onderwerp besliste, voor een aantal dagen. Geen norm leest het: de uitkomst blijft wat zij is.</summary>
public interface IBesluit
{
    /// <summary>De sleutel van de norm.</summary>
    string Norm { get; }

    /// <summary>
    /// Het onderwerp: <c>/praktijk</c>, of <c>/therapeuten/</c> of <c>/zorgtrajecten/</c> met de sleutel erachter, zoals
    /// <c>/therapeuten/t1</c>. Een plaats in een lijst verschuift, een sleutel niet. In een sleutel staat <c>~0</c> voor een tilde en
    /// <c>~1</c> voor een schuine streep.
    /// </summary>
    string Onderwerp { get; }

    /// <summary>Wie besloot: een functie of instantie.</summary>
    string Door { get; }

    /// <summary>Waarop het besluit berust.</summary>
    string Grond { get; }

    /// <summary>De eerste dag waarop het geldt, inclusief.</summary>
    DateOnly Van { get; }

    /// <summary>De laatste dag waarop het geldt, inclusief.</summary>
    DateOnly Tot { get; }
}
