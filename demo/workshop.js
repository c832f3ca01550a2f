// A workshop on one page: a phone with a quick scan for each participant, and the facilitator's profile. As in a real room,
// only codes go from one to the other.
/* global document, window, AbortController */

import { participants } from './participants.js';

/** In milliseconds, so that people can follow. */
const PACE = { answer: 280, look: 1200, symbol: 110, rest: 1600 };

const byId = (id) => document.getElementById(id);
const [playButton, restartButton, status] = ['play', 'restart', 'status'].map(byId);
const profile = document.querySelector('outreach-profile');
const people = participants.map(enter);
const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

/** The codes that were read out, by participant. */
const readOut = new Map();
/** Aborts what is playing. */
let playing;

playButton.addEventListener('click', () => (playing ? playing.abort() : void play()));
restartButton.addEventListener('click', restart);
show(people[0]);

// Before that, the elements can't do what is asked of them.
await Promise.all(['quick-scan', 'outreach-profile'].map((tag) => window.customElements.whenDefined(tag)));
people.forEach(update);
playButton.disabled = false;

/** Gives a participant a phone, and a place among the choices. */
function enter({ name, role, codes }, index) {
  const choice = byId('choice-template').content.cloneNode(true).firstElementChild;
  const phone = byId('phone-template').content.cloneNode(true).firstElementChild;
  const scan = phone.querySelector('quick-scan');
  const person = {
    name,
    codes,
    phone,
    scan,
    radio: choice.querySelector('input'),
    state: choice.querySelector('small'),
  };

  choice.querySelector('.choice-name').textContent = name;
  person.radio.addEventListener('change', () => show(person));

  const heading = phone.querySelector('h3');
  heading.id = `phone-${index + 1}`;
  heading.textContent = `Telefoon van ${name}`;
  phone.setAttribute('aria-labelledby', heading.id);
  phone.querySelector('.role').textContent = role;
  phone.querySelector('button').addEventListener('click', () => void readAloud(person));
  scan.addEventListener('quick-scan-change', () => update(person));

  byId('participants').append(choice);
  byId('phones').append(phone);
  return person;
}

/** One phone at a time. */
function show(person) {
  person.radio.checked = true;
  for (const { phone } of people) phone.hidden = phone !== person.phone;
}

/** Says beside a name how far that person is. */
function update({ name, scan, state }) {
  const { value, result } = scan;
  const said = value && readOut.get(name)?.code === result.code;
  state.textContent = said ? 'voorgelezen' : value ? `${result.answered}/${result.total}` : '';
  state.parentElement.classList.toggle('done', !!said);
}

/** Reads out all codes that weren't read out yet, one after another. */
async function play() {
  if (people.every(({ name }) => readOut.has(name))) restart();
  playing = new AbortController();
  const { signal } = playing;
  playButton.textContent = 'Stop';
  try {
    for (const person of people) {
      if (readOut.has(person.name)) continue;
      show(person);
      await fillIn(person, signal);
      person.scan.showResult();
      await pause(PACE.look, signal);
      await read(person, signal);
      await pause(PACE.rest, signal);
    }
    status.textContent = `Klaar: het teambeeld telt ${readOut.size} resultaten. Waar zijn ze het eens, en waar niet?`;
  } catch (error) {
    if (!signal.aborted) throw error;
    if (playing?.signal === signal) status.textContent = 'Gestopt. Speel verder af, of neem het zelf over.';
  } finally {
    if (playing?.signal === signal) stop();
  }
}

function stop() {
  playing?.abort();
  playing = undefined;
  playButton.textContent = 'Speel de workshop af';
}

function restart() {
  stop();
  readOut.clear();
  profile.results = [];
  for (const person of people) {
    person.scan.result = null;
    update(person);
  }
  show(people[0]);
  dictate('Nog niemand las een code voor.', '········', 0);
  status.textContent = 'Alles staat weer leeg.';
}

/** Gives this person's answers, parameter by parameter. What a visitor answered stays. */
async function fillIn(person, signal) {
  const { codes, scan } = person;
  const answered = codes.indexOf(scan.value) + 1;
  if (scan.value && answered === 0) return;
  for (const code of codes.slice(answered)) {
    await pause(PACE.answer, signal);
    scan.value = code;
    update(person);
  }
}

/** A visitor has somebody read out the code. */
async function readAloud(person) {
  if (!person.scan.value) {
    status.textContent = `${person.name} heeft nog niets ingevuld.`;
    return;
  }
  stop();
  playing = new AbortController();
  const { signal } = playing;
  playButton.textContent = 'Stop';
  await read(person, signal).catch((error) => {
    if (!signal.aborted) throw error;
    if (playing?.signal === signal) status.textContent = 'Gestopt.';
  });
  if (playing?.signal === signal) stop();
}

/** Somebody reads out the code, the facilitator types it, and the picture has one more result. */
async function read(person, signal) {
  const { name, scan } = person;
  const { result } = scan;
  const who = `${name} leest voor:`;
  status.textContent = `${who} ${spoken(result.code)}.`;
  for (let typed = 0; typed <= result.code.length; typed++) {
    dictate(who, result.code, typed);
    await pause(PACE.symbol, signal);
  }
  readOut.set(name, result);
  profile.results = [...readOut.values()];
  update(person);
  const size = readOut.size;
  status.textContent = `De code van ${name} staat erbij: ${size === 1 ? 'één resultaat' : `${size} resultaten`}.`;
}

/** Shows a code in groups of four, as far as it is typed. */
function dictate(who, code, typed) {
  byId('dictation-who').textContent = who;
  const groups = code.match(/.{4}/g).map((group, index) => {
    const span = document.createElement('span');
    const done = document.createElement('b');
    done.textContent = group.slice(0, Math.max(0, typed - 4 * index));
    span.append(done, group.slice(done.textContent.length));
    return span;
  });
  byId('dictation-code').replaceChildren(...groups);
}

/** A code as someone reads it aloud: symbol by symbol. */
const spoken = (code) =>
  code
    .match(/.{4}/g)
    .map((group) => [...group].join(' '))
    .join(', ');

/** Waits, unless the viewer prefers reduced motion; rejects once it is stopped. */
function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = window.setTimeout(resolve, calm.matches ? 0 : milliseconds);
    const onAbort = () => {
      window.clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
