/** Finite verbs of giving, spending and buying, with a subject right before them. */
const acting =
  'investeert|investeren|investeerde|draagt|droeg|droegen|geeft|gaf|gaven|legt|legde|legden|stelt|stelde|stelden|levert|leverde|besteedt|besteedde|reserveert|betaalt|betaalde|doneert|doneerde|schenkt|schonk|stort|stortte|verstrekt|verstrekte|trekt|trok|trokken|zegt|zegde|zegden|zet|koopt|kocht|kochten|maakt|maakte|maakten|biedt|bood|steunt|steunde|financiert|financierde|kondigt|kondigde|steekt|stak';
const subjectFirst = new RegExp(
  `^(?<name>\\p{Lu}[\\p{L}\\d&.-]{1,30}(?: (?:\\p{Lu}[\\p{L}\\d&.-]{0,30}|van|de|en|&)){0,4}) (?:heeft|hebben|had|wil|${acting})(?!\\p{L})`,
  'u',
);
/** Words that open a sentence before its verb and are no name. */
const openers =
  /^(?:Minister|Staatssecretaris|President|Premier|Koning|Hier|Daar|Waar|Er|Dit|Dat|Deze|Die|Het|De|Een|Ook|Zo|Dan|Nu|Toen|Verder|Tevens|Vervolgens|Bovendien|Overigens|Jaarlijks|Structureel|Incidenteel|Eerder|Recent|Onlangs|In|Op|Met|Voor|Bij|Aan|Uit|Van|Door|Naast|Sinds|Vanaf|Over|Om|Ter|Ten|Tot|Als|Momenteel|Inmiddels|Gemiddeld|Totaal|Concreet|Aanvullend|Wie|Wat|Men|Hij|Zij|Ze|Je|U|Uw|Mijn|Onze|Ons)/u;

/** "De stichting doneerde", "Het bedrijf heeft … toegezegd": a subject by a common noun, which is somebody. */
export const commonSubject =
  /^(?:(?:[Dd]e|[Hh]et) )(?:\p{Ll}{3,20}e )?(?<noun>\p{Ll}{4,30}) (?:zegt|zegde|zegden|heeft|hebben|doneert|doneerde|doneren|schenkt|schonk|belooft|beloofde|beloofden|droeg|droegen)(?!\p{L})/u;

/** A subject that is a name nobody knows, a company's mostly: "Shell investeert", "Air France-KLM heeft". */
export function strangerOf(clause: string): string | null {
  const match = subjectFirst.exec(clause.trimStart());
  const name = match?.groups!['name'];
  return name === undefined || openers.test(name) ? null : name;
}
