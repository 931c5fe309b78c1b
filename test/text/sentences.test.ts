import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';

const split = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end));

/** A text of one sentence each: nothing in it ends one. */
const whole: string[] = [
  'Zie Kamerstuk 28 676, nr. 443 van 3 mei.',
  'Zie de nrs. 290 en 291.',
  'Op 7 juli jl. heeft Nederland een bod uitgebracht.',
  'Het overleg van 3 juni a.s. wordt verplaatst.',
  'Er is € 20 mln. uitgegeven aan munitie.',
  'De brief d.d. 17 juni 2022 is verzonden.',
  'De inzet van Zr.Ms. Karel Doorman is verlengd.',
  'Ook Hr.Ms. De Ruyter vaart mee.',
  'De motie van de leden Kerstens c.s. over vliegbasis Volkel is uitgevoerd.',
  'Minister K.H. Ollongren heeft dit toegezegd.',
  'Namens A.Th.B. Bijleveld-Schouten is geantwoord.',
  'Op de top in Washington D.C. hebben bondgenoten dit besloten.',
  'Dit betreft o.a. Kamerstuk 28 676.',
  'Andere landen, bijv. Duitsland, doen mee.',
  'Dit volgt uit art. 100 van de Grondwet.',
  'Aldus prof. dr. J. de Vries in het rapport.',
  'Zie Handelingen II, blz. 12 e.v. voor het debat.',
  'Het orkaanseizoen op St. Maarten begint in juni.',
  'De groei is 2.1 procent.',
  'Het bedrag is 1.250.000 euro.',
  'Artikel 3.43 van de Aanwijzingen is toegepast.',
  'Dat is m.n. Duitsland en m.b.t. België zo.',
  'Drs. R.W. Knops heeft de brief ondertekend.',
  'Het lid mr. Th. Bot stelde een vraag.',
  'De verdachte J. de V. Jansen is vrij.',
  'Petroleos de Venezuela, S.A. (PdVSA) is getroffen.',
  'Dit is i.h.k.v. Operatie Atalanta gebeurd.',
  'De minister zei: „wij gaan door” en vertrok.',
  'Het gaat om ca. 300 mariniers.',
  'Zie Trb. 2009, 113 voor het verdrag.',
  'Zie ook Stcrt. 2023, 12345 en Stb. 2018, 123.',
  'Vgl. Kamerstuk 29 521.',
  'De Zr.Ms. Zeven Provinciën, De Ruyter, etc. varen mee.',
  'De gen. b.d. Van Uhm sprak.',
  'Schiphol Nederland B.V. moet maatregelen nemen.',
  '1. Inleiding',
  'b. De tweede vraag.',
  'Dit geldt per 1 jan. 2024 voor allen.',
  'Het is 20 km. verderop.',
  'De VN (resp. de NAVO) doet mee.',
  'De stelling (nr. 3.) is juist.',
];

test.each(whole)('one sentence: %s', (text) => {
  expect(split(text)).toEqual([text]);
});

/** Texts with "|" where one sentence ends and the next begins. */
const parted: string[] = [
  'Dit is zo.|Dat ook.',
  'Is dat zo?|Ja.',
  'Nee!|Dat is niet zo.',
  'Het gebeurde op 7 juli jl.|De Kamer is geïnformeerd.',
  'Dat kost 20 mln.|Het kabinet betaalt dit.',
  'Dat is de motie-Jansen c.s.|Ik ontraad die.',
  'De top was in Washington D.C.|Daar is dit besloten.',
  'Zo luidt het (zie Kamerstuk 28 676, nr. 464).|De Kamer is geïnformeerd.',
  'Dat is zo in 2024.|In 2025 niet.',
  'Hij zei: “Dat klopt.”|Daarna vertrok hij.',
  'Dat is ‘enablement’.|‘Lead nation’ is iets anders.',
  'De kosten zijn 4,2 miljoen.|€ 3 miljoen is betaald.',
  'Dat is 2%.|Meer niet.',
  'Het eindigt in 2025…|Daarna niet.',
  'Nederland levert de F-35.|De F-16 gaat weg.',
  'Aldus de NAVO.|’s Avonds was er een diner.',
  'Aldus artikel 5.|Artikel 6 niet.',
  'Dat gold voor de EU.|1 juni is de streefdatum.',
  'Dit zijn tanks, munitie e.d.|Nederland betaalt.',
  'Zie https://www.nato.int/x.html.|De brief volgt.',
  'Dat deed het kabinet.|[De rest volgt.]',
  'De dienst heet KMar.|Die valt onder Defensie.',
];

test.each(parted)('parted: %s', (text) => {
  expect(split(text.replaceAll('|', ' '))).toEqual(text.split('|'));
});

test('a sentence never leaves its range', () => {
  const text = 'Een zin. Twee zinnen. Drie.';
  expect(sentencesOf(text, { start: 9, end: 21 })).toEqual([{ start: 9, end: 21 }]);
});
