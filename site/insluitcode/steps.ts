// The three steps: choosing what to show and how, looking at it, and copying.

import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { languages } from '../../src/content/languages.ts';
import { type Instruction, survival, systems } from '../../src/content/insluitcode.ts';
import type { InsluitcodeTexts } from '../../src/content/texts.ts';
import { themes } from '../../src/content/themes.ts';
import { type Snippet, isLinkAddress, values } from '../../src/embed/snippets.ts';
import { cards, checkbox, checkboxes, copyable, marked, select, textField } from './parts.ts';
import type { NoIntegrity } from './release.ts';
import { type Edition, type State, LONGEST_ADDRESS, LONGEST_TEXT, offered } from './state.ts';

/** The last message about each text that can be copied. */
export type Messages = Readonly<Record<string, string>>;

export function step(
  texts: InsluitcodeTexts,
  number: number,
  id: keyof InsluitcodeTexts['steps'],
  content: unknown,
): TemplateResult {
  const { title, lead } = texts.steps[id];
  return html`<section class="step" aria-labelledby=${id}>
    <h2 id=${id}><span class="number">${number}</span> ${title}</h2>
    <p class="lead">${lead}</p>
    ${content}
  </section>`;
}

/** @param open the default text of the link */
export function choosing(texts: InsluitcodeTexts, { choices }: State, open: string): TemplateResult {
  const languageNames = new Intl.DisplayNames(texts.language, { type: 'language' });
  const { tag, language, theme, link } = choices;
  const attributes: { readonly [name in keyof typeof values]?: unknown } = choices.attributes;
  const can = offered(tag, choices.attributes);
  const valueOf = <A extends keyof typeof values>(name: A) =>
    (attributes[name] ?? values[name][0]) as (typeof values)[A][number];

  return html`${cards('element', texts.tag, texts.tags, tag)}
    ${can.includes('mode') ? cards('mode', texts.mode, texts.modes, valueOf('mode')) : nothing}
    <fieldset>
      <legend>${texts.settings}</legend>
      <div class="fields">
        ${
          can.includes('view')
            ? select(
                'view',
                texts.view,
                values.view.map((view) => [view, texts.views[view]]),
                valueOf('view'),
              )
            : nothing
        }
        ${select(
          'heading-level',
          texts.headingLevel,
          values['heading-level']
            .toSorted()
            .map((level) => [level, texts.headingLevelOf(level, level === values['heading-level'][0])]),
          valueOf('heading-level'),
          texts.headingLevelHelp,
        )}
        ${select(
          'theme',
          texts.theme,
          [['', texts.noTheme], ...themes.map((name) => [name, texts.themes[name]] as const)],
          theme ?? '',
        )}
        ${select(
          'lang',
          texts.languageLabel,
          languages.map((code) => [code, languageNames.of(code) ?? code]),
          language,
        )}
      </div>
      <div class="cards">
        ${can.includes('reflect') ? checkbox('reflect', texts.reflect, valueOf('reflect')) : nothing}
        ${can.includes('allow-saving') ? checkbox('allow-saving', texts.allowSaving, valueOf('allow-saving')) : nothing}
      </div>
    </fieldset>
    ${checkboxes(
      'languages',
      texts.otherLanguages,
      texts.otherLanguagesHelp,
      languages.filter((code) => code !== language).map((code) => [code, languageNames.of(code) ?? code]),
      choices.languages ?? [],
    )}
    <fieldset>
      <legend>${texts.link}</legend>
      <p>${texts.linkHelp}</p>
      <div class="fields">
        ${textField({
          name: 'text',
          label: texts.linkText,
          help: texts.linkTextHelp(open),
          value: link.text ?? '',
          maxLength: LONGEST_TEXT,
        })}
        ${textField({
          name: 'link',
          label: texts.linkAddress,
          help: texts.linkAddressHelp,
          value: link.address ?? '',
          maxLength: LONGEST_ADDRESS,
          refused: link.address && !isLinkAddress(link.address) ? texts.linkAddressRefused : undefined,
        })}
      </div>
    </fieldset>`;
}

type Screen = 'phone' | 'desktop';

/** Whether a window is too narrow for a preview, which then scrolls sideways. */
export const tooNarrow: Readonly<Record<Screen, MediaQueryList>> = {
  phone: matchMedia('(width < 380px)'),
  desktop: matchMedia('(width < 880px)'),
};

/** A frame for each preview, and a new one whenever its address changes, so that Back leaves this page. */
export function looking(texts: InsluitcodeTexts, title: string, page: string): TemplateResult {
  const preview = (screen: Screen) => {
    const scrolls = tooNarrow[screen].matches;
    return html`<figure class=${screen}>
      <figcaption id=${screen}>
        ${texts[screen]} ${scrolls ? html`<small>${texts.scrollHint}</small>` : nothing}
      </figcaption>
      <div class="glass" role="group" aria-labelledby=${screen} tabindex=${scrolls ? 0 : nothing}>
        ${keyed(page, html`<iframe src=${page} title=${texts.previewTitle(title, texts[screen])}></iframe>`)}
      </div>
    </figure>`;
  };
  return html`<div class="screens">${preview('phone')} ${preview('desktop')}</div>
    <p>
      <a href=${page} target="_blank">${texts.ownPage} <span class="unseen">(${texts.opensElsewhere})</span></a>
    </p>`;
}

interface Copying {
  readonly state: State;
  readonly version: string;
  readonly noIntegrity: NoIntegrity | undefined;
  /** Whether a hash or a version in an address makes a difference in this form. */
  readonly hasEditions: boolean;
  readonly edition: Edition;
  readonly base: string;
  /** A note on the folder that the snippet points to, if that isn't simply the base. */
  readonly folderNote: string | undefined;
  /** Nothing if the base isn't a folder. */
  readonly snippet: Snippet | undefined;
  readonly messages: Messages;
  readonly copy: (id: string) => void;
}

export function copying(texts: InsluitcodeTexts, all: Copying): TemplateResult {
  const { form } = all.state;
  return html`${cards('form', texts.form, texts.forms, form)} ${editionOf(texts, all)}
    <div class="fields">
      ${textField({
        name: 'base',
        label: texts.base,
        help: texts.baseHelp,
        value: all.base,
        maxLength: LONGEST_ADDRESS,
        refused: all.snippet ? undefined : texts.baseRefused,
      })}
    </div>
    <div aria-live="polite">${all.folderNote ? html`<p class="note">${all.folderNote}</p>` : nothing}</div>
    ${all.snippet ? codeOf(texts, all, all.snippet) : nothing} ${instructionsFor(texts, all.state)}`;
}

function editionOf(
  texts: InsluitcodeTexts,
  { state: { form }, version, noIntegrity, hasEditions, edition }: Copying,
): unknown {
  if (noIntegrity) return html`<p class="note">${texts.floatingOnly[noIntegrity]}</p>`;
  if (!hasEditions) return nothing;
  const { floating, pinned } = texts.editions;
  const help = `${pinned.help(version)}${form === 'frame' ? ` ${texts.pinnedFrame}` : ''}`;
  return cards('edition', texts.edition, { floating, pinned: { label: pinned.label, help } }, edition);
}

function codeOf(texts: InsluitcodeTexts, { messages, copy }: Copying, { form, once, here }: Snippet): TemplateResult {
  const block = (id: string, title: string, help: string, code: string) =>
    copyable(texts, id, title, help, html`<pre><code id=${id}>${code}</code></pre>`, messages[id], copy);
  return html`${
    once && (form === 'data' || form === 'frame') ? block('once', texts.once, texts.onceHelp[form], once) : nothing
  }
  ${block('here', texts.here, texts.hereHelp, here)}`;
}

function instructionsFor(texts: InsluitcodeTexts, { form }: State): TemplateResult {
  return html`<section aria-labelledby="systems">
    <h3 id="systems">${texts.systems}</h3>
    <div class="systems">
      ${systems.map((system) => {
        const survives = survival[form][system];
        const { lines, warning }: Instruction = texts.instructions[form][system];
        return html`<section class="system" aria-labelledby=${system}>
          <h4 id=${system}>
            ${texts.systemNames[system]} <span class=${`survives ${survives}`}>${texts.survives[survives]}</span>
          </h4>
          <ul>
            ${lines.map((line) => html`<li>${marked(line)}</li>`)}
          </ul>
          ${warning ? html`<p class="warning">${marked(warning)}</p>` : nothing}
        </section>`;
      })}
    </div>
    <p>${texts.systemsHelp}</p>
  </section>`;
}
