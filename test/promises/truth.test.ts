import { expect, test } from 'vitest';
import { readPromises } from '../../src/extractors/promises/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { prepared } from '../helpers.ts';

const read = (text: string) => readPromises(prepared(text), builtinLexicon).found.map(({ fields }) => fields);

/** Sentence, when, on what condition. */
test.each([
  [
    'Over de uitkomst van het overleg informeer ik u zo spoedig mogelijk na het kerstreces.',
    'zo spoedig mogelijk na het kerstreces',
    null,
  ],
  ['Ik zal de Kamer zo snel mogelijk informeren.', 'zo snel mogelijk', null],
  ['Ik zal de Kamer vóór het definitieve besluit informeren.', 'vóór het definitieve besluit', null],
  [
    'Bij een aanmerkelijke wijziging van de omstandigheden wordt de Kamer nader geïnformeerd.',
    null,
    'Bij een aanmerkelijke wijziging van de omstandigheden',
  ],
  [
    'De Kamer kan hierover na afloop van de onderhandelingen worden geïnformeerd.',
    null,
    'na afloop van de onderhandelingen',
  ],
])('%s', (text, due, condition) => {
  expect(read(text).map((p) => [p.dueText, p.condition])).toEqual([[due, condition]]);
});

test.each([
  [
    'Op 1 december spreek ik met uw Kamer. Voorafgaand daaraan stuur ik u het MIRT Overzicht 2021.',
    'Voorafgaand daaraan',
  ],
  [
    'Ik zeg uw Kamer toe dat zij uiterlijk twee jaar na inwerkingtreding een invoeringstoets ontvangt.',
    'uiterlijk twee jaar na inwerkingtreding',
  ],
])('the time ends where another noun begins: %s', (text, due) => {
  expect(read(text).map((p) => p.dueText)).toEqual([due]);
});

/** Sentence, what about, when, by whom. */
test.each([
  // A report that is still to come, the government's own; "zoals verzocht" without its commas opens no clause.
  [
    'In het verslag van de bijeenkomst op 15 april zal zoals verzocht uitgebreider worden ingegaan op de taakgroep.',
    'de taakgroep',
    null,
    null,
  ],
  ['De Kamer wordt zoals gebruikelijk na afloop van de Raad geïnformeerd.', null, 'na afloop van de Raad', null],
  ['Het kabinet zal in zijn reactie op het AIV-advies hierop terugkomen.', null, null, 'kabinet'],
  [
    'In de volgende geannoteerde agenda zal ik nader ingaan op het voorstel.',
    'het voorstel',
    'In de volgende geannoteerde agenda',
    'ik',
  ],
  ['Ik zal dit in het verslag van de Raad terugkoppelen.', null, null, 'ik'],
  // In a debate one comes back to something; what was promised in one is not due then.
  [
    'Op de motie-Jansen kom ik terug in de begrotingsbehandeling.',
    'de motie-Jansen',
    'in de begrotingsbehandeling',
    'ik',
  ],
  [
    'In het plenaire debat op 3 maart heeft mijn ambtsvoorganger het lid Van Dijk toegezegd in april terug te komen op de wachtlijsten.',
    'de wachtlijsten',
    'in april',
    'ambtsvoorganger',
  ],
  ['Tijdens het debat heb ik toegezegd uw Kamer voor 1 juli een plan te sturen.', 'een plan', 'voor 1 juli', 'ik'],
  // Where it lies, it has come.
  ['Het rapport ligt eind maart bij uw Kamer.', 'Het rapport', 'eind maart', null],
  ['De antwoorden liggen voor het debat bij de Kamer.', 'De antwoorden', 'voor het debat', null],
  // The time ends before who is told, and before what is left of "hierover".
  [
    'De eindevaluatie zal uiterlijk zes maanden na beëindiging van de missie aan de Kamer worden aangeboden.',
    'De eindevaluatie',
    'uiterlijk zes maanden na beëindiging van de missie',
    null,
  ],
  [
    'De minister van Financiën zal uw Kamer hier voor de begrotingsbehandeling over informeren.',
    null,
    'voor de begrotingsbehandeling',
    'minister van Financiën',
  ],
  ['Eind van deze week ontvangt u van mij een brief.', 'een brief', 'Eind van deze week', 'ik'],
  ['Voordien zal de Kamer een notitie over de inzet ontvangen.', 'de inzet', 'Voordien', null],
  [
    'De appreciaties worden uw Kamer binnen de gangbare termijn van zes weken via een BNC-fiche aangeboden.',
    'De appreciaties',
    'binnen de gangbare termijn van zes weken',
    null,
  ],
  // The clause goes on behind an aside.
  [
    'Uw Kamer ontvangt hierover, zoals verzocht, begin 2020 een overzicht per verordening.',
    'een overzicht per verordening',
    'begin 2020',
    null,
  ],
  // A relative clause tells what the House gets.
  [
    'De stand van zaken is onderwerp van een brief die uw Kamer in het eerste kwartaal van 2023 mag verwachten.',
    'een brief',
    'in het eerste kwartaal van 2023',
    null,
  ],
  [
    'In het BNC-fiche, dat uw Kamer begin maart toekomt, gaat het kabinet hier nader op in.',
    'het BNC-fiche',
    'begin maart',
    null,
  ],
  // One subject for two verbs.
  ['De Kamer is hierover op 3 januari geïnformeerd en wordt in april opnieuw geïnformeerd.', null, 'in april', null],
  [
    'De resultaten van de evaluatie worden medio 2017 verwacht en zullen met de Kamer worden gedeeld.',
    'De resultaten van de evaluatie',
    null,
    null,
  ],
  [
    'De minister voor Ontwikkelingssamenwerking bericht u separaat over de uitkomsten van de conferentie.',
    'de uitkomsten van de conferentie',
    null,
    'minister voor Ontwikkelingssamenwerking',
  ],
  ['De overige vragen worden in een separate brief beantwoord.', null, null, null],
  [
    'Dit voorjaar informeer ik uw Kamer over het vervolg, waarbij ik ook inga op de motie van het lid Bikker.',
    'het vervolg',
    'Dit voorjaar',
    'ik',
  ],
  ['Ik zal het, voorzien van mijn reactie, in mei aan uw Kamer doen toekomen.', null, 'in mei', 'ik'],
])('%s', (text, about, due, by) => {
  expect(read(text).map((p) => [p.about, p.dueText, p.by])).toEqual([[about, due, by]]);
});

test.each([
  'Het wetsvoorstel ligt op dit moment nog bij uw Kamer.',
  'Het wetsvoorstel ligt sinds dit voorjaar bij uw Kamer.',
  'Het voorstel ligt in mei bij de Raad van State.',
  'In de geannoteerde agenda ga ik in op het voorstel.',
  'In het verslag van de Raad van State zal hierop worden ingegaan.',
  'De minister heeft u bericht over de uitkomsten.',
  'De Kamer beschikt over de informatie die haar toekomt.',
  'Zoals verzocht is de Kamer geïnformeerd.',
  'Een afschrift van deze brief wordt gestuurd aan de Eerste Kamer.',
])('none: %s', (text) => {
  expect(read(text)).toEqual([]);
});
