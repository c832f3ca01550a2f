// The page on which one sets the tokens of the manifest beside a live element, and takes the CSS along.

import { code, escaped, inline } from './html.mjs';
import { municipality } from './tag-pages.mjs';

const PREVIEW = '<quick-scan heading-level="3" value="QSRDNFVF"></quick-scan>';

/** The property for which the value of a token has to be valid; from its name, as the manifest doesn't say. */
function propertyOf(name) {
  if (/font$/.test(name)) return 'font-family';
  const [, same] = /-(font-size|line-height)$/.exec(name) ?? [];
  return same ?? (/-(radius|space|max-width|scroll-margin)$/.test(name) ? 'width' : 'color');
}

export function playgroundPage(tags) {
  const tokens = tags.find(({ tagName }) => tagName === 'quick-scan').cssProperties;
  const path = 'playground.html';
  const html = `<div class="play-intro"><h1>Theme playground</h1>
<p class="lead">Font and text colour are those of the page. For the rest there are ${tokens.length} tokens, the same for all tags. Change them
here, and take the CSS along. Check the contrast of colours that you choose: that is no longer ours to promise.</p></div>
<div class="play">
<section aria-labelledby="seen"><h2 id="seen">What you see</h2>
${municipality(`<div id="preview">${PREVIEW}</div>`, path)}
</section>
<form id="tokens" class="tokens" aria-labelledby="set">
<h2 id="set">Tokens</h2>
${tokens.map(tokenView).join('')}
<datalist id="fonts"><option value="inherit"></option><option value="system-ui"></option><option value="sans-serif"></option><option value="serif"></option><option value="Georgia, serif"></option></datalist>
<p><button type="reset">Back to the defaults</button></p>
<h2 id="css-title">CSS</h2>
<p>Put this in a style sheet of your site. <code>:root</code> can be any ancestor of the tags, or a tag itself.</p>
<textarea id="css" aria-labelledby="css-title" rows="8" readonly spellcheck="false"></textarea>
<p><button type="button" id="copy">Copy the CSS</button> <span id="copied" role="status"></span></p>
</form>
</div>\n`;
  const scripts = ['embed/quick-scan.js', 'playground.js'];
  return { path, title: 'Theme playground', html, wide: true, scripts };
}

function tokenView({ name, description, default: value = '' }) {
  const property = propertyOf(name);
  const list = property === 'font-family' ? ' list="fonts"' : '';
  return `<div class="token">
<label for="${name}">${code(name)}</label>
<p id="about${name}">${inline(description)}</p>
<div class="inputs"><input id="${name}" name="${name}" type="text" placeholder="${escaped(value || 'the page’s')}" data-property="${property}"
 aria-describedby="about${name}" autocomplete="off" spellcheck="false"${list} />${pickerView(name, property, value)}</div>
</div>\n`;
}

/** A native control that writes into the field beside it. */
function pickerView(name, property, value) {
  const label = `aria-label="Pick ${name}" data-for="${name}"`;
  if (property === 'color') return ` <input type="color" ${label} value="${sixDigits(value)}" />`;
  const [, number, unit] = /^([\d.]+)(\D*)$/.exec(value) ?? [];
  if (!number) return '';
  const step = Number(number) < 10 ? 0.05 : 1;
  return ` <input type="range" ${label} data-unit="${unit}" min="0" max="${3 * Number(number)}" step="${step}" value="${number}" />`;
}

/** Where a picker starts: at the colour itself, else at what shows in its place, the page's own background or text. */
function sixDigits(color) {
  if (color === 'transparent') return '#ffffff';
  if (!color.startsWith('#')) return '#1c2b33';
  return color.length === 4 ? color.replaceAll(/\w/g, '$&$&') : color;
}
