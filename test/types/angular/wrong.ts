import { Component } from '@angular/core';
import { outreachElements } from 'outreach-elements/angular';

@Component({
  selector: 'app-wrong',
  imports: [outreachElements],
  template: `
    <quick-scan mode="pages" />
    <quick-scan [headinglevel]="3" />
    <quick-scan [heading-level]="3" />
    <quick-scan [headingLevel]="7" />
    <quick-scan headingLevel="0" />
    <quick-scan heading-level="9" />
    <quick-scan [allowSaving]="'no'" />
    <quick-scan allow-saving="no" />
    <quick-scan [allow-saving]="true" />
    <quick-scan [value]="{ code: 'QSRDNFVF' }" />
    <quick-scan [result]="7" />
    <quick-scan [languages]="['nl', 'fr']" />
    <quick-scan (quick-scan-change)="takesNumber($event)" />
    <quick-scan (quick-scan-change)="use($event.detail.answers.locations)" />
    <quick-scan [instrument]="'quick-scan'" />
    <quick-scans />
    <threshold-checklist (threshold-checklist-change)="use($event.detail.answers.location)" />
    <outreach-definition view="definitions" />
    <outreach-definition reflect="yes" />
    <outreach-profile [codes]="12" />
    <outreach-profile [results]="{ code: 'QSRDNFVF' }" />
    <outreach-profile instrument="scan" />
    <outreach-scope [languages]="['nl', 'fr']" />
    <outreach-scope [content]="{ 'quick-scan': { titel: 'Onze quickscan' } }" />
    <outreach-scope [content]="{ quikscan: { title: 'Onze quickscan' } }" />
  `,
})
export class Wrong {
  readonly takesNumber = (event: CustomEvent<number>): number => event.detail;
  readonly use = (_?: unknown): void => {};
}
