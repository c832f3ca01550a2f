import type { TemplateResult } from 'lit';
import { profile as texts } from '../../content/nl/profile.ts';
import { linkTo } from '../../output/browser-actions.ts';
import type { LitTags } from '../later/lit-tags.ts';
import type { QrCode } from '../../output/qr-code.ts';

/** What others can scan to come to this page, or why they can't. */
export interface Invitation {
  readonly link: string;
  readonly code?: QrCode | undefined;
  readonly problem?: 'tooLong' | 'unavailable' | 'noLink';
}

/** Makes a QR code of this page's address. What makes it loads only now. */
export async function invitationHere(): Promise<Invitation> {
  const link = linkTo('');
  if (!link) return { link: '', problem: 'noLink' };
  try {
    const { qrCode } = await import('../../output/qr-code.ts');
    const code = qrCode(link);
    return code ? { link, code } : { link, problem: 'tooLong' };
  } catch {
    return { link, problem: 'unavailable' };
  }
}

/** The way to put a QR code on the screen, and the code. */
export function invitationView(
  lit: LitTags,
  invitation: Invitation | undefined,
  invite: (invitation: Invitation | undefined) => void,
  heading: (depth: number, content: unknown) => TemplateResult,
): TemplateResult {
  const { html, nothing } = lit;
  const onClick = async () => invite(invitation ? undefined : await invitationHere());
  // The button stays the same one, and keeps the focus.
  return html`<section class=${invitation ? 'invitation' : nothing} part=${invitation ? 'invitation' : nothing}>
    ${invitation ? shownInvitation(lit, invitation, heading) : nothing}
    <button type="button" part="button" aria-expanded=${String(!!invitation)} @click=${onClick}>
      ${invitation ? texts.invite.hide : texts.invite.show}
    </button>
  </section>`;
}

/** Black on white, whatever the page's colours. */
function shownInvitation(
  { html, svg, nothing }: LitTags,
  { link, code, problem }: Invitation,
  heading: (depth: number, content: unknown) => TemplateResult,
): TemplateResult {
  return html`${heading(1, texts.invite.title)}
  ${
    code
      ? html`<svg
          class="qr"
          part="qr"
          viewBox="-4 -4 ${code.size + 8} ${code.size + 8}"
          role="img"
          aria-label=${texts.invite.label}
        >
          ${svg`<rect x="-4" y="-4" width="100%" height="100%" fill="#fff"></rect><path d=${code.path} fill="#000" shape-rendering="crispEdges"></path>`}
        </svg>`
      : nothing
  }
  ${problem ? html`<p role="alert">${texts.invite[problem]}</p>` : nothing}
  ${link ? html`<p><code>${link}</code></p>` : nothing}`;
}
