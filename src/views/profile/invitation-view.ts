import { type TemplateResult, html, nothing } from 'lit';
import type { ProfileTexts, ResultTexts } from '../../content/texts.ts';
import { linkTo } from '../../output/browser-actions.ts';
import type { QrCode } from '../../output/qr-code.ts';
import { toggleButton } from '../more-buttons.ts';
import { heading } from '../heading.ts';
import { qrView } from '../qr-view.ts';

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

export const shownInvitation = (
  { link, code, problem }: Invitation,
  { invite }: ProfileTexts,
  { noAddress }: ResultTexts,
  headingLevel: number,
): TemplateResult =>
  html`${heading(headingLevel + 1, invite.title)}
  ${code ? qrView(code, invite.label) : html`<p role="alert">${problem ? invite[problem] : noAddress}</p>`}
  ${link ? html`<p><code>${link}</code></p>` : nothing}`;
