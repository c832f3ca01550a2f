// The list below an example: each event that a page with these tags hears, with its `detail`.

/* global document */

const MOST = 50;

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

for (const section of document.querySelectorAll('[data-events]')) {
  const [none, list] = [section.querySelector('.none'), section.querySelector('ol')];

  // Events bubble, even out of shadow roots, so a listener on the document hears those of every tag.
  for (const type of section.dataset.events.split(' ')) {
    document.addEventListener(type, ({ detail }) => {
      none.hidden = true;
      list.prepend(entry(type, detail));
      while (list.childElementCount > MOST) list.lastElementChild.remove();
    });
  }
}

function entry(type, detail) {
  const details = made(
    'details',
    made('summary', made('code', type), ` ${time.format(new Date())}`),
    made('pre', written(detail)),
  );
  details.querySelector('pre').tabIndex = 0;
  return made('li', details);
}

const written = (detail) => JSON.stringify(detail, null, 2);

function made(name, ...content) {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}
