import { anyOf, type Pattern, wordEnd, wordStart } from '../../pattern.ts';
import { bond, people } from './words.ts';

const subject = String.raw`(?:(?:de |alle |NAVO-|EU-|EU |NAVO )?(?:\p{L}{0,20}[Mm]inisters?|[Bb]ondgenoten|lidstaten|[Rr]egeringsleiders|leiders|bewindspersonen|Raad|staatshoofden en regeringsleiders|partners|deelnemers)(?: van (?:Defensie|Buitenlandse Zaken|Financiën|[\p{Lu}][\p{L}-]{2,30}))?|zij|ze|wij|we|men|ik)`;
const adverb =
  '(?:ook|tevens|eveneens|onder meer|onder andere|naar verwachting|vervolgens|daarnaast|verder|met name|vooral|voornamelijk|specifiek|onderling|samen|gezamenlijk|opnieuw|er|daarbij|grotendeels|in het bijzonder|uitgebreid|hoofdzakelijk|primair|in eerste instantie|nader|zich|bovendien|deels|onder andere ook)';
const rest = '(?<topic>[^.;\\n]{3,300})';
const within = '(?<topic>[^.;\\n]{3,250}?)';

function pattern(name: string, source: string, reads: readonly string[], refuses: readonly string[] = []): Pattern {
  return { name, regex: new RegExp(`${wordStart}${source}`, 'u'), reads, refuses };
}

/** The ways in which a clause says what a session is about, in the order in which they are tried. */
export const topicPatterns: readonly Pattern[] = [
  pattern(
    'topic-agenda',
    `(?:staat|staan|stond|stonden) (?:${adverb} ){0,3}${within} (?:centraal|op de agenda|op het programma|geagendeerd|op de rol)${wordEnd}`,
    [
      'staan de lopende missies en operaties op de agenda',
      'staat de steun aan Oekraïne centraal',
      'stond cyberdreiging op het programma',
    ],
    ['staat gepland'],
  ),
  pattern(
    'topic-focus',
    `(?:in het teken van|gewijd aan|(?:richt|richten|richtte|richtten) zich (?:${adverb} ){0,2}op|(?:ligt|lag|ligt dan) (?:${adverb} )?de (?:nadruk|focus|aandacht) (?:${adverb} )?op|aandacht (?:${adverb} )?(?:voor|aan|uit naar|besteed aan)|(?:gericht|toegespitst) op|als (?:thema|onderwerp)|stil(?:staan|gestaan|te staan)? bij|(?:vooruit(?:geblikt|blikken)?|terug(?:geblikt|blikken)?) (?:naar|op)|(?:focust|focuste|concentreert|toegespitst) (?:zich )?op) ${rest}`,
    [
      'staat in het teken van de oorlog in Oekraïne',
      'is gewijd aan energiezekerheid',
      'richt zich met name op de Sahel',
      'lag de nadruk op Irak',
    ],
    ['staat op de agenda'],
  ),
  pattern(
    'topic-speak',
    String.raw`(?:spreken|spreekt|spreek|spraken|sprak|gesproken|praten|praat|discussiëren|discussieert|discussieerden|gedachten|gedachtewisseling|gedachtenwisseling|discussie|debat|beleidsdebat|debatteren|overleggen|overleg|update|stand van zaken|bijpraten|geïnformeerd|gaat|gaan|ging|gingen|handelt|buigen|buigt|bogen|boog|dialoog|besluiten|besluit|vergaderen|vergadert|presentatie|toelichting|briefing|verslag)(?: [^.;\n]{0,160}?)?? over ${rest}`,
    ['spreken ministers over China', 'gaat over de steun aan Oekraïne', 'van gedachten te wisselen over NAVO missies'],
    ['spreken de ministers met Japan'],
  ),
  pattern(
    'topic-object',
    `(?:bespreken|bespreekt|bespraken|besprak|behandelen|behandelt|behandelden|behandelde|evalueren|evalueerden) (?:${subject} )?(?:${adverb} ){0,3}(?:met (?:de |het |hun |een )?[\\p{L}’' -]{3,60}?(?:${people}(?: van (?:Defensie|Buitenlandse Zaken|Financiën))?|partners|EU|VN) )?(?<topic>(?!(?:${people}|EU)${wordEnd})[^.;\\n]{3,300})`,
    ['bespreken de ministers de oorlog in Oekraïne', 'besprak de Raad de situatie in Libanon'],
    ['bespreken'],
  ),
  pattern(
    'topic-is',
    `(?:betreft|betrof) (?:${adverb} ){0,3}${rest}`,
    ['betreft de toekomst van het buitenlandbeleid'],
    ['treft'],
  ),
  pattern(
    'topic-passive',
    `(?:wordt|worden|werd|werden|zal|zullen) (?:${adverb} ){0,3}(?!over )${within} (?:worden )?(?:besproken|behandeld)${wordEnd}`,
    ['wordt de voortgang van NSATU besproken', 'zullen de capaciteitsdoelen worden behandeld'],
    ['wordt gesproken'],
  ),
  pattern(
    'topic-come-up',
    `(?:komt|komen|kwam|kwamen) (?:${adverb} ){0,3}${within} (?:aan bod|aan de orde|ter sprake|ter tafel|op tafel)${wordEnd}`,
    ['komt de defensie-industrie aan bod', 'kwam de situatie in Syrië aan de orde'],
    ['komen bijeen'],
  ),
  pattern(
    'topic-over-final',
    `over ${within} (?:worden |wordt |zal |zullen )?(?:worden )?(?:gesproken|spreken|van gedachten|gediscussieerd|gedachten)${wordEnd}`,
    ['zal over de uitbreiding worden gesproken'],
    ['over een jaar'],
  ),
  pattern('topic-over', `over ${rest}`, ['vindt plaats met Japan over de Indo-Pacific'], ['vindt plaats']),
];

/** What ends a topic inside the rest of a clause. */
const stop = new RegExp(
  String.raw`, (?:waarbij|waarin|waarvoor|waarna|waarop|waaronder|waardoor|waarmee|waar|die|dat|met name|onder meer|onder andere|in het bijzonder|specifiek|gevolgd|zoals|mede|terwijl|alvorens|voordat|om|zodat|maar|in aanwezigheid|met deelname|met aanwezigheid|samen met|gezamenlijk met|conform|aldus|en (?:zal|wordt|worden|zullen|is|zijn|komt|vindt|tot slot|ten slotte|de (?:eerste|tweede|derde|vierde|vijfde|laatste))|de (?:tweede|derde|vierde|vijfde|laatste))${wordEnd}|: | en (?:wordt|worden|zal|zullen|is|zijn|vindt|komt|biedt|vormt) |(?<!\p{L}) (?:zal|zullen|wordt|worden|werd|werden|te) (?:worden )?(?:gesproken|spreken|besproken|gediscussieerd|behandeld|wisselen)${wordEnd}| (?:gesproken|besproken|spreken|gediscussieerd|van gedachten)(?: |$)| (?:in aanwezigheid van|in het bijzijn van|met (?:deelname|aanwezigheid|medewerking|vertegenwoordigers) van|gevolgd door|en marge|in de marge|voorafgaand aan) `,
  'u',
);
const company = new RegExp(
  `(?<!${bond}) (?:samen |gezamenlijk )?met (?:alleen |onder meer |onder andere |ook )?(?:(?:de|het|hun|haar|zijn|een|alle) )?(?:(?:EU|VN|OVSE|NAVO|IP4|HV|SG)${wordEnd}|NAVO-partners|EU-|NAVO-|Europese Unie|Hoge Vertegenwoordiger|secretaris-generaal|partners${wordEnd}|bondgenoten${wordEnd}|${people}${wordEnd}|[\\p{Lu}]\\p{L}{2,30}(?:se|sche) (?:[\\p{L}-]{2,30} )?${people}${wordEnd}|[\\p{Lu}]\\p{L}{2,30}(?:,| en |$))`,
  'u',
);

/** A topic cut where the clause goes on with something else, and without blanks and commas at its end; null when nothing is left. */
export function trimTopic(text: string): string | null {
  let cut = text.slice(0, stop.exec(text)?.index ?? text.length);
  const with_ = company.exec(cut);
  if (with_ !== null && with_.index > 2) cut = cut.slice(0, with_.index);
  cut = cut.replace(/[ ,.:;]{1,5}$/u, '').trim();
  return cut.length < 3 || /^(?:de|het|een|dit|deze|hier|er|onder)$/u.test(cut) ? null : cut;
}

/** What a clause says that is spoken of in it, as said; or null. `clause` is at most a few hundred characters. */
export function topicOfClause(clause: string): string | null {
  for (const { regex } of topicPatterns) {
    const topic = regex.exec(clause)?.groups?.['topic'];
    const trimmed = topic === undefined ? null : trimTopic(topic);
    if (trimmed !== null) return trimmed;
  }
  return null;
}

const ofNoun = new RegExp(
  `(?:^| )(?:over|rond|rondom|inzake|betreffende|aangaande|gewijd aan|in het teken van|gericht op|met als (?:thema|onderwerp)|ten aanzien van|met betrekking tot) (?<topic>[^.;\\n]{3,300})`,
  'u',
);
const day = new RegExp(
  ` op (?:${anyOf(['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'])}|\\d)`,
  'u',
);

/** What the words after the noun say the session is about ("over missies en operaties"); or null. */
export function topicOfNoun(complement: string): string | null {
  const topic = ofNoun.exec(complement)?.groups?.['topic'];
  if (topic === undefined) return null;
  return trimTopic(topic.slice(0, day.exec(topic)?.index ?? topic.length));
}
