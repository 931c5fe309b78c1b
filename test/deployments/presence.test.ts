import { expect, test } from 'vitest';
import { told } from './told.ts';

/** Verbs of being somewhere and of being sent, in their forms and orders. */
const letters: readonly [string, readonly string[]][] = [
  [
    'Sinds 26 januari 2013 staan bij Adana twee Nederlandse vuureenheden opgesteld.',
    ['2 | vuureenheden | - | - | Adana | active | 2013-01-26..'],
  ],
  [
    "Nederland draagt bij aan ISAF. Op Kandahar Airfield zijn bovendien zes F-16's en vijf Apache-gevechtshelikopters gestationeerd.",
    [
      "6 | F-16's | ISAF | - | Kandahar Airfield | active | ..",
      '5 | Apache-gevechtshelikopters | ISAF | - | Kandahar Airfield | active | ..',
    ],
  ],
  [
    'Nederland levert een bijdrage aan ISAF. In Kabul beveiligt een detachement van acht leden van de Brigade Speciale Beveiligingsopdrachten de ambassade.',
    ['- | - | ISAF | - | Afghanistan | active | ..', '1 | detachement | - | 8p | Kabul | active | ..'],
  ],
  [
    'In Bagdad zijn nog vijftien Nederlandse instructeurs verbonden aan de trainingsmissie NTM-I.',
    ['15 | instructeurs | NTM-I | 15p | Bagdad | active | ..'],
  ],
  [
    "Vier Nederlandse F-16's in Mazar-e-Sharif blijven tot medio 2014 actief voor ISAF.",
    ["4 | F-16's | ISAF | - | Mazar-e-Sharif | ended | ..2014"],
  ],
  [
    'Voor EUTM Somalië worden de tien Nederlandse instructeurs vanaf maart 2024 in Mogadishu ondergebracht.',
    ['10 | instructeurs | EUTM Somalië | 10p | Somalië | planned | 2024-03..'],
  ],
  [
    'In Bulgarije bewaken nog twee Nederlandse hondengeleiders de grens met Turkije.',
    ['2 | hondengeleiders | - | 2p | Bulgarije | active | ..'],
  ],
  [
    'Nederland heeft op dit moment 47 medewerkers van de Koninklijke Marechaussee en de IND aan Frontex-operaties uitgeleend.',
    ['47 | medewerkers | Frontex | 47p | - | active | ..'],
  ],
  [
    'Een Nederlandse kolonel zal in het hoofdkwartier te Bamako optreden als plaatsvervangend hoofd van de inlichtingenstaf.',
    ['1 | kolonel | - | - | Bamako | planned | ..'],
  ],
  [
    'Een Nederlandse kolonel bekleedt de functie van plaatsvervangend commandant van KFOR.',
    ['1 | kolonel | KFOR | - | Kosovo | active | ..'],
  ],
  [
    'Een Nederlandse commandeur heeft sinds januari het bevel over SNMG1.',
    ['1 | commandeur | SNMG1 | - | - | active | 2024-01..'],
  ],
  [
    'Vanuit Constanța beschermt een Nederlands Patriot-detachement het luchtruim boven Roemenië.',
    ['1 | Patriot-detachement | - | - | Roemenië | active | ..'],
  ],
  [
    'Nederlandse genisten bouwen sinds februari bruggen in Bosnië.',
    ['- | genisten | - | - | Bosnië | active | 2024-02..'],
  ],
  [
    "Twee Nederlandse C-130's vervoeren hulpgoederen van Djibouti naar Khartoem.",
    ["2 | C-130's | - | - | Khartoem | active | .."],
  ],
  [
    'Het Nederlandse veldhospitaal in Tarin Kowt behandelt dagelijks tientallen patiënten.',
    ['- | veldhospitaal | - | - | Tarin Kowt | active | ..'],
  ],
  [
    'Zestig Nederlandse militairen bemannen de radarpost bij Šiauliai.',
    ['60 | militairen | - | 60p | Šiauliai | active | ..'],
  ],
  ['In Litouwen liggen thans 270 Nederlandse militairen.', ['270 | militairen | - | 270p | Litouwen | active | ..']],
  ['Vijf Nederlandse trainers geven in Erbil les aan de Peshmerga.', ['5 | trainers | - | 5p | Erbil | active | ..']],
  [
    'Drie Nederlandse stafofficieren zijn tewerkgesteld in het hoofdkwartier van KFOR te Pristina.',
    ['3 | stafofficieren | KFOR | 3p | Pristina | active | ..'],
  ],
  [
    'Bij de waarnemersmissie in Hebron werken twee Nederlandse waarnemers.',
    ['2 | waarnemers | - | 2p | Hebron | active | ..'],
  ],
  [
    'De Nederlandse mijnenbestrijdingsvaartuigen ruimen in de Oostzee oude mijnen.',
    ['- | mijnenbestrijdingsvaartuigen | - | - | Oostzee | active | ..'],
  ],
  [
    'Een Nederlandse NH90-helikopter is ingescheept op het Franse fregat voor operatie Irini.',
    ['1 | NH90-helikopter | Irini | - | Middellandse Zee | active | ..'],
  ],
  [
    'Zr.Ms. Rotterdam vervoert het materieel naar de haven van Massawa.',
    ['- | Zr.Ms. Rotterdam | - | - | Massawa | active | ..'],
  ],
  [
    'Aan het hoofdkwartier van EUFOR in Sarajevo zijn vijf Nederlandse officieren toegevoegd.',
    ['5 | officieren | EUFOR | 5p | Sarajevo | active | ..'],
  ],
  [
    "Nederlandse F-35's onderscheppen vanaf Malbork Russische toestellen.",
    ["- | F-35's | - | - | Malbork | active | .."],
  ],
  [
    'In Jordanië is een Nederlands detachement van 35 militairen achtergebleven.',
    ['1 | detachement | - | 35p | Jordanië | active | ..'],
  ],
  [
    'De eerste Nederlandse kwartiermakers reizen in maart af naar Gao.',
    ['- | kwartiermakers | - | - | Gao | planned | 2024-03..'],
  ],
  [
    'Op 9 januari is Zr.Ms. Tromp uit Den Helder vertrokken naar de Rode Zee.',
    ['- | Zr.Ms. Tromp | - | - | Rode Zee | active | 2024-01-09..'],
  ],
  [
    'Defensie heeft een mobiele chirurgische eenheid met 42 artsen en verpleegkundigen in Iskenderun ontplooid.',
    ['1 | mobiele chirurgische eenheid | - | 42p | Iskenderun | active | ..'],
  ],
  ['Nederland zond in 1995 een bataljon naar Srebrenica.', ['1 | bataljon | - | - | Srebrenica | ended | 1995..1995']],
  [
    'Het kabinet heeft een verkenningseenheid van 220 mariniers naar Cambodja uitgezonden.',
    ['1 | verkenningseenheid | - | 220p | Cambodja | active | ..'],
  ],
  [
    "Nederland is voornemens vijf F-16's en een kleine dertig instructeurs in te brengen in een opleidingscentrum in Roemenië.",
    [
      "5 | F-16's | - | - | Roemenië | planned | ..",
      '30 | instructeurs | - | 30p approximate | Roemenië | planned | ..',
    ],
  ],
  [
    'Een compagnie van de Luchtmobiele Brigade verplaatst in april naar Litouwen.',
    ['1 | compagnie van de Luchtmobiele Brigade | - | - | Litouwen | planned | 2024-04..'],
  ],
  [
    "Vanaf april worden vier Nederlandse F-35's naar Estland overgebracht.",
    ["4 | F-35's | - | - | Estland | planned | 2024-04.."],
  ],
  [
    'Nederland zal voor EUNAVFOR Atalanta een fregat inzetten.',
    ['1 | fregat | Atalanta | - | Golf van Aden | planned | ..'],
  ],
  [
    'Er worden twee Nederlandse politieadviseurs gedetacheerd bij EULEX Kosovo.',
    ['2 | politieadviseurs | EULEX Kosovo | 2p | Kosovo | planned | ..'],
  ],
  [
    'Het ministerie van Buitenlandse Zaken stuurt een Snel Consulair Ondersteuningsteam naar Rabat.',
    ['1 | Snel Consulair Ondersteuningsteam | - | - | Rabat | planned | ..'],
  ],
];

test.each(letters)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
