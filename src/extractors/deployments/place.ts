import type { Range } from '../../fact.ts';
import { once } from './once.ts';
import type { Names } from './names.ts';

/** A country, sea, region or base that a sentence puts something in; offsets into the sentence. */
export interface PlaceMark extends Range {
  readonly name: string;
  readonly country: boolean;
  /** The country it lies in, or null; of a country itself. */
  readonly within: string | null;
  /** In the Netherlands itself: a home base, unless something is held there for others. */
  readonly home: boolean;
  /** A town by its place in the sentence alone, which the lexicon does not know: no country of it can be told. */
  readonly unknown: boolean;
  /** Of a headquarters: where those are who serve in it, and nothing else of the mission. */
  readonly seat: boolean;
}

/** In lower case. */
const governed =
  /(?<![\p{L}\p{N}])(?:in en (?:om|rond)|in|naar|vanuit|vanaf|op|bij|nabij|boven|te|rond|rondom|langs|voor de kust van|tussen|richting|binnen)(?: (?:de|het|een|luchthaven|vliegbasis|vliegveld|basis|kamp|eiland|eilanden|regio|provincie|stad|haven|havens|grens|wateren|territoriale|noorden|zuiden|oosten|westen|noordoosten|noordwesten|zuidoosten|zuidwesten|oostelijke|westelijke|noordelijke|zuidelijke|centrale|kust|van|rondom|buurland|luchtruim|luchtmachtbasis|militaire|bevriende|hoofdkwartier|hoofdstad|koerdische|omgeving|iraakse|[\p{Ll}-]{2,20}(?:basis|haven|kamp|stad|se)))*[ (]{1,2}(?:(?:noord|zuid|oost|west|noordoost|noordwest|zuidoost|zuidwest|midden|centraal)-)?$/u;
/** "de luchthaven van het Poolse Rzeszów", "de ambassade te Kyiv", in lower case: what is guarded lies where the guards are. */
const premises =
  /(?<![\p{L}\p{N}])(?:luchthaven|vliegveld|haven|vliegbasis|luchtruim|grondgebied|hoofdstad|ambassade|consulaat|consulaat-generaal|residentie|luchtverdediging|raketverdediging|kust|wateren|bescherming|verdediging|beveiliging|bewaking) van (?:de |het )?(?:[\p{Ll}-]{2,20}se (?:\p{Ll}{0,10}stad |provincie |regio )?)?$/u;
/** "het logistieke knooppunt Rzeszów". */
const named = /(?<![\p{L}\p{N}])(?:knooppunt|luchthaven|vliegveld|vliegbasis|luchtmachtbasis|hub|provincie|haven) $/u;
/** "Irak: 155 trainers", "MINUSMA (Mali): 290 militairen": where an item of a list is about. */
const isLabel = /^(?: \([^()]{1,36}\)|\))?:/u;
/** After the adjective of a country: ground of it. */
const ground =
  /^ (?:[\p{Ll}-]{2,20} )?[\p{Ll}]{0,16}(?:grondgebied|bodem|basis|terrein|terreinen|kazerne|haven|vliegveld|luchtruim|wateren|territorium|stad|eiland|kust|provincie|kamp)(?![\p{L}])/u;
/** "de oorlog in Oekraïne": where that is, and not where the Dutch are. */
const elsewhere =
  /(?:oorlog|strijd|conflict|situatie|crisis|inval|invasie|ontwikkelingen|gevechten|aanval|aanvallen|verkiezingen|regering|aanslag|aanslagen|aardbeving|staatsgreep|veiligheidssituatie|steun|escalatie|rust|stabiliteit|in plaats van) (?:in|op|naar|boven|van) (?:de |het )?$/u;

const cameFrom =
  /(?:terug|teruggekeerd|teruggetrokken|terugtrekken|terugtrekking|terugkeer|vertrek|vertrokken|vertrekt|vertrekken|weg|thuis)(?: [\p{L}-]{1,16}){0,5} uit (?:de |het )?$/u;
const from = /(?<![\p{L}])uit (?:de |het )?$/u;
const back = /^ (?:terug|teruggekeerd|teruggetrokken|teruggehaald|vertrokken|weg|te trekken|te evacueren|geëvacueerd)/u;
/** "voor de evacuatie van Nederlanders uit Soedan": it is done there. */
const evacuated = /(?:[Ee]vacuatie\p{L}{0,10}|[Ee]vacueren)(?: [\p{L}-]{1,20}){0,5} uit (?:de |het )?$/u;
const left = /(?<![\p{L}])(?:heeft|hebben|had|hadden|zal|zullen|verlaat|verlaten|verliet|verlieten) (?:de |het )?$/u;
const leaves = /(?<![\p{L}])(?:verla(?:at|ten)|verliet(?:en)?)(?![\p{L}])/u;
const request = /[Oo]p verzoek van (?:de |het )?(?:(?:regering|autoriteiten|gouverneur) van )?$/u;
/** "keert terug uit Jordanië", "uit Mali teruggetrokken", "op verzoek van Curaçao". */
/** "Liberia heeft om een hospitaalschip gevraagd": what is sent there, is sent there. */
const asks =
  /^ (?:heeft|had|vroeg|vraagt|verzocht|verzoekt)(?!\p{L})(?:[^;,.]{0,60} (?:gevraagd|verzocht)|[^;,.]{0,30} om )(?!\p{L}*land)/u;
const returns = (before: string, after: string): boolean =>
  (from.test(before) && (back.test(after) || cameFrom.test(before) || evacuated.test(before))) ||
  (before.includes('p verzoek van ') && request.test(before));
/** "vaart door de Rode Zee": of a country it would be the one who acts. */
const through = /(?<!\p{L})door de $/u;
const listing = /^(?:, | en |, in | \()$/u;

/** "in Evros", "te Bihać": a name right behind a preposition of place. */
const town =
  /(?<![\p{L}\p{N}])(?:in|te|vanuit|vanaf|nabij|rondom) (?<name>(?:Camp |Fort |Al-|El |Kamp )?\p{Lu}\p{Ll}[\p{L}-]{2,20})(?![\p{L}-])(?! (?:van|en)(?!\p{L})| \p{Lu}|\.\p{L})/gu;
/** Names that stand there and are no place abroad: adjectives, papers, bodies, people's homes and where ministers meet. */
const noTown =
  /(?:se|sche|isch|stuk|stukken|kamer|brief|nota|wet|dag|missie|verband|ministerie|kader)$|^(?:Kamer|Staat|Europ|Defensie|Nederland|Caribisch|Bijlage|Tabel|Figuur|Antwoord|Vraag|Motie|Artikel|Titel|Hoofdstuk|Koninkrijk|Koninklijk|Noord|Zuid|Oost|West|Midden|Operation|Exercise|Januari|Mei|Den|Amsterdam|Rotterdam|Utrecht|Eindhoven|Oirschot|Havelte|Ermelo|Gilze|Vlissingen|Schaarsbergen|Assen|Wezep|Doorn|Breda|Soesterberg|Woensdrecht|Vredepeel|Stroe|Apeldoorn|Arnhem|Schiphol|Zeist|Zoutkamp|Texel|Maastricht|Groningen|Nijmegen|Tilburg|Rucphen|Harskamp|Marnewaard|Hilversum|Noordwijk|Eemshaven|Brunssum|Brussel|Straatsburg|Luxemburg|Wenen|Parijs|Londen|Berlijn|Rome|Madrid|Washington|Warschau|Kopenhagen|Stockholm|Oslo|Helsinki|Lissabon|Athene|Praag|Boedapest|Vilnius|Tallinn|Moskou|Wales|Chicago|Lissabon)/u;

/** "op het hoofdkwartier in Rome": where ministers meet there are headquarters too. */
const headquarters = /(?:hoofdkwartier|HQ\)?)(?: van (?:de |het )?[\p{L}-]{2,20})? (?:in|te) $/u;
const adjectival = /^(?:Nederland|Den$|Caribisch)|(?:se|sche|isch)$/u;
/** The towns of a sentence that the lexicon does not know, as it calls them. */
function townsIn(sentence: string, { actors, countries, places }: Names, missions: readonly Range[]): PlaceMark[] {
  const known = [...actors, ...countries, ...places, ...missions];
  const found: PlaceMark[] = [];
  town.lastIndex = 0;
  for (let match = town.exec(sentence); match !== null; match = town.exec(sentence)) {
    const { name } = match.groups as { name: string };
    const end = match.index + match[0].length;
    const start = end - name.length;
    const seat = headquarters.test(sentence.slice(Math.max(0, start - 60), start)) && !adjectival.test(name);
    if ((noTown.test(name) && !seat) || known.some((other) => start < other.end && other.start < end)) continue;
    // "in Strausberg (Duitsland)"
    const country = countries.find((c) => c.as === 'name' && c.start === end + 2 && sentence.startsWith(' (', end));
    const within = country?.name ?? null;
    found.push({
      start,
      end,
      name,
      country: false,
      within,
      home: country?.code === 'NL',
      unknown: within === null,
      seat,
    });
  }
  return found;
}

/** Where a sentence says that things are, in order; only what stands after a preposition of place. */
export function placesIn(sentence: string, names: Names, missions: readonly Range[] = []): readonly PlaceMark[] {
  if (names.places.length === 0 && names.countries.length === 0) return townsIn(sentence, names, missions);
  const marks: PlaceMark[] = [];
  const add = (start: number, end: number, mark: Omit<PlaceMark, 'start' | 'end' | 'seat'>): void => {
    const last = marks.at(-1);
    const listed = last !== undefined && start - last.end < 6 && listing.test(sentence.slice(last.end, start));
    const before = sentence.slice(Math.max(0, start - 80), start);
    const lower = once(() => before.toLowerCase());
    const stands =
      listed ||
      governed.test(lower()) ||
      (!mark.country && (named.test(before) || through.test(before))) ||
      (start < 40 && isLabel.test(sentence.slice(end, end + 42))) ||
      // The rest ends in "van", "uit" or a verb, which most names do not stand after.
      (before.includes(' van ') && premises.test(lower())) ||
      returns(before, sentence.slice(end, end + 24)) ||
      (mark.country && start < 24 && asks.test(sentence.slice(end, end + 90))) ||
      (left.test(before) && leaves.test(sentence));
    if (!stands || elsewhere.test(before)) return;
    if (last !== undefined && last.end > start) return;
    marks.push({ start, end, ...mark, seat: headquarters.test(before) });
  };
  const found = [
    ...names.places.map((place) => ({ ...place, country: false, home: place.within === 'Nederland', unknown: false })),
    ...names.countries
      .filter((c) => c.as === 'name' || (c.code !== 'NL' && ground.test(sentence.slice(c.end, c.end + 50))))
      .map((c) => ({
        start: c.start,
        end: c.end,
        name: c.name,
        country: true,
        within: c.name,
        home: c.code === 'NL',
        unknown: false,
      })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, ...mark } of found) add(start, end, mark);
  return marks.length > 0 ? marks : townsIn(sentence, names, missions);
}
