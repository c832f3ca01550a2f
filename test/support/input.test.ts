import { expect } from 'chai';
import { accessibilityTree, click, emulateMedia, hover, press, setViewport, type } from './input.ts';
import { mount } from './mount.ts';

describe('input', () => {
  it('types and moves with the keyboard', async () => {
    const form = await mount('<form><input id="first"><input id="second" value="gone"></form>');
    const [first, second] = form.querySelectorAll('input');
    first!.focus();
    await type('é + 7,5');
    await press('Tab', 'Delete', 'Shift+Tab', 'End', 'Backspace');
    expect(first!.value).to.equal('é + 7,');
    expect(second!.value).to.equal('');
    expect(document.activeElement).to.equal(first);
  });

  it('clicks and hovers', async () => {
    const button = await mount('<button>Press</button>');
    button.style.marginTop = '200vh';
    const events: string[] = [];
    button.addEventListener('pointerenter', () => events.push('pointerenter'));
    button.addEventListener('click', (event) => events.push(`${event.type} ${event.isTrusted}`));
    await hover(button);
    await click(button);
    expect(events).to.deep.equal(['pointerenter', 'click true']);
  });

  it('sets the viewport', async () => {
    await setViewport({ width: 500, height: 400 });
    expect([innerWidth, innerHeight]).to.deep.equal([500, 400]);
  });

  it('restores the usual viewport afterwards', () => {
    expect(innerWidth).to.be.above(500);
  });

  it('emulates media', async function () {
    const media = { type: 'print', 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' } as const;
    if (!(await emulateMedia(media))) this.skip();
    expect(matchMedia('print and (forced-colors: active) and (prefers-reduced-motion)').matches).to.be.true;
  });

  it('reads the accessibility tree', async function () {
    await mount('<input aria-label="Name" required>');
    const tree = await accessibilityTree();
    if (!tree) return this.skip();
    expect(tree.find((node) => node.role === 'textbox')).to.include({ name: 'Name', required: true });
  });
});
