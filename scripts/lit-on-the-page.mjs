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
    [
      `constructor\\((${name}),${name},${name}\\)\\{if\\(this\\._\\$cssResult\\$=!0,.*?\\}(?=get )`,
      'constructor($1){this.cssText=$1}',
    ],
    [`(?<=new ${name}\\(${name}),${name},${name}(?=\\)\\})`, ''],
    [`1===${name}\\.length\\?${name}\\[0\\]:(?=${name}\\.reduce)`, ''],
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
    // All of our styles are style sheets.
    [
      `(static finalizeStyles\\((${name})\\)\\{).*?\\}(?=static _)`,
      '$1return[...new Set([$2].flat(1/0).reverse())].reverse()}',
    ],
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
    // All of our properties have options, of which none says when a value has changed, and their names are texts.
    [
      `requestUpdate\\((${name}),(${name}),${name},${name}=!1,${name}\\)(\\{if\\(void 0!==\\1\\)\\{).*?return;this\\.C\\(\\1,\\2,${name}\\)`,
      'requestUpdate($1,$2)$3if(Object.is(this[$1],$2))return;this.C($1,$2)',
    ],
    ['static getPropertyOptions\\(.*?\\}(?=static)', ''],
    [`(static createProperty\\(${name},${name})=${name}`, '$1'],
    [`"string"==typeof (${name})\\?(\\1\\.toLowerCase\\(\\)):void 0`, '$2'],
    // Our elements update whenever they are asked to, and at once.
    [
      `let ${name}=!1;(const ${name}=this\\._\\$AL;try\\{)${name}=this\\.shouldUpdate\\(${name}\\),${name}\\?\\((.*?)\\):this\\._\\$EM\\(\\)\\}catch\\((${name})\\)\\{throw ${name}=!1,this\\._\\$EM\\(\\),\\3\\}${name}&&`,
      '$1$2}catch($3){throw this._$EM(),$3}',
    ],
    [`shouldUpdate\\(${name}\\)\\{return!0\\}`, ''],
    [`const (${name})=this\\.scheduleUpdate\\(\\);return null!=\\1&&await \\1,`, 'return this.performUpdate(),'],
    ['scheduleUpdate\\(\\)\\{return this\\.performUpdate\\(\\)\\}', ''],
    [
      `C\\((${name}),(${name}),\\{useDefault.*?\\}(?=async )`,
      'C($1,$2){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}',
    ],
    [`,${name}\\?\\.\\(\\{ReactiveElement:${name}\\}\\),${versions('reactiveElement')}`, ''],
    // No attribute changes because a property does.
    [
      `attributeChangedCallback\\((${name}),${name},(${name})\\).*?this\\._\\$Em=null\\}\\}`,
      'attributeChangedCallback($1,before,$2){this[this.constructor._$Eh.get($1)]=$2}',
    ],
    [',this\\._\\$Em=null', ''],
    ['this\\._\\$Eh&&(?=\\[)', ''],
    // A property that has no accessor of ours gets Lit's, and what was set before is given to each once.
    [`void 0!==(${name})&&(${name}\\(this\\.prototype,${name},\\1\\))`, '$2'],
    [`(this\\.requestUpdate\\(${name},${name}),${name}(?=\\)\\},configurable)`, '$1'],
    [`${name}\\.size>0&&\\((this\\._\\$Ep=${name})\\)`, '$1'],
    ['this\\._\\$Ep=void 0,', ''],
    [
      `if\\(this\\.renderRoot\\?\\?=this\\.createRenderRoot\\(\\),this\\._\\$Ep\\)\\{(for\\(.*?;)this\\._\\$Ep=void 0\\}`,
      '$1this._$Ep=[]',
    ],
    // Elements have a root, and may update, from when they are connected.
    ['void 0!==this\\.renderRoot(?=&&)', 'this.renderRoot'],
    [`enableUpdating\\(${name}\\)\\{\\}`, ''],
    ['!1===this\\.isUpdatePending&&', 'this.isUpdatePending||'],
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
    // Each of our elements renders something.
    [
      `constructor\\(\\)\\{super\\(\\.\\.\\.arguments\\),(this\\.renderOptions=\\{host:this\\})\\}`,
      'renderOptions={host:this};',
    ],
    [`(?<=\\})render\\(\\)\\{return ${name}\\}`, ''],
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
    // Our templates are literals, with double quotes around attributes, and our lists are arrays.
    [`'"'===${name}\\[3\\]\\?(${name}):${name}`, '$1'],
    [`if\\(${name}\\.hasAttributes\\(\\)\\)(?=for)`, ''],
    [`,(${name})=(${name})=>(${name})\\(\\2\\)\\|\\|"function"==typeof \\2\\?\\.\\[Symbol\\.iterator\\]`, ',$1=$3'],
    [`if\\(!${name}\\(${name}\\)\\|\\|!${name}\\.hasOwnProperty\\("raw"\\)\\)throw Error\\("[^"]*"\\);`, ''],
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
    // Whom a directive is for, and values that don't show yet.
    [`(?<=_\\$AI\\(${name},${name}=this,${name}),${name}`, ''],
    [`(${name})&&!${name}&&(?=this\\.j\\()`, '$1&&'],
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
    // What is between two items of a list is the end of one and the start of the next, as items don't move. The last ends where the list does.
    [
      `(${name})=new (${name})\\(this\\.O\\((${name})\\(\\)\\),this\\.O\\(\\3\\(\\)\\),`,
      '$1=new $2($1?endOf($1,this):this._$AA,this._$AB,',
    ],
    [
      `,(?=${name}=Array\\.isArray)`,
      ',endOf=(item,list)=>{const end=list._$AB;if(item._$AB===end)for(let mark=list.O(document.createComment("")),part=item;part?._$AB===end;part=Array.isArray(part._$AH)?part._$AH.at(-1):0)part._$AB=mark;return item._$AB},',
    ],
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
    // Our templates have no other comments than the marks of places, and no other places than in text and attributes.
    ['(?<==)/<\\(\\?:\\(!--.*?/g', '/<\\/?[a-z][^>\\s]*/gi'],
    [`void 0!==${name}\\[2\\]\\?\\((${name}=${name})\\):void 0!==${name}\\[3\\]&&\\(\\1\\)`, '$1'],
    [`if\\(8===${name}\\.nodeType\\)if\\(${name}\\.data===${name}\\)(?=\\{)`, ''],
    [`:1===${name}\\.type\\?(${name}=new ${name}\\.ctor\\([^)]*\\)):0`, ':$1'],
    [`void 0!==(${name})&&\\((void 0!==\\1\\.strings\\?.*?)\\),(${name}\\+\\+)`, '$2,$3'],
    // Listeners have a host, and stay or go.
    [
      `,${name}=(${name})===(${name})&&${name}!==\\2,${name}=\\1!==\\2&&\\((${name}===\\2)\\|\\|${name}\\);${name}&&(this.*?),${name}&&(this.*?),(?=this)`,
      ';$1===$2?$4:$3&&$5,',
    ],
    [`this\\.options\\?\\.host\\?\\?this\\.element`, 'this.options.host'],
    // Attributes with values have them right after a sign and a quote.
    ['(?<==)RegExp\\(`>.*?,"g"\\)', '/>|\\s(?:([^\\s"\'>=\\/]+)(="|)|$)/g'],
    [`void 0===(${name})\\[3\\]\\?(${name}):(${name})`, '$1[2]?$3:$2'],
    [
      `(${name}\\.length>2\\|\\|)""!==(${name}\\[0\\]\\|\\|)""!==(${name}\\[1\\])\\?(\\(.*?\\)):this\\._\\$AH=${name}`,
      '($1$2$3)&&$4',
    ],
    // Each root is rendered in once, by its element.
    [
      `(?<=\\((${name}),(${name}),(${name})\\)=>)\\{const ${name}=\\2;let ${name}=${name}\\._\\$litPart\\$;.*?(${name})\\(\\2\\.insertBefore\\((${name}\\(\\)),.*?,${name}\\}`,
      '($2._$litPart$??=new $4($2.insertBefore($5,null),null,$3))._$AI($1)',
    ],
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
