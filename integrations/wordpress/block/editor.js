// The block in the editor: a preview, and a sidebar made from the list that PHP passes on. No build step.
/* global URLSearchParams, outreachElements, wp */

{
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
  const { createElement: h, Fragment } = wp.element;
  const { __, sprintf } = wp.i18n;
  const { controls, elements, siteDefaults } = outreachElements;

  wp.blocks.registerBlockType('outreach-elements/element', { edit: Edit, save: () => null });

  function Edit({ attributes, setAttributes }) {
    const element = elements.find(({ tag }) => tag === attributes.element) ?? elements[0];
    return h(Fragment, null, h(Sidebar, { element, attributes, setAttributes }), h(Preview, { element, attributes }));
  }

  function Sidebar({ element, attributes, setAttributes }) {
    return h(
      InspectorControls,
      null,
      h(
        PanelBody,
        { title: __('Settings', 'outreach-elements') },
        h(SelectControl, {
          label: __('Element', 'outreach-elements'),
          value: element.tag,
          options: elements.map(({ tag, title }) => ({ value: tag, label: title })),
          onChange: (tag) => setAttributes({ element: tag }),
        }),
        element.attributes.map((name) =>
          h(Control, {
            key: name,
            ...controls[name],
            value: attributes[name],
            onChange: (value) => setAttributes({ [name]: value }),
          }),
        ),
        h(TextControl, {
          label: __('Text of the link', 'outreach-elements'),
          help: __(
            'Stands there until the element is loaded, and for visitors without JavaScript.',
            'outreach-elements',
          ),
          value: attributes.linkText,
          placeholder: inLanguage(element, attributes).link,
          onChange: (linkText) => setAttributes({ linkText }),
        }),
      ),
    );
  }

  /** A value that is the default isn't stored in the post. */
  function Control({ type, label, help, options, default: byDefault, value, onChange }) {
    if (type === 'boolean') {
      return h(ToggleControl, { label, help, checked: Boolean(value), onChange: (on) => onChange(on || undefined) });
    }
    const props = {
      label,
      help,
      value: value ?? byDefault,
      onChange: (given) => onChange(given === byDefault ? undefined : given),
    };
    return type === 'choice' ? h(SelectControl, { ...props, options }) : h(TextControl, props);
  }

  /** Nothing in the preview can be clicked or reached with the keyboard, so that the block itself can be selected. */
  function Preview({ element, attributes }) {
    const query = new URLSearchParams();
    let fragment = '';
    for (const name of element.attributes) {
      const value = attributes[name] ?? siteDefaults[name];
      // In the fragment, which no server gets to see.
      if (name === 'codes') fragment = codesIn(value);
      // Each language has its own page.
      else if (value && name !== 'lang') query.set(name, value === true ? '' : value);
    }
    const src = `${inLanguage(element, attributes).preview}?${query}${fragment && `#${element.tag}=${fragment}`}`;
    const title = sprintf(
      /* translators: %s: the title of an element. */
      __('Preview: %s', 'outreach-elements'),
      element.title,
    );
    return h(
      'div',
      useBlockProps({ className: 'outreach-elements-preview' }),
      // Another address gets another frame, or the browser's back button would step through all of them.
      h(Disabled, null, h('iframe', { key: src, src, title, tabIndex: -1 })),
    );
  }

  /** The texts and page of an element in the chosen language, or else that of the site. */
  function inLanguage({ languages }, { lang = siteDefaults.lang }) {
    return languages[lang.slice(0, 2).toLowerCase()] ?? languages[siteDefaults.lang.slice(0, 2)];
  }

  /** The complete codes: the preview doesn't load again at each key, to report one that is still being typed. */
  function codesIn(text = '') {
    const codes = text.split(/[\s,;]+/).filter((code) => [8, 12, 16].includes(code.replace(/\W/g, '').length));
    return codes.map(encodeURIComponent).join(',');
  }
}
