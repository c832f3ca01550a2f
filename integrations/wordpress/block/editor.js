// The block in the editor: a preview, and a sidebar made from the list that PHP hands over. No build step.
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
          placeholder: element.link,
          onChange: (linkText) => setAttributes({ linkText }),
        }),
      ),
    );
  }

  /** What is as it would be anyway isn't kept in the post. */
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

  /** Nothing in it can be clicked or reached with the keyboard, so that the block can be selected. */
  function Preview({ element, attributes }) {
    const query = new URLSearchParams();
    let fragment = '';
    for (const name of element.attributes) {
      const value = attributes[name] ?? siteDefaults[name];
      // In the fragment no server gets to see them.
      if (name === 'codes') fragment = codesIn(value);
      else if (value) query.set(name, value === true ? '' : value);
    }
    const src = `${element.preview}?${query}${fragment && `#${element.tag}=${fragment}`}`;
    const title = sprintf(
      /* translators: %s: the title of an element. */
      __('Preview: %s', 'outreach-elements'),
      element.title,
    );
    return h(
      'div',
      useBlockProps({ className: 'outreach-elements-preview' }),
      // With another address it is another frame, or the browser's back button would go through all of them.
      h(Disabled, null, h('iframe', { key: src, src, title, tabIndex: -1 })),
    );
  }

  function codesIn(text = '') {
    const codes = text.split(/[\s,;]+/).filter(Boolean);
    return codes.map(encodeURIComponent).join(',');
  }
}
