using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>De namen van de registers in zinnen.</summary>
public static class Registernamen
{
    /// <summary>Hoe een register in een zin heet, met lidwoord.</summary>
    public static Tekst Naam(this Register register) => register switch
    {
        Register.IndividueelRegisterFysiotherapie => new("het Individueel Register Fysiotherapie", "the Individual Register of Physiotherapy"),
        Register.KeurmerkIndividueel => new("het individueel register van het Keurmerk", "the individual register of the Keurmerk"),
        Register.KwaliteitsregisterParamedici => new("het Kwaliteitsregister Paramedici", "the Quality Register of Allied Health"),
        Register.BasisPraktijkregister => new("het Basis Praktijkregister", "the Basic Practice Register"),
        Register.KeurmerkPraktijkregister => new("het praktijkregister van het Keurmerk", "the practice register of the Keurmerk"),
        _ => new("het praktijkregister van de VvOCM", "the practice register of the VvOCM"),
    };
}
