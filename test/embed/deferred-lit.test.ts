import { expect } from 'chai';
import * as lit from 'lit';
import * as deferred from '../../src/embed/deferred-lit.ts';

type Tags = Pick<typeof lit, 'html' | 'svg' | 'css' | 'nothing'>;

/** A template with everything that views use: text, attributes, listeners, lists and `nothing`. */
const template = ({ html, svg, nothing }: Tags, words: readonly string[], onClick: () => void) =>
  html`<ul part=${words.length > 1 ? 'many' : nothing}>
      ${words.map((word) => html`<li @click=${onClick} .title=${word} ?hidden=${word === ''}>${word}</li>`)}
    </ul>
    <svg>${svg`<rect width=${words.length}></rect>`}</svg>${nothing}`;

const shim = deferred as unknown as Tags;

describe('the part of Lit in deferred files', () => {
  it('makes what Lit itself makes', () => {
    const onClick = () => {};
    const [ours, its] = [shim, lit].map((tags) => template(tags, ['a', 'b'], onClick));
    expect(Object.keys(ours!).toSorted()).to.deep.equal(Object.keys(its!).toSorted());
    expect(ours!.strings).to.equal(its!.strings);
    expect(JSON.stringify(ours)).to.equal(JSON.stringify(its));
    expect(shim.nothing).to.equal(lit.nothing);
  });

  it('writes the same style sheets', () => {
    const sheet = ({ css }: Tags) => css`
      ${css`
        a::before {
          content: '✓ ' / '';
        }
      `} b {
        color: red;
      }
    `;
    expect(sheet(shim).cssText).to.equal(sheet(lit).cssText);
  });

  it('is rendered and updated by Lit', () => {
    const [ours, its] = [document.createElement('div'), document.createElement('div')];
    for (const words of [['a', 'b'], ['c'], ['', 'd', 'e']]) {
      let clicks = 0;
      lit.render(
        template(shim, words, () => clicks++),
        ours,
      );
      lit.render(
        template(lit, words, () => {}),
        its,
      );
      expect(ours.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(its.innerHTML.replace(/<!--.*?-->/g, ''));
      ours.querySelector('li')!.click();
      expect(clicks).to.equal(1);
    }
  });
});
