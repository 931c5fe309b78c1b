import type { ContributionVerb } from './contribution-verb.ts';

/** Verbs for what those who are sent do there: "beveiligt", "ruimen", "geeft … les"; many have those helped as their object. */
export const taskVerbs: readonly ContributionVerb[] = [
  {
    present: ['ondersteunt', 'ondersteunen', 'steunt'],
    past: ['ondersteunde', 'ondersteunden'],
    participle: ['ondersteund', 'gesteund'],
    helps: true,
  },
  { present: ['versterkt', 'versterken'], past: [], participle: [] },
  { present: [], past: [], participle: ['bijgestaan'], helps: true },
  { present: [], past: [], participle: ['versterkt', 'verhoogd', 'vergroot', 'verkleind'], sends: true },
  {
    present: ['breidt', 'breiden', 'vult', 'vullen'],
    past: ['breidde', 'vulde'],
    participle: ['uitgebreid', 'aangevuld'],
    particle: ['uit', 'aan'],
    sends: true,
  },
  {
    present: ['bouwt', 'bouwen', 'herstelt', 'herstellen', 'ruimt', 'ruimen', 'vervoert', 'vervoeren'],
    past: ['bouwde', 'bouwden', 'herstelde', 'herstelden', 'ruimde', 'ruimden', 'vervoerde', 'vervoerden'],
    participle: ['gebouwd', 'hersteld', 'geruimd', 'vervoerd'],
    helps: true,
  },
  {
    present: ['behandelt', 'behandelen', 'onderschept', 'onderscheppen', 'controleert', 'controleren'],
    past: ['behandelde', 'behandelden', 'onderschepte', 'onderschepten', 'controleerde', 'controleerden'],
    participle: ['behandeld', 'onderschept', 'gecontroleerd'],
    helps: true,
  },
  {
    present: ['geeft', 'geven'],
    past: ['gaf', 'gaven'],
    participle: [],
    particle: ['les', 'leiding', 'training', 'onderricht', 'instructie', 'lessen', 'advies'],
    helps: true,
  },
  {
    present: ['onderhoudt', 'onderhouden'],
    past: ['onderhield', 'onderhielden'],
    participle: [],
    particle: ['luchtbrug'],
  },
  {
    present: ['ziet', 'zien'],
    past: ['zag', 'zagen'],
    participle: [],
    particle: ['toe'],
    joined: ['toeziet', 'toezien'],
  },
  { present: ['verzorgt', 'verzorgen'], past: ['verzorgde', 'verzorgden'], participle: ['verzorgd'] },
  { present: ['faciliteert', 'faciliteren'], past: ['faciliteerde', 'faciliteerden'], participle: ['gefaciliteerd'] },
  { present: ['organiseert', 'organiseren'], past: ['organiseerde', 'organiseerden'], participle: ['georganiseerd'] },
  { present: ['traint', 'trainen'], past: ['trainde', 'trainden'], participle: ['getraind', 'opgeleid'], helps: true },
  {
    present: ['adviseert', 'adviseren'],
    past: ['adviseerde', 'adviseerden'],
    participle: ['geadviseerd'],
    helps: true,
  },
  {
    present: ['begeleidt', 'begeleiden', 'escorteert', 'escorteren'],
    past: ['begeleidde', 'begeleidden', 'escorteerde', 'escorteerden'],
    participle: ['begeleid', 'geëscorteerd'],
    helps: true,
  },
  {
    present: ['beveiligt', 'beveiligen', 'bewaakt', 'bewaken', 'beschermt', 'beschermen'],
    past: ['beveiligde', 'beveiligden', 'bewaakte', 'bewaakten', 'beschermde', 'beschermden'],
    participle: ['beveiligd', 'bewaakt', 'beschermd'],
    helps: true,
  },
  {
    present: ['surveilleert', 'surveilleren', 'verdedigt', 'verdedigen'],
    past: ['surveilleerde', 'surveilleerden', 'verdedigde', 'verdedigden'],
    participle: ['verdedigd'],
    helps: true,
  },
  {
    present: ['verricht', 'verrichten', 'doet', 'doen'],
    past: ['verrichtte', 'verrichtten', 'deed', 'deden'],
    participle: ['gedaan'],
    particle: ['onderzoek', 'patrouilles', 'werkzaamheden', 'reparaties'],
  },
  { present: ['bemant', 'bemannen'], past: ['bemande', 'bemanden'], participle: ['bemand'] },
];
