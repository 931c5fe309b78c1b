import { smallLetters } from '../words/small-letters.ts';

/**
 * Finite forms of the auxiliaries and of the verbs that official prose uses most: where one stands, a noun
 * phrase (a title, the name of an act) has ended.
 */
const finite = new Set(
  (
    'is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden mag mogen mocht moet moeten ' +
    'moest zal zullen zou zouden wil willen gaat gaan ging komt komen kwam doet doen deed blijft blijven bleef lijkt blijkt ' +
    'biedt bieden bood bepaalt regelt schrijft verplicht vereist stelt stellen geeft geven gaf luidt vormt ' +
    'verbiedt stond ligt liggen houdt maakt maken maakte neemt nemen nam ziet zie treedt volgt meldt ' +
    'verzoekt beschouw beschouwt informeer informeerde stuurde stuur ontvangt ontvangen ontving bevat bevatten geldt gelden ben bent bestaat betreft'
  ).split(' '),
);

/** Whether a word is one of the frequent finite verb forms; in any case. */
export function isFiniteVerb(word: string): boolean {
  return finite.has(smallLetters(word));
}
