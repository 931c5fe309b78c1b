function words(list: string): readonly string[] {
  return list.split(' ');
}

/**
 * Heads of the noun that an amount belongs to, by the end of the word: a Dutch compound has its head last
 * ("projectbudget", "verlengkosten", "subsidieplafond"). Longest end wins.
 */
export const nouns: Readonly<Record<'cost' | 'budget' | 'give' | 'neutral' | 'other', readonly string[]>> = {
  cost: words(
    'kosten prijskaartje prijskaartjes kostenraming kostenpost raming ramingen prijs prijzen kostprijs aankoopprijs tarief tarieven ' +
      'boete boetes geldboete dwangsom dwangsommen schade schadebedrag schadevergoeding schadevergoedingen ' +
      'omzet verlies verliezen leges huur salaris salarissen schikking claim claims factuur premie heffing ' +
      'griffierecht naheffing overschrijding kostenoverschrijding afkoopsom rekening uurloon bonus bonussen ' +
      'beloning contractwaarde aanschafwaarde lasten risico aankoopsom koopsom aanneemsom rente rentelasten ' +
      'vergoeding vergoedingen schadebedrag collegegeld collegegelden lesgeld lesgelden schoolgeld inschrijfgeld ' +
      'examengeld entreegeld kijkgeld statiegeld tol ouderbijdrage ouderbijdragen last boekwaarde vervangingswaarde restwaarde nieuwwaarde verkoopwaarde derving dervingen',
  ),
  budget: words(
    'budget budgetten begroting begrotingen uitgave uitgaven investering investeringen middelen plafond ' +
      'plafonds subsidie subsidies verhoging verlaging stijging daling toename afname intensivering ' +
      'intensiveringen bezuiniging bezuinigingen ombuiging ombuigingen taakstelling besparing besparingen ' +
      'korting reservering krediet envelop enveloppe reserve kasschuif dekking onderuitputting ' +
      'onderbesteding meevaller meevallers tegenvaller tegenvallers overschot ruimte financiering ' +
      'bekostiging impuls tranche regeling begrotingsfonds overheveling mutatie bijstelling kader meerjarenkader kasritme ' +
      'geld gelden ambitie investeringspakket maatregelenpakket programma contract contracten order ' +
      'tegemoetkoming tegemoetkomingen uitkering uitkeringen toeslag toeslagen studiebeurs basisbeurs normbedrag ophoging ophogingen ' +
      'opdracht afdracht afdrachten biv hgis vastlegging vastleggingen investeringsvolume uitgavenniveau',
  ),
  give: words(
    'bijdrage bijdragen steun hulp steunpakket steunpakketten steunmaatregel steunmaatregelen pakket pakketten hulppakket donatie ' +
      'donaties toezegging toezeggingen gift giften schenking lening leningen garantie garantiestelling ' +
      'aandeel garanties contributie noodhulp pledge pledges storting ondersteuning aanbod inleg ' +
      'committering commitment financieringsbijdrage',
  ),
  neutral: words(
    'bedrag bedragen som totaal waarde omvang totaalbedrag bandbreedte orde tegenwaarde hoogte fonds ' +
      'maximum minimum inzet beschikking beschikkingen ' +
      // What ends on "last" and is none.
      'belast gelast overlast ballast',
  ),
  other: words(
    'handelsoverschot handelstekort lopende-rekeningoverschot export import exportwaarde importwaarde handel handelswaarde bbp vermogen schuld schulden ' +
      'staatsschuld inkomsten inkomen inkomens opbrengst opbrengsten ontvangst ontvangsten winst winsten ' +
      'drempel drempelwaarde drempelbedrag grens grensbedrag tegoeden handelsvolume belastinginkomsten ' +
      'dividend tekort begrotingstekort financieringstekort btw inkomstenbelasting bezittingen uitvoer ' +
      'invoer balanstotaal marktwaarde activa buit fraude verzoek verzoeken oproep noodoproep appeal behoefte ' +
      'financieringsbehoefte',
  ),
};
