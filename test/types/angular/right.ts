import type { OutreachDefinitionOpenEvent, QuickScanElement } from 'outreach-elements';
import { Component } from '@angular/core';
import { OutreachScopeDirective, QuickScanDirective, outreachElements } from 'outreach-elements/angular';

@Component({
  selector: 'app-right',
  imports: [outreachElements],
  template: `
    <quick-scan></quick-scan>
    <quick-scan #scan id="scan" class="wide" [style.color]="'red'" aria-label="Scan" hidden (input)="take(scan)" />
    <quick-scan
      mode="steps"
      lang="nl"
      languages="nl fr"
      name="scan"
      result-field="code"
      required
      disabled
      readonly
      history
    />
    <quick-scan [headingLevel]="1" [allowSaving]="saving" [required]="saving" [mode]="'page'" />
    <quick-scan heading-level="6" allow-saving [attr.languages]="'nl fr'" [attr.heading-level]="2" />
    <quick-scan [value]="null" [defaultValue]="nothing" />
    <quick-scan value="QSRDNFVF" (quick-scan-complete)="use($event.detail.answers.location?.includes('online'))" />
    <threshold-checklist (threshold-checklist-change)="use($event.detail.answers['not-daring.fear'])" />
    <outreach-definition view="dutch-view" [reflect]="false" (outreach-definition-open)="opened($event)" />
    <outreach-profile [codes]="['QSRDNFVF', 'RM375J68H6GW']" instrument="" results="[]" />
    <outreach-profile codes="QSRDNFVF RM375J68H6GW" (outreach-profile-change)="use($event.detail[0]?.code)" />
    <outreach-scope
      (quick-scan-change)="use($event)"
      lang="nl-BE"
      languages="nl fr"
      [content]="{ 'quick-scan': { title: 'Onze quickscan' } }"
    >
      <quick-scan data-place="first" (click)="use()" />
    </outreach-scope>
  `,
})
export class Right {
  readonly saving = false as boolean;
  readonly nothing = undefined as string | undefined;
  readonly opened = (event: OutreachDefinitionOpenEvent): string => event.detail.part;
  readonly take = (scan: QuickScanElement): string => scan.value;
  readonly use = (_?: unknown): void => {};
}

@Component({
  selector: 'app-one-by-one',
  imports: [QuickScanDirective, OutreachScopeDirective],
  template: `<outreach-scope><quick-scan mode="page" /></outreach-scope>`,
})
export class OneByOne {}
