// Sets the tokens on the elements beside them, and writes the CSS that does so elsewhere.

/* global document, navigator, setTimeout, CSS, CSSStyleSheet */

const form = document.querySelector('#tokens');
const css = document.querySelector('#css');
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

const fields = [...form.querySelectorAll('[data-property]')];

form.addEventListener('input', ({ target }) => {
  const { for: name, unit = '' } = target.dataset;
  if (name) form.elements[name].value = target.value + unit;
  show();
});
// The fields are empty after the event.
form.addEventListener('reset', () => setTimeout(show));
form.addEventListener('submit', (event) => event.preventDefault());

document.querySelector('#copy').addEventListener('click', async () => {
  const copied = document.querySelector('#copied');
  try {
    await navigator.clipboard.writeText(css.value);
    copied.textContent = 'Copied.';
  } catch {
    css.select();
    copied.textContent = 'The browser doesn’t let this page copy. The text is selected: press Ctrl+C.';
  }
});

show();

function show() {
  const rules = [];
  for (const field of fields) {
    const value = field.value.trim();
    const isWrong = value !== '' && !CSS.supports(field.dataset.property, value);
    field.setAttribute('aria-invalid', String(isWrong));
    if (value !== '' && !isWrong) rules.push(`  ${field.name}: ${value};`);
  }
  css.value = rules.length > 0 ? `:root {\n${rules.join('\n')}\n}\n` : '/* Nothing is changed yet. */\n';
  sheet.replaceSync(css.value.replace(':root', '#preview'));
}
