import assert from 'node:assert/strict';

/** Answers two questions, by the words that a visitor reads. */
export async function answer(page) {
  const scan = page.locator('quick-scan');
  await scan.getByLabel('Vrijwillig').check();
  await scan.getByRole('button', { name: 'Volgende' }).click();
  await scan.getByLabel('Eigen observatie').check();
  assert.equal(await scan.getByLabel('Eigen observatie').isChecked(), true);

  // The host reads the element as it would any control.
  const { answered } = await scan.evaluate(({ result }) => result);
  assert.equal(answered, 2);
}
