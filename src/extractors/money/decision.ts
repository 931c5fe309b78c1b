import type { Actor } from './actors.ts';
import { nobodyKnown } from './mentions.ts';
import type { Cast } from './scene.ts';

/**
 * Nouns whose "van" names who decides or gives: bodies ("de raad van bestuur van het IMF", "de leiders van de
 * G7"), and what they decide ("het voorstel van de Commissie voorziet in", "het besluit van de Raad om").
 */
const ofBody =
  /(?:(?<!\p{L})(?<before>\p{L}{1,24}) |^)(?:de|het|een|dit|deze|die|dat) (?:\p{Ll}{3,20}e ){0,2}(?:raad van (?:bestuur|bewind|toezicht|gouverneurs)|bestuur|congres|parlement|leiders|regeringsleiders|lidstaten|ministers|top|voorzitter|lid|leden|dienst|agentschap|aandeelhouders|(?:\p{L}{3,20})?(?:begroting|bank|fonds|faciliteit|instrument|programma|pakket|voorstel|besluit|akkoord|plan|initiatief|voornemen|toezegging|aankondiging|bereidheid|belofte|verordening|strategie|mededeling))(?: \([^()]{1,40}\))? van (?:de |het )?$/iu;
/** Prepositions before such a noun, under which it only says on what somebody else acts. */
const governing =
  /^(?:op|aan|uit|binnen|via|van|naar|met|volgens|conform|na|in|tijdens|bij|door|voor|namens|aanleiding|grond|sinds|naast|onder|tegen|ten|ter)$/iu;

/** The actor whose body or decision is the subject of an amount's clause, before the amount; null where there is none. */
export function deciderOf({ scene, clause, actors }: Cast): Actor | null {
  const found = actors.findLast((actor) => {
    if (actor.preposition !== 'van' || actor.adjective || actor.start < clause.start || actor.end > scene.start)
      return false;
    const match = ofBody.exec(scene.sentence.slice(Math.max(clause.start, actor.start - 110), actor.start));
    return match !== null && !governing.test(match.groups!['before'] ?? '');
  });
  return found && found.name !== nobodyKnown ? found : null;
}

/**
 * Verbs of assent and opinion: who welcomes, supports or waits for money that is given does not give it.
 * "Nederland steunt Oekraïne met" is a gift; "Nederland steunt het voorstel" none.
 */
const assent =
  /(?<!\p{L})(?:verwelkomt?|verwelkomen|verwelkomde|onderschrijf|onderschrijft|onderschrijven|onderschreef|(?:steunt?|steunen|steunde|ondersteunt?|ondersteunen) (?:de|het|dit|deze|een|dat|die) (?:\p{L}+e ){0,2}\p{L}{0,24}(?:voorstel|voorstellen|besluit|besluiten|plan|plannen|lening|leningen|initiatief|oprichting|instelling|instellen|verhoging|toekenning|oproep|inzet|akkoord|idee|aanpak|wens|ambitie|verlenging|uitbreiding|vrijgave|uitkering|herziening)|(?:ben|is|zijn|was) (?:\p{L}+ ){0,2}(?:positief|tevreden|verheugd|content|ingenomen|kritisch|voorstander|tegenstander|bezorgd|bekend)|(?:sta|staat|staan|stond) (?:\p{L}+ ){0,2}(?:achter|positief|welwillend|kritisch|open)|waardeert?|waarderen|hecht(?:en)?|stem(?:t|de|den|men)?(?= .{0,100}(?<!\p{L})in(?!\p{L}))|(?:ga|gaat|ging|gingen) (?:\p{L}+ ){0,4}akkoord|ingestemd|instemt|instemmen|(?:kan|kunnen) (?:\p{L}+ ){0,3}(?:vinden|leven)|neemt? (?:\p{L}+ ){0,2}kennis|kennisgenomen|wijst|wees|ziet?|zag|volgt|wacht(?:te)? op|verwacht(?:te)?|meent|meende|toegejuicht|juicht|(?:zet|zetten|zette)(?= (?:\p{L}+ ){0,3}in (?:op|voor|om)(?!\p{L}))|streeft|streven|streefde|wenst|wensen|(?:sterk|hard) (?:gemaakt|maken|te maken)|(?:maakt|maken|maakte) zich|bepleit|pleit|geagendeerd|deelt de)(?!\p{L})/u;

/** What the cabinet decides itself: it agrees to "een" package, and to "de" loan that others have told it of. */
const ownDecision =
  /(?:(?:kabinet|ministerraad) (?:\p{L}+ ){0,4}(?:ingestemd|akkoord) (?:\p{L}+ ){0,2}|(?:stemde|stemt) (?:\p{L}+ ){0,2}(?:kabinet|ministerraad) in |(?:kabinet|ministerraad) (?:stemde|stemt) (?:\p{L}+ ){0,3}in )met een(?!\p{L})/iu;

const ownVerb =
  /(?:,| en) (?:stelt|stelde|draagt|droeg|trekt|trok|geeft|gaf|maakt|maakte|doneert|doneerde|verstrekt|verstrekte|levert|betaalt|stort|reserveert|zegt|zegde)(?= (?!(?:achter|in met) )[^.;]*$)/u;

/** Whether the text between the Netherlands as subject and an amount only agrees to what others do. */
export function assents(between: string): boolean {
  // "verwelkomt dit besluit en stelt zelf": the last verb is that of the amount.
  const last = ownVerb.exec(between)?.index ?? 0;
  return assent.test(between.slice(last)) && !ownDecision.test(between);
}
