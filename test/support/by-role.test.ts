import { expect } from 'chai';
import { allByRole, byRole } from './by-role.ts';
import { mount } from './mount.ts';

describe('byRole', () => {
  class ShadowCard extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<h2><slot name="title">Untitled</slot></h2><slot></slot><button>Close  card</button>';
    }
  }
  customElements.define('shadow-card', ShadowCard);

  it('finds elements in shadow roots and slots', async () => {
    const card = await mount('<shadow-card><span slot="title">Nearby</span><a href="#">More</a></shadow-card>');
    expect(byRole(card, 'link', 'More').localName).to.equal('a');
    expect(byRole(card, 'heading', 'Nearby').localName).to.equal('h2');
    expect(byRole(document, 'button', 'Close card').localName).to.equal('button');
  });

  it('takes the fallback content of a slot', async () => {
    const card = await mount('<shadow-card></shadow-card>');
    expect(byRole(card, 'heading', /titled/i)).to.exist;
  });

  it('skips what is hidden', async () => {
    const element = await mount(`
      <div>
        <button hidden>1</button>
        <button id="invisible">2</button>
        <div aria-hidden="true"><button>3</button></div>
        <div inert><button>4</button></div>
        <details><button>5</button></details>
        <div id="boxless"><button>6</button></div>
      </div>`);
    element.querySelector<HTMLElement>('#invisible')!.style.visibility = 'hidden';
    element.querySelector<HTMLElement>('#boxless')!.style.display = 'contents';
    expect(allByRole(element, 'button').map((button) => button.textContent)).to.deep.equal(['6']);
  });

  it('lists what is there if it finds nothing or too much', async () => {
    const element = await mount('<div><button>Yes</button><button>No</button><h3>Sure?</h3></div>');
    const list = 'among:\n  button "Yes"\n  button "No"\n  heading "Sure?"';
    expect(() => byRole(element, 'link', 'No')).to.throw(`Found no link "No" ${list}`);
    expect(() => byRole(element, 'button')).to.throw(`Found 2 button ${list}`);
  });
});
