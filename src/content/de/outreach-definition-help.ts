import type { DefinitionPart, OutreachDefinition } from '../../model/outreach-definition.ts';
import type { HelpContent, QuestionText } from '../instrument-content.ts';

const options = {
  present: { help: 'Das gehört zu Ihrer Arbeitsweise.' },
  partial: { help: 'Das gibt es manchmal oder an manchen Orten.' },
  absent: { help: 'Das gibt es jetzt nicht.' },
};

/**
 * The question about each part, and what the answers mean. This project's own. Nobody in social work denies working on wellbeing,
 * so each question asks about what distinguishes outreach from other work.
 */
export const outreachDefinitionHelp: HelpContent<OutreachDefinition, DefinitionPart> &
  Readonly<Record<DefinitionPart, Pick<QuestionText, 'text'>>> = {
  'active-approach': {
    text: 'Machen Sie selbst den ersten Schritt, auch auf Menschen zu, die nicht um Hilfe bitten?',
    options,
  },
  wellbeing: { text: 'Geht Ihre Arbeit von Rechten und Stärken aus, auch wenn es ein Problem gibt?', options },
  'participatory-attitude': {
    text: 'Würden Menschen und Partner diese neun Merkmale bei Ihnen wiedererkennen?',
    options,
  },
  'vulnerable-groups': {
    text: 'Gilt Ihre Zeit vor allem Menschen in einer verletzlichen Lage?',
    options,
  },
  'under-reached': {
    text: 'Suchen Sie Menschen auf, die von anderen Diensten nicht, nicht mehr oder zu wenig erreicht werden?',
    options,
  },
  lifeworld: {
    text: 'Gehen Sie an die Orte, an denen Menschen leben, auch zu denen, die nicht zu Ihnen kommen?',
    options,
  },
  'values-and-norms': {
    text: 'Arbeiten Sie anders als gewohnt, wenn das, was dort gilt, es verlangt?',
    options,
  },
  'mutual-attunement': {
    text: 'Ändert sich durch Ihre Arbeit auch etwas bei Diensten und in der Nachbarschaft?',
    options,
  },
};

/** The lead when a team compares the definition with its own practice. The title in it is that of an article. */
export const reflectLead =
  '„Niet iedereen die het eigen kantoor verlaat, werkt outreachend“ (Nicht alle, die ihr Büro verlassen, arbeiten aufsuchend): So heißt ein Artikel von Cis Dewaele. Öffnen Sie jeden der acht Teile und antworten Sie: Finden Sie ihn in Ihrer Praxis wieder? Es gibt keine Punktzahl.';
