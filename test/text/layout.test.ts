import { expect, test } from 'vitest';
import { prepared } from '../helpers.ts';

const letters: Record<string, string> = {
  paragraph: 'P',
  heading: 'H',
  list: 'L',
  footnote: 'F',
  letterhead: 'A',
  table: 'T',
};
/** The blocks of a text: a letter for the kind, and the clean text. */
function blocks(text: string): string[] {
  const p = prepared(text);
  return p.blocks.map((b) => `${letters[b.kind]}${b.footnote ?? ''} ${p.text.slice(b.start, b.end)}`);
}

const cases: [string, string, string[]][] = [
  ['nothing', '', []],
  ['white space only', ' \n\n \t \r\n', []],
  ['one line', 'Het kabinet steunt dit.', ['P Het kabinet steunt dit.']],
  ['a soft break', 'Het kabinet steunt\ndit voorstel.', ['P Het kabinet steunt dit voorstel.']],
  ['an empty line', 'Het kabinet steunt dit.\n\nDe Kamer ook.', ['P Het kabinet steunt dit.', 'P De Kamer ook.']],
  [
    'a paragraph without an empty line below: the next word would have fit',
    'Het kabinet steunt de inzet van eenheden in Roemenië en blijft\ndat doen.\nDe Kamer wordt over deze inzet later dit jaar nader geïnformeerd per brief.',
    [
      'P Het kabinet steunt de inzet van eenheden in Roemenië en blijft dat doen.',
      'P De Kamer wordt over deze inzet later dit jaar nader geïnformeerd per brief.',
    ],
  ],
  [
    'a heading between empty lines',
    'Dat is zo.\n\nMissies en operaties\n\nDe missie loopt door.',
    ['P Dat is zo.', 'H Missies en operaties', 'P De missie loopt door.'],
  ],
  [
    'a heading right above its text',
    'De missie wordt voortgezet tot het einde van dit jaar, zo is besloten.\nOekraïne (NUC)\nAlvorens in te gaan op de inzet van eenheden, informeer ik u over de steun.',
    [
      'P De missie wordt voortgezet tot het einde van dit jaar, zo is besloten.',
      'H Oekraïne (NUC)',
      'P Alvorens in te gaan op de inzet van eenheden, informeer ik u over de steun.',
    ],
  ],
  [
    'two headings in a row',
    'Dat is zo.\n\nOverige zaken\nInzet van patrouilleschepen\nIn het kader van de afschrikking wordt de inzet in de Oostzee verlengd.',
    [
      'P Dat is zo.',
      'H Overige zaken',
      'H Inzet van patrouilleschepen',
      'P In het kader van de afschrikking wordt de inzet in de Oostzee verlengd.',
    ],
  ],
  [
    'a heading with a dash and a name',
    'Dat is zo.\n\nGolf van Aden – Operatie Atalanta\nZoals gemeld in de brief draagt Nederland bij aan deze operatie van de Unie.',
    [
      'P Dat is zo.',
      'H Golf van Aden – Operatie Atalanta',
      'P Zoals gemeld in de brief draagt Nederland bij aan deze operatie van de Unie.',
    ],
  ],
  [
    'a piece of a sentence is no heading',
    'De bijeenkomst van de ministers van\nDefensie vindt plaats in Brussel.',
    ['P De bijeenkomst van de ministers van Defensie vindt plaats in Brussel.'],
  ],
  [
    'nor is a line that a capital follows by chance',
    'Ook de Zweedse minister\nJonson neemt deel aan het overleg.',
    ['P Ook de Zweedse minister Jonson neemt deel aan het overleg.'],
  ],
  ['Markdown headings', '## Inleiding\n\nDe Kamer is geïnformeerd.', ['H Inleiding', 'P De Kamer is geïnformeerd.']],
  [
    'a closed Markdown heading',
    '### **Inzet** ###\nDe Kamer is geïnformeerd.',
    ['H Inzet', 'P De Kamer is geïnformeerd.'],
  ],
  [
    'a line in bold',
    'Dat is zo.\n\n**Personeel**\n\nDe werving loopt.',
    ['P Dat is zo.', 'H Personeel', 'P De werving loopt.'],
  ],
  [
    'numbered headings',
    'Dat is zo.\n\n1. Inleiding\n\nDe Kamer is geïnformeerd.\n\n2.1 Inzet in Mali\n\nDe missie loopt af.',
    ['P Dat is zo.', 'H 1. Inleiding', 'P De Kamer is geïnformeerd.', 'H 2.1 Inzet in Mali', 'P De missie loopt af.'],
  ],
  [
    'question and answer',
    'Vraag 3\nIs dat zo?\n\nAntwoord\nJa, dat is zo.\n\nVraag 4, 5 en 6\nWaarom is dat zo?\n\nAntwoord op vraag 4\nDat weet ik niet.',
    [
      'H Vraag 3',
      'P Is dat zo?',
      'H Antwoord',
      'P Ja, dat is zo.',
      'H Vraag 4, 5 en 6',
      'P Waarom is dat zo?',
      'H Antwoord op vraag 4',
      'P Dat weet ik niet.',
    ],
  ],
  [
    'bullets',
    'Nederland levert:\n• munitie;\n• twee schepen die in de\nOostzee varen;\n• trainers.\nDat is alles.',
    ['P Nederland levert:', 'L munitie;', 'L twee schepen die in de Oostzee varen;', 'L trainers.', 'P Dat is alles.'],
  ],
  ['dashes', 'Nederland levert:\n- munitie\n- schepen', ['P Nederland levert:', 'L munitie', 'L schepen']],
  [
    'a dash inside a sentence',
    'Het voldoen aan de norm – de besteding van twee procent\n– is volgens het kabinet van groot belang.',
    ['P Het voldoen aan de norm – de besteding van twee procent – is volgens het kabinet van groot belang.'],
  ],
  [
    'numbered items',
    'Het betreft:\n1. Registratie van drones;\n2. Periodieke controles door de\ninspectie;\n3. Verbod op korte vluchten.',
    [
      'P Het betreft:',
      'L 1. Registratie van drones;',
      'L 2. Periodieke controles door de inspectie;',
      'L 3. Verbod op korte vluchten.',
    ],
  ],
  [
    'a note glued to a word',
    'Het model wordt gevuld.1 Dit gebeurt elk jaar.\n\n1 Uw Kamer is hierover eerder geïnformeerd.',
    ['P Het model wordt gevuld. Dit gebeurt elk jaar.', 'F1 Uw Kamer is hierover eerder geïnformeerd.'],
  ],
  [
    'a note between the halves of a sentence',
    'Het model wordt gevuld.1 Nederland zal benadrukken dat bij de\n\n1 Zie de brief van 3 februari\n2022 over dit model.\nproductie van goederen standaarden nodig zijn.',
    [
      'P Het model wordt gevuld. Nederland zal benadrukken dat bij de productie van goederen standaarden nodig zijn.',
      'F1 Zie de brief van 3 februari 2022 over dit model.',
    ],
  ],
  [
    'notes in Markdown',
    'De uitwerking.<sup>1</sup> Dat staat in de kennisgevings-\n\n---\n\n<sup>1</sup> Concreet gaat het om het *concept*.\n\nbrief van 17 juni.',
    ['P De uitwerking. Dat staat in de kennisgevingsbrief van 17 juni.', 'F1 Concreet gaat het om het concept.'],
  ],
  [
    'Markdown footnotes',
    'Dat staat vast[^1] en blijft zo.\n\n[^1]: Zie de brief.',
    ['P Dat staat vast en blijft zo.', 'F1 Zie de brief.'],
  ],
  [
    'raised figures',
    'Dat staat vast² en¹ blijft zo.\n\n¹ Zie de brief.',
    ['P Dat staat vast² en blijft zo.', 'F1 Zie de brief.'],
  ],
  [
    'a mark and a note number on lines of their own',
    'Ik zie diverse problemen rondom\n1\nbewegingsarmoede op de eilanden, en er is behoefte aan steun.\n\n1\n Zie de leefstijlmonitor.',
    [
      'P Ik zie diverse problemen rondom bewegingsarmoede op de eilanden, en er is behoefte aan steun.',
      'F1 Zie de leefstijlmonitor.',
    ],
  ],
  [
    'a mark after a bracket, and two notes in a row',
    'Dit is het proces (NDPP)1. De gebieden2 staan centraal.\n\n1 De Kamer is geïnformeerd.\n2 Zie Kamerstuk 31 125, nr. 130.\n',
    [
      'P Dit is het proces (NDPP). De gebieden staan centraal.',
      'F1 De Kamer is geïnformeerd.',
      'F2 Zie Kamerstuk 31 125, nr. 130.',
    ],
  ],
  [
    'a mark glued to a year',
    'De rapportage uit 20221 laat dit zien.\n\n1 Rapportage van de inspectie.',
    ['P De rapportage uit 2022 laat dit zien.', 'F1 Rapportage van de inspectie.'],
  ],
  [
    'a note in the old way',
    'Kent u het bericht “Recherche loopt vast”? 1)\n\nJa, dat ken ik.\n\n1) Telegraaf.nl, 23 mei 2019.',
    ['P Kent u het bericht “Recherche loopt vast”?', 'F1 Telegraaf.nl, 23 mei 2019.', 'P Ja, dat ken ik.'],
  ],
  [
    'figures that belong to a word are no marks',
    'De F-16, de MQ-9, CO2 en IP4 in juli.\n\n16 Zie de brief.',
    ['P De F-16, de MQ-9, CO2 en IP4 in juli.', 'P 16 Zie de brief.'],
  ],
  [
    'a number that a fold has put on a line of its own stays',
    'Hierover is gesproken tijdens het overleg in Brussel op\n21\nmei jl. met de bondgenoten en de partners van de NAVO.',
    [
      'P Hierover is gesproken tijdens het overleg in Brussel op 21 mei jl. met de bondgenoten en de partners van de NAVO.',
    ],
  ],
  [
    'a page end inside a sentence',
    'Het kabinet zet in op de versterking van de\n\n Pagina 1 van 4 \n\f\nsamenwerking met Duitsland.',
    ['P Het kabinet zet in op de versterking van de samenwerking met Duitsland.'],
  ],
  [
    'a page end before a capital',
    'Wij zien de dual-capable\n\n\n\n\n\nF-35. Die blijft.',
    ['P Wij zien de dual-capable F-35. Die blijft.'],
  ],
  [
    'a lost full stop at an empty line',
    'De situatie die Rusland heeft veroorzaakt in dit gebied\n\nDe ministers behandelen dit.',
    ['P De situatie die Rusland heeft veroorzaakt in dit gebied', 'P De ministers behandelen dit.'],
  ],
  [
    'furniture',
    'Dat is zo.\n\nkst-28676-418\nISSN 0921 - 7371\n’s-Gravenhage 2022\n\nTweede Kamer, vergaderjaar 2022–2023, 28 676, nr. 418 1\n\nDe Kamer is geïnformeerd.',
    ['P Dat is zo.', 'P De Kamer is geïnformeerd.'],
  ],
  [
    'a citation of the House’s series is no running footer',
    'Dat is gemeld.1 Meer niet.\n\n1 Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424',
    ['P Dat is gemeld. Meer niet.', 'F1 Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424'],
  ],
  [
    'the head of a ministry’s letter',
    '> Retouradres Postbus 20701 2500 ES Den Haag\nde Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPlein 2\n2511 CR Den Haag\n\nDatum 9 april 2020\nBetreft Inzet in het\nCaribisch gebied\n\nHierbij informeer ik u over de inzet. Die begint in mei.',
    [
      'A > Retouradres Postbus 20701 2500 ES Den Haag',
      'A de Voorzitter van de Tweede Kamer',
      'A der Staten-Generaal',
      'A Plein 2',
      'A 2511 CR Den Haag',
      'A Datum 9 april 2020',
      'A Betreft Inzet in het Caribisch gebied',
      'P Hierbij informeer ik u over de inzet. Die begint in mei.',
    ],
  ],
  [
    'a subject that stands around its label',
    'Datum 9 april 2020 MPC 58 B\nPostbus 20701\nInzet van het schip in het kader van\nBetreft\n2500 ES Den Haag\norkaan Dorian\nwww.defensie.nl\n\nHierbij informeer ik u over de inzet. Die begint in mei.',
    [
      'A Datum 9 april 2020 MPC 58 B',
      'A Postbus 20701',
      'A Betreft Inzet van het schip in het kader van orkaan Dorian',
      'A 2500 ES Den Haag',
      'A www.defensie.nl',
      'P Hierbij informeer ik u over de inzet. Die begint in mei.',
    ],
  ],
  [
    'a margin column between and behind the lines of the letter',
    'Datum 9 april 2020\n\nHierbij informeer ik u over de inzet van het schip in het\nOnze referentie\ngebied. Vanaf\nAfschrift aan\nongeveer 24 april is het schip voor drie maanden de Voorzitter van de Eerste\nKamer der Staten-Generaal\ninzetbaar. Het\nBinnenhof 22\nschip wacht op de BS2020006449\n2513 AA Den Haag\nopdracht van zee-\nBij beantwoording datum,\nen luchtmacht, en dat is onze referentie en betreft\nbekend bij vermelden.\nons allen.',
    [
      'A Datum 9 april 2020',
      'P Hierbij informeer ik u over de inzet van het schip in het gebied. Vanaf ongeveer 24 april is het schip voor drie maanden inzetbaar. Het schip wacht op de opdracht van zee- en luchtmacht, en dat is bekend bij ons allen.',
      'A Onze referentie',
      'A Afschrift aan',
      'A Kamer der Staten-Generaal',
      'A Binnenhof 22',
      'A 2513 AA Den Haag',
      'A Bij beantwoording datum,',
    ],
  ],
  [
    'the masthead of the House’s series',
    'Vergaderjaar 2022–2023\n\n28 676\n\nNAVO\n\nNr. 418\n\n## BRIEF VAN DE MINISTER VAN DEFENSIE\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 30 september 2022\n\nOp 12 en 13 oktober komen de ministers bijeen in Brussel.',
    [
      'A Vergaderjaar 2022–2023',
      'A 28 676',
      'A NAVO',
      'A Nr. 418',
      'A BRIEF VAN DE MINISTER VAN DEFENSIE',
      'A Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      'A Den Haag, 30 september 2022',
      'P Op 12 en 13 oktober komen de ministers bijeen in Brussel.',
    ],
  ],
  [
    'the end of a letter',
    'De Kamer wordt geïnformeerd.\n\nHoogachtend,\n\nDE MINISTER VAN DEFENSIE\n\n\nRuben Brekelmans',
    ['P De Kamer wordt geïnformeerd.', 'A Hoogachtend,', 'A DE MINISTER VAN DEFENSIE', 'A Ruben Brekelmans'],
  ],
  [
    'a sentence that begins with a minister is no signature',
    'Dat is zo.\n\nDe minister van Defensie heeft dit toegezegd\naan de Kamer.',
    ['P Dat is zo.', 'P De minister van Defensie heeft dit toegezegd aan de Kamer.'],
  ],
  [
    'rows and cells',
    'Dit zijn de cijfers:\n\nJaar      Bedrag     Aandeel\n2023      12,1       1,7%\n2024      14,2       1,9%\n\nDat is alles.',
    ['P Dit zijn de cijfers:', 'T Jaar\tBedrag\tAandeel\n2023\t12,1\t1,7%\n2024\t14,2\t1,9%', 'P Dat is alles.'],
  ],
  ['a Markdown table', '| Jaar | Bedrag |\n|---|---|\n| 2023 | 12,1 |', ['T Jaar\tBedrag\n2023\t12,1']],
  [
    'a title that an earlier converter glued to its text',
    'Lastenverdeling De ministers buigen zich over een eerlijke verdeling.',
    ['H Lastenverdeling', 'P De ministers buigen zich over een eerlijke verdeling.'],
  ],
  ['a ship’s name is no glued title', 'Zr.Ms. De Ruyter vaart uit in mei.', ['P Zr.Ms. De Ruyter vaart uit in mei.']],
  [
    'a paragraph a line',
    `${'Het kabinet steunt dit voorstel van harte en zal dat blijven doen. '.repeat(5).trim()}\n${'De Kamer wordt hierover geïnformeerd zodra dat kan en mag. '.repeat(5).trim()}`,
    [
      `P ${'Het kabinet steunt dit voorstel van harte en zal dat blijven doen. '.repeat(5).trim()}`,
      `P ${'De Kamer wordt hierover geïnformeerd zodra dat kan en mag. '.repeat(5).trim()}`,
    ],
  ],
  [
    'an abbreviation at a line end ends nothing',
    'De Kamer is hierover geïnformeerd in Kamerstuk 28 676, nr.\n443. Dat was vorig jaar.',
    ['P De Kamer is hierover geïnformeerd in Kamerstuk 28 676, nr. 443. Dat was vorig jaar.'],
  ],
];

const more: [string, string, string[]][] = [
  [
    'an instruction of the letterhead that reads as a sentence, above the labels',
    '> Retouradres Postbus 20350 2500 EJ Den Haag\n\nKenmerk\n3592417-1046381-PZO\n\nWij verzoeken u bij uw antwoord de datum en het kenmerk van deze brief\nte vermelden. U ontvangt dan sneller bericht.\n\nDatum 19 april 2023\nBetreft Geneesmiddelen\n\nHet aantal meldingen nam toe. Daarover gaat deze brief.',
    [
      'A > Retouradres Postbus 20350 2500 EJ Den Haag',
      'A Kenmerk',
      'A 3592417-1046381-PZO',
      'A Wij verzoeken u bij uw antwoord de datum en het kenmerk van deze brief',
      'A te vermelden. U ontvangt dan sneller bericht.',
      'A Datum 19 april 2023',
      'A Betreft Geneesmiddelen',
      'P Het aantal meldingen nam toe. Daarover gaat deze brief.',
    ],
  ],
  [
    'the margin’s instruction between the lines of the letter',
    'Datum 19 april 2023\nBetreft Geneesmiddelen\n\nGeachte voorzitter,\n\nIn 2022 ontving het meldpunt ruim duizend meldingen, meer dan in het jaar\nCorrespondentie uitsluitend\nrichten aan het retouradres met\nvermelding van de datum en\nhet kenmerk van deze brief.\ndaarvoor, en dat aantal neemt volgens het college in dit jaar verder toe.',
    [
      'A Datum 19 april 2023',
      'A Betreft Geneesmiddelen',
      'A Geachte voorzitter,',
      'P In 2022 ontving het meldpunt ruim duizend meldingen, meer dan in het jaar daarvoor, en dat aantal neemt volgens het college in dit jaar verder toe.',
      'A Correspondentie uitsluitend',
      'A richten aan het retouradres met',
      'A vermelding van de datum en',
      'A het kenmerk van deze brief.',
    ],
  ],
  [
    'a second subject far below is the letter’s own text',
    'Datum 19 april 2023\nBetreft Geneesmiddelen\n\nHet aantal meldingen nam toe. Daarover gaat deze brief.\n\nDe voorraden zijn op peil en worden door de inspectie gecontroleerd. Dat gebeurt ieder kwartaal, bij alle groothandels en bij een deel van de apotheken. De inspectie maakt haar bevindingen jaarlijks openbaar.\n\nOnderwerp: voorraden',
    [
      'A Datum 19 april 2023',
      'A Betreft Geneesmiddelen',
      'P Het aantal meldingen nam toe. Daarover gaat deze brief.',
      'P De voorraden zijn op peil en worden door de inspectie gecontroleerd. Dat gebeurt ieder kwartaal, bij alle groothandels en bij een deel van de apotheken. De inspectie maakt haar bevindingen jaarlijks openbaar.',
      'P Onderwerp: voorraden',
    ],
  ],
  [
    'fields of an agenda item are no titles, and nothing goes on in them',
    'De Raad komt bijeen.\n\nSteun aan Oekraïne\nDocument: COM(2024) 426\nAard bespreking: gedachtewisseling\nDe Raad ging akkoord met een lening van ten hoogste € 35 miljard aan\nOekraïne.',
    [
      'P De Raad komt bijeen.',
      'H Steun aan Oekraïne',
      'P Document: COM(2024) 426',
      'P Aard bespreking: gedachtewisseling',
      'P De Raad ging akkoord met een lening van ten hoogste € 35 miljard aan Oekraïne.',
    ],
  ],
  [
    'a field that goes on over the line end',
    'Aard van de bespreking: presentatie door de Commissie, gevolgd door een\ngedachtewisseling\n\nDe Commissie presenteert haar voorstel in de Raad.',
    [
      'P Aard van de bespreking: presentatie door de Commissie, gevolgd door een gedachtewisseling',
      'P De Commissie presenteert haar voorstel in de Raad.',
    ],
  ],
  [
    'items right below a title',
    'De Kamer wordt geïnformeerd.\n\nDiversenpunten\n– Bestuivers. De Commissie gaf een toelichting op haar mededeling over de\nbestuivers.\n– Middelen. Op verzoek van Nederland stond de toelating ervan geagendeerd.',
    [
      'P De Kamer wordt geïnformeerd.',
      'H Diversenpunten',
      'L Bestuivers. De Commissie gaf een toelichting op haar mededeling over de bestuivers.',
      'L Middelen. Op verzoek van Nederland stond de toelating ervan geagendeerd.',
    ],
  ],
  [
    'items below words without a colon',
    'Voor de missie levert Nederland in het komende jaar\n- een compagnie infanterie\n- drie stafofficieren voor het hoofdkwartier van de missie in Bamako',
    [
      'P Voor de missie levert Nederland in het komende jaar',
      'L een compagnie infanterie',
      'L drie stafofficieren voor het hoofdkwartier van de missie in Bamako',
    ],
  ],
  [
    'a dash that opens a line inside a sentence is no item',
    'De inzet van de eenheden in het oosten van Mali is voor de komende maanden\n– zoals eerder aan uw Kamer is gemeld in de brief van dit voorjaar over Mali –\nongewijzigd en loopt door tot het einde van het jaar.',
    [
      'P De inzet van de eenheden in het oosten van Mali is voor de komende maanden – zoals eerder aan uw Kamer is gemeld in de brief van dit voorjaar over Mali – ongewijzigd en loopt door tot het einde van het jaar.',
    ],
  ],
  [
    'notes with their numbers on the lines below them',
    'Geachte voorzitter,\n\nNederland draagt bij aan de versterking van de oostflank in Roemenië.1 De inzet loopt\ndoor tot eind 2024.2 De kosten worden gedekt uit het budget\n\nKamerstuk 28 676, nr. 400.\n1\nZie ook Kamerstuk 29 521, nr. 12.\n2\n\nPagina 1 van 2\n\nvoor internationale veiligheid. De Kamer wordt geïnformeerd.',
    [
      'A Geachte voorzitter,',
      'P Nederland draagt bij aan de versterking van de oostflank in Roemenië. De inzet loopt door tot eind 2024. De kosten worden gedekt uit het budget voor internationale veiligheid. De Kamer wordt geïnformeerd.',
      'F1 Kamerstuk 28 676, nr. 400.',
      'F2 Zie ook Kamerstuk 29 521, nr. 12.',
    ],
  ],
  [
    'the same between empty lines',
    'Geachte voorzitter,\n\nNederland draagt bij aan de versterking van de oostflank in Roemenië.1 De inzet loopt\ndoor tot eind 2024.2 De kosten worden gedekt uit het budget\n\nKamerstuk 28 676, nr. 400.\n\n1\n\nZie ook Kamerstuk 29 521, nr. 12.\n\n2\n\nPagina 1 van 2\n\nvoor internationale veiligheid. De Kamer wordt geïnformeerd.',
    [
      'A Geachte voorzitter,',
      'P Nederland draagt bij aan de versterking van de oostflank in Roemenië. De inzet loopt door tot eind 2024. De kosten worden gedekt uit het budget voor internationale veiligheid. De Kamer wordt geïnformeerd.',
      'F1 Kamerstuk 28 676, nr. 400.',
      'F2 Zie ook Kamerstuk 29 521, nr. 12.',
    ],
  ],
  [
    'notes with their numbers at the end',
    'Geachte voorzitter,\n\nNederland draagt bij aan de versterking van de oostflank in Roemenië.1 De inzet loopt\ndoor tot eind 2024.2 De kosten worden gedekt uit het budget\n\nKamerstuk 28 676, nr. 400. 1\nZie ook Kamerstuk 29 521,\nnr. 12. 2\n\nPagina 1 van 2\n\nvoor internationale veiligheid. De Kamer wordt geïnformeerd.',
    [
      'A Geachte voorzitter,',
      'P Nederland draagt bij aan de versterking van de oostflank in Roemenië. De inzet loopt door tot eind 2024. De kosten worden gedekt uit het budget voor internationale veiligheid. De Kamer wordt geïnformeerd.',
      'F1 Kamerstuk 28 676, nr. 400.',
      'F2 Zie ook Kamerstuk 29 521, nr. 12.',
    ],
  ],
  [
    'notes with their numbers on the lines above them',
    'Geachte voorzitter,\n\nNederland draagt bij aan de versterking van de oostflank in Roemenië.1 De inzet loopt\ndoor tot eind 2024.2 De kosten worden gedekt uit het budget\n\n1\n\nKamerstuk 28 676, nr. 400.\n\n2\n\nZie ook Kamerstuk 29 521, nr. 12.\n\nPagina 1 van 2\n\nvoor internationale veiligheid. De Kamer wordt geïnformeerd.',
    [
      'A Geachte voorzitter,',
      'P Nederland draagt bij aan de versterking van de oostflank in Roemenië. De inzet loopt door tot eind 2024. De kosten worden gedekt uit het budget voor internationale veiligheid. De Kamer wordt geïnformeerd.',
      'F1 Kamerstuk 28 676, nr. 400.',
      'F2 Zie ook Kamerstuk 29 521, nr. 12.',
    ],
  ],
  [
    'a number below a sentence that no mark answers to is no note’s',
    'Geachte voorzitter,\n\nDe inzet loopt door tot eind 2024.\n\nZie ook de bijlage bij deze brief.\n\n2\n\nDe Kamer wordt geïnformeerd.',
    [
      'A Geachte voorzitter,',
      'P De inzet loopt door tot eind 2024.',
      'P Zie ook de bijlage bij deze brief.',
      'P De Kamer wordt geïnformeerd.',
    ],
  ],
  [
    'a table whose columns stand one blank apart, below its caption and above its source',
    'De uitstroom bedroeg 4.800 mensen (zie tabel 1).\nTabel 1: uitstroom per jaar\nJaar 2020 2021 2022\nMilitairen 3.100 3.900 4.100\nAandeel burgers -8% - 7,5%\nBron: Defensie\nDe belangrijkste reden voor vertrek is volgens het onderzoek de balans.',
    [
      'P De uitstroom bedroeg 4.800 mensen (zie tabel 1).',
      'P Tabel 1: uitstroom per jaar',
      'T Jaar 2020 2021 2022\nMilitairen 3.100 3.900 4.100\nAandeel burgers -8% - 7,5%',
      'P Bron: Defensie',
      'P De belangrijkste reden voor vertrek is volgens het onderzoek de balans.',
    ],
  ],
  [
    'lines of a sentence that end in figures are no rows',
    'Dit is gemeld in Kamerstuk 28 676\n443 en in Kamerstuk 29 521\n12 en in Kamerstuk 27 925\n8 van dat jaar.',
    ['P Dit is gemeld in Kamerstuk 28 676 443 en in Kamerstuk 29 521 12 en in Kamerstuk 27 925 8 van dat jaar.'],
  ],
  ['a sentence that begins with a table', 'Tabel 1 laat zien dat dit zo is.', ['P Tabel 1 laat zien dat dit zo is.']],
  [
    'notes between the imprint and the running footer, their numbers above the imprint',
    'Geachte voorzitter,\n\nDe code wordt opnieuw gewogen1; dat strookt met de motie van het lid Van\nZanten c.s.2, die door de Kamer is aanvaard. De codes worden onderschreven door\n\n1\n2\n\nkst-28676-418\nISSN 0921 - 7371\n’s-Gravenhage 2024\n\nKamerstuk 36 410 VIII, nr. 106\nKamerstuk 36 410 VIII, nr. 82\n\nTweede Kamer, vergaderjaar 2023–2024, 28 676, nr. 418\n\n1\n\n\fde instellingen. De Kamer wordt geïnformeerd.',
    [
      'A Geachte voorzitter,',
      'P De code wordt opnieuw gewogen; dat strookt met de motie van het lid Van Zanten c.s., die door de Kamer is aanvaard. De codes worden onderschreven door de instellingen. De Kamer wordt geïnformeerd.',
      'F1 Kamerstuk 36 410 VIII, nr. 106',
      'F2 Kamerstuk 36 410 VIII, nr. 82',
    ],
  ],
  [
    'one note of two lines below the imprint',
    'Geachte voorzitter,\n\nHeeft u kennisgenomen van het artikel over de provincie?1\n\n1\n\nah-tk-20232024-1314\nISSN 0921 - 7398\n’s-Gravenhage 2024\n\nNOS, d.d. 1 maart 2024, «Kritiek op besluit van de provincie», https://\nnos.nl/artikel/2510977\n\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel\n\n1\n\n\fDe Kamer wordt geïnformeerd.',
    [
      'A Geachte voorzitter,',
      'P Heeft u kennisgenomen van het artikel over de provincie?',
      'F1 NOS, d.d. 1 maart 2024, «Kritiek op besluit van de provincie», https:// nos.nl/artikel/2510977',
      'P De Kamer wordt geïnformeerd.',
    ],
  ],
  [
    'citations at the end of a page among their numbers, and marks set off by a blank',
    'Geachte voorzitter,\n\nIn de motie van het lid De Korte 1 wordt verzocht om een aanpak. Ook de motie van\nhet lid Thiadens 2, over criteria, wordt uitgevoerd.\n\nHoogachtend,\n\nDe minister van Defensie,\nR.P. Brekelmans\nKst. 36 725, nr. 29.\nKst. 25 424, nr. 744.\n1\n2\n\nPagina 2 van 2\n',
    [
      'A Geachte voorzitter,',
      'P In de motie van het lid De Korte wordt verzocht om een aanpak. Ook de motie van het lid Thiadens, over criteria, wordt uitgevoerd.',
      'F1 Kst. 36 725, nr. 29.',
      'F2 Kst. 25 424, nr. 744.',
      'A Hoogachtend,',
      'A De minister van Defensie,',
      'A R.P. Brekelmans',
    ],
  ],
  [
    'the number of a page is no note’s, whatever mark has it too',
    'Geachte voorzitter,\n\nIs dat bekend?2 De Kamer wordt geïnformeerd.\n\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel\n\n2\n\n\fAntwoord 4\nDit betekent vertraging voor een aantal projecten.',
    [
      'A Geachte voorzitter,',
      'P Is dat bekend?2 De Kamer wordt geïnformeerd.',
      'H Antwoord 4',
      'P Dit betekent vertraging voor een aantal projecten.',
    ],
  ],
  [
    'the running footer of a page whose lines are set wide',
    'Geachte voorzitter,\n\nDe Kamer wordt geïnformeerd over de inzet van de\n\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel                              3\n\feenheden in Mali. Dat is alles.',
    ['A Geachte voorzitter,', 'P De Kamer wordt geïnformeerd over de inzet van de eenheden in Mali. Dat is alles.'],
  ],
  [
    'a question that ends in a mark is no title',
    'Antwoorden op de vragen van het lid Jansen (ingezonden 24 mei 2019)\n\nVraag 1\nKent u het artikel «Kritiek op besluit»?1\nDeelt u de mening dat dit zo is?\n\n1 NOS, 1 maart 2024',
    [
      'H Antwoorden op de vragen van het lid Jansen (ingezonden 24 mei 2019)',
      'H Vraag 1',
      'P Kent u het artikel «Kritiek op besluit»?',
      'F1 NOS, 1 maart 2024',
      'P Deelt u de mening dat dit zo is?',
    ],
  ],
  [
    'the head and foot of a table are no titles',
    'De Kamer wordt geïnformeerd.\n\nGrond         2021          2022\n\nTOTAAL 12 17 40\n\nDat is een stijging ten opzichte van het jaar ervoor.',
    [
      'P De Kamer wordt geïnformeerd.',
      'P Grond 2021 2022',
      'P TOTAAL 12 17 40',
      'P Dat is een stijging ten opzichte van het jaar ervoor.',
    ],
  ],
  [
    'the margin of the first page between two paragraphs',
    'Geachte voorzitter,\n\nDe vergadering staat in het teken van de besluiten die zijn genomen.\n\nMinisterie van Defensie\nPlein 4\n2511 CR Den Haag\nOnze referentie\nBS2024000123\nAfschrift aan\nde griffier\n\nZoals gebruikelijk schuift de minister aan bij de bijeenkomst.',
    [
      'A Geachte voorzitter,',
      'P De vergadering staat in het teken van de besluiten die zijn genomen.',
      'A Ministerie van Defensie',
      'A Plein 4',
      'A 2511 CR Den Haag',
      'A Onze referentie',
      'A BS2024000123',
      'A Afschrift aan',
      'A de griffier',
      'P Zoals gebruikelijk schuift de minister aan bij de bijeenkomst.',
    ],
  ],
  [
    'a ministry above a sentence is a title',
    'Geachte voorzitter,\n\nDe kosten zijn verdeeld.\n\nMinisterie van Defensie\nDe kosten van de inzet komen ten laste van de begroting van dit ministerie.',
    [
      'A Geachte voorzitter,',
      'P De kosten zijn verdeeld.',
      'H Ministerie van Defensie',
      'P De kosten van de inzet komen ten laste van de begroting van dit ministerie.',
    ],
  ],
  [
    'notes below their numbers at the foot of a page',
    'Geachte voorzitter,\n\nBondgenoten bieden capaciteiten aan.1 Zoals gemeld op 7 juli jl.2 heeft Nederland\n\n1\n\n2\n\nUw Kamer is eerder geïnformeerd over het model in Kamerstuk 28 676, nr.\n426 van 3 februari 2022.\nKamerstuk 27 925, nr. 943 van 7 juli 2023.\n\nPagina 2 van 3\n\neen bod uitgebracht.',
    [
      'A Geachte voorzitter,',
      'P Bondgenoten bieden capaciteiten aan. Zoals gemeld op 7 juli jl. heeft Nederland een bod uitgebracht.',
      'F1 Uw Kamer is eerder geïnformeerd over het model in Kamerstuk 28 676, nr. 426 van 3 februari 2022.',
      'F2 Kamerstuk 27 925, nr. 943 van 7 juli 2023.',
    ],
  ],
  [
    'the value of a label of the margin is no part of the subject',
    'Datum 9 april 2020\nBetreft\nInzet in Caribisch gebied\nOnze referentie\nVB2024000123\nAfschrift aan\nde griffier\n\nGeachte voorzitter,\n\nDe inzet loopt door tot eind 2024.',
    [
      'A Datum 9 april 2020',
      'A Betreft Inzet in Caribisch gebied',
      'A Onze referentie',
      'A VB2024000123',
      'A Afschrift aan',
      'A de griffier',
      'A Geachte voorzitter,',
      'P De inzet loopt door tot eind 2024.',
    ],
  ],
  [
    'a note that spells a short form out',
    'De instellingen in de bis1 krijgen een aanvulling op hun subsidie.\n\n1 bis: culturele basisinfrastructuur',
    ['P De instellingen in de bis krijgen een aanvulling op hun subsidie.', 'F1 bis: culturele basisinfrastructuur'],
  ],

  [
    'the foot of a paper printed before 2010',
    'De Kamer wordt geïnformeerd.\n\nKST115234\n0708tkkst31200X-99\nISSN 0921 - 7371\nSdu Uitgevers\n’s-Gravenhage 2008\tTweede Kamer, vergaderjaar 2007–2008, 31 200 X, nr. 99\n',
    ['P De Kamer wordt geïnformeerd.'],
  ],
  [
    'a question after a title without its full stop',
    'Antwoorden op de vragen van het lid Jansen (ingezonden 24 mei 2019)\n\nVraag 1\nIs dat zo?',
    ['H Antwoorden op de vragen van het lid Jansen (ingezonden 24 mei 2019)', 'H Vraag 1', 'P Is dat zo?'],
  ],
  [
    'a name above its role',
    'De Kamer wordt geïnformeerd.\n\nMicky Adriaansens\nMinister van Economische Zaken en Klimaat',
    ['P De Kamer wordt geïnformeerd.', 'A Micky Adriaansens', 'A Minister van Economische Zaken en Klimaat'],
  ],
];

test.each(more)('%s', (_name, text, expected) => {
  expect(blocks(text)).toEqual(expected);
});

test.each(cases)('%s', (_name, text, expected) => {
  expect(blocks(text)).toEqual(expected);
});

test.each(cases)('%s, with CR LF and a byte order mark', (_name, text, expected) => {
  expect(blocks(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(expected);
});
