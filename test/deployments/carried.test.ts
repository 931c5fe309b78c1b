import { expect, test } from 'vitest';
import { told } from './told.ts';

/** What stands in words around a contribution: where it is, of whom more is told, and what is not told of it. */
const letters: readonly [string, readonly string[]][] = [
  [
    'Nederland levert drie officieren aan EUTM Mali. Het mandaat van de missie loopt tot 18 mei 2024.',
    ['3 | officieren | EUTM Mali | 3p | Mali | active | ..'],
  ],
  [
    'Nederland levert een fregat aan Aspides. Duitsland stuurt in maart een fregat. Het fregat keert in juli terug.',
    ['1 | fregat | Aspides | - | Rode Zee | active | ..'],
  ],
  [
    'Nederland levert drie officieren aan EUTM Mali. De Duitse militairen keren in mei terug.',
    ['3 | officieren | EUTM Mali | 3p | Mali | active | ..'],
  ],
  [
    "Het besluit over de inzet van vier Nederlandse F-16's in Jordanië, dat vandaag is genomen, wordt in deze brief toegelicht.",
    ["4 | F-16's | - | - | Jordanië | planned | .."],
  ],
  [
    'Na besluitvorming in de ministerraad heeft het kabinet besloten een compagnie naar Kosovo te sturen.',
    ['1 | compagnie | - | - | Kosovo | planned | ..'],
  ],
  [
    'De Nederlandse compagnie in Litouwen is nog niet volledig ontplooid.',
    ['1 | compagnie | - | - | Litouwen | active | ..'],
  ],
  [
    'Nederland levert een fregat aan Aspides en zal vanaf 2025 een bijdrage leveren aan het herstelfonds.',
    ['1 | fregat | Aspides | - | Rode Zee | active | ..'],
  ],
  [
    'Nederland levert een fregat aan Aspides en heeft op 3 januari € 5 miljoen toegezegd.',
    ['1 | fregat | Aspides | - | Rode Zee | active | ..'],
  ],
  [
    'Nederland neemt met vijf officieren deel aan ISAF, die eind 2024 eindigt.',
    ['5 | officieren | ISAF | 5p | Afghanistan | active | ..'],
  ],
  [
    'Nederland levert zes adviseurs aan Resolute Support, dat op 1 januari 2015 van start ging.',
    ['6 | adviseurs | Resolute Support | 6p | Afghanistan | active | ..'],
  ],
  [
    'Nederland draagt met vier stafofficieren bij aan KFOR. Zij vervullen functies in de staf. Het Europees Parlement keert in maart terug van reces.',
    ['4 | stafofficieren | KFOR | 4p | Kosovo | active | ..'],
  ],
  [
    'Nederland is niet alleen in Mali aanwezig met vier stafofficieren, maar ook in Niger.',
    ['4 | stafofficieren | - | 4p | Mali | active | ..'],
  ],
  [
    'Nederland levert tien instructeurs aan EUMAM in Duitsland. De Raad verlengde het mandaat tot 15 november 2026.',
    ['10 | instructeurs | EUMAM Oekraïne | 10p | Duitsland | active | ..'],
  ],
  [
    'Zr.Ms. Tromp is sinds januari in de Rode Zee voor Aspides. Op 4 mei bracht ik een bezoek aan het schip.',
    ['- | Zr.Ms. Tromp | Aspides | - | Rode Zee | active | 2024-01..'],
  ],
  [
    'Nederland heeft twee stafofficieren bij UNTSO. Die bijdrage kost jaarlijks € 300.000 tot en met 2026.',
    ['2 | stafofficieren | UNTSO | 2p | - | active | ..'],
  ],
  [
    'Nederland levert een compagnie aan eFP. De oefening Iron Wolf is van 3 tot 14 juni; de compagnie neemt daaraan deel.',
    ['1 | compagnie | enhanced Forward Presence (eFP) | - | - | active | ..'],
  ],
  [
    'Nederland overweegt de verlenging van de inzet van vier stafofficieren bij NMI na mei 2024.',
    ['4 | stafofficieren | NMI | 4p | Irak | considered | ..'],
  ],
  [
    'Nederland levert 150 militairen aan EUFOR Althea. De verlenging van het mandaat door de Veiligheidsraad is op 2 november voorzien.',
    ['150 | militairen | EUFOR Althea | 150p | Bosnië en Herzegovina | active | ..'],
  ],
  [
    "De zes Nederlandse F-16's in Jordanië blijven tot en met december 2024. De 150 militairen die daar zijn gelegerd, keren in januari 2025 terug.",
    [
      "6 | F-16's | - | - | Jordanië | active | ..2024-12",
      '150 | militairen | - | 150p | Jordanië | ended | ..2025-01',
    ],
  ],
  [
    'Het kabinet heeft besloten opnieuw een fregat in te zetten in de Straat van Hormuz. Het gaat om Zr.Ms. De Ruyter, die van eind januari tot eind juni 2024 in het gebied opereert.',
    ['- | Zr.Ms. De Ruyter | - | - | Straat van Hormuz | planned | 2024-01..2024-06'],
  ],
  [
    'Eind 2023 besloot het kabinet tot verlenging van de inzet van het chirurgisch team in Gao tot 1 mei 2024.',
    ['1 | chirurgisch team | - | - | Gao | extended | ..2024-05-01'],
  ],
  [
    'Nederland verlengt de bijdrage aan UNIFIL met een jaar tot en met 31 december 2024.',
    ['- | - | UNIFIL | - | Libanon | extended | ..2024-12-31'],
  ],
  [
    'Nederland zal zijn twaalf waarnemers bij UNTSO tot nader order handhaven.',
    ['12 | waarnemers | UNTSO | 12p | - | planned | ..'],
  ],
  [
    'Vanwege de veiligheidssituatie zijn de vier Nederlandse stafofficieren van EUTM Niger in december teruggeroepen.',
    ['4 | stafofficieren | EUTM Niger | 4p | Niger | ended | ..2023-12'],
  ],
  [
    'De inzet van Zr.Ms. Holland in het Caribisch gebied is met twee weken verlengd tot 15 februari.',
    ['- | Zr.Ms. Holland | - | - | Caribisch gebied | extended | ..2024-02-15'],
  ],
  [
    'De opschorting van de training in Irak duurt voort; de vijftig Nederlandse trainers zijn tijdelijk naar Jordanië verplaatst.',
    ['50 | trainers | - | 50p | Jordanië | active | ..'],
  ],
  [
    'Het Nederlandse contingent bij UNPROFOR bestond in 1994 uit circa 2.000 militairen.',
    ['1 | contingent | UNPROFOR | 2000p approximate | Bosnië en Herzegovina | ended | 1994..1994'],
  ],
  [
    'Nederland heeft sinds 1 januari geen militairen meer in Mali.',
    ['- | militairen | - | - | Mali | ended | ..2024-01-01'],
  ],
  [
    'De Nederlandse Chinooks in Irak vliegen nog tot eind april. Daarna neemt Italië het stokje over.',
    ['- | Chinooks | - | - | Irak | active | ..2024-04'],
  ],
  [
    'Het mandaat voor de inzet van het Nederlandse Patriot-detachement in Polen is op 1 december met een half jaar verlengd.',
    ['1 | Patriot-detachement | - | - | Polen | extended | ..'],
  ],
  [
    'Nederland blijft ook in 2025 en 2026 met een compagnie in Litouwen aanwezig.',
    ['1 | compagnie | - | - | Litouwen | planned | 2025..2026'],
  ],
  [
    'De twee Nederlandse mijnenjagers nemen van 3 tot 21 juni deel aan BALTOPS in de Oostzee.',
    ['2 | mijnenjagers | BALTOPS | - | Oostzee | planned | 2024-06-03..2024-06-21'],
  ],
  [
    'Het kabinet heeft op 9 februari besloten tot deelname aan de EU-trainingsmissie EUTM Mali met maximaal twintig militairen. De Nederlandse bijdrage zal naar verwachting in maart aanvangen en duurt vooralsnog tot mei 2025.',
    ['20 | militairen | EUTM Mali | 20p at-most | Mali | planned | 2024-03..2025-05'],
  ],
  [
    'Op 15 januari is het besluit genomen om de inzet van het Nederlandse detachement in Jordanië met drie maanden te verlengen, tot eind april.',
    ['1 | detachement | - | - | Jordanië | extended | ..2024-04'],
  ],
  [
    'Tot en met september 2023 waren twee Nederlandse Chinooks in Niger. De toestellen zijn inmiddels terug in Nederland.',
    ['2 | Chinooks | - | - | Niger | ended | ..2023-09'],
  ],
  [
    'Nederland stuurt op korte termijn een team van tien genisten naar Beiroet. Het team zal daar ongeveer twee weken blijven.',
    ['1 | team | - | 10p | Beiroet | planned | ..'],
  ],
  [
    'Zr.Ms. Johan de Witt vertrekt op 12 februari voor zes weken naar Noorwegen voor de oefening Cold Response.',
    ['- | Zr.Ms. Johan de Witt | Cold Response | - | Noorwegen | planned | 2024-02-12..'],
  ],
  [
    'De afbouw van de Nederlandse missie in Uruzgan begint op 1 augustus 2024 en is voor het einde van het jaar voltooid.',
    [],
  ],
  [
    'Zodra de situatie het toelaat, zal de Nederlandse bijdrage van zes adviseurs aan NMI worden hervat.',
    ['6 | adviseurs | NMI | 6p | Irak | planned | ..'],
  ],
  [
    'Nederland heeft zich bereid verklaard om vanaf juli 2024 de plaatsvervangend commandant van KFOR te leveren.',
    ['1 | plaatsvervangend commandant | KFOR | - | Kosovo | offered | 2024-07..'],
  ],
  [
    'De inzet van de Nederlandse marechaussees bij Frontex in Bulgarije is vorig jaar stopgezet.',
    ['- | marechaussees | Frontex | - | Bulgarije | ended | ..2023'],
  ],
  [
    'In mei 2024 zal een Nederlandse mijnenjager voor een periode van vier maanden worden toegevoegd aan SNMCMG2.',
    ['1 | mijnenjager | SNMCMG2 | - | - | planned | 2024-05..'],
  ],
  [
    'Nederland levert tot ultimo 2025 jaarlijks twaalf waarnemers aan UNTSO.',
    ['12 | waarnemers | UNTSO | 12p | - | active | ..2025'],
  ],
  [
    'Momenteel zijn ruim 400 Nederlandse militairen in Litouwen, waaronder een compagnie van 270 militairen die tot eind 2026 deel uitmaakt van eFP.',
    [
      '400 | militairen | enhanced Forward Presence (eFP) | 400p at-least | Litouwen | active | ..',
      '1 | compagnie | enhanced Forward Presence (eFP) | 270p | Litouwen | active | ..2026',
    ],
  ],
  [
    'De Nederlandse officier die sinds 1 september 2023 het bevel over EUFOR Althea voert, draagt dit op 1 maart over.',
    ['1 | officier | EUFOR Althea | 1p | Bosnië en Herzegovina | ended | 2023-09-01..2024-03-01'],
  ],
  [
    'De terugkeer van de Nederlandse militairen uit Niger is voorzien voor eind februari.',
    ['- | militairen | - | - | Niger | ended | ..2024-02'],
  ],
];

test.each(letters)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
