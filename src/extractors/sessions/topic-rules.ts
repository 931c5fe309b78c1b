import { finderOf } from '../../words/finder.ts';
import { type Chain, chain } from './chain.ts';
import { before, behindOver, devotedTo, object, objectBefore, type Read, rest } from './topic-readers.ts';

/** A way in which a clause says what a session is about. */
export interface TopicRule {
  readonly name: string;
  /** The first words that it can begin with, and what has to follow them. */
  readonly openings: readonly (readonly [words: readonly string[], rest: Chain])[];
  /** What is spoken of from an offset on, or null. */
  readonly read: Read;
  /** Letter prose that it reads. */
  readonly reads: readonly string[];
  /** Near misses in which it reads nothing. */
  readonly refuses: readonly string[];
}

const purpose = before(finderOf(['te bespreken', 'te behandelen', 'te evalueren', 'door te spreken']));
const passive = before(finderOf(['besproken', 'behandeld', 'worden besproken', 'worden behandeld']));
const spoken = ['gesproken', 'spreken', 'van gedachten', 'gediscussieerd', 'gedachten'];
const auxiliaries = [
  '',
  'te ',
  'worden ',
  'wordt ',
  'zal ',
  'zullen ',
  'worden worden ',
  'wordt worden ',
  'zal worden ',
];

const discussed = ['besproken', 'doorgesproken', 'behandeld'];

/** The ways in which a clause says what a session is about, in the order in which they are tried. */
export const topicRules: readonly TopicRule[] = [
  {
    name: 'topic-agenda',
    openings: [[['staat', 'staan', 'stond', 'stonden'], chain(3)]],
    read: before(
      finderOf(['centraal', 'op de agenda', 'op het programma', 'geagendeerd', 'op de rol', 'in het middelpunt']),
    ),
    reads: [
      'staan de lopende missies en operaties op de agenda',
      'staat de steun aan Oekraïne centraal',
      'stond cyberdreiging op het programma',
    ],
    refuses: ['staat gepland', 'staat ook centraal'],
  },
  {
    name: 'topic-focus',
    openings: [
      [['in het teken staat van', 'in het teken stond van', 'in het teken zal staan van'], []],
      [['draait om', 'draaide om', 'draaien om', 'draaiden om', 'besteed aan'], []],
      [['in het teken van', 'gewijd aan', 'gericht op', 'toegespitst op', 'als thema', 'als onderwerp'], []],
      [['stil bij', 'stilstaan bij', 'stilgestaan bij', 'stil te staan bij'], []],
      [['richt', 'richten', 'richtte', 'richtten'], chain(['zich'], 2, ['op'])],
      [['ligt', 'lag', 'ligt dan'], chain(1, ['de nadruk', 'de focus', 'de aandacht'], 1, ['op'])],
      // "Ging minister Kuleba in op".
      [['in op'], []],
      [['ingegaan', 'ingaan', 'ging in', 'gingen in', 'gaat in', 'gaan in'], chain(2, ['op'])],
      [['reflecteren', 'reflecteert', 'reflecteerden', 'reflecteerde', 'gereflecteerd'], chain(2, ['op'])],
      [['aandacht'], chain(1, ['voor', 'aan', 'uit naar', 'besteed aan'])],
      [['vooruit', 'vooruitgeblikt', 'vooruitblikken', 'terug', 'teruggeblikt', 'terugblikken'], chain(['naar', 'op'])],
      [['focust', 'focuste', 'concentreert'], chain(['op', 'zich op'])],
    ],
    read: rest,
    reads: [
      'staat in het teken van de oorlog in Oekraïne',
      'is gewijd aan energiezekerheid',
      'richt zich met name op de Sahel',
      'lag de nadruk op Irak',
    ],
    refuses: ['staat op de agenda'],
  },
  {
    name: 'topic-devoted',
    openings: [[['aan'], []]],
    read: devotedTo,
    reads: [
      'dat aan de omvorming van de NAVO is gewijd',
      'is aan lastenverdeling gewijd',
      'zal geheel aan Afghanistan worden gewijd',
    ],
    refuses: ['sluit aan bij de fondsen, gewijd aan China', 'neemt deel aan het overleg', 'komt aan de orde'],
  },
  {
    name: 'topic-speak',
    openings: [
      [['spreken', 'spreekt', 'spreek', 'spraken', 'sprak', 'gesproken', 'praten', 'praat', 'bijpraten'], []],
      [['discussiëren', 'discussieert', 'discussieerden', 'discussie', 'debat', 'beleidsdebat', 'debatteren'], []],
      [['gedachten', 'gedachtewisseling', 'gedachtenwisseling', 'overleggen', 'overleg', 'update', 'dialoog'], []],
      [
        ['stand van zaken', 'geïnformeerd', 'gaat', 'gaan', 'ging', 'gingen', 'handelt', 'buigen', 'buigt', 'bogen'],
        [],
      ],
      [['beraden', 'beraadden', 'beraadt', 'beraadde', 'beraadslagen', 'beraadslaagt', 'beraadslaagde'], []],
      [['boog', 'besluiten', 'besluit', 'vergaderen', 'vergadert', 'presentatie', 'toelichting', 'briefing'], []],
      [['verslag'], []],
    ],
    read: behindOver,
    reads: [
      'spreken ministers over China',
      'gaat over de steun aan Oekraïne',
      'van gedachten te wisselen over NAVO missies',
    ],
    refuses: ['spreken de ministers met Japan'],
  },
  {
    name: 'topic-object',
    openings: [
      [['bespreken', 'bespreekt', 'bespraken', 'besprak', 'behandelen', 'behandelt', 'behandelden', 'behandelde'], []],
      [['evalueren', 'evalueerden'], []],
    ],
    read: object,
    reads: ['bespreken de ministers de oorlog in Oekraïne', 'besprak de Raad de situatie in Libanon'],
    refuses: ['bespreken'],
  },
  {
    name: 'topic-object-final',
    openings: [[['zullen', 'zal', 'gaan'], []]],
    read: objectBefore,
    reads: ['zullen de leiders de Strategische Agenda bespreken', 'zal de Raad de situatie in Libanon behandelen'],
    refuses: ['zullen de ministers over Irak spreken', 'zal worden gesproken'],
  },
  {
    name: 'topic-is',
    openings: [[['betreft', 'betrof'], chain(3)]],
    read: rest,
    reads: ['betreft de toekomst van het buitenlandbeleid'],
    refuses: ['treft'],
  },
  {
    name: 'topic-passive',
    openings: [[['wordt', 'worden', 'werd', 'werden', 'zal', 'zullen'], chain(3)]],
    read: (clause, at) => (clause.startsWith('over ', at) ? null : passive(clause, at)),
    reads: ['wordt de voortgang van NSATU besproken', 'zullen de capaciteitsdoelen worden behandeld'],
    refuses: ['wordt gesproken', 'wordt ook over Irak besproken'],
  },
  {
    name: 'topic-come-up',
    openings: [[['komt', 'komen', 'kwam', 'kwamen'], chain(3)]],
    read: before(finderOf(['aan bod', 'aan de orde', 'ter sprake', 'ter tafel', 'op tafel'])),
    reads: ['komt de defensie-industrie aan bod', 'kwam de situatie in Syrië aan de orde'],
    refuses: ['komen bijeen'],
  },
  {
    name: 'topic-purpose',
    openings: [[['om', 'Om'], []]],
    read: (clause, at) => (clause.startsWith('over ', at) ? null : purpose(clause, at)),
    reads: ['kwamen bijeen om de situatie in Afghanistan te bespreken'],
    refuses: ['bijeen om over Irak te spreken', 'om Irak te steunen'],
  },
  {
    name: 'topic-subject',
    openings: [[['onderwerp van', 'Onderwerp van', 'thema van', 'Thema van'], []]],
    read: (clause, at) => {
      const verb = /(?:^| )(?:is|was|betreft|betrof|vormt|vormde) /u.exec(clause.slice(at, at + 80));
      return verb === null ? null : rest(clause, at + verb.index + verb[0].length);
    },
    reads: ['Het onderwerp van de lunch is de weerbaarheid van havens'],
    refuses: ['het onderwerp van de motie'],
  },
  {
    name: 'topic-theme',
    openings: [[['heeft', 'hebben', 'had', 'hadden'], chain(3)]],
    read: before(finderOf(['als onderwerp', 'als thema', 'tot onderwerp', 'als hoofdonderwerp', 'als hoofdthema'])),
    reads: ['heeft de relatie met China als onderwerp'],
    refuses: ['heeft gesproken'],
  },
  {
    name: 'topic-over-final',
    openings: [[['over', 'Over'], []]],
    read: before(
      finderOf(['zullen worden ', ...auxiliaries].flatMap((auxiliary) => spoken.map((verb) => auxiliary + verb))),
    ),
    reads: ['zal over de uitbreiding worden gesproken'],
    refuses: ['over een jaar'],
  },
  {
    name: 'topic-over',
    openings: [[['over'], []]],
    // "neemt deze taak over van Italië" has another "over".
    read: (clause, at) => (clause.startsWith('van ', at) ? null : rest(clause, at)),
    reads: ['vindt plaats met Japan over de Indo-Pacific'],
    refuses: ['vindt plaats', 'België neemt de taak over van Italië'],
  },
  {
    name: 'topic-view',
    openings: [
      [['visie', 'toelichting', 'terugblik', 'vooruitblik', 'reflectie'], chain(['op'])],
      [['update', 'terugkoppeling', 'overzicht', 'balans op', 'balans opmaken'], chain(['van'])],
    ],
    read: rest,
    reads: [
      'gaf de Hoge Commissaris zijn visie op de toestand in Noord-Afrika',
      'een toelichting op het plan',
      'maken de bondgenoten de balans op van de inzet in Irak',
    ],
    refuses: ['gaf zijn visie'],
  },
  {
    name: 'topic-relative',
    openings: [[['waar', 'waarbij', 'waarin', 'waarop', 'waaraan'], chain(3)]],
    read: before(
      finderOf(
        ['staat', 'stond', 'staan', 'stonden']
          .flatMap((verb) => [`centraal ${verb}`, `op de agenda ${verb}`])
          .concat(
            ['komt', 'komen', 'kwam', 'kwamen'].flatMap((verb) => [
              `aan bod ${verb}`,
              `aan de orde ${verb}`,
              `ter sprake ${verb}`,
            ]),
          )
          .concat(
            ['wordt', 'worden', 'werd', 'werden', 'is', 'zijn'].flatMap((verb) =>
              discussed.flatMap((participle) => [`${verb} ${participle}`, `${participle} ${verb}`]),
            ),
          )
          .concat(discussed.flatMap((participle) => [`zal worden ${participle}`, `zullen worden ${participle}`])),
      ),
    ),
    reads: [
      'waarbij de toekomst van de NAVO centraal staat',
      'waar het voorzitterschap werd besproken',
      'waarin de inzet van drones aan bod komt',
    ],
    refuses: ['waarbij de ministers spreken', 'waar wordt gesproken'],
  },
];
