import { Component, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { outreachElements } from 'outreach-elements/angular';

@Component({
  selector: 'app-binding',
  imports: [FormsModule, outreachElements],
  template: `
    <form (reset)="clear()">
      <input name="team" aria-label="Team" [(ngModel)]="team" />
      <quick-scan name="scan" mode="page" ngDefaultControl [(ngModel)]="code"></quick-scan>
      <button type="button" (click)="code.set('QSRDNFVF')">Voorbeeld</button>
      <button type="reset">Begin opnieuw met alles</button>
    </form>
    <output id="team">{{ team() }}</output>
    <output id="code">{{ code() }}</output>
  `,
})
export class Binding {
  readonly team = signal('');
  readonly code = signal('');

  clear() {
    this.team.set('');
    this.code.set('');
  }
}
