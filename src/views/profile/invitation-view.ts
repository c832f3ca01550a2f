import { type TemplateResult, css, html, nothing, svg } from 'lit';
import type { ProfileTexts, ResultTexts } from '../../content/texts.ts';
import { linkTo } from '../../output/browser-actions.ts';
import type { QrCode } from '../../output/qr-code.ts';
import { toggleButton } from '../more-buttons.ts';
import { heading } from '../heading.ts';

/** What others can scan to reach this page, or why they can't. An empty link means that the page has no address to go to. */
export interface Invitation {
  readonly link: string;
  readonly code?: QrCode | undefined;
  readonly problem?: 'tooLong' | 'unavailable';
}

interface InvitationView {
  readonly texts: ProfileTexts;
  readonly result: ResultTexts;
  readonly headingLevel: number;
  readonly invite: string;
  readonly invitation: Invitation | undefined;
  readonly onInvite: (invitation: Invitation | undefined) => void;
}

/**
 * Makes a QR code of an address, or of this page's. The code that does so loads only now.
 * @param invite empty for this page
 */
export async function invitationTo(invite: string): Promise<Invitation> {
  const link = invite ? Object.assign(document.createElement('a'), { href: invite }).href : linkTo('')?.href;
  if (!link) return { link: '' };
  try {
    const { qrCode } = await import('../../output/qr-code.ts');
    const code = qrCode(link);
    return code ? { link, code } : { link, problem: 'tooLong' };
  } catch {
    return { link, problem: 'unavailable' };
  }
}

/** The button that shows a QR code, and the QR code. */
export function invitationView({
  texts,
  result,
  headingLevel,
  invite,
  invitation,
  onInvite,
}: InvitationView): TemplateResult {
  const { hide, show } = texts.invite;
  const onClick = async () => onInvite(invitation ? undefined : await invitationTo(invite));
  // One and the same button, so that it keeps the focus.
  return html`<section class=${invitation ? 'invitation' : nothing} part=${invitation ? 'invitation' : nothing}>
    ${invitation ? shownInvitation(invitation, texts, result, headingLevel) : nothing}
    ${toggleButton(invitation ? hide : show, onClick, !!invitation)}
  </section>`;
}

/** Black on white, whatever the page's colours. */
export const shownInvitation = (
  { link, code, problem }: Invitation,
  { invite }: ProfileTexts,
  { noAddress }: ResultTexts,
  headingLevel: number,
): TemplateResult =>
  html`${heading(headingLevel + 1, invite.title)}
  ${
    code
      ? html`<svg
          class="qr"
          part="qr"
          viewBox="-4 -4 ${code.size + 8} ${code.size + 8}"
          role="img"
          aria-label=${invite.label}
        >
          ${svg`<rect x="-4" y="-4" width="100%" height="100%" fill="#fff"></rect><path d=${code.path} fill="#000" shape-rendering="crispEdges"></path>`}
        </svg>`
      : html`<p role="alert">${problem ? invite[problem] : noAddress}</p>`
  }
  ${link ? html`<p><code>${link}</code></p>` : nothing}`;

export const invitationStyles = css`
  .qr {
    display: block;
    width: min(100%, 22em);
    margin-bottom: var(--_space);
    border-radius: var(--_radius);
    forced-color-adjust: none;
  }
`;
