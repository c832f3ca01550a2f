// The page on which an editor makes a snippet: the choices in its address, rendered in three steps.

import { html, render } from 'lit';
import { accessibilityParagraph } from '../../src/content/nl/accessibility-paragraph.ts';
import { insluitcode as texts } from '../../src/content/nl/insluitcode.ts';
import { type Snippet, isBase, pageOf, snippetsOf } from '../../src/embed/snippets.ts';
import { copyOrSelect } from './copying.ts';
import { copyable } from './parts.ts';
import type { Integrity } from '../integrity.ts';
import { type NoIntegrity, loadIntegrity, release } from './release.ts';
import { type Edition, queryOf, readState } from './state.ts';
import { type Told, choosing, copying, looking, step, tooNarrow } from './steps.ts';

/** The folder with the scripts, in which this page has a folder of its own. */
const folder = new URL('../', location.href).href;
const onDisk = location.protocol === 'file:';
const EXAMPLE_BASE = '/outreach/';

let state = readState(new URLSearchParams(location.search));
let base = onDisk ? EXAMPLE_BASE : folder;
let integrity: Integrity | NoIntegrity;
let told: Told = {};

void start();

async function start(): Promise<void> {
  integrity = onDisk ? 'file' : await loadIntegrity(folder);
  show();
  for (const query of Object.values(tooNarrow)) query.addEventListener('change', show);
}

function show(): void {
  const { tag } = state.choices;
  const known = typeof integrity === 'object' ? integrity : undefined;
  const version = known?.version ?? release.version;
  const statement = accessibilityParagraph({ ...release, version, tags: [tag] });

  const form = html`<form @input=${change} @change=${keep} @submit=${(event: Event) => event.preventDefault()}>
    ${step(1, 'choose', choosing(state))}
    ${step(2, 'look', looking(state, new URL(pageOf(state.choices), folder).href))}
    ${step(
      3,
      'copy',
      copying({
        state,
        version,
        noIntegrity: known ? undefined : (integrity as NoIntegrity),
        hasEditions: JSON.stringify(snippet('pinned')) !== JSON.stringify(snippet('floating')),
        edition: state.edition,
        base,
        snippet: snippet(state.edition),
        told,
        copy,
      }),
    )}
  </form>`;

  render(
    html`<header>
        <h1>${texts.title}</h1>
        <p class="lead">${texts.lead}</p>
      </header>
      <main>
        ${form}
        ${copyable(
          'statement',
          texts.statement,
          texts.statementHelp,
          html`<pre class="prose" id="statement">${statement}</pre>`,
          told['statement'],
          copy,
        )}
      </main>`,
    document.body,
  );
}

/** None where the base is no folder. */
function snippet(edition: Edition): Snippet | undefined {
  if (!isBase(base)) return undefined;
  const { version, files } = typeof integrity === 'object' ? integrity : { ...release, files: undefined };
  const hashes = edition === 'pinned' ? files : undefined;
  return snippetsOf({ ...state.choices, base, version, hashes })[state.form];
}

function change({ currentTarget }: Event): void {
  const form = currentTarget as HTMLFormElement;
  const query = new URLSearchParams(queryOf(state));
  // What isn't shown for now stays as it was.
  for (const control of form.elements) query.delete(control.getAttribute('name') ?? '');
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.set(name, value);
  base = (query.get('base') ?? base).trim();
  state = readState(query);
  told = {};
  show();
}

/** So that the page can be shared as it is filled in. A page from a disk may not change its address. */
function keep(): void {
  if (!onDisk) history.replaceState(null, '', `${location.pathname}${queryOf(state)}`);
}

/** Copies what is shown, to the letter. */
function copy(id: string): void {
  const shown = document.getElementById(id)!;
  void copyOrSelect(shown.textContent, shown).then((outcome) => {
    told = { [id]: texts[outcome] };
    show();
  });
}
