import type { TemplateResult } from 'lit';
import { profile as texts } from '../../content/nl/profile.ts';
import type { LitTags } from '../later/lit-tags.ts';
import type { Collection } from '../../model/result-set.ts';
import { candidatesIn, candidatesInFiles } from '../../model/result-reader.ts';

interface AddingView {
  readonly collection: Collection;
  readonly heading: (depth: number, content: unknown) => TemplateResult;
  /** The visitor added something. */
  readonly changed: () => void;
}

/** How a visitor adds results: codes and links in a text field, files by choosing or dropping them. */
export function addingView(lit: LitTags, { collection, heading, changed }: AddingView): TemplateResult {
  const { html, nothing } = lit;
  const { add } = texts;
  const added = async (...what: Parameters<Collection['add']>) => {
    await collection.add(...what);
    if (collection.addedCount > 0) changed();
  };
  const onSubmit = async (event: Event) => {
    const field = (event.currentTarget as HTMLElement).closest('section')!.querySelector('textarea')!;
    const text = field.value;
    await added(candidatesIn(text), 'visitor');
    // What didn't work stays, to be put right.
    const done = collection.addedCount > 0 && collection.refusedCount === 0;
    if (done && field.value === text) field.value = '';
  };
  const onFiles = (files: readonly File[]) => added(candidatesInFiles(files), 'visitor');
  const onChoose = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const files = [...input.files!];
    // So that the same file can be chosen again.
    input.value = '';
    void onFiles(files);
  };
  // Text that is dragged is the browser's business.
  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer!.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop') void onFiles([...event.dataTransfer!.files]);
  };
  const onAgain = () => added(collection.doubles, 'visitor', { again: true });

  const { done } = collection;
  return html`<section class="adding" part="adding" @dragover=${onDrag} @drop=${onDrag}>
    ${heading(1, add.title)}
    <label for="codes">${add.label}</label>
    <p class="quiet" id="codes-hint">${add.hint}</p>
    <textarea
      id="codes"
      rows="4"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      aria-describedby="codes-hint"
    ></textarea>
    <div class="actions">
      <button type="button" part="button primary" @click=${onSubmit}>${add.submit}</button>
      <label class="file" part="button"
        ><input
          type="file"
          class="hidden"
          multiple
          accept=".json,.txt,.csv,application/json,text/plain"
          aria-describedby="files-hint"
          @change=${onChoose}
        />${add.files}</label
      >
    </div>
    <p class="quiet" id="files-hint">${add.filesHint}</p>
    ${
      done === undefined
        ? nothing
        : html`<div class="busy">
            <progress aria-label=${add.busy(done)}></progress> ${add.busy(done)}
            <button type="button" part="button" @click=${() => collection.stop()}>${add.stop}</button>
          </div>`
    }
    ${toldView(lit, collection, onAgain)}
  </section>`;
}

/** What was taken up and what wasn't, and why; with a way to take up doubles all the same, where a visitor can add. */
export function toldView({ html, nothing }: LitTags, collection: Collection, again?: () => unknown): TemplateResult {
  const { add } = texts;
  const { done, addedCount, refused, refusedCount, doubles } = collection;
  return html`<div part="notice" class="notice" role="status">
    ${done === undefined && addedCount > 0 ? html`<p>${add.added(addedCount)}</p>` : nothing}
    ${
      done === undefined && refusedCount > 0
        ? html`<p>${add.refused(refusedCount)}</p>
            <ul class="refused">
              ${refused.map(({ where, problem }) => html`<li><strong>${where}</strong>: ${texts.problems[problem]}</li>`)}
            </ul>
            ${refusedCount > refused.length ? html`<p>${add.moreRefused(refusedCount - refused.length)}</p>` : nothing}
            ${
              again && doubles.length > 0
                ? html`<p class="quiet">${add.doublesHint}</p>
                    <button type="button" part="button" @click=${again}>${add.addDoubles(doubles.length)}</button>`
                : nothing
            }`
        : nothing
    }
  </div>`;
}
