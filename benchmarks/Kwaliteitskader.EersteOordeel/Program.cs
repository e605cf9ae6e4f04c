// Een gastheer die net gestart is: leest een dossier uit JSON en vraagt één oordeel.
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

var dossier = DossierLezer.Lees(File.ReadAllBytes(args[0])).Dossier!;
var rapport = Kwaliteitstoets.Standaard.Toets(dossier, new DateOnly(2026, 11, 21), "VIS-1", Onderwerp.Praktijk);
return rapport.Oordelen.Length - 1;
