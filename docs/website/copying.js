// A button beside each block of code.

/* global document, navigator */

const words = { en: ['Copy', 'Copied'], nl: ['Kopieer', 'Gekopieerd'] }[document.documentElement.lang];

for (const block of document.querySelectorAll('main pre')) {
  if (!navigator.clipboard || block.closest('.events')) continue;
  const [copy, copied] = words;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = copy;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.textContent);
    button.textContent = copied;
  });
  const around = document.createElement('div');
  around.className = 'block';
  block.replaceWith(around);
  around.append(block, button);
}
