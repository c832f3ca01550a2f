import 'outreach-elements/define/quick-scan.js';
import { LitElement, html } from 'lit';

customElements.define(
  'team-page',
  class extends LitElement {
    render() {
      return html`<quick-scan></quick-scan>`;
    }
  },
);
document.body.append(document.createElement('team-page'));
