import { within } from '@testing-library/dom';

/** Answers a question in a tag, by the words that a visitor reads. */
export async function answer(scan) {
  const inside = within(scan.shadowRoot);
  (await inside.findByLabelText('Vrijwillig')).click();
  await inside.findByRole('checkbox', { name: 'Vrijwillig', checked: true });
  inside.getByRole('button', { name: 'Volgende' }).click();
  return inside.findByRole('heading', { name: /melding/ });
}
