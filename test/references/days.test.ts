import { expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';

/** The days given with the papers that a letter of 4 October 2023 cites. */
function daysOf(text: string): (string | null)[] {
  const { references } = extractLetter(sourceOf(`Den Haag, 4 oktober 2023\n\nGeachte voorzitter,\n\n${text}\n`));
  return references.filter(({ type }) => type !== 'motion' && type !== 'letter').map(({ date }) => date);
}

test.each<[string, ...(string | null)[]]>([
  [
    'Zie de artikel 100-brief van 7 juli 2023 (Kamerstuk 29 521, nr. 461) en de aanvulling daarop van 29 september 2023 (Kamerstuk 29 521, nr. 465).',
    '2023-07-07',
    '2023-09-29',
  ],
  [
    'Zie het verslag van 3 mei 2023 (Kamerstuk 28 676, nr. 426) en het addendum daarbij van 9 mei 2023 (Kamerstuk 28 676, nr. 427).',
    '2023-05-03',
    '2023-05-09',
  ],
  [
    'Zoals u per brief van 20 december 2017 werd gemeld (Kamerstukken II 2017–2018, 28 676, nrs. 281 en 282), is er een team.',
    '2017-12-20',
    '2017-12-20',
  ],
  [
    'In de brieven van 3 mei en 5 juni 2023 (Kamerstuk 28 676, nrs. 426 en 428) is dit toegelicht.',
    '2023-05-03',
    '2023-06-05',
  ],
  ['Met het schrijven van 4 juni 2010 (Kamerstuk 31 936, nr. 12) is de Kamer hierover geïnformeerd.', '2010-06-04'],
  ['Het kabinet heeft dit op 15 december 2015 aan uw Kamer gemeld (Kamerstuk 27 925, nr. 570).', '2015-12-15'],
  ['De Kamer ontving op 15 december 2015 een brief over Irak (Kamerstuk 27 925, nr. 570).', '2015-12-15'],
  ['Bij brief van 15 december 2015 ontving de Kamer het besluit (Kamerstuk 27 925, nr. 570).', '2015-12-15'],
  ['In antwoord op Kamervragen van 15 december 2015 (Kamerstuk 27 925, nr. 570) is dit toegelicht.', null],
  ['De motie van het lid Voordewind, aangenomen op 15 december 2015 (Kamerstuk 27 925, nr. 570), is uitgevoerd.', null],
  ['Zoals besproken tijdens het AO van 15 december 2015 (Kamerstuk 27 925, nr. 570) is dit lastig.', null],
  ['Het besluit van 4 mei 2022 is toegelicht in Kamerstuk 29 521, nr. 446.', null],
  [
    'De Kamerbrief ‘Nederlandse inzet in Irak’ (15 december 2015, Kamerstuk 27 925, nr. 570) gaat hierop in.',
    '2015-12-15',
  ],
  [
    'Voor het besluit verwijs ik naar mijn brief van 1 juli jl. over de inzet in Litouwen (Kamerstuk 28 676, nr. 412).',
    '2023-07-01',
  ],
  ['Op 1 juli jl. stuurde ik u de evaluatie van de missie (Kamerstuk 29 521, nr. 440).', '2023-07-01'],
  ['De evaluatie die uw Kamer op 1 juli 2023 toeging (Kamerstuk 29 521, nr. 440) laat dit zien.', '2023-07-01'],
  ['De Kamer is hierover laatstelijk geïnformeerd op 1 juli 2023 (Kamerstuk 29 521, nr. 440).', '2023-07-01'],
  [
    'De Kamer is geïnformeerd op 1 juli 2023 (Kamerstuk 29 521, nr. 440), 3 september 2023 (Kamerstuk 29 521, nr. 441) en 5 oktober 2023 (Kamerstuk 29 521, nr. 442).',
    '2023-07-01',
    '2023-09-03',
    '2023-10-05',
  ],
  [
    'Zie de brieven van 1 juli 2023 (29 521, nr. 440), van 3 september 2023 (29 521, nr. 441) en van 5 oktober 2023 (29 521, nr. 442).',
    '2023-07-01',
    '2023-09-03',
    '2023-10-05',
  ],
  [
    'Zie onder meer Kamerstuk 29 521, nr. 440 d.d. 1 juli 2023, nr. 441 d.d. 3 september 2023 en nr. 442 d.d. 5 oktober 2023.',
    '2023-07-01',
    '2023-09-03',
    '2023-10-05',
  ],
  ['In de kennisgevingsbrief van 1 juli 2023 (Kamerstuk 29 521, nr. 440) is dit gemeld.', '2023-07-01'],
  [
    'In vervolg op de brief d.d. 1 juli 2023 met kenmerk BZ2023-12 (Kamerstuk 29 521, nr. 440) meld ik het volgende.',
    '2023-07-01',
  ],
  ['De brief van de minister van Defensie van 1 juli 2023 (Kamerstuk 29 521, nr. 440) bevat de cijfers.', '2023-07-01'],
  ['Op 1 juli 2023 is de Kamer de evaluatie aangeboden (Kamerstuk 29 521, nr. 440).', '2023-07-01'],
  ['De op 1 juli 2023 aan uw Kamer gezonden evaluatie (Kamerstuk 29 521, nr. 440) is positief.', '2023-07-01'],
  ['De op 1 juli 2023 verschenen beleidsbrief (Kamerstuk 29 521, nr. 440) kondigt dit aan.', '2023-07-01'],
  ['De Defensienota van 1 juni 2022 (Kamerstuk 36 124, nr. 1) kondigt dit aan.', '2022-06-01'],
  ['Conform het Toetsingskader (Kamerstuk 29 521, nr. 226, 22 januari 2014) geldt dit.', '2014-01-22'],
  ['Conform het Toetsingskader (Kamerstuk 29 521, nr. 226 van 22 januari 2014) geldt dit.', '2014-01-22'],
  ['Het Toetsingskader 2014 (d.d. 22 januari 2014, Kamerstuk 29 521, nr. 226) geldt.', '2014-01-22'],
  ['De missie begon op 1 juli 2023 (Kamerstuk 29 521, nr. 440).', null],
  ['Op 1 juli 2023 nam het kabinet dit besluit (Kamerstuk 29 521, nr. 440).', null],
  [
    'Op 1 juli 2023 besloot het kabinet hiertoe, waarover uw Kamer diezelfde dag is geïnformeerd (Kamerstuk 29 521, nr. 440).',
    '2023-07-01',
  ],
  ['Deze inzet loopt tot 1 juli 2023 (zie Kamerstuk 29 521, nr. 440).', null],
  ['Zie het verslag van de RBZ van 1 juli 2023 (Kamerstuk 21 501-02, nr. 2440).', null],
  ['Zie het verslag van een schriftelijk overleg van 1 juli 2023 (Kamerstuk 21 501-02, nr. 2440).', '2023-07-01'],
  ['De geannoteerde agenda van 1 juni 2023 (Kamerstuk 21 501-02, nr. 2430) vermeldt dit.', '2023-06-01'],
  ['Hierover bent u bij brief van 1 juli 2023, Kamerstuk 29 521, nr. 440, ingelicht.', '2023-07-01'],
  [
    'Ik verwijs u naar de antwoorden op vragen van het lid Piri van 1 juli 2023 (Aanhangsel Handelingen II 2022/23, nr. 3100).',
    null,
  ],
  [
    'De antwoorden van 1 juli 2023 op vragen van het lid Piri (Aanhangsel Handelingen II 2022/23, nr. 3100) gaan daarop in.',
    '2023-07-01',
  ],
  ['In de aanbiedingsbrief bij de evaluatie d.d. 1 juli 2023 (Kamerstuk 29 521, nr. 440) staat dit.', '2023-07-01'],
  ['In de kabinetsreactie van 1 juli 2023 op het AIV-advies (Kamerstuk 29 521, nr. 440) staat dit.', '2023-07-01'],
  [
    'Zoals gemeld in de brief van 1 juli 2023 over de verlenging van de missie tot 31 december 2024 (Kamerstuk 29 521, nr. 440) geldt dit.',
    '2023-07-01',
  ],
  ['De brief over de verlenging van de missie van 1 juli 2023 (Kamerstuk 29 521, nr. 440) is besproken.', '2023-07-01'],
  ['Zoals aan uw Kamer gemeld op 1 juli jl. (29 521, nr. 440), zal de missie eindigen.', '2023-07-01'],
  ['In mijn brief van vrijdag 1 september jl. (Kamerstuk 29 521, nr. 441) lichtte ik dit toe.', '2023-09-01'],
  [
    'Op 1 juli 2023 zijn de Kamer de evaluatie en de beleidsreactie daarop toegegaan (Kamerstuk 29 521, nr. 440).',
    '2023-07-01',
  ],
  ['Zie de brief van 1 juli 2023, waarin dit is toegelicht (Kamerstuk 29 521, nr. 440).', '2023-07-01'],
  ['De missie is verlengd bij besluit van 1 juli 2023 (Kamerstuk 29 521, nr. 440).', null],
  ['Aan de motie Belhaj van 1 juli 2023 (Kamerstuk 29 521, nr. 440) is voldaan.', null],
  ['Met de brief van 1 juli 2023 (Kamerstuk 29 521, nr. 440, hierna: de brief) is de inzet gemeld.', '2023-07-01'],
  [
    'Ik verwijs naar de Kamerbrieven van 1 juli 2023 (Kamerstuk 29 521, nr. 440), 5 juli 2023 (Kamerstuk 29 521, nr. 441) en 9 juli 2023 (Kamerstuk 29 521, nr. 442).',
    '2023-07-01',
    '2023-07-05',
    '2023-07-09',
  ],
  [
    'Ik verwijs naar Kamerstuk 29 521, nr. 440 van 1 juli 2023 en Kamerstuk 29 521, nr. 441 van 5 juli 2023.',
    '2023-07-01',
    '2023-07-05',
  ],
  [
    'Ik verwijs naar Kamerstuk 29 521, nr. 440 (brief van 1 juli 2023) en Kamerstuk 29 521, nr. 441 (brief van 5 juli 2023).',
    '2023-07-01',
    '2023-07-05',
  ],
  [
    'Ik verwijs naar Kamerstuk 29 521, nrs. 440 en 441 van respectievelijk 1 juli 2023 en 5 juli 2023.',
    '2023-07-01',
    '2023-07-05',
  ],
  [
    'Ik verwijs naar de brieven van 1 juli 2023 en 5 juli 2023, resp. Kamerstuk 29 521, nr. 440 en nr. 441.',
    '2023-07-01',
    '2023-07-05',
  ],
  ['Ik verwijs naar de brieven van 1 en 5 juli 2023 (Kamerstuk 29 521, nrs. 440 en 441).', '2023-07-01', '2023-07-05'],
  [
    'Ik verwijs naar de brieven van 1 juli, 5 juli en 9 juli 2023 (Kamerstuk 29 521, nrs. 440, 441 en 442).',
    '2023-07-01',
    '2023-07-05',
    '2023-07-09',
  ],
  [
    'Uw Kamer is hierover op 1 juli en 5 juli 2023 geïnformeerd (Kamerstuk 29 521, nrs. 440 en 441).',
    '2023-07-01',
    '2023-07-05',
  ],
  ['Uw Kamer is hierover op 1 juli en 5 juli 2023 geïnformeerd (Kamerstuk 29 521, nr. 440).', null],
  ['Per Kamerbrief d.d. 1 juli 2023 (2023D12345) is dit toegelicht.', '2023-07-01'],
  ['In de brief met nummer 2023Z12345 van 1 juli 2023 is dit toegelicht.', '2023-07-01'],
  ['In de brief van 1 juli 2023 met kenmerk 2023Z12345 is dit toegelicht.', '2023-07-01'],
  ['Uw brief van 1 juli 2023, kenmerk 2023Z12345/2023D23456, is beantwoord.', '2023-07-01', '2023-07-01'],
  ['Handelingen II 2022/23, nr. 98, item 4, 1 juli 2023, p. 7.', '2023-07-01'],
  ['Zie het verslag van het commissiedebat van 1 juli 2023 (Kamerstuk 29 521, nr. 440).', null],
  [
    'Zie het verslag van 5 augustus 2023 van het commissiedebat van 1 juli 2023 (Kamerstuk 29 521, nr. 440).',
    '2023-08-05',
  ],
  ['Bij de behandeling van de begroting op 1 juli 2023 (Kamerstuk 36 200 X, nr. 44) is dit besproken.', null],
  ['Bij brief van 1 juli 2023 van de minister van Defensie (Kamerstuk 29 521, nr. 440) is dit gemeld.', '2023-07-01'],
  ['Bij brief van 1 juli 2023 aan de Tweede Kamer (Kamerstuk 29 521, nr. 440) is dit gemeld.', '2023-07-01'],
  [
    'Op 1 juli 2023 heeft het kabinet uw Kamer per brief geïnformeerd over de verlenging tot 31 december 2024 (Kamerstuk 29 521, nr. 440).',
    '2023-07-01',
  ],
  ['Sinds 1 juli 2023 wordt uw Kamer elke maand geïnformeerd (Kamerstuk 29 521, nr. 440).', null],
  ['Voor de stand van zaken op 1 juli 2023 verwijs ik u naar Kamerstuk 29 521, nr. 440.', null],
  ['De stand van zaken per 1 juli 2023 is opgenomen in de brief (Kamerstuk 29 521, nr. 440).', null],
  ['De brief over de situatie per 1 juli 2023 (Kamerstuk 29 521, nr. 440) geeft de cijfers.', null],
])('%s', (text, ...days) => {
  expect(daysOf(text)).toEqual(days);
});

/** A paper in a footnote takes the day that the body gives the letter it hangs on. */
test.each<[string, ...(string | null)[]]>([
  ['Zoals gemeld in de Kamerbrief van 1 juli 2023.¹ Dit is nodig.\n\n¹ Kamerstuk 29 521, nr. 440.', '2023-07-01'],
  ['In mijn brief van 1 juli jl.¹ ben ik daarop ingegaan.\n\n¹ Kamerstuk 29 521, nr. 440', '2023-07-01'],
  ['De Kamer is op 1 juli 2023 per brief¹ geïnformeerd over de inzet.\n\n¹ Kamerstuk 29 521, nr. 440', '2023-07-01'],
  [
    'De Kamer is op 1 juli 2023 geïnformeerd over de inzet.¹ Daarna is de missie begonnen.\n\n¹ Kamerstuk 29 521, nr. 440',
    '2023-07-01',
  ],
  [
    'In de brieven van 1 juli¹ en 5 augustus 2023² is dit toegelicht.\n\n¹ Kamerstuk 29 521, nr. 440.\n\n² Kamerstuk 29 521, nr. 442.',
    '2023-07-01',
    '2023-08-05',
  ],
  [
    'In de brief van 1 juli 2023¹ en de brief van 5 augustus 2023² is dit toegelicht.\n\n¹ Kamerstuk 29 521, nr. 440.\n\n² Kamerstuk 29 521, nr. 442.',
    '2023-07-01',
    '2023-08-05',
  ],
  ['De missie begon op 1 juli 2023.¹ Dat is bekend.\n\n¹ Kamerstuk 29 521, nr. 440.', null],
  ['Het debat van 1 juli 2023¹ ging hierover.\n\n¹ Handelingen II 2022/23, nr. 98, item 4.', null],
  ['De motie-Piri¹ van 1 juli 2023 is uitgevoerd.\n\n¹ Kamerstuk 29 521, nr. 440.', null],
  ['Op 1 juli 2023¹ informeerde ik uw Kamer hierover.\n\n¹ Kamerstuk 29 521, nr. 440.', '2023-07-01'],
  ['De eerder verzonden brief¹ van 1 juli 2023 bevat de cijfers.\n\n¹ Kamerstuk 29 521, nr. 440.', '2023-07-01'],
  ['In de artikel 100-brief¹ van 1 juli 2023 is dit toegelicht.\n\n¹ Kamerstuk 29 521, nr. 440.', '2023-07-01'],
  ['Zie ook de brief hierover.¹\n\n¹ Brief van 1 juli 2023, Kamerstuk 29 521, nr. 440.', '2023-07-01'],
  ['Zie ook de brief hierover.¹\n\n¹ Kamerstuk 29 521, nr. 440, 1 juli 2023.', '2023-07-01'],
  ['Zie ook de brief hierover.¹\n\n¹ Kamerstuk 29 521, nr. 440 (1 juli 2023).', '2023-07-01'],
  ['Zie ook de brief hierover.¹\n\n¹ Kamerstukken II 2022/23, 29 521, nr. 440 (brief van 1 juli 2023).', '2023-07-01'],
  [
    'Zie ook de brief hierover.¹\n\n¹ Kamerbrief d.d. 1 juli 2023, Kamerstuk 29 521, nr. 440; Kamerbrief d.d. 5 augustus 2023, Kamerstuk 29 521, nr. 442.',
    '2023-07-01',
    '2023-08-05',
  ],
  [
    'Zie ook de brief hierover.¹\n\n¹ Zie Kamerstuk 29 521, nr. 440 (1 juli 2023) en nr. 442 (5 augustus 2023).',
    '2023-07-01',
    '2023-08-05',
  ],
  [
    'Zie ook de brief hierover.¹\n\n¹ Kamerbrief inzake verlenging, 1 juli 2023, Kamerstuk 29 521, nr. 440.',
    '2023-07-01',
  ],
  ['De toezegging uit het commissiedebat van 1 juli 2023¹ is gestand gedaan.\n\n¹ Kamerstuk 29 521, nr. 440.', null],
  [
    'Conform de brief van de minister van Defensie van 1 juli 2023¹ wordt de missie verlengd.\n\n¹ Kamerstuk 29 521, nr. 440.',
    '2023-07-01',
  ],
  [
    'Het kabinet heeft dit gemeld in zijn reactie van 1 juli 2023 op het advies.¹\n\n¹ Kamerstuk 29 521, nr. 440.',
    '2023-07-01',
  ],
  [
    'Het kabinet heeft op 1 juli 2023 een reactie op het advies aan uw Kamer gezonden.¹\n\n¹ Kamerstuk 29 521, nr. 440.',
    '2023-07-01',
  ],
])('%s', (text, ...days) => {
  expect(daysOf(text)).toEqual(days);
});

test.each<[string, string | null]>([
  ['Zie de Kamerbrief ‘Nederlandse inzet in Irak’ (Kamerstuk 27 925, nr. 570).', 'Nederlandse inzet in Irak'],
  [
    'Zie de brief van 15 december 2015 over de verlenging van de missie (Kamerstuk 27 925, nr. 570).',
    'de verlenging van de missie',
  ],
  [
    'Zie de brief inzake de verlenging van de missie van 15 december 2015 (Kamerstuk 27 925, nr. 570).',
    'de verlenging van de missie',
  ],
  ['In de Defensienota 2022 (Kamerstuk 36 124, nr. 1) is dit aangekondigd.', 'Defensienota 2022'],
  ['De Defensienota 2022 (Kamerstuk 36 124, nr. 1) kondigt dit aan.', 'Defensienota 2022'],
  ['Conform het Toetsingskader 2014 (Kamerstuk 29 521, nr. 226) geldt dit.', 'Toetsingskader 2014'],
  ['De motie van het lid Piri (Kamerstuk 27 925, nr. 570) verzoekt dit.', 'motie van het lid Piri'],
  ['Uitvoering van de motie-Sjoerdsma c.s. (Kamerstuk 27 925, nr. 570) is gaande.', 'motie-Sjoerdsma c.s.'],
  [
    'De motie van de leden Tuinman en Van der Wal over drones (Kamerstuk 27 925, nr. 570) is aangenomen.',
    'motie van de leden Tuinman en Van der Wal over drones',
  ],
  ['Kamerbrief Beleidsreactie AIV-advies, Kamerstuk 27 925, nr. 570.', 'Beleidsreactie AIV-advies'],
  ['Zie Kamerstuk 27 925, nr. 570: Nederlandse inzet in Irak.', 'Nederlandse inzet in Irak'],
  ['Op 3 mei 2023 is uw Kamer geïnformeerd over de inzet in Irak (Kamerstuk 27 925, nr. 570).', null],
  ['De brief die uw Kamer op 3 mei 2023 ontving (Kamerstuk 27 925, nr. 570) gaat hierop in.', null],
  ['Het verslag van de NAVO-top (Kamerstuk 28 676, nr. 412) is verzonden.', null],
  ['In de brief over Mali heb ik gemeld dat de missie eindigt (Kamerstuk 27 925, nr. 570).', 'Mali'],
  ['Zie het rapport “Onderzoek Kunduz” (bijlage bij Kamerstuk 27 925, nr. 570).', 'Onderzoek Kunduz'],
])('the title in: %s', (text, title) => {
  const { references } = extractLetter(sourceOf(`Den Haag, 4 oktober 2023\n\nGeachte voorzitter,\n\n${text}\n`));
  expect(references.find(({ type }) => type === 'kamerstuk')?.title).toBe(title);
});

test.each<[string, ...(string | null)[]]>([
  // The House got the paper that day, told by a verb whose particle stands behind it, or by the House as its subject.
  [
    'Het verslag van de bijeenkomst in Toledo op 29 en 30 augustus ging uw Kamer op 15 september toe (Kamerstuk 21 501-28, nr. 262).',
    '2023-09-15',
  ],
  ['De nota ging u op 15 september 2023 toe (Kamerstuk 31 016, nr. 50).', '2023-09-15'],
  ['Dit staat in de beleidsbrief die u op 3 februari jl. ontving (Kamerstuk 36 200 X, nr. 41).', '2023-02-03'],
  [
    'De evaluatie, die uw Kamer op 3 februari jl. heeft ontvangen (Kamerstuk 31 016, nr. 50), is positief.',
    '2023-02-03',
  ],
  ['De brief die ik op 3 februari jl. van u ontving (Kamerstuk 31 016, nr. 50) bevat vragen.', null],
  // The telling stands behind the bracket.
  ['Op 24 november 2022 (Kamerstuk 28 807, nr. 277) bent u hierover voor het laatst geïnformeerd.', '2022-11-24'],
  ['Op 24 november 2022 (Kamerstuk 28 807, nr. 277) heb ik u geschreven over de jeugdzorg.', '2022-11-24'],
  ['Op 24 november 2022 (Kamerstuk 28 807, nr. 277) heeft uw Kamer de motie-Bos aangenomen.', null],
  ['Op 24 november 2022 (Kamerstuk 28 807, nr. 277) debatteerde ik met uw Kamer.', null],
  ['Het BNC-fiche over dit voorstel (Kamerstuk 22 112, nr. 3047) is op 25 april jl. aan u gestuurd.', '2023-04-25'],
  ['Mijn brief (Kamerstuk 31 016, nr. 50) is op 25 april jl. met uw Kamer gedeeld.', '2023-04-25'],
  ['De evaluatie (Kamerstuk 31 016, nr. 50) ontving uw Kamer op 25 april jl.', '2023-04-25'],
  ['Mijn brief (Kamerstuk 31 016, nr. 50) is op 25 april jl. met uw Kamer besproken.', null],
  ['De motie van het lid Bos (Kamerstuk 31 016, nr. 50) is op 25 april jl. aangenomen.', null],
  // The day of a meeting to come, about which one has been told.
  [
    'Zie de bijeenkomst van de ministers in Amsterdam op 5 februari a.s., waarover u eerder een agenda heeft ontvangen (Kamerstuk 21 501-28, nr. 134).',
    null,
  ],
  // The paper of which it is an annex.
  ['Zie het Toetsingskader (Kamerstuk 29 521, nr. 226, bijlage bij de brief van 22 januari 2014).', '2014-01-22'],
  ['Zie het plan (Kamerstuk 31 016, nr. 50, aan uw Kamer gestuurd op 22 januari 2014).', '2014-01-22'],
])('the day on which the House got it: %s', (text, ...days) => expect(daysOf(text)).toEqual(days));
