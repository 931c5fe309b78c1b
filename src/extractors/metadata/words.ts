/** Academic and courtesy titles that are no part of a name; lower case, without their point. */
export const titles: readonly string[] = [
  'drs',
  'mr',
  'ir',
  'ing',
  'prof',
  'dr',
  'jhr',
  'jkvr',
  'mevr',
  'mw',
  'dhr',
  'bc',
  'em',
  'hare',
  'zijne',
  'excellentie',
  'mevrouw',
  'heer',
];

/** Titles set after a name ("… MBA"). */
export const titlesBehind: readonly string[] = [
  'MBA',
  'MPA',
  'MSc',
  'BSc',
  'MA',
  'BA',
  'PhD',
  'LLM',
  'LL.M',
  'LL.M.',
  'RA',
  'EMIA',
  'MPM',
];

/** Parts of surnames that have a small letter after a first name or initials. */
export const particles: readonly string[] = [
  'van',
  'de',
  'der',
  'den',
  'ter',
  'ten',
  'te',
  'von',
  'zu',
  'el',
  'al',
  '’t',
  "'t",
  'het',
  'la',
  'le',
  'du',
  'des',
  'in',
  'op',
  'aan',
  'bij',
  'uit',
  'van’t',
  'd’',
  'bin',
  'ben',
  'e.v',
];

/** Offices that sign letters; lower case. */
export const offices: readonly string[] = [
  'secretaris-generaal',
  'plaatsvervangend secretaris-generaal',
  'directeur-generaal',
  'minister-president',
  'viceminister-president',
  'vice-minister-president',
  'minister',
  'staatssecretaris',
  'demissionair minister',
  'demissionair staatssecretaris',
  'waarnemend minister',
];

/** Words that name ministries and portfolios: a line made of them is the rest of a role and no name. Lower case. */
export const portfolioWords: ReadonlySet<string> = new Set(
  (
    'zaken buitenlandse binnenlandse economische sociale algemene koninkrijksrelaties werkgelegenheid volksgezondheid welzijn ' +
    'sport onderwijs cultuur natuurbeheer wetenschap wetenschappen infrastructuur waterstaat milieu milieubeheer landbouw natuur ' +
    'voedselkwaliteit visserij voedselzekerheid justitie veiligheid financiën defensie klimaat energie klimaatbeleid groene ' +
    'groei asiel migratie vreemdelingenzaken volkshuisvesting ruimtelijke ordening wonen rijksdienst innovatie handel ' +
    'ontwikkelingssamenwerking ontwikkelingshulp ontwikkeling verkeer vervoer integratie immigratie inburgering jeugd gezin ' +
    'zorg medische langdurige maatschappelijke preventie primair voortgezet basis- rechtsbescherming armoedebeleid ' +
    'participatie pensioenen stikstof mijnbouw digitalisering digitale economie herstel groningen fiscaliteit belastingdienst ' +
    'toeslagen douane media emancipatie mediazaken bestuurlijke vernieuwing grotestedenbeleid openbaar mariene scheepvaart ' +
    'rijkswaterstaat voedsel europese openbare orde bouw volksgezondheid, hoger'
  ).split(' '),
);

/** Portfolios of ministers without a ministry of their own, who are "Minister voor …"; lower case. */
export const portfoliosWithVoor: readonly string[] = [
  'armoedebeleid, participatie en pensioenen',
  'basis- en voortgezet onderwijs en media',
  'bestuurlijke vernieuwing en koninkrijksrelaties',
  'buitenlandse handel en ontwikkelingssamenwerking',
  'buitenlandse handel en ontwikkelingshulp',
  'immigratie, integratie en asiel',
  'jeugd en gezin',
  'klimaat en energie',
  'langdurige zorg en sport',
  'medische zorg',
  'medische zorg en sport',
  'milieu en wonen',
  'natuur en stikstof',
  'ontwikkelingssamenwerking',
  'primair en voortgezet onderwijs',
  'rechtsbescherming',
  'vreemdelingenzaken en integratie',
  'wonen en rijksdienst',
  'wonen, wijken en integratie',
];
