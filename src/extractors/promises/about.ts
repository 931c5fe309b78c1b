import { antecedentOf, sharedSubject } from './antecedents.ts';
import { type Clause, isObject } from './clause.ts';
import { soon } from './coarseness.ts';
import { names } from './guards.ts';
import type { Stretch } from './condition.ts';
import { houseAt, isMemberOfHouse, prepositions, speakerAt } from './parties.ts';
import { isMark, openerBefore, type Unit } from './tokens.ts';
import { timesOf } from './when.ts';
import { auxiliaries, doneEnding } from './words.ts';

const adverbs =
  /^(?:voorts|nader|verder|schriftelijk|separaat|apart|afzonderlijk|opnieuw|ook|nog|eveneens|tevens|graag|dan|daarom|hierover|daarover|hierop|daarop|per|via|te|uiteraard|periodiek|regelmatig|wederom|vertrouwelijk|zo|uitgebreider|uitgebreid|mede|namens|gaarne|nu)$/u;

/** Where the telling is done, at the end of what it is about: "in een afzonderlijke brief", "per brief". */
const inLetter =
  / (?:(?:in|bij|via|per|middels) (?:(?:een|de|mijn|het) )?(?:afzonderlijke?|separate?|aparte?|nadere?|eerst ?volgende?|komende?) [A-Za-zÀ-ž-]{3,30}|(?:via|middels) de [A-Za-zÀ-ž]{3,24} [A-Za-zÀ-ž-]{0,24}(?:brieven|rapportages)|per (?:separate )?brief|in voorbereiding)$/u;

function slice(unit: Unit, from: number, to: number): string | null {
  let end = to;
  let start = from;
  while (start < end && isMark(unit.tokens[start])) start++;
  while (end > start && (isMark(unit.tokens[end - 1]) || /^(?:[.?!]|en|maar)$/u.test(unit.tokens[end - 1]!.word)))
    end--;
  if (end <= start) return null;
  const text = unit.text.slice(unit.tokens[start]!.start, unit.tokens[end - 1]!.end).replace(inLetter, '');
  // A bracket that is not closed within it: "de wachtlijsten (TZ202301-012".
  const open = text.lastIndexOf('(');
  return open > text.lastIndexOf(')') ? text.slice(0, Math.max(open - 1, 0)) || null : text;
}

function overlaps(stretches: readonly (Stretch | null)[], i: number): Stretch | null {
  return stretches.find((stretch) => stretch !== null && i >= stretch.from && i < stretch.to) ?? null;
}

/** Whether "dat" at token `i` goes with the noun before it: "het debat dat in mei is voorzien", not "weten dat", "toe dat". */
function isRelative(unit: Unit, clause: Clause, i: number): boolean {
  const before = unit.tokens[i - 1]!;
  // "hoort u dat van mij": a pronoun by itself.
  const next = unit.tokens[i + 1];
  if (
    isMark(next) ||
    next!.text === '.' ||
    (next!.word === 'van' && /^(?:mij|ons)$/u.test(unit.tokens[i + 2]?.word ?? ''))
  )
    return true;
  if (isMark(before) || i - 1 === clause.verb.to || i - 1 === clause.finite || adverbs.test(before.word)) return false;
  for (let j = Math.max(0, i - 4); j < i; j++) {
    if ((houseAt(unit.tokens, j)?.to ?? speakerAt(unit, j)?.to) === i) return false;
  }
  return true;
}

/** Whether "van" at token `i` opens what one is kept notified of: "op de hoogte van de voortgang", "houd u van de voortgang op de hoogte". */
function isNotified(unit: Unit, clause: Clause, i: number): boolean {
  const { verb } = clause;
  const { tokens } = unit;
  const before = tokens[i - 1]?.word ?? '';
  if (/^(?:hoogte|deelgenoot|deelgenote)$/u.test(before) || (before === 'kennis' && tokens[i - 2]?.word === 'in'))
    return true;
  let notice = false;
  for (let j = verb.from; j <= verb.to; j++) notice ||= /^(?:hoogte|kennis|kennisnemen)$/u.test(tokens[j]!.word);
  if (!notice) return false;
  // "De Kamer zal van wijzigingen op de hoogte worden gesteld".
  if (i - 1 === verb.to || i === clause.core || auxiliaries.has(before)) return true;
  for (let j = Math.max(0, i - 4); j < i; j++) if (houseAt(tokens, j)?.to === i) return true;
  return false;
}

/** Where "over", "op" or an indirect question opens what the promise is about; -1 when nothing does. */
export function aboutAt(unit: Unit, clause: Clause, taken: readonly (Stretch | null)[]): number {
  const preposition = clause.verb.role === 'back' || clause.verb.role === 'document' ? 'op' : 'over';
  const end = unit.tokens.length;
  // "in zijn reactie op het advies hierop terugkomen": "hierop" is what it comes back to.
  const pointed = preposition === 'op' && names(unit, clause, /^(?:hierop|daarop)$/u);
  for (let i = clause.from; i < Math.min(end, clause.to + 1); i++) {
    if (overlaps(taken, i)) continue;
    const { word, start } = unit.tokens[i]!;
    // "In het debat op 3 maart is toegezegd terug te komen op …".
    if (word === 'op' && timesOf(unit).some((time) => time.start <= start && start < time.end)) continue;
    if (
      (word === preposition && !pointed) ||
      (word === 'van' && isNotified(unit, clause, i)) ||
      word === 'inzake' ||
      word === 'omtrent' ||
      word === 'betreffende'
    ) {
      // "hier … over geïnformeerd": a preposition left at the verb has nothing after it.
      const next = unit.tokens[i + 1];
      if (
        i + 1 === clause.verb.at ||
        i + 1 === clause.verb.to ||
        next?.word === 'te' ||
        (next && auxiliaries.has(next.word))
      )
        continue;
      // "de cijfers over 2021": the year of what is sent.
      if (isMark(next) || /^(?:19|20)\d\d$/u.test(next!.text)) continue;
      return i;
    }
    if (i === clause.from && i < clause.finite && clause.opener === -1 && /^(?:of|hoe|welke|wat|waarom)$/u.test(word))
      return i;
    if (
      i > clause.verb.to &&
      i > clause.finite &&
      /^(?:of|hoe|welke|wat|waarom|dat)$/u.test(word) &&
      clause.verb.role !== 'document' &&
      !(clause.verb.role === 'send' && isObject(unit, i)) &&
      !(word === 'dat' && isRelative(unit, clause, i))
    )
      return i;
  }
  const after = clause.to + 1;
  if (unit.tokens[clause.to]?.text === ',' && /^(?:of|hoe|welke|wat)$/u.test(unit.tokens[after]?.word ?? ''))
    return after;
  return -1;
}

/** What the House is told of or sent, as said; null for a bare "hierover". */
export function aboutOf(unit: Unit, clause: Clause, taken: readonly (Stretch | null)[]): string | null {
  const { tokens } = unit;
  const at = aboutAt(unit, clause, taken);
  const stop = (from: number, limit: number): number => {
    for (let i = from; i < limit; i++) {
      if (overlaps(taken, i)) return i;
      if (tokens[i]!.text === ';' || tokens[i]!.text === '•') return i;
      // "over het vervolg, waarbij ik ook inga op …".
      if (tokens[i]!.text === ',' && /^waar(?:bij|in|na|mee)$/u.test(tokens[i + 1]?.word ?? '')) return i;
      // "over de inzet in Irak u bereiken", "over de werking aan de Kamer".
      const house = i > from ? houseAt(tokens, i) : null;
      if (house?.preposition === null && (/^uw?$/u.test(tokens[i]!.word) || tokens[i - 1]!.word === 'en')) return i;
      if (house && /^(?:aan|naar|bij)$/u.test(house.preposition ?? '') && house.to >= limit - 1) return i - 1;
    }
    return limit;
  };
  const reported = clause.verb.role === 'tell' && tellsObject(unit, clause);
  const thing = reported || /^(?:send|receive|thing|planned)$/u.test(clause.verb.role);
  if (thing && clause.opener !== -1 && /^(?:die|dat)$/u.test(tokens[clause.opener]!.word)) {
    const antecedent = antecedentOf(unit, clause.opener);
    if (antecedent !== null) return slice(unit, antecedent.from, antecedent.to);
  }
  if (at !== -1) {
    const question = /^(?:of|hoe|welke|wat|waarom|dat)$/u.test(tokens[at]!.word);
    const from = question ? at : at + 1;
    if (at < clause.finite && clause.opener === -1) {
      const to = stop(from, clause.finite);
      return slice(unit, from, clause.verb.role === 'answer' ? asked(unit, from, to) : to);
    }
    if (at < clause.verb.from) {
      let to = stop(from, clause.verb.from);
      // "over het verloop worden ingelicht", "over de uitvoering zal zenden": the verbs are no part of it.
      while (to > from && (adverbs.test(tokens[to - 1]!.word) || auxiliaries.has(tokens[to - 1]!.word))) to--;
      return slice(unit, from, clause.verb.role === 'answer' ? asked(unit, from, to) : to);
    }
    return slice(unit, from, stop(from, tokens.length));
  }
  if (!thing) return null;
  // What is sent: fronted before the finite verb, or in the middle field.
  const intent = clause.mood === 'intent' || clause.mood === 'past-intent';
  if (clause.opener === -1 && !intent && clause.from < clause.finite) {
    const first = clause.core < clause.finite ? clause.core : clause.from;
    const { word } = tokens[first]!;
    if (
      (!reported || unit.segmentOf[first] === unit.segmentOf[clause.finite]) &&
      !speakerAt(unit, first) &&
      !houseAt(tokens, first) &&
      !overlaps(taken, first) &&
      /^(?:de|het|een|deze|dit|die|dat|mijn|onze|ons|zijn|haar|nadere|verdere)$/u.test(word)
    ) {
      let to = Math.min(stop(first, clause.finite), unit.segments[unit.segmentOf[first]!]!.to);
      for (let i = first + 1; i < to; i++) {
        const finite = auxiliaries.has(tokens[i]!.word) && openerBefore(unit, i) < first;
        if (finite || endsThing(unit, i)) to = i;
      }
      // "Die toezegging gestand doende ontvangt u": a participle's clause is no thing.
      if (!tokens[to - 1]!.word.endsWith('doende') && !isPronoun(unit, first, to)) return slice(unit, first, to);
    }
  }
  const shared = sharedSubject(unit, clause);
  if (shared !== null) return slice(unit, shared.from, shared.to);
  let i = clause.opener === -1 ? Math.max(clause.finite + 1, clause.core) : clause.opener + 1;
  // "een toelichting geven", "nadere voorstellen doen": the noun is part of what is given.
  const split =
    clause.verb.te && /^(?:aan|toe|voor|in|mee|mede|terug|tegemoet|na)$/u.test(tokens[clause.verb.from]!.word);
  const head = split ? clause.verb.from : clause.verb.at;
  const limit = head > i ? head : tokens.length;
  // "zal zich beraden en uw Kamer … een standpunt sturen": what is sent stands after the House.
  for (let j = i + 1; j < limit; j++) {
    const house = tokens[j - 1]!.word === 'en' ? houseAt(tokens, j) : null;
    if (house?.preposition === null && head < tokens.length) i = house.to;
  }
  while (i < limit) {
    const speaker = speakerAt(unit, i);
    const house = houseAt(tokens, i);
    const covered = overlaps(taken, i);
    if (speaker) i = speaker.to;
    else if (
      /^(?:hij|zij|ze)$/u.test(tokens[i]!.word) &&
      (i === clause.opener + 1 || (clause.opener === -1 && i === clause.finite + 1))
    )
      i++;
    else if (house) i = house.to;
    else if (isMemberOfHouse(tokens, i) > 0) i += isMemberOfHouse(tokens, i);
    else if (tokens[i]!.word === 'naar' && tokens[i + 1]?.word === 'verwachting') i += 2;
    else if (tokens[i]!.text === '(') {
      while (i < limit && tokens[i]!.text !== ')') i++;
    } else if (covered) i = covered.to;
    else if (isMark(tokens[i - 1]) && /^(?:samen|mede|in|conform|na|zoals|voorzien|vergezeld)$/u.test(tokens[i]!.word))
      i = unit.segments[unit.segmentOf[i]!]!.to;
    else if (/^(?:via|per|middels)$/u.test(tokens[i]!.word)) {
      // "via de gebruikelijke weg een brief": on to what is sent.
      i += 2;
      while (i < limit && !/^(?:een|het|de|mijn|onze|deze|dit)$/u.test(tokens[i]!.word)) i++;
    } else if (tokens[i]!.word === 'van' && /^(?:mij|ons)$/u.test(tokens[i + 1]?.word ?? '')) i += 2;
    else if (
      adverbs.test(tokens[i]!.word) ||
      isMark(tokens[i]) ||
      /^(?:aan|naar|om|toe|er(?:naar|toe|op|voor))$/u.test(tokens[i]!.word)
    )
      i++;
    else if (tokens[i]!.word === 'met' && i + 1 < limit && tokens[clause.verb.at]!.word.startsWith('kom')) i++;
    else break;
  }
  let to = i;
  while (to < limit) {
    if (
      overlaps(taken, to) ||
      (to === clause.verb.to && !tokens[clause.verb.at]!.word.startsWith('kom')) ||
      to === clause.verb.at ||
      tokens[to]!.text === ';' ||
      endsThing(unit, to) ||
      timesOf(unit).some(
        ({ start, end }) =>
          start === tokens[to]!.start && (tokens[to]!.word === 'in' || soon.test(unit.text.slice(start, end))),
      ) ||
      (auxiliaries.has(tokens[to]!.word) && openerBefore(unit, to) < i && limit !== tokens.length)
    )
      break;
    const house = houseAt(tokens, to);
    // "zal het verslag u binnen tien dagen bereiken".
    if (house?.preposition === null && to > i && clause.verb.role === 'thing') break;
    if (house && /^(?:aan|naar|bij|met)$/u.test(tokens[to - 1]!.word)) {
      to--;
      break;
    }
    to++;
  }
  while (to > i && (adverbs.test(tokens[to - 1]!.word) || /^(?:tegemoet|niet|\.)$/u.test(tokens[to - 1]!.word))) to--;
  if (
    isPronoun(unit, i, to) ||
    // "verslag doen": the noun is part of the verb.
    (to === i + 1 && doneEnding.test(tokens[i]?.word ?? '')) ||
    (/^(?:deze|die|dit|dat)$/u.test(tokens[i]?.word ?? '') && prepositions.has(tokens[i + 1]?.word ?? '')) ||
    (reported && !/^(?:de|het|een|mijn|onze|zijn|haar)$/u.test(tokens[i]?.word ?? ''))
  )
    return null;
  return slice(unit, i, to);
}

/** "krijgt de nota toegestuurd": the participle of what reaches somebody so, which closes the clause. */
const handed: ReadonlySet<string> = new Set(
  'toegestuurd toegezonden nagestuurd nagezonden overhandigd aangeboden aangereikt uitgereikt voorgelegd'.split(' '),
);

/** Whether what is sent ends at token `i`: "…, conform de procedure", "… ter goedkeuring", "… toegestuurd". */
function endsThing({ tokens }: Unit, i: number): boolean {
  const { word } = tokens[i]!;
  const next = tokens[i + 1];
  if (handed.has(word) && (next === undefined || next.text === '.' || isMark(next))) return true;
  if (word === 'ter' || (word === 'naar' && tokens[i + 1]?.word === 'verwachting')) return true;
  return (
    isMark(tokens[i]) &&
    /^(?:samen|mede|conform|na|zoals|naar|vanwege|gelet|gezien|waarschijnlijk|uiterlijk)$/u.test(
      tokens[i + 1]?.word ?? '',
    )
  );
}

/** Whether a stretch is only a pronoun, which says nothing by itself: "stuur ik haar naar uw Kamer". */
function isPronoun(unit: Unit, from: number, to: number): boolean {
  return (
    (to === from + 1 || unit.tokens[from + 1]?.text === ',') &&
    /^(?:het|haar|hem|ze|deze|die|dit|dat|hen|hierover|daarover)$/u.test(unit.tokens[from]!.word)
  );
}

/** Whether the verb of telling can have what is told as its object: "meld ik u de uitkomst", not "informeer ik u". */
function tellsObject(unit: Unit, { verb }: Clause): boolean {
  return /^(?:meld|laat|laten|deel|deelt|delen|meedelen|mededelen|toelicht|licht)/u.test(unit.tokens[verb.at]!.word);
}

/** Before the verb and the brackets that close the clause of who asked: "over de munitie heeft gesteld (2025Z1)". */
function asked(unit: Unit, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { word, text } = unit.tokens[i]!;
    if (text === '(' || auxiliaries.has(word) || /^(?:stelde|stelden)$/u.test(word)) return i;
  }
  return to;
}
