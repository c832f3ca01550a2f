import { OutreachDefinition } from 'outreach-elements/react';
import { withoutScript } from 'outreach-elements/without-script';
import { Practice } from './practice';

const lang = 'fr';

export default async function Page() {
  const definition = await withoutScript('outreach-definition', { lang });
  return (
    <>
      <OutreachDefinition lang={lang} dangerouslySetInnerHTML={{ __html: definition }} />
      <Practice lang={lang} />
    </>
  );
}
