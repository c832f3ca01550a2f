import type { ViewContent } from '../definition-content.ts';

/** What Martin Stam says of outreach in the Netherlands, with the works he refers to. */
export const dutchView: ViewContent = {
  title: 'Ein Blick aus den Niederlanden',
  sections: [
    {
      heading: 'Eine lange Tradition',
      paragraphs: [
        'Aufsuchende Arbeit hat eine Tradition von Jahrhunderten (Van der Linde, 2011). Freiwillige gingen auf Menschen in verletzlichen Umständen zu, später taten das auch Fachkräfte der Sozialen Arbeit.',
        'Aufsuchende Fachkräfte gehen zwischen zwei Welten hin und her. Die eine ist die Systemwelt, mit Büros und Ämtern. Die andere ist die Lebenswelt der Menschen selbst.',
        'Immer mehr geht es um Prävention und um stärkere soziale Netzwerke, und weniger um das Lösen akuter Probleme.',
      ],
      source: 'stam',
    },
    {
      heading: 'Zielgruppe',
      paragraphs: [
        'Die Lage dieser Menschen kann vorübergehen oder bleiben, mit einem Problem oder mehreren. Die Ursache kann in dem liegen, was Menschen selbst tun, oder außerhalb davon. Für die Gesellschaft können die Folgen sichtbar sein, wie bei Störungen, oder gerade verborgen, wie bei Einsamkeit. Beispiele für die Zielgruppe sind:',
      ],
      items: [
        'Familien, in denen es häusliche Gewalt gibt',
        'Mütter im Teenageralter',
        'Menschen mit einer Sucht',
        'Jugendliche, die auf der Straße leben',
        'Menschen mit Psychiatrie-Erfahrung',
        'obdach- und wohnungslose Menschen',
        'ältere Menschen, die abgesondert leben',
        'Menschen ohne Aufenthaltspapiere',
      ],
      source: 'stam',
    },
    {
      heading: '„Schwer zu erreichen“',
      paragraphs: ['Kontakt zu diesen Menschen ist oft nicht selbstverständlich. Martin Stam nennt drei Gründe:'],
      items: [
        'Selbst finden sie Hilfe nicht nötig, auch wenn ihre Nachbarn oder Familie das anders sehen.',
        'Zwischen den Regelungen, Schaltern und Sprechstunden der Sozialen Arbeit finden sie sich nicht zurecht.',
        'In diese Welt haben sie kein Vertrauen mehr (Van Doorn u. a., 2008).',
      ],
      source: 'stam',
    },
    {
      heading: 'Arbeitsweise',
      paragraphs: [
        'Der Ausgangspunkt ist, wie Menschen ihr Leben selbst erleben: ihre Sorgen und Bedürfnisse, ihre Pläne und Träume (Räkers & Huber, 2009).',
        'Oft ist Hilfe in mehr als einem Lebensbereich nötig. Und oft reicht Hilfe durch Dienste allein nicht aus. Darum schauen Fachkräfte breit hin, auf die Probleme und auf die Lösungen (Scholte u. a.).',
      ],
      source: 'stam',
    },
    {
      heading: 'Zuerst praktische Hilfe, dann Vertrauen und Aktivierung',
      paragraphs: [
        'Beim ersten Kontakt geht es um praktische Hilfe und Prävention. Fachkräfte gehen das flexibel an, mit Blick auf das Ergebnis.',
        'Indem sie ins Gespräch kommen und praktisch helfen, versuchen sie, Vertrauen zu gewinnen. Von dort aus suchen sie gemeinsam mit den Menschen nach Lösungen, die bleiben und die in deren Lebenswelt passen.',
        'Letztlich versuchen sie auch, zur Aktivierung zu kommen (Hilhorst, 2011). Das heißt: Menschen kommen selbst zurecht (Selbstständigkeit), und ihr soziales Umfeld wird mit aktiv (gegenseitige Hilfe).',
      ],
      source: 'stam',
    },
    {
      heading: 'Was sich seit 2000 verschiebt',
      paragraphs: [
        'In den Niederlanden kam der Begriff „outreachend werken“ erst nach 2000 in Gebrauch. Die Bedeutung ändert sich immer noch.',
        'Um 2010 kam Unterstützung aus einer Richtung, aus der man sie nicht erwartet hatte. 2007 hatte die „Wet maatschappelijke ondersteuning“ (Wmo, ein Gesetz über soziale Unterstützung) schon einen Anstoß zu einer anderen Art Wohlfahrtsstaat gegeben (Erklärung dieses Projekts: ein Staat, der für Menschen sorgt, die es brauchen). Damit das schneller ging, gab es „Welzijn Nieuwe Stijl“ (Erklärung dieses Projekts: ein Programm, um Sozialarbeit anders anzugehen). Das Ministerium VWS (Gesundheit, Wohlergehen und Sport) warb 2009 dafür.',
        'Von aufsuchenden Fachkräften wurde erwartet, dass sie „change agents“ werden: Menschen, die Veränderung bringen. Das Ministerium wollte, dass sie ihre Arbeitsprinzipien in einem weiten Gebiet umsetzten, oft einem Viertel, wo Wohnen, Wohlergehen und Pflege sich berühren.',
        'Eine Verschiebung ist wichtig: Aufsuchende Arbeit bleibt nicht auf Ausnahmesituationen beschränkt, in denen die Probleme schon groß geworden sind.',
      ],
      source: 'stam',
    },
    {
      heading: 'Soziale Netzwerke stärken',
      paragraphs: [
        'Aufsuchende Arbeit wird immer häufiger früh eingesetzt, im „Vorfeld“ einer sozialen Frage (Räkers u. a., 2013). Sie kann Menschen (wieder) miteinander in Verbindung bringen.',
        'Fachkräfte der Sozialen Arbeit gehen immer mehr auf Menschen zu. Aber ihre Aufmerksamkeit verschiebt sich von einer Person mit ernsten Problemen auf soziale Netzwerke, die sie unterstützen und stärken.',
        'Das Ziel ist, ernsten sozialen Problemen so weit wie möglich vorzubeugen. Für Menschen, die sie trotzdem haben, bleibt die klassische Arbeitsweise nötig.',
      ],
      source: 'stam',
    },
  ],
};
