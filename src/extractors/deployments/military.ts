const names =
  /es[kc]adron|taakgroep|contingent|veldhospitaal|militair|marinier|marechaussee|officier|compagnie|bataljon|peloton|batterij|squadron|detachement|fregat|F-\d\d|Apache|Chinook|Patriot|mijnenjager|instructeur|trainer|adviseur/u;

/** Whether a unit, platform or post is one of the armed forces by its name, so that sending it out needs no place to be a deployment. */
export const isMilitary = (name: string): boolean => names.test(name);
