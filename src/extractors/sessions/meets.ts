import type { Range } from '../../fact.ts';
import { finderOf, phrases } from '../../words/finder.ts';
import { wordEnd, wordStart } from '../../pattern.ts';

/** "van de", "in het", … between a noun and the body that meets in it. */
export const ofBody = new RegExp(
  `^(?: plaats| bijeen| plaatsvinden| worden gehouden| gehouden| gepland| voorzien| georganiseerd)?(?: op [\\p{L}-]{2,30}niveau| op niveau van [\\p{L} -]{4,60}?)? (?:van|in|binnen|als|in het kader van|in het forma[a]?t van|in de samenstelling van) (?:(?:de|het|een) )?(?:(?:ministers|leden|landen|lidstaten|deelnemers|defensieministers|ministers van (?:Defensie|Buitenlandse Zaken)) van (?:de|het) )?(?:(?:[\\p{Ll}-]{3,20}e|zogeheten|zogenaamde) ){0,2}$`,
  'u',
);
/** The same, of a body that the noun is told with by an open phrase. */
export const shapeAfter = new RegExp(
  `^(?: plaats)? (?:van|in) (?:de|het) (?:(?:[\\p{Ll}-]{3,20}e|zogeheten|ministers van (?:de|het)) ){0,2}`,
  'u',
);

/** A body behind a comma, that what stands before meets in: ", van de NAR", ", over Kosovo, beide in de NAR". */
export const asideBody =
  /^(?:, van|(?:,? over [^,;.:]{2,80})?, (?:(?:beide|allebei|alle(?: drie| vier)?|(?:dat|die|deze|dit|het) laatste) )?(?:in|binnen)) (?:de|het) $/u;
/** The same, of all that stand before it. */
export const sharedBody = /, (?<all>beide|allebei|alle(?: drie| vier)?) (?:in|binnen) (?:de|het) $/u;

/** Clauses in which a body that stands alone is told as meeting: what stands before and after it. */
const before = new RegExp(
  `(?:${wordStart}(?:[Ii]n|[Bb]innen|[Tt]ijdens|[Bb]ij) (?:de|het|een)(?: (?:eerste|komende|aanstaande|formele|informele))? |(?:(?:bijeen|samen)(?: te komen)?|vergader(?:t|en|de|den)(?: \\p{L}{4,14})?) in (?:de|het|een) (?:(?:samenstelling|hoedanigheid|formatie) van (?:de|het) |[\\p{L}-]{3,20} )?|${wordStart}(?:[Oo]pent|[Bb]egint|[Ss]tart|[Ss]luit|[Ss]luiten|[Ee]indigt|afgesloten|geopend)(?: [\\p{L}-]{1,20}){0,4} met (?:de|het|een) |${wordStart}(?:voorafgegaan|gevolgd) door (?:de|het|een) (?:bijeenkomst van (?:de|het) )?)$`,
  'u',
);
const verbBefore = new RegExp(
  `${wordStart}(?:komt|komen|kwam|kwamen|vindt|vinden|vond|vonden|zal|zullen|volgt|volgen|volgde|is|zijn|staat|staan|wordt|worden|werd|vergadert|vergaderde|beraadslaagt|beraadslaagde|beraadslagen|beraadt|beraadde|buigt|boog|zit|zat|treffen|treft|troffen|trof|ontmoeten|ontmoetten|[Vv]erder|[Oo]ok|heeft)(?: [^.;,\\n]{1,110})?(?:, [^.;,\\n]{3,90},)? (?:(?:de|het|een|zowel de) )?(?:[\\p{L}-]{3,20}e ){0,3}$|${wordStart}(?:waarbij|waarna|dat|wanneer) (?:de|het) $`,
  'u',
);
const verbAfter = new RegExp(
  `^[^.;\\n]{0,160}?${wordStart}(?:bijeen(?:kom\\p{L}{1,3}|kwam\\p{L}{0,3}|gekomen|geroepen)?|plaats(?:vind\\p{L}{0,2}|vond\\p{L}{0,2}|gevonden)?|vergader(?:t|en|de|den)|gepland|voorzien|gehouden|belegd|georganiseerd|elkaar(?! (?:over|op|bij|tegemoet|aan|in (?:de|het|een) (?:wens|streven|oproep|standpunt|idee|gedachte|noodzaak|belang)))|samen(?=[.,;]|$| om | voor | over )|samen(?:komt|komen|kwam|kwamen|gekomen))${wordEnd}`,
  'u',
);
const nextVerbs = finderOf(
  phrases(`
  spreken, spreekt, spraken, sprak, bespreken, bespreekt, bespraken, wordt, worden, werd, werden, staat,
  staan, stond, stonden, komt, komen, kwam, kwamen, zal, zullen, wisselen, wisselden, geeft, gaat, ligt,
  is, zijn, heeft, hebben, gesproken, besproken, gedachten, maakt, maken, maakte, maakten, benadrukt,
  benadrukken, benadrukte, benadrukten, gaf, gaven, geven, onderstreepte, onderstreepten, riep, riepen,
  bevestigde, bevestigden, verwelkomde, verwelkomden, verwelkomt, verwelkomen, presenteerde, presenteerden,
  lichtte, lichtten, besloot, besloten, stelde, stelden, nam, namen, neemt, nemen, pleitte, pleitten, uitte, uitten, ging,
  gingen, noemde, noemden, wees, wezen, drong, drongen, herhaalde, herhaalden, schetste, schetsten, deelde,
  deelden, vroeg, vroegen, hield, hielden, meldde, waarschuwde, waarschuwden, betoogde, legde, zegde, zegden,
  kondigde, kondigden, tekende, tekenden, dankte, dankten, bedankte, herinnerde, evalueerden, blikten, keken, kijken,
  debatteerden, discussieerden, discussiëren, concludeerden, constateerde, constateerden, ontvingen, ontvangen, heb,
  sloot, sloten, toonde, toonden, schaarden, veroordeelden, veroordelen, steunden, behandelden, behandelen
`),
);
const level = /^ op [\p{L}-]{2,30}niveau/u;
const wordsOnly = /^[\p{L} -]{4,60},?$/u;

/** Whether a verb follows right behind a body, or behind the level at which it meets: " op niveau van ministers spreekt". */
export function verbNext(right: string): boolean {
  const start = level.exec(right)?.[0].length ?? 0;
  const blank = right[start] === ',' ? start + 1 : start;
  if (right[blank] !== ' ') return false;
  if (nextVerbs.at(right, right.startsWith('van ', blank + 1) ? blank + 5 : blank + 1) !== -1) return true;
  const of = ' op niveau van ';
  if (!right.startsWith(of)) return false;
  const verb = nextVerbs.first(right, { start: of.length + 4, end: right.length });
  return verb !== null && right[verb.start - 1] === ' ' && wordsOnly.test(right.slice(of.length, verb.start - 1));
}

const subjectVerb =
  /^(?:[^.;\n]{0,60}?) (?:komt|kwam|vergadert|vergaderde|spreekt|sprak|bespreekt|besprak|vindt|vond|zal|bijeenkomt|bijeenkwam|samenkomt|samenkwam)(?![\p{L}\p{N}])|^ en [^.;\n]{3,80}? (?:komen|kwamen|vergaderen|vergaderden|vinden|vonden|zullen)(?![\p{L}\p{N}])/u;

/** "in NUC-formaat": a body that lends its form to a session. */
export const asFormat = /^-(?:formaat|format|verband|samenstelling|setting|configuratie)(?![\p{L}])/u;

/** "Donderdag is er een NUC met de Oekraïense minister". */
const isThere = /(?<!\p{L})(?:is|was|zijn|waren|volgt|volgde) er (?:\p{Ll}{3,12} ){0,2}een $/u;
const putIn =
  /bijeen|samen in|vergader|(?:aan de orde|aan bod|ter sprake|centraal|besproken) in (?:de|het) $|(?:met|door) (?:de|het|een) $/u;
const inForm = /(?<!\p{L})in (?:\p{Ll}{2,20}e )?$/u;
const nothing = new Set(['', 'De ', 'de ', 'Het ', 'het ']);
/** "Zij spraken eerst over X en vervolgens in de NAR over Y". */
const inTurn =
  /(?<!\p{L})(?:spreken|spreekt|spraken|sprak|vergader\p{L}{1,3}|komen|kwamen|gesproken|bespraken|bespreken) [^.;\n]{0,140}(?:vervolgens|daarna|aansluitend|tot slot|ten slotte|eerst) in (?:de|het) $/u;
const speaks = /^ (?:spreekt|bespreekt|sprak|besprak|vergadert|vergaderde)/u;
/** "Het Militair Comité en de NPG komen bijeen": the second of two that meet. */
const second = /^(?:De|Het) \p{Lu}[^.;,\n]{2,110} en (?:de|het) $/u;
const bothMeet = /^[^.;,\n]{0,40}? (?:komen|kwamen|vergaderen|vergaderden)(?!\p{L})/u;
/** "Nodigt hij zijn ambtgenoten van de anti-ISIS-coalitie in Rome uit": its members are asked to come together. */
const invites = /(?<!\p{L})(?:nodigt|nodigen|nodigde|nodigden) [^.;\n]{3,140} van (?:de|het) $/u;
const guests = /^[^.;\n]{0,60}? uit(?=[.,;]|$| voor een (?:overleg|bijeenkomst|vergadering|ontmoeting))/u;
/** "Spreken de ministers van de anti-ISIS-coalitie elkaar". */
const oneAnother = /(?<!\p{L})(?:spreken|spraken|zien|zagen) [^.;,\n]{1,110} van (?:de|het) $/u;
const oneAnotherBehind = /^[^.;\n]{0,60}? elkaar(?!\p{L})/u;
const meetsSoon =
  /(?<!\p{L})(?:volgt|volgen|volgde|vergadert|vergaderde|vergaderen|beraadslaagt|beraadslaagde|beraadslagen|beraadslaagden|beraadt|beraadde|buigt|boog|(?:sta(?:at|an)|stond(?:en)?) in het teken van)(?!\p{L})(?![^.;,\n]{0,60} door (?:de|het) $)[^.;,\n]{0,60}$/u;

/** Whether the words around a body that stands alone tell it as meeting. */
export function meets(text: string, clause: Range, body: Range): boolean {
  const left = text.slice(Math.max(clause.start, body.start - 160), body.start);
  const right = text.slice(body.end, Math.min(clause.end, body.end + 200));
  if (right.startsWith(' over ') && inTurn.test(left)) return true;
  if (before.test(left)) return verbNext(right) || putIn.test(left) || verbAfter.test(right);
  if (right.startsWith('-') && asFormat.test(right))
    return inForm.test(left) && (verbAfter.test(right) || left.includes('bijeen'));
  if (nothing.has(left)) return subjectVerb.test(right) && (verbAfter.test(right) || speaks.test(right));
  if (invites.test(left) && guests.test(right)) return true;
  if (oneAnother.test(left) && oneAnotherBehind.test(right)) return true;
  if (second.test(left)) return bothMeet.test(right) && verbAfter.test(right);
  if (left.endsWith(' een ') && isThere.test(left)) return true;
  return verbBefore.test(left) && (verbAfter.test(right) || meetsSoon.test(left));
}
