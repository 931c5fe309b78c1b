import type { Range } from '../../fact.ts';
import type { HeadNoun } from './frames.ts';
import type { Scene } from './scene.ts';

/** The object of a preposition behind an amount, with at most three words between. */
const goal =
  /^(?:[.)]|,-)? ?(?:\p{Ll}[\p{Ll}-]{1,16} ){0,3}?(?:voor|aan|ten behoeve van|in|om|ter(?! beschikking)|op(?! (?:basis|grond|verzoek|voorhand|jaarbasis|termijn)(?!\p{L}))) (?<goal>[^;:()]{3,200})/u;
/** The object of "voor" before the verb: "Voor de bouw van het schip is …". */
const ahead =
  /(?<!\p{L})[Vv]oor (?<goal>(?!(?:Nederland|ons|zover|wat|dit|dat|die|deze|mij|\d)(?!\p{L}))\p{L}[^,;:()]{3,100}?) (?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|stelt|stel|stelde|trekt|trok|reserveert|maakt|maakte|koopt|stort|draagt)(?!\p{L})/u;
/** Where a purpose ends: at a particle or verb of the clause, at another object, at a year. */
const ends =
  /(?:^| )(?:beschikbaar|bij|bijeen|bijdragen|moeten|zou|volstaat|toe|uit|vrij|toegezegd|bijgedragen|bijdraagt|uitgetrokken|vrijgemaakt|gereserveerd|geïnvesteerd|besteed|gesteld|verstrekt|te stellen|bij te dragen|aan te \p{L}+|te \p{L}+en|ten behoeve van|ten gunste van|via|is|zijn|wordt|worden|heeft|hebben|waarvan|en$|nodig|in 20\d\d|per jaar|los|omvat|omvatte|te bieden|in het vooruitzicht|en (?:wil|zal|kan|gaat|stelt|draagt|steunt|geeft)|verspreid|verdeeld|gespreid|te besteden)(?: .*)?$/u;
const finite =
  /(?<!\p{L})(?:is|zijn|was|waren|heeft|hebben|wordt|worden|werd|zal|zullen|kan|die|dat|waarvan|waarbij|maar|terwijl|draagt|stelt|zodat)(?!\p{L})/u;

/**
 * What an amount is for, as said: the object of "voor" before its verb, or of "voor", "aan", "in", "op" or
 * "om" behind it; for a cost or a budget else what it is the cost or budget of. Null where nothing says it.
 */
export function purposeOf(scene: Scene, clause: Range, head: HeadNoun | null): string | null {
  const before = scene.sentence.slice(Math.max(clause.start, scene.after), scene.start);
  const first = ahead.exec(before);
  if (first && !/vooruitzicht/u.test(first.groups!['goal']!)) return tidy(first.groups!['goal']!);
  // An enumeration goes on behind its commas, and so may the clause.
  const after = scene.sentence.slice(scene.end, Math.min(Math.max(clause.end, scene.end), scene.until));
  const match = goal.exec(after);
  const found = match && !/^\d/u.test(match.groups!['goal']!) ? tidy(enumerated(match.groups!['goal']!)) : null;
  if (found !== null) return found;
  return head && (head.kind === 'cost' || head.kind === 'budget') ? subject(before, head) : null;
}

const example = /^(?:waaronder|waarvan|zoals|met name|onder meer|onder andere|hoofdzakelijk|voornamelijk)(?!\p{L})/u;

/** "brandstof, technologie en systemen" whole; else up to the first comma. */
function enumerated(text: string): string {
  const [one, ...rest] = text.split(', ');
  const list = rest.join(', ');
  return rest.length > 0 &&
    !example.test(list) &&
    / en /u.test(list) &&
    !finite.test(list) &&
    rest.every((item) => item.length < 80)
    ? text
    : one!;
}

function tidy(text: string): string | null {
  // "aan Unicef voor waterputten": who is paid stands before what it is for.
  const paid = /^(?:de |het )?\p{Lu}[\p{L}\d&’'. -]{1,60}? voor (?<goal>(?:de |het |een )?\p{L}.{2,150})$/u.exec(text);
  const cut = (paid?.groups!['goal'] ?? text)
    .replace(/(?<![. ?])[. ?]{1,9}$/u, '')
    .replace(/ (?:verleend|geleverd|toegezegd|gegeven|verstrekt)(?=[ ,])/u, '')
    .replace(ends, '')
    .replace(/,$/u, '')
    .replace(
      / (?:geleverd|gedoneerd|geschonken|overgemaakt|betaald|besteld|verleend|toegekend|goed|aan|leent|uitgegeven|uittrekt|bijdraagt|levert|opgenomen|gemoeid|begroot|ingezet|geoormerkt|geeft|schenkt|doneert|investeert|reserveert|stelt|betaalt)$/u,
      '',
    )
    // "goederen geleverd of toegezegd": what joined the verbs is left.
    .replace(/ (?:of|en|dan|als|dan wel)$/u, '')
    .replace(/^(?:voor|aan) /u, '')
    .replace(/^(?:de|het|een) /u, '')
    .trim();
  // "voor de jaren 2014 en 2015" and "voor de duur van een jaar" say when and how long.
  return cut.length < 3 || stretchOfTime.test(cut) ? null : cut;
}

/** What "voor" has for its object when it tells a time. */
const stretchOfTime =
  /^(?:vooruitzicht|tafel|gedachten|rekening|totaal|eerst(?!\p{L})|vorm van|(?:zijn|haar|hun|eigen) rekening|jaar|jaren|kalenderjaar|begrotingsjaar|begrotingsjaren|periode|kabinetsperiode|looptijd|duur|komende|aankomende|latere|volgende|daaropvolgende|afgelopen|eerste (?:keer|maal|jaar)|(?:\p{Ll}{3,12}|\d{1,3}) (?:dagen|weken|maanden|jaar|jaren)|kwartaal|maand|maanden|volgend jaar|dit jaar)(?!\p{L})/u;

/** The noun phrase that a cost or budget is told of: "verlengkosten", "structurele verhoging van de defensie-uitgaven". */
function subject(before: string, head: HeadNoun): string | null {
  const at = before.lastIndexOf(head.noun);
  // A noun of another amount's stretch says nothing of this one.
  if (at === -1) return null;
  const adjective = /(?:^| )(?<words>(?:\p{Ll}{3,20}e )?\p{Ll}{3,20}e )$/u.exec(before.slice(Math.max(0, at - 44), at));
  const start = at - (adjective?.groups!['words']!.length ?? 0);
  const phrase =
    /^[\p{L}\d ‘’'()-]{0,120}?(?= (?:van|ter waarde van|à|ad) ?$| (?:is|zijn|was|waren|bedraagt|bedragen|bedroeg|komt|komen|ligt|wordt|worden|stijgt|daalt|loopt|kan|heeft)(?!\p{L}))/u.exec(
      before.slice(start),
    );
  const found = (phrase?.[0] ?? '').trim();
  const whole = found.replace(/ (?:voor|van|aan|in|op|met|door|bij)$/u, '');
  return whole.length < head.noun.length ? head.noun : whole;
}
