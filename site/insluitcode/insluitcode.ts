// The page on which an editor makes a snippet: the choices in its address, rendered in three steps.

import { html, render } from 'lit';
import {
  type Snippet,
  type ValueOf,
  type Where,
  folderOf,
  isBase,
  pageOf,
  snippetsOf,
} from '../../src/embed/snippets.ts';
import { copyOrSelect } from './copying.ts';
import { isThere } from './folders.ts';
import { copyable } from './parts.ts';
import type { Integrity } from '../integrity.ts';
import { languageLinks, pageLanguage } from '../languages.ts';
import { type NoIntegrity, loadIntegrity, release } from './release.ts';
import { type Edition, queryOf, readState } from './state.ts';
import { type Messages, choosing, copying, looking, step, tooNarrow } from './steps.ts';
import { withoutScript } from '../../src/without-script/index.ts';
import { wordsIn } from './words.ts';

const words = wordsIn[pageLanguage];
const { insluitcode } = words;
/** The folder with the scripts, which contains the folder of this page. */
const folder = new URL('../', location.href).href;
const onDisk = location.protocol === 'file:';
const EXAMPLE_BASE = '/outreach/';

let state = readState(new URLSearchParams(location.search), pageLanguage);
let base = onDisk ? EXAMPLE_BASE : folder;
let integrity: Integrity | NoIntegrity;
let messages: Messages = {};
/** What the tag says by itself. */
let said: string | undefined;

void start();

async function start(): Promise<void> {
  integrity = onDisk ? 'file' : await loadIntegrity(folder);
  await say();
  for (const query of Object.values(tooNarrow)) query.addEventListener('change', show);
}

/** Shows the choices, once it is known what the tag says by itself: a definition is meant to be read, also where no script runs. */
async function say(): Promise<void> {
  const { choices } = state;
  const { tag, language: lang } = choices;
  const attributes: { readonly [A in 'view' | 'heading-level']?: ValueOf<A> } = choices.attributes;
  const text =
    tag === 'outreach-definition'
      ? await withoutScript(tag, { lang, view: attributes.view, headingLevel: attributes['heading-level'] })
      : undefined;
  if (choices !== state.choices) return;
  said = text;
  show();
}

function show(): void {
  const { tag, language } = state.choices;
  const { embedding } = wordsIn[language];
  const known = typeof integrity === 'object' ? integrity : undefined;
  const version = known?.version ?? release.version;
  const statement = words.accessibilityParagraph({
    ...release,
    knownLimits: release.knownLimits[pageLanguage],
    version,
    tags: [tag],
  });

  const form = html`<form @input=${change} @change=${keep} @submit=${(event: Event) => event.preventDefault()}>
    ${step(insluitcode, 1, 'choose', choosing(insluitcode, state, embedding.tags[tag].open))}
    ${step(
      insluitcode,
      2,
      'look',
      looking(insluitcode, embedding.tags[tag].title, new URL(pageOf(state.choices), folder).href),
    )}
    ${step(
      insluitcode,
      3,
      'copy',
      copying(insluitcode, {
        state,
        version,
        noIntegrity: known ? undefined : (integrity as NoIntegrity),
        hasEditions: JSON.stringify(snippet('pinned')) !== JSON.stringify(snippet('floating')),
        edition: state.edition,
        base,
        folderNote: folderNote(),
        snippet: snippet(state.edition),
        messages,
        copy,
      }),
    )}
  </form>`;

  render(
    html`<header>
        ${languageLinks(words.sitePage, queryOf(state, pageLanguage))}
        <h1>${insluitcode.title}</h1>
        <p class="lead">${insluitcode.lead}</p>
      </header>
      <main>
        ${form}
        ${copyable(
          insluitcode,
          'statement',
          insluitcode.statement,
          insluitcode.statementHelp,
          html`<pre class="prose" id="statement">${statement}</pre>`,
          messages['statement'],
          copy,
        )}
      </main>`,
    document.body,
  );
}

/** Nothing if the base isn't a folder. */
function snippet(edition: Edition): Snippet | undefined {
  if (!isBase(base)) return undefined;
  const where = whereOf(edition);
  const asGiven = isThere(folderOf(where), show) === false;
  // In the language of the tag that it shows.
  const { embedding } = wordsIn[state.choices.language];
  return snippetsOf({ ...state.choices, ...where, asGiven }, { embedding, said })[state.form];
}

function whereOf(edition: Edition): Where {
  const { version, files } = typeof integrity === 'object' ? integrity : { ...release, files: undefined };
  return { base, version, hashes: edition === 'pinned' ? files : undefined };
}

/** A note for when the snippet would point to another folder than the one in the field. */
function folderNote(): string | undefined {
  if (!isBase(base)) return undefined;
  const where = whereOf(state.edition);
  const [given, wanted] = [folderOf({ ...where, asGiven: true }), folderOf(where)];
  if (wanted === given) return undefined;
  const there = isThere(wanted, show);
  if (there) return insluitcode.folderThere(wanted);
  return there === false ? insluitcode.folderMissing(wanted, state.edition) : insluitcode.folderNeeded(wanted);
}

function change({ currentTarget }: Event): void {
  const form = currentTarget as HTMLFormElement;
  const query = new URLSearchParams(queryOf(state, pageLanguage));
  // Choices that aren't shown at the moment stay as they were.
  for (const control of form.elements) query.delete(control.getAttribute('name') ?? '');
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value);
  base = (query.get('base') ?? base).trim();
  state = readState(query, pageLanguage);
  messages = {};
  void say();
}

/** Puts the choices in the address, so that the page can be shared as filled in. A page opened as a file can't change its address. */
function keep(): void {
  if (!onDisk) history.replaceState(null, '', `${location.pathname}${queryOf(state, pageLanguage)}`);
}

/** Copies exactly what is shown. */
function copy(id: string): void {
  const shown = document.getElementById(id)!;
  void copyOrSelect(shown.textContent, shown).then((outcome) => {
    messages = { [id]: insluitcode[outcome] };
    show();
  });
}
