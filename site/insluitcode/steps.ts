// The three steps: what is shown and how, what that looks like, and what to copy.

import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { languages } from '../../src/content/languages.ts';
import { embedding } from '../../src/content/nl/embedding.ts';
import { insluitcode as texts } from '../../src/content/nl/insluitcode.ts';
import { systems } from '../../src/content/insluitcode.ts';
import { type Snippet, isLinkAddress, values } from '../../src/embed/snippets.ts';
import { themes } from '../../src/embed/themes.ts';
import { cards, checkbox, copyable, marked, select, textField } from './parts.ts';
import type { NoIntegrity } from './release.ts';
import { type Edition, type State, LONGEST_ADDRESS, LONGEST_TEXT, offered } from './state.ts';

const languageNames = new Intl.DisplayNames(texts.language, { type: 'language' });

/** Each text that can be copied: what was told of it the last time. */
export type Told = Readonly<Record<string, string>>;

export function step(number: number, id: keyof typeof texts.steps, content: unknown): TemplateResult {
  const { title, lead } = texts.steps[id];
  return html`<section class="step" aria-labelledby=${id}>
    <h2 id=${id}><span class="number">${number}</span> ${title}</h2>
    <p class="lead">${lead}</p>
    ${content}
  </section>`;
}

export function choosing({ choices }: State): TemplateResult {
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
    <fieldset>
      <legend>${texts.link}</legend>
      <p>${texts.linkHelp}</p>
      <div class="fields">
        ${textField({
          name: 'text',
          label: texts.linkText,
          help: texts.linkTextHelp(embedding.tags[tag].open),
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

/** When a window is too narrow for a preview, so that it scrolls sideways. */
export const tooNarrow: Readonly<Record<Screen, MediaQueryList>> = {
  phone: matchMedia('(width < 380px)'),
  desktop: matchMedia('(width < 880px)'),
};

/** A frame each; a new one when the address changes, so that going back in the browser leaves this page. */
export function looking({ choices: { tag } }: State, page: string): TemplateResult {
  const preview = (screen: Screen) => {
    const scrolls = tooNarrow[screen].matches;
    return html`<figure class=${screen}>
      <figcaption id=${screen}>
        ${texts[screen]} ${scrolls ? html`<small>${texts.scrollHint}</small>` : nothing}
      </figcaption>
      <div class="glass" role="group" aria-labelledby=${screen} tabindex=${scrolls ? 0 : nothing}>
        ${keyed(
          page,
          html`<iframe src=${page} title=${texts.previewTitle(embedding.tags[tag].title, texts[screen])}></iframe>`,
        )}
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
  /** None where the base is no folder. */
  readonly snippet: Snippet | undefined;
  readonly told: Told;
  readonly copy: (id: string) => void;
}

export function copying(all: Copying): TemplateResult {
  const { form } = all.state;
  return html`${cards('form', texts.form, texts.forms, form)} ${editionOf(all)}
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
    ${all.snippet ? codeOf(all, all.snippet) : nothing} ${instructionsFor(all.state)}`;
}

function editionOf({ state: { form }, version, noIntegrity, hasEditions, edition }: Copying): unknown {
  if (noIntegrity) return html`<p class="note">${texts.floatingOnly[noIntegrity]}</p>`;
  if (!hasEditions) return nothing;
  const { floating, pinned } = texts.editions;
  const help = `${pinned.help(version)}${form === 'frame' ? ` ${texts.pinnedFrame}` : ''}`;
  return cards('edition', texts.edition, { floating, pinned: { label: pinned.label, help } }, edition);
}

function codeOf({ told, copy }: Copying, { form, once, here }: Snippet): TemplateResult {
  const block = (id: string, title: string, help: string, code: string) =>
    copyable(id, title, help, html`<pre><code id=${id}>${code}</code></pre>`, told[id], copy);
  return html`${
    once && (form === 'data' || form === 'frame') ? block('once', texts.once, texts.onceHelp[form], once) : nothing
  }
  ${block('here', texts.here, texts.hereHelp, here)}`;
}

function instructionsFor({ form }: State): TemplateResult {
  return html`<section aria-labelledby="systems">
    <h3 id="systems">${texts.systems}</h3>
    <div class="systems">
      ${systems.map((system) => {
        const { survives, lines, warning } = texts.instructions[form][system];
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
