import type { DeploymentFound } from '../../extractors/deployments/found.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { Period } from './bounds.ts';

/** "… en wordt eind augustus afgelost", "Het fregat wordt …", "Op 12 september wordt het fregat …": who goes was told before. */
const relieved =
  /^(?:en wordt |(?:(?:Op|In|Begin|Eind|Medio|Half|Vanaf) [\p{L}\d ]{2,30} (?:wordt|worden|werd|zal) )?(?:[Hh]et|[Dd]eze?|[Dd]it|[Dd]ie) (?:schip|fregat|onderzeeboot|mijnenjager|toestellen|helikopters|compagnie|eenheid|detachement|bataljon|team)(?!\p{L}))/u;

/** Where one contribution takes the place of another: when the one comes, the other goes. Told by index, as the periods are. */
export function withRelief(
  found: readonly DeploymentFound[],
  periods: readonly Period[],
  prepared: Prepared,
): Period[] {
  const given = [...periods];
  const hand = (goes: number, comes: number): void => {
    const [old, fresh] = [given[goes]!, given[comes]!];
    given[goes] = { start: old.start, end: old.end ?? fresh.start };
    given[comes] = { start: fresh.start ?? old.end, end: fresh.end };
  };
  for (const [i, fact] of found.entries()) {
    const before = found[i - 1];
    if (before === undefined) continue;
    const [first, second] = [before, fact];
    if (first.clause.start === second.clause.start) {
      // "wordt in april afgelost door", "lost in april af": who is reinforced stays.
      const [goes, comes] = first.relieves ? [i, i - 1] : [i - 1, i];
      if (first.relieves !== second.relieves && found[goes]!.fields.status === 'ended') hand(goes, comes);
      continue;
    }
    // "neemt deel aan SNMG2 en wordt eind augustus afgelost door …": who goes stands in a clause of its own.
    if (!fact.relieves || found[i + 1]?.clause.start === fact.clause.start) continue;
    const between = prepared.text.slice(before.clause.end, fact.clause.start);
    if (between.length > 3 || !/^[.,]? ?$/u.test(between)) continue;
    if (!relieved.test(prepared.text.slice(fact.clause.start, fact.clause.start + 80))) continue;
    given[i - 1] = { start: given[i - 1]!.start, end: given[i - 1]!.end ?? given[i]!.start };
  }
  return given;
}
