import 'outreach-elements/define/outreach-scope.js';
import { NgComponentOutlet } from '@angular/common';
import { Component, type Type, signal } from '@angular/core';
import { outreachElements } from 'outreach-elements/angular';

@Component({
  selector: 'app-root',
  imports: [NgComponentOutlet, outreachElements],
  template: `
    <button (click)="shown.set(!shown())">{{ shown() ? 'Verberg' : 'Toon' }}</button>
    <button (click)="define()">Definieer</button>
    <outreach-scope [content]="content">
      @if (shown()) {
        <ng-container *ngComponentOutlet="screen()" />
      }
    </outreach-scope>
  `,
})
export class App {
  readonly shown = signal(true);
  readonly screen = signal<Type<unknown> | null>(null);
  readonly content = { 'quick-scan': { title: 'Onze quickscan' } };
  readonly define = () => import('outreach-elements/define/quick-scan.js');

  constructor() {
    void this.load(new URLSearchParams(location.search).get('screen'));
  }

  private async load(screen: string | null) {
    if (screen === 'example') return this.screen.set((await import('./example')).Practice);
    if (screen !== 'late') await this.define();
    if (screen === 'reactive') return this.screen.set((await import('./reactive')).Reactive);
    this.screen.set((await import('./binding')).Binding);
  }
}
