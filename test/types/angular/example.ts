import 'outreach-elements/define/outreach-profile.js';
import 'outreach-elements/define/quick-scan.js';
import { Component, signal } from '@angular/core';
import { outreachElements } from 'outreach-elements/angular';
import type { QuickScan, Result } from 'outreach-elements/model';

@Component({
  selector: 'app-practice',
  imports: [outreachElements],
  template: `
    <quick-scan
      mode="page"
      [headingLevel]="3"
      allow-saving
      [result]="result()"
      (quick-scan-change)="result.set($event.detail)"
    >
      <p slot="introduction">Vul hem samen in.</p>
    </quick-scan>
    @if (!!result()?.answered && result(); as shown) {
      <outreach-profile [results]="[shown]" [headingLevel]="3" readonly></outreach-profile>
    }
  `,
})
export class Practice {
  readonly result = signal<Result<QuickScan> | null>(null);
}
