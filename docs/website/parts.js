// In the anatomy, a button at each name outlines that part in the example above it.

/* global document, CSSStyleSheet */

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

const tag = document.querySelector('h1 code').textContent.slice(1, -1);
const names = document.querySelectorAll('#anatomy ~ ol')[0]?.querySelectorAll('code') ?? [];
const parts = new Set([...document.querySelectorAll('[id^="part-"]')].map(({ id }) => id.slice('part-'.length)));

for (const name of names) {
  if (!parts.has(name.textContent)) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'part';
  button.setAttribute('aria-pressed', 'false');
  button.append(name.cloneNode(true));
  name.replaceWith(button);
  button.addEventListener('click', () => {
    button.ariaPressed = String(button.ariaPressed !== 'true');
    outline();
  });
}

function outline() {
  const pressed = [...document.querySelectorAll('.part[aria-pressed=true]')].map(({ textContent }) => textContent);
  sheet.replaceSync(
    pressed.map((part) => `${tag}::part(${part}) { outline: 3px dashed #d6336c; outline-offset: 2px; }`).join('\n'),
  );
}
