// The parts of Lit that no page of ours runs, and so no visitor has to load: support for browsers without constructable style sheets
// (which the elements need anyway), for polyfills, decorators and hydration, and messages to authors of templates, which
// Lit's development build gives in our tests. One thing is replaced: this makes Lit create its templates in a separate HTML
// document, because on an XHTML page a browser would parse them as XML and refuse them. That document comes from the prototype, as
// an author can name an image `implementation`. A version of Lit in which any of this code is different fails the build.

const name = String.raw`[\w$]+`;
const versions = (of) => String.raw`\(${name}\.${of}Versions\?\?=\[\]\)\.push\("[^"]*"\)`;

const changes = {
  '@lit/reactive-element/css-tag.js': [
    [`=${name}\\.ShadowRoot&&\\(void 0===${name}\\.ShadyCSS.*?CSSStyleSheet\\.prototype`, '=!0'],
    // Each of our style sheets is made once, and all that it contains are others.
    [
      `get styleSheet\\(\\)\\{.*?\\}toString\\(\\)\\{return this\\.cssText\\}`,
      'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
    ],
    [`${name} instanceof CSSStyleSheet\\?${name}:(${name}\\.styleSheet)`, '$1'],
    ['if\\(this\\._\\$cssResult\\$=!0,.*?"\\);', ''],
    [`\\(${name}=>\\{if\\(!0===${name}\\._\\$cssResult\\$.*?security\\."\\)\\}\\)\\((${name})\\)`, '$1.cssText'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [
      `,${name}=globalThis,(${name})=${name}\\.trustedTypes,${name}=\\1\\?\\1\\.emptyScript:"",${name}=${name}\\.reactiveElementPolyfillSupport`,
      '',
    ],
    ['Symbol\\.metadata\\?\\?=.*?new WeakMap;', ''],
    [`const ${name}=this\\[Symbol\\.metadata\\];if\\(null!==${name}\\)\\{.*?\\}(?=this\\._\\$Eh=)`, ''],
    // Our properties take attributes as they are.
    [
      `(_\\$AK\\(${name},(${name})\\)\\{.*?)const ${name}=${name}\\.getPropertyOptions\\((${name})\\),.*?(?=,this\\._\\$Em=null\\}\\})`,
      '$1this._$Em=$3,this[$3]=$2',
    ],
    [`type:String,converter:${name},reflect:!1,useDefault:!1,`, ''],
    // Our elements make their roots themselves.
    ['createRenderRoot\\(\\)\\{.*?\\}(?=connectedCallback)', ''],
    [`,${name}\\.shadowRootOptions=\\{mode:"open"\\}`, ''],
    // Initializers are for decorators.
    ['static addInitializer\\(.*?\\}(?=static)', ''],
    [`void 0!==(${name})\\.l&&\\(this\\.l=\\[\\.\\.\\.\\1\\.l\\]\\),`, ''],
    [`,this\\.constructor\\.l\\?\\.forEach\\(${name}=>${name}\\(this\\)\\)`, ''],
    ['removeController\\(.*?\\}(?=_\\$E_)', ''],
    [`(${name}\\.(?:unshift|push)\\()${name}\\((${name})\\)`, '$1$2'],
    // None of our properties is internal to Lit, or announced as changed before the first render.
    [
      `${name}\\.state&&\\(.*?\\),(this\\._\\$Ei\\(\\)),this\\.prototype\\.hasOwnProperty\\(${name}\\)&&\\(.*?wrapped=!0\\)`,
      '$1',
    ],
    [
      `const ${name}=this\\.constructor\\.elementProperties;if\\(${name}\\.size>0\\)for\\(.*?this\\.C\\(${name},void 0,${name},${name}\\)\\}`,
      '',
    ],
    // Names that a compiler of Google's would change.
    [`${name}\\(("(?:elementProperties|finalized|properties)")\\)`, '$1'],
    // The names of our properties are no symbols.
    [`getOwnPropertyNames:${name},getOwnPropertySymbols:${name},`, ''],
    [`\\[\\.\\.\\.${name}\\((${name})\\),\\.\\.\\.${name}\\(\\1\\)\\]`, 'Object.keys($1)'],
    // None of our properties reflects to an attribute.
    ['_\\$ET\\(.*?\\}(?=_\\$AK\\()', ''],
    [`this\\._\\$Eq&&=.*?,(?=this\\._\\$EM\\(\\)\\}updated)`, ''],
    [`\\|\\|${name}\\.useDefault&&.*?\\(${name},${name}\\)\\)(?=\\)\\)return)`, ''],
    [
      `C\\((${name}),(${name}),\\{useDefault.*?\\}(?=async )`,
      'C($1,$2){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}',
    ],
    [`,${name}\\?\\.\\(\\{ReactiveElement:${name}\\}\\),${versions('reactiveElement')}`, ''],
  ],
  'lit-element/lit-element.js': [
    [`,${name}\\.litElementHydrateSupport\\?\\.\\(\\{LitElement:${name}\\}\\);`, ';'],
    ['createRenderRoot\\(\\)\\{.*?\\}(?=update)', ''],
    ['connectedCallback\\(.*?(?=render\\(\\)\\{)', ''],
    [`const (${name})=${name}\\.litElementPolyfillSupport;\\1\\?\\.\\(\\{LitElement:${name}\\}\\);`, ''],
    [`${versions('litElement')};`, ''],
    // What directives hear about, and marks for tools.
    [',this\\._\\$Do=void 0', ''],
    ['this\\._\\$Do=', ''],
    [`${name}\\._\\$litElement\\$=!0,`, ''],
    ['this\\.hasUpdated\\|\\|\\(this\\.renderOptions\\.isConnected=this\\.isConnected\\),', ''],
  ],
  'lit-html/lit-html.js': [
    // Neither directives nor what those can ask about their place.
    [
      `function (${name})\\(${name},(${name}),${name}=${name},${name}\\)\\{if\\(\\2===.*?_\\$AS\\(.*?,\\2\\}`,
      'function $1(part,value){return value}',
    ],
    [`${name}\\(this,(${name}(?:\\[${name}\\+${name}\\])?),[^)]*\\)`, '$1'],
    [`get _\\$AU\\(\\)\\{return this\\._\\$AM\\._\\$AU\\}`, ''],
    [`get _\\$AU\\(\\)\\{return this\\._\\$AM\\?\\._\\$AU\\?\\?this\\._\\$Cv\\}`, ''],
    [`,this\\._\\$Cv=${name}\\?\\.isConnected\\?\\?!0`, ''],
    [',?this\\._\\$AN=void 0', ''],
    [`this\\._\\$AP\\?\\.\\(!1,!0,${name}\\)`, ''],
    ['setConnected\\(.*?\\)\\)\\}', ''],
    ['get parentNode\\(\\)\\{(?:return|let|const).*?\\}', ''],
    ['get startNode.*?\\}get endNode.*?\\}', ''],
    ['get tagName.*?\\}', ''],
    // Bindings in tag names, in comments and in the text of scripts; compiled templates; MathML.
    [`else ${name}\\.startsWith\\(${name}\\)&&\\(${name}\\.push\\(\\{type:6,.*?removeAttribute\\(${name}\\)\\)`, ''],
    [`:6===${name}\\.type&&\\(${name}=new ${name}\\(${name},this,${name}\\)\\)`, ':0'],
    [
      `class ${name}\\{constructor\\(${name},${name},${name}\\)\\{this\\.element=${name},this\\.type=6.*?\\}(?=const )`,
      '',
    ],
    [`,F:${name}\\}`, '}'],
    [`else\\{let ${name}=-1;for.*?length-1\\}`, ''],
    [`if\\(${name}\\.test\\(${name}\\.tagName\\)\\)\\{.*?\\}\\}\\}`, '}'],
    [`"number"==typeof ${name}\\?(this\\._\\$AC\\(${name}\\)):\\(.*?,${name}\\)(?=;)`, '$1'],
    [`:3===${name}\\?"<math>"`, ''],
    [`\\|\\|3===${name}(?=\\))`, ''],
    [`:3===${name}\\?"</math>"`, ''],
    // Comments, and elements whose text is raw, such as a text area.
    [`"!--"===${name}\\[1\\]\\?${name}=${name}:void 0!==${name}\\[1\\]\\?${name}=${name}:`, ''],
    [`${name}\\.test\\(${name}\\[2\\]\\)&&\\(${name}=RegExp\\("</"\\+${name}\\[2\\],"g"\\)\\),`, ''],
    [`(?<=${name}=)${name}\\?\\?(?=${name},${name}=-1)`, ''],
    [`${name}===${name}\\|\\|${name}===${name}\\?${name}=${name}:\\((${name}=${name}),${name}=void 0\\)`, '$1'],
    // Listeners that are objects, or have options.
    [`\\|\\|${name}\\.capture!==.*?passive(?=,)`, ''],
    [`"function"==typeof this\\._\\$AH\\?(.*?):this\\._\\$AH\\.handleEvent\\(${name}\\)`, '$1'],
    // Attributes without quotes, in which a slash may follow a value, and what is bound to an element itself.
    [`const (${name})=${name}===${name}&&${name}\\[${name}\\+1\\]\\.startsWith\\("/>"\\)\\?" ":"";`, ''],
    [`(${name})\\+\\(-2===${name}\\?${name}:${name}\\)`, '$1'],
    [`(\\+${name}\\.slice\\(${name}\\)\\+${name})\\+${name}(?=\\):)`, '$1'],
    [`void 0===${name}\\[1\\]\\?${name}=-2:`, ''],
    // Whom a directive is for.
    [`(?<=_\\$AI\\(${name},${name})=this`, ''],
    // What kind of place a part is, and in what, which only directives ask.
    ['constructor\\(\\)\\{super\\(\\.\\.\\.arguments\\),this\\.type=\\d\\}', ''],
    [`constructor\\([\\w,]*\\)\\{super\\([\\w,]*\\),this\\.type=5\\}`, ''],
    ['this\\.type=\\d,', ''],
    [`,this\\._\\$AM=${name}(?=[,}])`, ''],
    [`(constructor\\(${name},${name}),${name}(?=,${name}\\)\\{this\\._\\$AH)`, '$1'],
    [`(constructor\\(${name},${name},${name}),${name}(?=,${name}\\)\\{this\\._\\$AH)`, '$1'],
    [`(constructor\\(${name}),${name}(?=\\)\\{this\\._\\$AV)`, '$1'],
    [
      `(\\(${name},(?:${name}\\.nextSibling|${name}\\.name,${name}\\.strings)|,this\\.O\\(${name}\\(\\)\\)),this(?=,)`,
      '$1',
    ],
    [`(new ${name}\\(${name}),this(?=\\))`, '$1'],
    [`,void 0(?=,${name}\\?\\?\\{\\}\\))`, ''],
    // What comes first in an element needs no node that marks its place: its place is the start of the element.
    [`let (${name});(?=this\\.parts=\\[\\])`, 'let $1,unmarked=[];'],
    [
      `(if\\((${name})\\.data===${name}\\))(${name}\\.push\\(\\{type:2,index:)(${name})\\}\\)(.*?\\})(?=\\}static createElement)`,
      '$1{const isMarked=$2.previousSibling||!$2.parentNode.tagName;$3isMarked?$4:--$4}),isMarked||unmarked.push($2)}$5unmarked.forEach(node=>node.remove())',
    ],
    [`=new (${name})\\((${name}),\\2\\.nextSibling`, '=new $1($2,after($2)'],
    [`this\\._\\$AA\\.nextSibling`, 'after(this._$AA)'],
    [`this\\._\\$AA\\.parentNode(?=\\.insertBefore)`, '(this._$AA.tagName?this._$AA:this._$AA.parentNode)'],
    [`,(?=${name}=Array\\.isArray)`, ',after=node=>node.tagName?node.firstChild:node.nextSibling,'],
    // What is between two items of a list is the end of one and the start of the next, as items don't move.
    [`(${name})=new (${name})\\(this\\.O\\(${name}\\(\\)\\),`, '$1=new $2($1?$1._$AB:this._$AA,'],
    // Places to render in that others chose.
    [`\\(${name}\\?\\.creationScope\\?\\?(${name})\\)`, '$1'],
    [`${name}\\?\\.renderBefore\\?\\?`, ''],
    // What polyfills replace.
    [`${name}\\((${name})\\)(?=\\.nextSibling|\\.remove\\(\\))`, '$1'],
    [`,(${name})=${name}\\.litHtmlPolyfillSupport;\\1\\?\\.\\(${name},${name}\\),${versions('litHtml')};`, ';'],
    [
      `,(${name})=document,`,
      ',$1=document,aside=Reflect.get(Document.prototype,"implementation",$1).createHTMLDocument(),',
    ],
    [`${name}(?=\\.createElement\\("template"\\))`, 'aside'],
  ],
};

export function litOnThePage() {
  return {
    name: 'lit-on-the-page',
    transform(code, id) {
      const file = Object.keys(changes).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      const changed = changes[file].reduce((before, [found, instead]) => {
        const after = before.replaceAll(new RegExp(found, 'gs'), instead);
        if (after === before) throw new Error(`${file} no longer has ${found}.`);
        return after;
      }, code);
      return { code: changed, map: null }; // the map of Lit's own file stays near enough
    },
  };
}
