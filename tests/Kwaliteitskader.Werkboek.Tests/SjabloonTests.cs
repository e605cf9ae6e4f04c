using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Werkboek.Tests;

public class SjabloonTests
{
    public static TheoryData<Register?, Taal> Sjablonen()
    {
        var alle = new TheoryData<Register?, Taal> { { null, Taal.Nederlands }, { null, Taal.Engels } };
        foreach (var register in Enum.GetValues<Register>())
        {
            alle.Add(register, Taal.Nederlands);
        }

        return alle;
    }

    [Theory]
    [MemberData(nameof(Sjablonen))]
    public void Sjabloon_VanElkRegister_IsGeldigOpenXml(Register? register, Taal taal)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Leeg(register, taal)), isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fout => $"{fout.Path?.XPath}: {fout.Description}").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sjablonen))]
    public void Sjabloon_TweeKeerGemaakt_IsDezelfdeBytes(Register? register, Taal taal) => Leeg(register, taal).Should().Equal(Leeg(register, taal));

    internal static byte[] Leeg(Register? register = null, Taal taal = Taal.Nederlands)
    {
        using var stroom = new MemoryStream();
        Sjabloon.Schrijf(stroom, register, taal);
        return stroom.ToArray();
    }
}
