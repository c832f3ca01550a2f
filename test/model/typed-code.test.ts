import { expect } from 'chai';
import fc from 'fast-check';
import { type Instrument, SYMBOLS, formatCode, instruments } from '../../src/model/index.ts';
import { typedCode } from '../../src/model/typed-code.ts';
import { recorded } from './arbitraries.ts';

const code = recorded(fc.constantFrom<Instrument>(...instruments)).map(({ result }) => result.code);

const known = (text: string) => typedCode(instruments, text);

describe('a code that is being typed', () => {
  it('isn’t called right or wrong before its last symbol, and right at it', () => {
    fc.assert(
      fc.property(code, fc.constantFrom('', ' ', '-'), (symbols, between) => {
        for (let length = 0; length < symbols.length; length++)
          expect(known(symbols.slice(0, length))).to.equal(undefined);
        const written = formatCode(symbols).replaceAll('-', between);
        expect(known(written)).to.equal('right');
        expect(known(written.toLowerCase())).to.equal('right');
      }),
    );
  });

  it('is wrong as soon as it has all its symbols, if one of them isn’t right', () => {
    fc.assert(
      fc.property(code, fc.nat(15), fc.constantFrom(...SYMBOLS), (symbols, place, symbol) => {
        // Another first symbol may tell another length.
        const at = 1 + (place % (symbols.length - 1));
        fc.pre(symbols[at] !== symbol);
        const wrong = symbols.slice(0, at) + symbol + symbols.slice(at + 1);
        expect(known(wrong)).to.equal('code-check');
        expect(known(`${wrong}Q`)).to.equal('code-check');
      }),
    );
  });

  it('is wrong at once with a symbol that no code has', () => {
    expect(known('QSU')).to.equal('code-symbol');
    expect(known('é')).to.equal('code-symbol');
  });

  it('isn’t judged if it is something else: a link, a name before a code, or several codes', () => {
    for (const text of [
      'https://example.org/#quick-scan=QSRDNFVX',
      'An: QSRD-NFVX',
      'QSRD NFVF QSRD',
      'QSRD NFVF QSRD NFVF',
    ])
      expect(known(text), text).to.equal(undefined);
  });

  it('is of an instrument that isn’t known here, once it has the length of the shortest', () => {
    expect(known('0000 000')).to.equal(undefined);
    expect(known('ZZZZ ZZZZ')).to.be.a('string');
  });
});
