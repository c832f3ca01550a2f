import type { ViewContent } from '../definition-content.ts';

/** What Martin Stam says of outreach in the Netherlands, with the works he refers to. */
export const dutchView: ViewContent = {
  title: 'A view from the Netherlands',
  sections: [
    {
      heading: 'A long tradition',
      paragraphs: [
        'Outreach work goes back centuries (Van der Linde, 2011). Volunteers went to people in vulnerable circumstances; later social workers did so too.',
        'Outreach workers go back and forth between two worlds. One is the system world, of offices and authorities. The other is the lifeworld of people themselves.',
        'More and more it is about prevention and stronger social networks, and less about solving acute problems.',
      ],
      source: 'stam',
    },
    {
      heading: 'Target group',
      paragraphs: [
        'Their situation can be temporary or lasting, with one problem or more. The cause can lie in what people do themselves, or outside it. For society the consequences can be visible, as with nuisance, or hidden, as with loneliness. Examples of the target group are:',
      ],
      items: [
        'families with domestic violence',
        'teenage mothers',
        'people with an addiction',
        'young people living on the streets',
        'people with a psychiatric background',
        'homeless people',
        'older people who live in seclusion',
        'people without residence papers',
      ],
      source: 'stam',
    },
    {
      heading: '“Hard to reach”',
      paragraphs: ['Contact with them often can’t be taken for granted. Martin Stam gives three reasons:'],
      items: [
        'They themselves don’t think they need help, even though their neighbours or family see it differently.',
        'They don’t know the way among the schemes, desks and opening hours of social work.',
        'They no longer trust that world (Van Doorn et al., 2008).',
      ],
      source: 'stam',
    },
    {
      heading: 'Way of working',
      paragraphs: [
        'The starting point is how people themselves experience their lives: their worries and needs, their plans and dreams (Räkers & Huber, 2009).',
        'Often help is needed in more than one area of life. And often professional help alone is not enough. That is why workers look broadly, at the problems and at the solutions (Scholte et al.).',
      ],
      source: 'stam',
    },
    {
      heading: 'First practical help, then trust and activation',
      paragraphs: [
        'The first contact is about practical help and prevention. Workers go about this flexibly, with an eye for results.',
        'By talking with people and helping in practical ways, they try to win people’s trust. From there they look together with them for solutions that last, and that fit in their lifeworld.',
        'In the end they also try to arrive at activation (Hilhorst, 2011). That means: people can manage for themselves (self-reliance), and the people around them become active too (mutual reliance).',
      ],
      source: 'stam',
    },
    {
      heading: 'What has been shifting since 2000',
      paragraphs: [
        'In the Netherlands the term “outreachend werken” only came into use after 2000. Its meaning is still changing.',
        'Around 2010 support came from an unexpected quarter. In 2007 the Wet maatschappelijke ondersteuning (Wmo, the social support act) had already given an impetus to a different kind of welfare state (explanation by this project: a state that looks after those who need it). To speed that up, there was Welzijn Nieuwe Stijl (“welfare new style”; explanation by this project: a programme to go about welfare work differently). The ministry of VWS (Health, Welfare and Sport) promoted it in 2009.',
        'Outreach workers were expected to become “change agents”: people who bring about change. The ministry wanted them to carry out their working principles in a wide area, often a neighbourhood, where housing, welfare and care meet.',
        'One shift is important: outreach work doesn’t stay limited to exceptional situations, in which problems have already escalated.',
      ],
      source: 'stam',
    },
    {
      heading: 'Strengthening social networks',
      paragraphs: [
        'More and more often, outreach work is used early, at the “front end” of a social issue (Räkers et al., 2013). It can bring people into contact with each other (again).',
        'Social workers approach people more and more. But their attention is shifting from one person with serious problems to social networks, which they support and strengthen.',
        'The aim is to prevent serious social problems as much as possible. For those who do have them, the classic way of working remains necessary.',
      ],
      source: 'stam',
    },
  ],
};
