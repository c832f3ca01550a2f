// What this page adds to the elements: it shows each event as it arrives, and opens what a link leads to.

const MOST = 100;

const byId = (id) => document.getElementById(id);
const [list, empty, status, template] = ['events-list', 'events-empty', 'events-status', 'event-template'].map(byId);
const time = new Intl.DateTimeFormat('nl-BE', { timeStyle: 'medium' });

const progress = ({ answered, total }) => `${answered} van ${total} beantwoord`;
const count = ({ length }) => (length === 1 ? '1 resultaat' : `${length} resultaten`);

/** Each event that the elements fire, with a description of its detail. */
const events = {
  'outreach-definition-open': ({ part }) => part,
  'outreach-definition-change': progress,
  'outreach-definition-complete': progress,
  'quick-scan-change': progress,
  'quick-scan-complete': progress,
  'threshold-checklist-change': progress,
  'threshold-checklist-complete': progress,
  'outreach-profile-change': count,
};

/** The message once a person has answered everything. */
const completed = {
  'outreach-definition-complete': 'Elk deel van de definitie is beantwoord.',
  'quick-scan-complete': 'De quickscan is helemaal ingevuld.',
  'threshold-checklist-complete': 'De checklist is helemaal ingevuld.',
};

// Events bubble, even out of shadow roots, so a listener on the document gets those of every element on the page.
for (const type of Object.keys(events)) document.addEventListener(type, show);

byId('events-clear').addEventListener('click', () => {
  list.replaceChildren();
  empty.hidden = false;
  status.textContent = 'De lijst is leeg.';
});

byId('reflect').addEventListener('change', ({ target }) => {
  target.closest('outreach-definition').toggleAttribute('reflect', target.checked);
});

document.querySelector('.reading').addEventListener('change', ({ target }) => {
  byId('reading').setAttribute('view', target.value);
});

window.addEventListener('hashchange', unfold);
unfold();

/** The list isn't a live region: a screen reader announces completion, not every answer. */
function show({ type, detail }) {
  empty.hidden = true;
  list.prepend(entry(type, detail));
  while (list.childElementCount > MOST) list.lastElementChild.remove();
  status.textContent = completed[type] ?? '';
}

function entry(type, detail) {
  const item = template.content.cloneNode(true);
  const write = (selector, text) => (item.querySelector(selector).textContent = text);
  const now = new Date();

  item.querySelector('li').classList.toggle('complete', type in completed);
  item.querySelector('time').dateTime = now.toISOString();
  item.querySelector('summary').append(hidden(` van ${type} om ${time.format(now)}`));
  write('time', time.format(now));
  write('.event-name', type);
  write('.event-said', events[type](detail));
  write('.event-code', detail.code ?? '');
  write('pre', JSON.stringify(detail, null, 2));
  return item;
}

/** Text for screen readers only. */
function hidden(text) {
  const span = document.createElement('span');
  span.className = 'visually-hidden';
  span.textContent = text;
  return span;
}

/** Unfolds what the address names: a section of this page, or the element that opens what the link holds. */
function unfold() {
  const [name] = window.location.hash.slice(1).split(/[=.]/);
  const target = name && (byId(name) ?? document.querySelector(`main ${window.CSS.escape(name)}`));
  if (!target) return;
  const fold = target.closest('.fold') ?? target.querySelector('.fold:not(.reading)');
  if (fold) fold.open = true;
  // Browsers only scroll to ids by themselves.
  if (target.id !== name) target.scrollIntoView({ behavior: 'instant' });
}
