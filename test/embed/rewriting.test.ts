import { expect } from 'chai';
import { byRole } from '../support/by-role.ts';
import { answerIn, scansOn, settled } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { LINK, expectClean, isSeen, openPlaces, placeOn } from '../support/place-page.ts';

describe('a place that is rewritten', () => {
  const PLACE = `<div data-outreach="quick-scan" data-mode="page"><p>${LINK}</p></div>`;

  const rewrite: Record<string, (place: HTMLElement) => void> = {
    'by its content': (place) => (place.innerHTML = `<p>${LINK}</p>`),
    'by its content, more than once at once': (place) => {
      for (let time = 0; time < 3; time++) place.innerHTML = `<p>${LINK}</p>`;
    },
    'by itself': (place) => (place.outerHTML = PLACE),
    'by what is around it': ({ parentElement }) => (parentElement!.innerHTML = PLACE),
    'after it was away for a while': ({ parentElement }) => {
      parentElement!.innerHTML = '<p>Even geduld</p>';
      setTimeout(() => (parentElement!.innerHTML = PLACE), 50);
    },
    'node by node, as a morph does': (place) => {
      const link = place.ownerDocument.createElement('p');
      link.innerHTML = LINK;
      place.prepend(link);
      place.querySelector('quick-scan')!.remove();
    },
    'with a class on it that a script adds': (place) => {
      place.outerHTML = PLACE.replace('<div', '<div class="animated" data-once="x"');
    },
  };
  for (const [how, write] of Object.entries(rewrite)) {
    it(`gets its tag back, with the answers: ${how}`, async () => {
      const page = await openPlaces(`<main>${PLACE}</main>`);
      const [scan] = await scansOn(page);
      const value = await answerIn(scan);
      write(placeOn(page));
      await settled(page);
      const [again] = await scansOn(page);
      expect(again.value).to.equal(value);
      await eventually(() => expect(again.textContent).to.equal('Doe de quickscan'));
      expect(isSeen(again.querySelector('a'))).to.equal(false);
      expect(again.mode).to.equal('page');
      byRole(again, 'checkbox', 'Vrijwillig');
      expectClean(page);
    });
  }

  it('gets a new tag if the page writes something else', async () => {
    const page = await openPlaces(PLACE);
    const [scan] = await scansOn(page);
    await answerIn(scan);
    placeOn(page).innerHTML = '<p><a href="/een-andere">Een andere</a></p>';
    await settled(page);
    const [other] = await scansOn(page);
    expect(other.value).to.equal('');
    expectClean(page);
  });

  it('keeps each tag in its own place among identical ones', async () => {
    const page = await openPlaces(`<main>${PLACE}${PLACE}</main>`);
    const [, second] = await scansOn(page, 2);
    const value = await answerIn(second!);
    page.document.querySelector('main')!.innerHTML = PLACE + PLACE;
    await settled(page);
    expect((await scansOn(page, 2)).map((scan) => scan.value)).to.deep.equal(['', value]);
    expectClean(page);
  });

  it('does not touch its tag if the page moves it elsewhere', async () => {
    const page = await openPlaces(`${PLACE}<dialog open></dialog>`);
    const [scan] = await scansOn(page);
    const value = await answerIn(scan);
    page.document.querySelector('dialog')!.append(scan);
    await settled(page);
    expect(await scansOn(page)).to.deep.equal([scan]);
    expect(scan.parentElement!.localName).to.equal('dialog');
    expect(scan.value).to.equal(value);
    expectClean(page);
  });

  it('gets its tag back before the tag is defined', async () => {
    const page = await openPlaces('');
    const place = page.document.createElement('div');
    place.dataset['outreach'] = 'quick-scan';
    place.innerHTML = LINK;
    page.document.body.append(place);
    await eventually(() => expect(place.querySelector('quick-scan')).to.exist);
    place.innerHTML = LINK;
    await settled(page);
    const [scan] = await scansOn(page);
    await eventually(() => expect(scan.querySelectorAll('a')).to.have.length(1));
    expect(place.querySelectorAll('a')).to.have.length(1);
    expectClean(page);
  });
});

describe('an attribute of a place', () => {
  it('that names the tag works if it is added later', async () => {
    const page = await openPlaces(`<div class="later">${LINK}</div>`);
    await settled(page);
    page.document.querySelector<HTMLElement>('.later')!.dataset['outreach'] = 'quick-scan';
    const [scan] = await scansOn(page);
    await eventually(() => expect(scan.querySelector('a')).to.exist);
    expectClean(page);
  });

  it('that changes to another tag puts that in the place', async () => {
    const page = await openPlaces(`<div data-outreach="quick-scan">${LINK}</div>`);
    await scansOn(page);
    placeOn(page).dataset['outreach'] = 'threshold-checklist';
    const checklist = await eventually(() => {
      const found = page.document.querySelector('threshold-checklist:defined');
      expect(found).to.exist;
      return found!;
    });
    await eventually(() => expect(checklist.querySelector('a')).to.exist);
    await scansOn(page, 0);
    expectClean(page);
  });

  it('is passed on when it is changed, added or removed', async () => {
    const page = await openPlaces(`<div data-outreach="quick-scan" data-heading-level="3">${LINK}</div>`);
    const [scan] = await scansOn(page);
    const place = placeOn(page);
    place.dataset['mode'] = 'page';
    await eventually(() => expect(scan.mode).to.equal('page'));
    place.dataset['headingLevel'] = '4';
    await eventually(() => expect(byRole(scan, 'heading', 'Quickscan outreachend werken').localName).to.equal('h4'));
    place.removeAttribute('data-mode');
    await eventually(() => expect(scan.mode).to.equal('steps'));
    place.dataset['required'] = 'false';
    place.dataset['onclick'] = 'alert(1)';
    place.dataset['allowSaving'] = '';
    await eventually(() => expect(scan.allowSaving).to.equal(true));
    expect(scan.getAttributeNames().toSorted()).to.deep.equal(['allow-saving', 'heading-level']);
    expectClean(page);
  });

  it('that the page set on the tag itself stays', async () => {
    const page = await openPlaces(`<div data-outreach="quick-scan">${LINK}</div>`);
    const [scan] = await scansOn(page);
    scan.setAttribute('name', 'scan');
    placeOn(page).append('iets');
    placeOn(page).dataset['mode'] = 'page';
    await eventually(() => expect(scan.mode).to.equal('page'));
    expect(scan.getAttribute('name')).to.equal('scan');
    expectClean(page);
  });
});
