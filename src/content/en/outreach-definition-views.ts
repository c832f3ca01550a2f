import type { ShownView } from '../../model/definition-views.ts';
import { workshopFilm } from '../citations.ts';
import type { ViewContent } from '../definition-content.ts';
import type { ReferencesTexts } from '../texts.ts';
import { dutchView } from './dutch-view.ts';
import { participationExplained, participationResults } from './participation-results.ts';

type View = Exclude<ShownView, 'definition' | 'references'>;

const article = {
  text: 'Niet iedereen die het eigen kantoor verlaat, werkt outreachend (Cis Dewaele, Sociaal.Net)',
  url: 'https://sociaal.net/opinie/niet-iedereen-die-kantoor-verlaat-werkt-outreachend/',
};

/** What each source says besides the definition, in this project's words. */
export const views: Record<View, ViewContent> = {
  summary: {
    title: 'Outreach work in brief',
    sections: [
      {
        heading: 'What does it involve?',
        paragraphs: ['Outreach work lowers thresholds: the thresholds to what organisations and services offer.'],
        items: [
          'Social professionals actively go to people’s lifeworld: online, in public space, in people’s homes or at another organisation.',
          'They themselves seek contact with those who are not reached, or too little.',
          'They work towards more wellbeing for people.',
          'They map which thresholds people come up against and what they go through. In this way they work on services and organisations that are accessible.',
        ],
        source: 'sam',
      },
      {
        heading: 'What for?',
        paragraphs: [
          'Outreach work is a name for low-threshold ways of working, outside the walls of the worker’s own organisation. Workers themselves go to people in a socially vulnerable position, in their lifeworld.',
          'The aim: to tackle and prevent underprotection, without waiting until someone comes knocking.',
        ],
        source: 'factsheet',
      },
      {
        heading: 'What is underprotection?',
        paragraphs: [
          'There are services, but people don’t use them. As a result, they don’t get what they are entitled to.',
        ],
        source: 'sam',
      },
    ],
  },
  similarities: {
    title: 'What all forms have in common',
    sections: [
      {
        heading: 'Many forms',
        paragraphs: [
          'Outreach work is seeking contact with people in an active, low-threshold way, though they don’t always ask for it themselves. That can be done in many places: in people’s living rooms, in streets and squares, at other organisations and institutions. Among other places, you find outreach workers in:',
        ],
        items: [
          'drug services',
          'disability care',
          'municipal services',
          'youth work and youth welfare work',
          'general welfare work',
          'mental health care',
          'youth care',
          'OCMWs (public centres for social welfare)',
        ],
        source: 'kennisplein',
      },
      {
        heading: 'Many differences',
        paragraphs: [
          'All these practices have their own history, their own ideas and their own policy behind them. That is why they differ.',
          'In drug services, for example, the wish is to limit the harm (“harm reduction”). A nuisance perspective, as there sometimes is in a city, sees a different problem, a different goal and a different approach.',
        ],
        source: 'kennisplein',
      },
      {
        heading: 'Five similarities',
        paragraphs: ['Still, they resemble each other in five things:'],
        items: [
          'It begins with contact, in people’s own surroundings. You approach them yourself and don’t wait. Every outreach practice rests on that.',
          'Outreach goes to certain groups, mostly people in a vulnerable position. They presumably need something. Yet there is no (positive) contact with services (any more), and they make no request themselves.',
          'You come actively and unasked to the place where people live, and don’t wait. Responding to what people may need is not enough. Outreach also encourages positive bonds: with services in society and with their own network.',
          'The working relationship with people comes first. Outreach workers are near: close to the person and to the person’s network.',
          'Outreach also plays a role between organisations, in the search for help and care that fit together better. If sectors work together, support can become more of a whole. In this, outreach workers are often a mediator, adviser or case manager (explanation by this project: the one who coordinates all help around one person). They are always bridge builders.',
        ],
        source: 'kennisplein',
      },
      {
        heading: 'What the factsheet says differently',
        paragraphs: ['The factsheet of SAM vzw and Reach Out! also names five similarities, with different accents:'],
        items: [
          'The approach, it says, is “veelal” (mostly) unasked, so not always.',
          'It writes “verbinden met” (connecting with) people, where Mijn Kennisplein writes “contact leggen” (making contact).',
          'It has “positieve verbindingen” (positive connections) instead of “positieve bindingen” (positive bonds).',
          'That outreach workers are near is not in it.',
        ],
        source: 'factsheet',
      },
      {
        heading: 'With whom?',
        paragraphs: [
          'The people whom outreach workers seek out differ greatly from each other. They can be, for example:',
        ],
        items: [
          'young people who hang around',
          'people who live a withdrawn life, such as older people who feel lonely',
          'people with psychiatric problems',
          'people who have long been using alcohol or drugs',
          'people with whom life in the neighbourhood is regularly difficult',
        ],
        source: 'kennisplein',
      },
    ],
  },
  reasons: {
    title: 'Why outreach work?',
    sections: [
      {
        heading: 'Seven reasons',
        items: [
          {
            term: 'Groups that are not reached',
            explanation: 'Some people you only meet if you go to them.',
          },
          { term: 'The relationship works!', explanation: 'A good bond can make a difference in itself.' },
          { term: 'Awareness of a problem?', explanation: 'Not everyone experiences a problem themselves.' },
          { term: 'Finger on the pulse', explanation: 'You quickly notice what is going on.' },
          {
            term: 'Information, prevention, help and guidance to services: better on the spot',
            explanation: 'Guidance to services is looking for the way to a service together.',
          },
          {
            term: 'Working with the neighbourhood to connect people',
            explanation: 'People and their neighbourhood come closer to each other.',
          },
          {
            term: '(because we have to)',
            explanation: 'This reason is in brackets in the source. Sometimes outreach work is simply an assignment.',
          },
        ],
        links: [{ text: 'Film from the workshop (YouTube)', url: workshopFilm }],
        source: 'antwerpen',
      },
      {
        heading: 'People come up against thresholds',
        paragraphs: [
          'Too often people don’t find the way to a service or organisation. They come up against five kinds of thresholds:',
        ],
        items: [
          'They don’t know the offer, or not well enough.',
          'They don’t dare to take the step: they are afraid, are ashamed, or have been through something before.',
          'An organisation makes it hard with its rules and agreements. Some drop out, or their support is stopped.',
          'There is a waiting list or a language barrier, or there must be an appointment first, sometimes online.',
          'The offer is fragmented, or it doesn’t fit them.',
        ],
        source: 'sam',
      },
      {
        heading: 'What thresholds lead to',
        paragraphs: [
          'Such thresholds affect above all those who are in a vulnerable position. The consequence: these people are underserved (explanation by this project: they get less from services than they need) and end up in underprotection.',
          'Underprotection means: there are services, but people don’t use them. As a result, they don’t get what they are entitled to.',
        ],
        source: 'sam',
      },
    ],
  },
  needs: {
    title: 'What does outreach work need?',
    sections: [
      {
        heading: 'In the organisation and among its workers',
        paragraphs: [
          'Every organisation can choose outreach work, wholly or in part. It is a challenge though, for the organisation and for its workers:',
        ],
        items: [
          'The organisation looks with an open mind at what it offers.',
          'Workers need specific knowledge and skills, and a basic attitude that suits working outside the walls.',
        ],
        source: 'sam',
      },
      {
        heading: 'Support from SAM vzw',
        paragraphs: [
          'SAM vzw supports teams, organisations, managers and social professionals who do outreach work or want to start with it. This is what SAM vzw offers:',
        ],
        items: [
          'the three-day basic course “outreachend werken”, for professionals and managers',
          'a tailor-made workshop',
          'peer supervision',
          'a tailor-made learning programme, for those who seek a shared vision and a framework',
        ],
        source: 'sam',
      },
      {
        heading: 'Finger on the pulse (“De vinger aan de pols”)',
        paragraphs: [
          'SAM vzw and HoGent are working closely together on a new framework for outreach work.',
          'SAM vzw itself tells you what is on at the moment. There you will also find this article:',
        ],
        links: [article],
        source: 'sam',
      },
    ],
  },
  'dutch-view': dutchView,
  results: {
    title: 'What the participation projects brought',
    sections: [
      {
        paragraphs: ['The workshop in Antwerp names six results of participation projects.', participationExplained],
        items: participationResults,
        source: 'antwerpen',
      },
    ],
  },
};

/** The texts around the list of works. */
export const referencesTexts: ReferencesTexts = {
  title: 'Further reading',
  lead: 'These works are under “Verder lezen” (further reading) in Martin Stam’s text, are named in another source, or are themselves a source of these texts. Names and titles appear here as in that source; only punctuation and the position of the year have been made consistent. If a source gives no title, this project says in square brackets what the work is about.',
  // If a source gives no year.
  undated: 'no year',
  // For a work that the texts rest on.
  ownSource: 'Source of these texts.',
  // If a source gives no title.
  untitled: {
    'quick-scan-2013': '[Quick scan]',
    'definition-2012':
      '[Definition, from a study of which the results, according to Sociaal.Net, are in “Reach Out! Praktijkboek voor outreachend werken”]',
    factsheet: '[Factsheet on outreach work]',
  },
  madeWith: (authors, others) => `${authors}, in cooperation with ${others}`,
  publishedIn: (place, publisher) => `${place}: ${publisher}`,
};
