import { wordList } from '../../dutch/calendar-words.ts';
import { finderOf } from '../../words/finder.ts';
import { wordStartBefore } from './refine/context.ts';

/** Words that narrow a unit, to the third of it that they name. "Ultimo" and "primo" are its last and first days. */
export const modifierWords: Readonly<Record<string, 'start' | 'mid' | 'end'>> = {
  begin: 'start',
  aanvang: 'start',
  primo: 'start',
  half: 'mid',
  medio: 'mid',
  halverwege: 'mid',
  midden: 'mid',
  eind: 'end',
  einde: 'end',
  ultimo: 'end',
};

/** Words that make a date approximate. */
export const approximateWords = [
  'ongeveer',
  'circa',
  'ca.',
  'plm.',
  'rond',
  'rondom',
  'omstreeks',
  'grofweg',
  'naar schatting',
  'om en nabij',
  'plusminus',
] as const;

/** Words before a date that bound it. "Voor" is judged by what stands around it (`refine/relation`). */
export const relationWords: Readonly<Record<string, 'from' | 'until' | 'before' | 'after'>> = {
  sinds: 'from',
  sedert: 'from',
  vanaf: 'from',
  'met ingang van': 'from',
  'm.i.v.': 'from',
  'met terugwerkende kracht tot': 'from',
  'met terugwerkende kracht vanaf': 'from',
  ingaande: 'from',
  per: 'from',
  'niet eerder dan': 'from',
  'op zijn vroegst': 'from',
  'op z’n vroegst': 'from',
  "op z'n vroegst": 'from',
  'ten vroegste': 'from',
  'tot en met': 'until',
  'tot (en met)': 'until',
  't/m': 'until',
  tot: 'until',
  'tot aan': 'until',
  'tot uiterlijk': 'until',
  'tot en met uiterlijk': 'until',
  uiterlijk: 'until',
  'uiterlijk per': 'until',
  'uiterlijk tot': 'until',
  'niet later dan': 'until',
  'ten laatste': 'until',
  'op zijn laatst': 'until',
  'op z’n laatst': 'until',
  "op z'n laatst": 'until',
  vóór: 'before',
  'voorafgaand aan': 'before',
  'uiterlijk vóór': 'before',
  'uiterlijk voor': 'before',
  na: 'after',
  'pas na': 'after',
};

/** Nouns that stand between a preposition and the unit they name: "met ingang van het jaar 2025", "sinds de maand mei". */
export const unitNouns: ReadonlySet<string> = new Set([
  'jaar',
  'jaren',
  'kalenderjaar',
  'begrotingsjaar',
  'boekjaar',
  'belastingjaar',
  'schooljaar',
  'studiejaar',
  'collegejaar',
  'cursusjaar',
  'subsidiejaar',
  'verslagjaar',
  'toeslagjaar',
  'peiljaar',
  'basisjaar',
  'referentiejaar',
  'uitvoeringsjaar',
  'premiejaar',
  'productiejaar',
  'oogstjaar',
  'maand',
  'maanden',
  'periode',
  'tijdvak',
  'planperiode',
  'seizoen',
  'winterseizoen',
  'stookseizoen',
  'dag',
  'datum',
  'peildatum',
]);

/**
 * Words after which a bare year is a year and no part of a name: prepositions, conjunctions, and what else stands
 * before a year as an adverbial of time. After any other word it belongs to it ("Jaarplan 2022", "Wet … 1998").
 */
export const beforeYear: ReadonlySet<string> = new Set(
  wordList(`
  in sinds sedert vanaf van uit over tot na naar voor vóór per tegen rond rondom omstreeks circa ca. ongeveer
  tussen met op richting gedurende binnen aan en of als dan wel t/m tm plus versus respectievelijk resp. ofwel
  danwel à begin eind einde medio half halverwege midden ultimo primo heel geheel uiterlijk was is wordt werd
  blijft bleef dat want waarin terwijl zowel noch ook toen anno ingaande vanuit tijdens sindsdien omdat
  aangezien alleen enkel nog reeds al zomer winter herfst lente voorjaar najaar later eerder vroeg laat
  vergeleken bij jaar jaren kalenderjaar begrotingsjaar boekjaar belastingjaar schooljaar schooljaren
  studiejaar collegejaar cursusjaar subsidiejaar verslagjaar toeslagjaar peiljaar basisjaar referentiejaar
  uitvoeringsjaar productiejaar periode tijdvak planperiode seizoen winterseizoen stookseizoen jaargangen
  jaargang begrotingsjaren kalenderjaren verslagjaren bouwjaar zichtjaar prijspeil peildatum stand realisatie
  raming prognose totaal datum
`),
);

/** Words before a number, or a list of numbers, that say it is none of a year or day. */
const numberLabels: ReadonlySet<string> = new Set(
  wordList(`
  nr nrs nummer nummers no nos artikel artikelen art lid leden vraag vragen bijlage bijlagen tabel tabellen figuur
  figuren hoofdstuk hoofdstukken paragraaf paragrafen par § p pp blz pagina paginas bladzijde bladzijden punt punten
  onderdeel onderdelen aanbeveling aanbevelingen sectie stuk stuks bijl stb stcrt trb staatsblad staatscourant
  tractatenblad resolutie verdragsnummer kamerstuk kamerstukken dossier zaaknummer kenmerk postbus nen iso box zaal
  kamer lot perceel gate baan lijn snelweg rapportnummer
`),
);

/** Whether such a word ends at an offset; `lower` in small letters. */
export function isNumberLabel(lower: string, end: number): boolean {
  if (lower[end - 1] === '§') return true;
  // "pagina's".
  const close = /['’]/u.test(lower[end - 2] ?? '') && lower[end - 1] === 's' ? end - 2 : end;
  return numberLabels.has(lower.slice(wordStartBefore(lower, close), close));
}

/** What is counted, after a number that could be taken for a year ("2000 militairen"). */
export const countedNouns = finderOf(
  wordList(`
  euro dollar procent procentpunt promille miljoen miljard mln mld duizend keer maal kilo kg kilogram gram ton
  kton megaton km km² kilometer meter m² m2 m³ m3 cm mm hectare ha liter uur uren minuten seconden dagen weken
  maanden jaar MW GW kW kWh MWh GWh TWh PJ megawatt gigawatt kilowatt graden volt hertz MHz fte fte's fte’s
  vte vte's vte’s stuks stuk plaatsen plekken bedden banen arbeidsplaatsen militairen soldaten manschappen
  reservisten mariniers veteranen agenten troepen rekruten man mensen personen burgers inwoners kinderen
  jongeren vrouwen mannen ouderen leerlingen studenten scholieren leraren docenten patiënten cliënten
  werknemers medewerkers ambtenaren deelnemers bezoekers reizigers passagiers vluchtelingen asielzoekers
  statushouders migranten slachtoffers doden gewonden gevallen meldingen klachten aanvragen zaken dossiers
  besmettingen woningen huizen huishoudens gezinnen gebouwen scholen bedrijven ondernemers ondernemingen
  boeren bedrijfslocaties gemeenten locaties projecten vluchten vliegtuigen schepen voertuigen auto’s auto's
  vrachtwagens bussen treinen raketten granaten drones drone wapens stembureaus laadpalen zonnepanelen
  windmolens bomen dieren koeien varkens exemplaren documenten pagina's pagina’s respondenten stemmen leden
  vrijwilligers vacatures opleidingsplaatsen opvangplekken opvangplaatsen gedetineerden cellen aangiften
  incidenten inspecties controles tests vaccins Nederlanders Oekraïners Oekraïense Nederlandse euro’s
`),
);
