import { breaksOf, piecesOf } from './letter.js';

/** @typedef {import('./letter.js').Letter} Letter */
/** @typedef {import('./letter.js').Part} Part */

/** @param {string} text */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * Text as sites send it: soft hyphens in long words, no-break spaces after numbers, names for letters.
 *
 * @param {string} text
 */
function webText(text) {
  const soft = text.replaceAll(/[a-zà-ÿ]{9,}/gu, (word) => {
    const [at] = breaksOf(word);
    return at === undefined ? word : `${word.slice(0, at)}\u00ad${word.slice(at)}`;
  });
  return escaped(soft)
    .replaceAll(/(?<=\d) (?=[a-z])/gu, '&nbsp;')
    .replaceAll('ë', '&euml;')
    .replaceAll('€', '&euro;')
    .replaceAll('\u00ad', '&shy;');
}

/** @param {Part} part */
function inline(part) {
  return piecesOf(part)
    .map(({ text, mark }) => {
      const mixed = webText(text).replace(/(?<= )[A-Z][a-z]+ Council(?= )/u, '<em><span>$&</span></em>');
      return mark === null ? mixed : `${mixed}<sup><a id="terug-${mark}" href="#noot-${mark}">${mark}</a></sup>`;
    })
    .join('');
}

/**
 * A letter as a saved page of a site of publications: with the site around it, which is none of the letter.
 *
 * @param {Letter} letter
 * @returns {string}
 */
export function htmlOf(letter) {
  /** @type {string[]} */
  const body = [];
  let inList = false;
  for (const part of letter.parts) {
    if (inList && part.kind !== 'list') body.push('</ul>');
    if (!inList && part.kind === 'list') body.push('<ul class="ongemarkeerd">');
    inList = part.kind === 'list';
    if (part.kind === 'heading') body.push(`<h3 class="tussenkop">${inline(part)}</h3>`);
    else if (part.kind === 'list') body.push(`<li>\n<p>${inline(part)}</p></li>`);
    else
      body.push(`<p class="alinea">\n   ${inline(part).replaceAll(/ (?=[a-z]+ [a-z]+ [a-z]+\.)/gu, '\n      ')}\n</p>`);
  }
  if (inList) body.push('</ul>');
  const notes = [...letter.notes].map(
    ([number, text]) =>
      `<div class="noot" id="noot-${number}"><p><sup><a href="#terug-${number}">${number}</a></sup> ${webText(text)}</p></div>`,
  );
  return `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Kamerstuk | Overheid.nl &gt; Officiële bekendmakingen</title>
<meta name="description" content="Gepubliceerd op 1 april 2001 om 09:00"><style>p { margin: 0 }</style>
<script>var datum = "2 mei 2002"; if (1 < 2) document.write("<p>3 juni 2003</p>");</script></head>
<body class="preview">
<header class="header" role="banner"><a href="#content" class="visually-hidden">Ga direct naar de inhoud</a>
<nav class="header__nav"><ul><li><a href="/">Zoeken sinds 4 juli 2004</a></li><li>Voor € 5 miljoen aan regelingen</li></ul></nav></header>
<div class="breadcrumb"><p>U bent hier: <a href="/">Home</a> Kamerstuk 99 999, nr. 1</p></div>
<main><div id="broodtekst" class="stuk broodtekst-container"><div class="algemeen"><div class="vrije-tekst">
${body.join('\n')}
<div class="noten"><hr>${notes.join('\n')}</div>
</div></div></div></main>
<aside><h2>Gerelateerd</h2><p>Het debat van 5 augustus 2005 is verplaatst.</p></aside>
<footer role="contentinfo"><p>Laatst bijgewerkt op 6 september 2006</p></footer></body></html>
`;
}

/** @param {Part} part @param {Letter} letter */
function xmlInline(part, letter) {
  return piecesOf(part)
    .map(({ text, mark }) => {
      const linked = escaped(text).replaceAll(
        /Kamerstuk (?<a>\d\d) (?<b>\d{3}), nr\. (?<nr>\d+)/gu,
        '<extref doc="kst-$<a>$<b>-$<nr>" soort="document" status="actief">$&</extref>',
      );
      const note = mark === null ? undefined : letter.notes.get(mark);
      if (note === undefined) return linked;
      return `${linked}<noot id="n${mark}" type="voet"><noot.nr>${mark}</noot.nr><noot.al>${escaped(note)}</noot.al></noot>`;
    })
    .join('');
}

/**
 * A letter as XML of the official publications.
 *
 * @param {Letter} letter
 * @returns {string}
 */
export function xmlOf(letter) {
  const body = letter.parts.map((part) => {
    const inside = xmlInline(part, letter);
    if (part.kind === 'heading') return `<tussenkop kopopmaak="vet">${inside}</tussenkop>`;
    if (part.kind === 'list') return `<lijst type="ongemarkeerd"><li><li.nr>•</li.nr><al>${inside}</al></li></lijst>`;
    return `<al>${inside}</al>`;
  });
  return `<?xml version="1.0" encoding="iso-8859-15"?>
<!-- 7 oktober 2007 -->
<officiele-publicatie xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <metadata><meta name="OVERHEIDop.publicationName" scheme="" content="Kamerstuk"/>
    <meta name="DCTERMS.available" content="2008-11-08"/></metadata>
  <kamerstuk><stuk><algemeen><vrije-tekst><tekst status="goed">
${body.join('\n')}
  </tekst></vrije-tekst></algemeen></stuk></kamerstuk>
</officiele-publicatie>
`;
}
