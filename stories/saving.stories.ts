import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { saving } from '../src/content/nl/saving.ts';
import { removeSnapshots, saveSnapshot, readSaved } from '../src/output/snapshots.ts';
import type { QuickScanElement } from '../src/elements/quick-scan/quick-scan-element.ts';
import { quickScan } from '../src/model/quick-scan.ts';
import { codes, moments } from './examples.ts';
import { appeared, press, ready, shown } from './support.ts';
import '../src/define/quick-scan.ts';

type Args = Pick<QuickScanElement, 'allowSaving' | 'value' | 'readonly'>;
type Story = StoryObj<Args>;

const args: Args = { allowSaving: true, value: '', readonly: false };

const meta: Meta<Args> = {
  title: 'Saving on this device',
  // A story finds nothing on this device but what its own `beforeEach` saves, and leaves nothing.
  beforeEach: () => {
    forgetAll();
    return forgetAll;
  },
  args,
  argTypes: { value: { control: 'text' } },
  parameters: shown(args, 'quick-scan-change', 'quick-scan-complete'),
  render: ({ allowSaving, value, readonly }) =>
    html`<quick-scan value=${value || nothing} ?allow-saving=${allowSaving} ?readonly=${readonly}></quick-scan>`,
};
export default meta;

/** With `allow-saving`, a visitor can save. Until they ask for it, nothing is stored on the device. */
export const Empty: Story = { name: 'Nothing saved yet' };

/** As soon as something is filled in, it can be saved. */
export const Filled: Story = { name: 'To be saved', tags: ['!autodocs'], args: { value: codes.someAnswers } };

/** Just saved: the visitor reads that it worked. */
export const Saved: Story = {
  name: 'Just saved',
  tags: ['!autodocs'],
  args: { value: codes.allAnswers },
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'quick-scan');
    await press(root, saving.save);
    await appeared(root, '.snapshots .notice p');
  },
};

/** Each snapshot can be opened, and removed. */
export const Moments: Story = { name: 'With snapshots', tags: ['!autodocs'], beforeEach: saveSnapshots };

/** Two snapshots side by side: what stayed, what came, what went. */
export const Compared: Story = {
  name: 'Compared',
  tags: ['!autodocs'],
  beforeEach: saveSnapshots,
  play: async ({ canvasElement }) => {
    const { element, root } = await ready(canvasElement, 'quick-scan');
    await appeared(root, '.list');
    for (const box of root.querySelectorAll<HTMLInputElement>('.list input')) box.click();
    await element.updateComplete;
    await press(root, saving.compare);
    await appeared(root, '[part=comparison]');
  },
};

/** What was removed can be put back. */
export const Removed: Story = {
  name: 'Removed',
  tags: ['!autodocs'],
  beforeEach: saveSnapshots,
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'quick-scan');
    await press(root, saving.removeAll);
    await appeared(root, '.snapshots .notice button');
  },
};

/** What is damaged, or of another version, doesn't disappear by itself. */
export const Damaged: Story = {
  name: 'Damaged',
  tags: ['!autodocs'],
  beforeEach: () => {
    saveSnapshots();
    localStorage.setItem(readSaved(quickScan)!.keys[0]!, '{"instrument":"quick-scan","version":1,"code":"QF5');
  },
};

/** If the browser saves nothing, it says what can be done. */
export const Blocked: Story = {
  name: 'Saving refused',
  tags: ['!autodocs'],
  args: { value: codes.allAnswers },
  beforeEach: () => {
    const storage = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const get = () => {
      throw new DOMException('The user blocks all storage.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { configurable: true, get });
    return () => void Object.defineProperty(window, 'localStorage', storage);
  },
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'quick-scan');
    await press(root, saving.save);
    await appeared(root, '.snapshots .notice p');
  },
};

/** If there is no room left, what was there stays. */
export const Full: Story = {
  name: 'No room left',
  tags: ['!autodocs'],
  args: { value: codes.allAnswers },
  beforeEach: () => {
    saveSnapshots();
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    const value = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { ...setItem, value });
    return () => void Object.defineProperty(Storage.prototype, 'setItem', setItem);
  },
  play: Blocked.play!,
};

function saveSnapshots(): void {
  for (const moment of moments) saveSnapshot(quickScan, moment);
}

function forgetAll(): void {
  removeSnapshots(readSaved(quickScan)?.keys ?? []);
}
