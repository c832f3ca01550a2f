// Shows what the quick scan tells the page: each event as it arrives, newest first.

const MOST = 100;

const byId = (id) => document.getElementById(id);
const [list, empty, status, template] = ['events-list', 'events-empty', 'events-status', 'event-template'].map(byId);
const time = new Intl.DateTimeFormat('nl-BE', { timeStyle: 'medium' });

// Events bubble, also out of a shadow root, so the document hears those of every quick scan on the page.
for (const type of ['quick-scan-change', 'quick-scan-complete']) document.addEventListener(type, show);

byId('events-clear').addEventListener('click', () => {
  list.replaceChildren();
  empty.hidden = false;
  status.textContent = 'De lijst is leeg.';
});

/** The list isn't a live region: someone with a screen reader hears of the end, not of every answer. */
function show({ type, detail }) {
  const complete = type === 'quick-scan-complete';
  empty.hidden = true;
  list.prepend(entry(type, detail));
  while (list.childElementCount > MOST) list.lastElementChild.remove();
  status.textContent = complete ? 'De quickscan is helemaal ingevuld.' : '';
}

function entry(type, result) {
  const item = template.content.cloneNode(true);
  const write = (selector, text) => (item.querySelector(selector).textContent = text);
  const now = new Date();

  item.querySelector('li').classList.toggle('complete', type === 'quick-scan-complete');
  item.querySelector('time').dateTime = now.toISOString();
  item.querySelector('summary').append(hidden(` van ${type} om ${time.format(now)}`));
  write('time', time.format(now));
  write('.event-name', type);
  write('.event-progress', `${result.answered} van ${result.total} beantwoord`);
  write('.event-code', result.code);
  write('pre', JSON.stringify(result, null, 2));
  return item;
}

/** Text for screen readers only. */
function hidden(text) {
  const span = document.createElement('span');
  span.className = 'visually-hidden';
  span.textContent = text;
  return span;
}
