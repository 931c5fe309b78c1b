import type { Pattern } from '../../pattern.ts';

// Latin letters and not \\p{L}: its tables cost a millisecond for each pattern at the first letter read.
const wordStart = '(?<![a-zà-ž0-9])';
const wordEnd = '(?![a-zà-ž0-9])';

const thisLetter =
  '(?:deze|dit|onderhavige|voorliggende|bijgaande|bijgevoegde|die ik hierbij)(?: [a-zà-ž]{3,20}){0,2} (?:[a-zà-ž-]{0,24}(?:brief|brieven|schrijven|nota|rapportage|agenda|antwoorden|beantwoording|verslag|notitie|aanbieding|bericht|mededeling|reactie))';

/** What the letter itself does: "In deze brief", "Hierbij", "Bijgaand", "maak ik van de gelegenheid gebruik". Over lower-case text. */
export const thisVeryLetter: Pattern = {
  name: 'promise-this-letter',
  regex: new RegExp(
    `${wordStart}(?:(?:met|in|bij|via|middels|per|door|door middel van|door het zenden van) ${thisLetter}(?! (?:genoemde|beschreven|aangekondigde|geschetste|toegelichte|opgenomen))|(?:afschrift|kopie|vervolg|restant|slot|deel|onderdeel|paragraaf) van (?:deze|dit|onderhavige)|gelijkluidende?|bijgaand|bijgevoegd|ingesloten|van de gelegenheid gebruik|hieronder|hiernavolgend|in het (?:onderstaande|navolgende|hiernavolgende)|(?:langs|via|op) deze weg|als bijlagen? (?:bij|van) deze|in de bijlage|(?:verderop|elders|later|onderaan) in deze|(?:in|bij) (?:het|mijn|de) (?:antwoord|antwoorden|beantwoording|reactie) (?:op|van|bij) (?:de )?vra(?:ag|gen)|(?:bij|onder|op) vra(?:ag|gen) \\d|(?:in|onder) (?:paragraaf|hoofdstuk|onderdeel|punt|alinea) \\d|vandaag|heden|als volgt|het volgende(?! [a-z]))${wordEnd}`,
    'u',
  ),
  reads: [
    'met deze brief informeer ik u',
    'met deze a-brief informeer ik u',
    'maak ik van de gelegenheid gebruik om uw kamer te informeren',
    'bijgaand treft u aan',
    'in het antwoord op vraag 7',
    'een afschrift van deze brief wordt gestuurd',
    'in het vervolg van deze brief kom ik hierop terug',
    'de commissie ontvangt een gelijkluidende brief',
  ],
  refuses: ['zodra dit besluit genomen is', 'in een volgende brief', 'na verzending van deze brief'],
};

/** "Hierbij" and "hiermee", which tell of this letter only beside a present: not "Hierbij zal ik uw Kamer betrekken". Over lower-case text. */
export const herewith: Pattern = {
  name: 'promise-herewith',
  regex: new RegExp(`${wordStart}(?:hierbij|hiermee|hiermede|bij deze|bij dezen|hierna)${wordEnd}`, 'u'),
  reads: ['hierbij informeer ik u', 'hiermee doe ik mijn toezegging gestand'],
  refuses: ['hierover informeer ik u'],
};

/** That a promise told as past has been kept: "Met deze brief", "doe ik die toezegging gestand". Over lower-case text. */
export const kept: Pattern = {
  name: 'promise-kept',
  regex: new RegExp(
    `${wordStart}(?:deze (?:[a-zà-ž-]{2,20} )?(?:[a-zà-ž-]{0,20}(?:brief|rapportage|nota|notitie|verslag))|hierbij|hiermee|bijgaand|bijgaande|gestand(?! te (?:doen|kunnen))|onderstaand|onderstaande|hieronder|afgedaan|nagekomen|ingelost|voldaan|(?:dat|dit) is (?:inmiddels |ook |intussen |eerder )?gebeurd)${wordEnd}`,
    'u',
  ),
  reads: ['met deze brief kom ik die toezegging na', 'hierbij doe ik die toezegging gestand'],
  refuses: ['dat onderzoek loopt nog', 'die toezegging gestand te doen is aan de staatssecretaris'],
};

/** Duties: "op grond van artikel 100", "ingevolge de wet". Over lower-case text. */
export const duty: Pattern = {
  name: 'promise-duty',
  regex: new RegExp(
    `${wordStart}(?:op grond van|ingevolge|krachtens|overeenkomstig|conform|volgens|op basis van) (?:(?:het|de) )?(?:artikel|artikelen|art\\.|wet|grondwet|verordening|richtlijn|besluit|[a-zà-ž]{0,20}wet|comptabiliteitswet)${wordEnd}`,
    'u',
  ),
  reads: ['op grond van artikel 100 van de grondwet', 'ingevolge de wet'],
  refuses: ['op grond van de uitkomsten'],
};
