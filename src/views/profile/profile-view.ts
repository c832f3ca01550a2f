import { type TemplateResult, css, html, nothing } from 'lit';
import { languages } from '../../content/languages.ts';
import { heading } from '../heading.ts';
import { originalView } from '../translation-view.ts';
import { addingView, intakeView } from './adding-view.ts';
import { invitationView } from './invitation-view.ts';
import { listView } from './list-view.ts';
import { pictureView } from './picture-view.ts';
import type { ProfileState } from './profile-state.ts';

/** One result, two or many, what to do with them, and how to add to them. */
export function profileView(view: ProfileState): TemplateResult {
  const { intake, sector, readonly, headingLevel, example } = view;
  const texts = view.texts.profile;
  const { size } = intake.set;
  if (view.workshop) return html`${view.workshop(view)}`;
  // If nothing can be added, the picture is all there is, and has the first heading itself.
  const headed = !readonly || size === 0;
  const picture = () => pictureView(headed ? { ...view, headingLevel: headingLevel + 1 } : view);
  return html`${view.languages.render(view.texts.translation)} ${headed ? heading(headingLevel, texts.title) : nothing}
  ${size > 0 ? picture() : sector.isShown ? nothing : emptyView(view)}
  ${sector.render({ ...view, headingLevel: headingLevel + Number(headed) })}
  ${view.isTranslation ? viewInOriginal(view, headed) : nothing}
  ${size + intake.report.removed.length > 0 ? listView(view) : nothing}
  ${readonly ? intakeView(intake, texts) : [addingView({ ...view, texts }), invitationView({ ...view, texts, result: view.texts.result }), size > 0 || sector.isShown ? nothing : example.render(view)]}
  ${view.isTranslation ? html`<p class="quiet">${view.texts.translated}</p>` : nothing}`;
}

/** The Dutch of what the results show, and of what is said of names. */
export function viewInOriginal(view: ProfileState, headed: boolean): TemplateResult {
  const { original, intake, sector, headingLevel } = view;
  const [language] = languages;
  const inOriginal = original && {
    ...view,
    texts: original,
    language,
    headingLevel: headingLevel + 2,
    exports: undefined,
  };
  const shown = inOriginal && [
    headed ? html`<p><strong>${inOriginal.texts.profile.title}</strong></p>` : nothing,
    intake.set.size > 0
      ? [
          pictureView(inOriginal),
          headed ? html`<p class="quiet">${inOriginal.texts.profile.list.nameHint}</p>` : nothing,
        ]
      : sector.isShown
        ? nothing
        : emptyView(inOriginal),
    sector.render(inOriginal),
  ];
  return originalView(view.texts.translation, shown, view.onAskOriginal);
}

/** The styles of what is below the picture; it isn't printed, as paper has nothing to press. */
export const profileStyles = css`
  .results,
  .adding,
  .invitation {
    margin: calc(1.5 * var(--_space)) 0;
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  section + .quiet {
    margin-top: var(--_space);
  }
  .example > summary {
    padding: var(--_space) 0;
  }
  @media print {
    .switch,
    .results,
    .adding,
    .invitation,
    .example {
      display: none;
    }
  }
`;

const emptyView = ({ texts: { profile }, readonly }: ProfileState): TemplateResult =>
  html`<p>${profile.lead}</p>
    <p>${readonly ? profile.emptyReadonly : profile.empty}</p>`;
