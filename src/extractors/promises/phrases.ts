import type { Unit } from './tokens.ts';
import type { Form, Role } from './lexemes.ts';
import { houseAt } from './parties.ts';
import { documentEnding, doneEnding, givenEnding } from './words.ts';

/** A verb found in a unit. */
export interface VerbAt {
  /** Token of the verb itself. */
  readonly at: number;
  readonly role: Role;
  readonly form: Form;
  /** Whether "te" stands before it: "te informeren", "aan te bieden", "te kunnen informeren". */
  readonly te: boolean;
  /** First and last token of all its parts: "op de hoogte te houden", "bied … aan". */
  readonly from: number;
  readonly to: number;
  /** Whether it tells of something to come by itself: "houd … op de hoogte". */
  readonly lasting: boolean;
}

/** Verbs that tell or send only together with other words: "op de hoogte houden", "doen toekomen", "laten weten". */
export const phrases: ReadonlySet<string> = new Set(
  'kom antwoorden antwoord hou houd houdt houden gehouden maak maakt maken gemaakt leg legt leggen gelegd stel stelt stellen gesteld breng brengt brengen gebracht doe doet doen gedaan toekomen geef geeft geven gegeven bied biedt bieden geboden laat laten weten komt komen gaat gaan ligt liggen volgt volgen bereiken bereikt verwachten zien neem neemt opnemen besteed besteden voorzie voorziet voorzien gepland verwacht nakomen nagekomen afgedaan afdoen'.split(
    ' ',
  ),
);

/** Those of them that are only a participle. */
export const phraseParticiples: ReadonlySet<string> = new Set(
  'gehouden gemaakt gelegd gesteld gebracht gedaan gegeven geboden'.split(' '),
);

function find(unit: Unit, word: string, from: number, to: number): number {
  for (let i = Math.max(0, from); i < Math.min(unit.tokens.length, to); i++)
    if (unit.tokens[i]!.word === word) return i;
  return -1;
}

function findEnding(unit: Unit, ending: RegExp, from: number, to: number): number {
  for (let i = Math.max(0, from); i < Math.min(unit.tokens.length, to); i++) {
    if (ending.test(unit.tokens[i]!.word)) return i;
  }
  return -1;
}

/** Index of "hoogte" of "op de hoogte", "bezit" of "in het bezit", or "kennis" of "in kennis", "ter kennis", within `[from, to)`; -1 when there is none. */
function notice(unit: Unit, from: number, to: number): number {
  const height = find(unit, 'hoogte', from, to);
  if (height > 1 && unit.tokens[height - 2]!.word === 'op') return height;
  const held = find(unit, 'bezit', from, to);
  if (held > 1 && unit.tokens[held - 2]!.word === 'in') return held;
  const known = find(unit, 'kennis', from, to);
  return known > 0 && /^(?:in|ter)$/u.test(unit.tokens[known - 1]!.word) ? known : -1;
}

/** First token of "op de hoogte", "in kennis", "ter kennis", "ter inzage", by its noun. */
function noticeStart(unit: Unit, noun: number): number {
  if (/^(?:hoogte|bezit)$/u.test(unit.tokens[noun]!.word)) return noun - 2;
  return /^(?:in|ter)$/u.test(unit.tokens[noun - 1]?.word ?? '') ? noun - 1 : noun;
}

/** How one is kept who is told as things go on: "houd … op de hoogte", "houd … geïnformeerd". */
const kept = /^(?:geïnformeerd|geinformeerd|aangehaakt|aangesloten)$/u;
/** What is made when someone is told or sent something: "deelgenoot van", "bij de Kamer aanhangig", "bekend". */
const made = /^(?:aanhangig|deelgenoot|deelgenote)$/u;

/** How many words a verb and what belongs to it may stand apart. */
export const window = 40;

/** The verb made of several words at token `i`, or null. */
export function phraseAt(unit: Unit, i: number): VerbAt | null {
  const { tokens } = unit;
  const { word } = tokens[i]!;
  const end = unit.segments[unit.segmentOf[i]!]!.to;
  const make = (role: Role, form: Form, other: number, lasting = false): VerbAt => ({
    at: i,
    role,
    form,
    te: isTe(unit, i),
    from: other === -1 ? i : Math.min(i, other),
    to: other === -1 ? i : Math.max(i, other),
    lasting,
  });
  switch (word) {
    case 'hou':
    case 'houd':
    case 'houdt':
    case 'stel':
    case 'stelt':
    case 'breng':
    case 'brengt': {
      const lasting = word.startsWith('hou');
      const at = notice(unit, i, i + window);
      const informed = at === -1 && lasting ? findEnding(unit, kept, i, end) : at;
      return informed === -1 ? null : make('tell', 'finite', informed, lasting);
    }
    case 'leg':
    case 'legt': {
      const at = find(unit, 'inzage', i, end);
      return at === -1 ? null : make('send', 'finite', at);
    }
    case 'leggen':
    case 'gelegd': {
      const at = find(unit, 'inzage', i - 4, i);
      return at === -1 ? null : make('send', word === 'leggen' ? 'infinitive' : 'participle', noticeStart(unit, at));
    }
    case 'maak':
    case 'maakt': {
      const at = findEnding(unit, made, i, end);
      return at === -1 ? null : make('send', 'finite', at);
    }
    case 'maken':
    case 'gemaakt': {
      const at = findEnding(unit, made, i - 4, i);
      return at === -1 ? null : make('send', word === 'maken' ? 'infinitive' : 'participle', at);
    }
    case 'houden':
    case 'stellen':
    case 'brengen': {
      const lasting = word === 'houden';
      const back = notice(unit, i - 4, i);
      if (back !== -1) return make('tell', 'infinitive', noticeStart(unit, back), lasting);
      if (lasting && kept.test(tokens[i - 1]?.word ?? '')) return make('tell', 'infinitive', i - 1, true);
      const at = notice(unit, i, i + window);
      const informed = at === -1 && lasting ? findEnding(unit, kept, i, end) : at;
      return informed === -1 ? null : make('tell', 'finite', informed, lasting);
    }
    case 'gehouden':
    case 'gesteld':
    case 'gebracht': {
      const back = notice(unit, i - 8, i);
      // "zal aan uw Kamer ter beschikking worden gesteld".
      const disposal = word === 'gesteld' && back === -1 ? find(unit, 'beschikking', i - 3, i) : -1;
      if (disposal > 0 && tokens[disposal - 1]!.word === 'ter') return make('send', 'participle', disposal - 1);
      return back === -1 ? null : make('tell', 'participle', noticeStart(unit, back), word === 'gehouden');
    }
    case 'doe':
    case 'doet': {
      const kept = find(unit, 'gestand', i, end);
      if (kept !== -1) return make('keep', 'finite', kept);
      const at = find(unit, 'toekomen', i, i + window);
      if (at !== -1) return make('send', 'finite', at);
      const known = find(unit, 'weten', i, i + window);
      if (known !== -1) return make('tell', 'finite', known);
      const done = findEnding(unit, doneEnding, i, end);
      return done === -1 ? null : make('send', 'finite', done);
    }
    case 'doen':
    case 'gedaan': {
      if (/^gestand$/u.test(tokens[i - 1]?.word ?? ''))
        return make('keep', word === 'doen' ? 'infinitive' : 'participle', i - 1);
      if (tokens[i + 1]?.word === 'toekomen') return make('send', 'infinitive', i + 1);
      // "Die doen wij u vóór het einde van het jaar toekomen".
      const plural = /^(?:wij|we)$/u.test(tokens[i + 1]?.word ?? '') ? find(unit, 'toekomen', i, i + window) : -1;
      if (plural !== -1) return make('send', 'finite', plural);
      if (tokens[i + 1]?.word === 'weten') return make('tell', 'infinitive', i + 1);
      const done = findEnding(unit, doneEnding, i - 8, i);
      return done === -1 ? null : make('send', word === 'doen' ? 'infinitive' : 'participle', done);
    }
    case 'toekomen':
      if (
        /^(?:doen|doe|doet)$/u.test(tokens[i - 1]?.word ?? '') ||
        ['doe', 'doet', 'doen'].some((form) => find(unit, form, i - window, i) !== -1)
      )
        return null;
      return make('thing', 'infinitive', -1);
    case 'bied':
    case 'biedt':
      return findEnding(unit, givenEnding, i - 6, end) === -1 || find(unit, 'aan', i, end) !== -1
        ? null
        : make('send', 'finite', -1);
    case 'geef':
    case 'geeft': {
      // "Een nadere duiding geef ik u in de Voorjaarsnota": what is given may stand at the front.
      const { from } = unit.segments[unit.segmentOf[i]!]!;
      if (findEnding(unit, givenEnding, Math.max(from, i - 6), i) !== -1) return make('send', 'finite', -1);
      const at = findEnding(unit, givenEnding, i, end);
      return at === -1 ? null : make('send', 'finite', at);
    }
    case 'bieden':
    case 'geboden':
    case 'geven':
    case 'gegeven': {
      const at = findEnding(unit, givenEnding, i - 14, i);
      if (at === -1 || tokens[i - 1]!.word === 'aan') return null;
      return make('send', word.startsWith('ge') && word !== 'geven' ? 'participle' : 'infinitive', at);
    }
    case 'laat': {
      const at = find(unit, 'weten', i, i + window);
      return at === -1 ? null : make('tell', 'finite', at);
    }
    case 'laten':
      return tokens[i + 1]?.word === 'weten' ? make('tell', 'infinitive', i + 1) : null;
    case 'bereiken':
    case 'bereikt':
      return make('thing', word === 'bereiken' ? 'infinitive' : 'finite', -1);
    case 'ligt':
    case 'liggen': {
      const at = find(unit, 'bij', i - 12, i + 14);
      if (at === -1 || houseAt(tokens, at + 1) === null) return null;
      return make('thing', word === 'ligt' ? 'finite' : 'infinitive', -1);
    }
    case 'volgt':
    case 'volgen':
      return make('thing', word === 'volgen' ? 'infinitive' : 'finite', -1);
    case 'antwoorden': {
      const next = tokens[i + 1];
      if (next && /[A-Za-zÀ-ž]/u.test(next.text) && !isTe(unit, i)) return null;
      return /^(?:de|het|mijn|onze|schriftelijke|deze|en)$/u.test(tokens[i - 1]?.word ?? '')
        ? null
        : make('tell', 'infinitive', -1);
    }
    case 'kom':
    case 'komt':
    case 'komen':
    case 'gaat':
    case 'gaan': {
      if (find(unit, 'terug', i, end) !== -1) return null;
      // "met een brief komen", "kom ik met een voorstel".
      const back = word === 'komen';
      const along = word.startsWith('k') ? find(unit, 'met', back ? i - 16 : i, back ? i : i + 14) : -1;
      // "zal vergezeld gaan van een brief aan de Kamer".
      const joined = word.startsWith('g') ? find(unit, 'vergezeld', i - 2, i + 14) : -1;
      if (joined !== -1 && namesDocument(unit, Math.max(i, joined), i + 8))
        return make('thing', word === 'gaan' && joined < i ? 'infinitive' : 'finite', joined);
      const document =
        along === -1 ? -1 : findEnding(unit, documentEnding, along, Math.min(along + 6, back ? i : tokens.length));
      if (document !== -1) return make('send', back ? 'infinitive' : 'finite', back ? along : document);
      // "Voor de zomer komt er een brief", "Er zal een kabinetsreactie komen".
      const there = word.startsWith('k')
        ? find(unit, 'er', Math.max(i - 16, unit.segments[unit.segmentOf[i]!]!.from), i + 2)
        : -1;
      if (there !== -1) return make('planned', back && there < i - 1 ? 'infinitive' : 'finite', -1);
      const to = find(unit, 'naar', i - 12, i + 14);
      if (to === -1 || !/^(?:uw|de|beide)$/u.test(tokens[to + 1]?.word ?? '')) return null;
      return make('thing', word.endsWith('t') ? 'finite' : 'infinitive', -1);
    }
    case 'besteed':
    case 'besteden': {
      // "zal aandacht worden besteed in de volgende rapportage".
      const at = find(unit, 'aandacht', i - 8, i);
      return at === -1 ? null : make('document', word === 'besteden' ? 'infinitive' : 'participle', at);
    }
    case 'nakomen':
    case 'afdoen':
      return make('keep', 'infinitive', -1);
    case 'nagekomen':
    case 'afgedaan':
      return make('keep', 'participle', -1);
    case 'voorzie':
    case 'voorziet':
      return provides(unit, i, i + 1, end) ? make('send', 'finite', -1) : null;
    case 'voorzien': {
      const { from } = unit.segments[unit.segmentOf[i]!]!;
      if (!provides(unit, i, from, i)) return make('planned', 'participle', -1);
      const passive = ['wordt', 'worden'].some((helper) => find(unit, helper, from, end) !== -1);
      return make('send', passive ? 'participle' : 'infinitive', -1);
    }
    case 'gepland':
    case 'verwacht':
      return make('planned', 'participle', -1);
    case 'verwachten':
      return make('receive', 'infinitive', -1);
    case 'zien': {
      const at = find(unit, 'tegemoet', i - 3, i);
      return at === -1 ? null : make('receive', 'infinitive', at);
    }
    default:
      return null;
  }
}

/** Whether "voorzien" at `i` says that the House gets a document: "zal ik uw Kamer van een appreciatie voorzien", not "voorzien van een reactie, aan uw Kamer". */
function provides(unit: Unit, i: number, from: number, to: number): boolean {
  const { tokens } = unit;
  for (let j = Math.max(from, i - 20); j < Math.min(to, i + 20); j++) {
    const house = houseAt(tokens, j);
    if (house === null || house.preposition !== null) continue;
    // The document stands behind the verb or right before it.
    const van = find(unit, 'van', j < i ? Math.max(house.to, i - 10) : house.to, j < i ? i + 8 : house.to + 8);
    return van !== -1 && (namesDocument(unit, van, van + 8) || findEnding(unit, givenEnding, van, van + 8) !== -1);
  }
  return false;
}

/** Whether the infinitive at `i` has "te" before it, with or without a helping verb between. */
export function isTe(unit: Unit, i: number): boolean {
  const before = unit.tokens[i - 1]?.word;
  if (before === 'te') return true;
  return /^(?:kunnen|zullen|mogen|laten|doen|blijven)$/u.test(before ?? '') && unit.tokens[i - 2]?.word === 'te';
}

/** Whether the clause speaks of something that is sent to the House: a letter, report, proposal, … */
export function namesDocument(unit: Unit, from: number, to: number): boolean {
  return findEnding(unit, documentEnding, from, to) !== -1;
}
