import type { ViewContent } from '../definition-content.ts';

/** What Martin Stam says of outreach in the Netherlands, with the works he refers to. */
export const dutchView: ViewContent = {
  title: 'Een blik uit Nederland',
  sections: [
    {
      heading: 'Een lange traditie',
      paragraphs: [
        'Outreachend werken heeft een traditie van eeuwen (Van der Linde, 2011). Vrijwilligers gingen af op mensen in kwetsbare omstandigheden, later deden ook sociaal werkers dat.',
        'Outreachend werkers gaan heen en weer tussen twee werelden. De ene is de systeemwereld, van bureaus en instanties. De andere is de leefwereld van de mensen zelf.',
        'Steeds meer gaat het om preventie en om sterkere sociale netwerken, en minder om acute problemen oplossen.',
      ],
      source: 'stam',
    },
    {
      heading: 'Doelgroep',
      paragraphs: [
        'Hun situatie kan tijdelijk zijn of blijven, met één probleem of meer. De oorzaak kan liggen in wat mensen zelf doen, of daarbuiten. Voor de samenleving kunnen de gevolgen zichtbaar zijn, zoals bij overlast, of net verborgen, zoals bij eenzaamheid. Voorbeelden van de doelgroep zijn:',
      ],
      items: [
        'gezinnen met huiselijk geweld',
        'tienermoeders',
        'mensen met een verslaving',
        'zwerfjongeren',
        'mensen met een psychiatrische achtergrond',
        'dak- en thuislozen',
        'ouderen die afgezonderd leven',
        'mensen zonder verblijfspapieren',
      ],
      source: 'stam',
    },
    {
      heading: '‘Moeilijk te bereiken’',
      paragraphs: ['Contact met hen is vaak niet vanzelfsprekend. Martin Stam noemt drie redenen:'],
      items: [
        'Zelf vinden ze hulp niet nodig, ook al zien hun buren of familie dat anders.',
        'Tussen de regelingen, loketten en spreekuren van het sociaal werk weten ze de weg niet.',
        'Ze hebben geen vertrouwen meer in die wereld (Van Doorn e.a., 2008).',
      ],
      source: 'stam',
    },
    {
      heading: 'Werkwijze',
      paragraphs: [
        'Het vertrekpunt is hoe mensen hun leven zelf beleven: hun zorgen en behoeften, hun plannen en dromen (Räkers & Huber, 2009).',
        'Vaak is er hulp nodig op meer dan één domein van het leven. En vaak is hulpverlening alleen niet genoeg. Daarom kijken werkers breed, naar de problemen en naar de oplossingen (Scholte e.a.).',
      ],
      source: 'stam',
    },
    {
      heading: 'Eerst praktische hulp, dan vertrouwen en activering',
      paragraphs: [
        'In het eerste contact gaat het om praktische hulp en preventie. Werkers pakken dat soepel aan, met oog voor resultaat.',
        'Door in gesprek te gaan en praktisch te helpen, proberen ze vertrouwen te winnen. Van daaruit zoeken ze samen met mensen naar oplossingen die blijven duren, en die passen in hun leefwereld.',
        'Uiteindelijk proberen ze ook tot activering te komen (Hilhorst, 2011). Dat wil zeggen: mensen kunnen zichzelf redden (zelfredzaamheid), en hun sociale omgeving wordt mee actief (samenredzaamheid).',
      ],
      source: 'stam',
    },
    {
      heading: 'Wat er verschuift sinds 2000',
      paragraphs: [
        'In Nederland raakte de term ‘outreachend werken’ pas na 2000 in gebruik. De betekenis verandert nog altijd.',
        'Rond 2010 kwam er steun uit een hoek waar men die niet verwachtte. In 2007 had de Wet maatschappelijke ondersteuning (Wmo) al een aanzet gegeven tot een ander soort verzorgingsstaat (uitleg van dit project: een staat die zorgt voor wie het nodig heeft). Om dat sneller te laten gaan, was er Welzijn Nieuwe Stijl (uitleg van dit project: een programma om welzijnswerk anders aan te pakken). Het ministerie van VWS (Volksgezondheid, Welzijn en Sport) promootte het in 2009.',
        'Van outreachend werkers werd verwacht dat ze ‘change agents’ werden: mensen die verandering brengen. Het ministerie wilde dat ze hun werkprincipes uitvoerden in een ruim gebied, vaak een wijk, waar wonen, welzijn en zorg elkaar raken.',
        'Eén verschuiving is belangrijk: outreachend werken blijft niet beperkt tot uitzonderlijke situaties, waarin de problemen al hoog zijn opgelopen.',
      ],
      source: 'stam',
    },
    {
      heading: 'Sociale netwerken versterken',
      paragraphs: [
        'Outreachend werk wordt steeds vaker vroeg ingezet, aan de ‘voorkant’ van een sociale kwestie (Räkers c.s., 2013). Het kan mensen (weer) met elkaar in verbinding brengen.',
        'Sociaal werkers stappen steeds meer op mensen af. Maar hun aandacht verschuift van één persoon met ernstige problemen naar sociale netwerken, die ze ondersteunen en sterker maken.',
        'Het doel is om ernstige sociale problemen zo veel mogelijk te voorkomen. Voor wie ze toch heeft, blijft de klassieke manier van werken nodig.',
      ],
      source: 'stam',
    },
  ],
};
