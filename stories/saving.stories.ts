import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { saving } from '../src/content/nl/saving.ts';
import { removeSnapshots, saveSnapshot, readSnapshots } from '../src/output/snapshots.ts';
import type { QuickScanElement } from '../src/elements/quick-scan/quick-scan-element.ts';
import { quickScan } from '../src/model/quick-scan.ts';
import { codes, moments } from './examples.ts';
import { appeared, press, ready, shown } from './support.ts';
import '../src/define/quick-scan.ts';

type Args = Pick<QuickScanElement, 'allowSaving' | 'value' | 'readonly'>;
type Story = StoryObj<Args>;

const args: Args = { allowSaving: true, value: '', readonly: false };

const meta: Meta<Args> = {
  title: 'Bewaren op dit toestel',
  // What a story finds and leaves on this device is nothing, or what its own `beforeEach` saves.
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

/** Met `allow-saving` kan een bezoeker bewaren. Tot die erom vraagt, staat er niets op het toestel. */
export const Empty: Story = { name: 'Nog niets bewaard' };

/** Zodra er iets ingevuld is, kan het bewaard worden. */
export const Filled: Story = { name: 'Te bewaren', tags: ['!autodocs'], args: { value: codes.someAnswers } };

/** Net bewaard: de bezoeker leest dat het gelukt is. */
export const Saved: Story = {
  name: 'Net bewaard',
  tags: ['!autodocs'],
  args: { value: codes.allAnswers },
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'quick-scan');
    await press(root, saving.save);
    await appeared(root, '.snapshots .notice p');
  },
};

/** Elke momentopname kan weer open, en weer weg. */
export const Moments: Story = { name: 'Met momentopnames', tags: ['!autodocs'], beforeEach: saveSnapshots };

/** Twee momentopnames naast elkaar: wat bleef, wat kwam erbij, wat verdween. */
export const Compared: Story = {
  name: 'Vergeleken',
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

/** Wat weg is, kan nog terug. */
export const Removed: Story = {
  name: 'Verwijderd',
  tags: ['!autodocs'],
  beforeEach: saveSnapshots,
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'quick-scan');
    await press(root, saving.removeAll);
    await appeared(root, '.snapshots .notice button');
  },
};

/** Wat beschadigd is, of van een andere versie, verdwijnt niet vanzelf. */
export const Damaged: Story = {
  name: 'Beschadigd',
  tags: ['!autodocs'],
  beforeEach: () => {
    saveSnapshots();
    localStorage.setItem(readSnapshots(quickScan)![0]!.key, '{"instrument":"quick-scan","version":1,"code":"QF5');
  },
};

/** Laat de browser niets bewaren? Dan staat er wat wel kan. */
export const Blocked: Story = {
  name: 'Bewaren geweigerd',
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

/** Is er geen plaats meer, dan blijft wat er stond. */
export const Full: Story = {
  name: 'Geen plaats meer',
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
  removeSnapshots(readSnapshots(quickScan)?.map(({ key }) => key) ?? []);
}
