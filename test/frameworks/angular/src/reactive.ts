import { Component, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { outreachElements } from 'outreach-elements/angular';

@Component({
  selector: 'app-reactive',
  imports: [ReactiveFormsModule, outreachElements],
  template: `
    <form [formGroup]="form" (reset)="form.reset()">
      <input name="team" aria-label="Team" formControlName="team" />
      <quick-scan name="scan" mode="page" ngDefaultControl formControlName="code"></quick-scan>
      <button type="button" (click)="form.controls.code.setValue('QSRDNFVF')">Voorbeeld</button>
      <button type="reset">Begin opnieuw met alles</button>
    </form>
    <output id="team">{{ shown().team }}</output>
    <output id="code">{{ shown().code }}</output>
  `,
})
export class Reactive {
  readonly form = new FormGroup({
    team: new FormControl('', { nonNullable: true }),
    code: new FormControl('', { nonNullable: true }),
  });
  readonly shown = signal(this.form.getRawValue());

  constructor() {
    this.form.valueChanges.subscribe(() => this.shown.set(this.form.getRawValue()));
  }
}
