/** Words of the language of citing that both the day and the title of a citation are read by. */

/** A paper to the House by its kind, at the end of a compound or alone: "brief", "Kamerbrief", "voortgangsrapportage". */
export const paperNoun =
  '(?:[\\p{L}-]*[Bb]rie(?:f|ven)|[\\p{L}-]*[Nn]ota|[\\p{L}-]*[Nn]otitie|[\\p{L}-]*[Rr]apport(?:age)?s?|[\\p{L}-]*[Vv]erslag(?:en)?|[\\p{L}-]*reactie|[Aa]ppreciatie|[\\p{L}-]*[Aa]genda|[Bb]eantwoording|[Kk]ennisgeving|[Nn]otificatie|[\\p{L}-]*[Mm]emorie|[\\p{L}-]*overzicht|[\\p{L}-]*evaluatie|[\\p{L}-]*strategie|[\\p{L}-]*visie|[\\p{L}-]*[Ff]iche)';

/** Participles of telling or sending the House something. */
export const informed =
  '(?:geïnformeerd|geinformeerd|gemeld|bericht|medegedeeld|meegedeeld|toegezonden|gestuurd|verzonden|verstuurd|gezonden|aangeboden|ingelicht|geschreven|toegelicht|toegekomen|toegegaan|gerapporteerd|uiteengezet|ontvangen|doen toekomen|verschenen|gepubliceerd)';

/** Meetings, motions and questions: a day said of them is not the day of the paper. */
export const eventNoun =
  '(?:AO|WGO|NO|VAO|SO|VSO|CD|[\\p{L}-]*debat(?:ten)?|[\\p{L}-]*overleg(?:gen)?|[\\p{L}-]*vergadering|[\\p{L}-]*bijeenkomst|[\\p{L}-]*motie|moties|[Vv]ragenuur|[\\p{L}-]*vragen|[\\p{L}-]*[Tt]op|[\\p{L}-]*[Rr]aad|[\\p{L}-]*stemming(?:en)?|briefing|bezoek|aangenomen|ingediend|[\\p{L}-]*behandeling|[Rr]egeling van werkzaamheden|[\\p{L}-]*gesprek|hoorzitting|interview|verzoek|uitspraak|arrest|vonnis|incident|aanval)';

/** A written day inside a text: "3 februari 2022", "8 maart", "7 juli jl.". */
export const dayInText =
  '(?:\\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \\d{4}| jl\\.| jongstleden)?|\\d{1,2}-\\d{1,2}-\\d{4})';

/** Source of what opens a citation behind its title or day: " (", " (zie ", ", ", and the word that stands before a bare number. */
export const openingSource =
  '[ ,]*\\(?(?:[Zz]ie(?: ook)?|o\\.a\\.|cf\\.|vgl\\.|ook)?[: ]*(?:[Kk]amerstuk(?:ken)?(?:nummers?)?|[Kk]st\\.)? ?';
