using Kwaliteitskader.Cli.Rendering;

namespace Kwaliteitskader.Cli.Tests.Rendering;

public class MarkdownTests
{
    [Theory]
    [InlineData("praktijk-0001", "praktijk-0001")]
    [InlineData("*a* _b_ #c <d> &amp; [e](f)", @"\*a\* \_b\_ \#c \<d\> \&amp; \[e\](f)")]
    [InlineData("mail piet@voorbeeld.nl nu", "mail `piet@voorbeeld.nl` nu")]
    [InlineData("https://voorbeeld.nl/a_b?c=*", "`https://voorbeeld.nl/a_b?c=*`")]
    [InlineData("zie WWW.voorbeeld.nl", "zie `WWW.voorbeeld.nl`")]
    [InlineData("a@b.nl|c`d@e.nl", @"`a@b.nl`\|c\``d@e.nl`")]
    [InlineData("12:30 a.b v1.0", "12:30 a.b v1.0")]
    public void Plain_TekstVanBuiten_WordtGeenOpmaakEnGeenKoppeling(string tekst, string verwacht) =>
        Markdown.Plain(tekst).Should().Be(verwacht);
}
