<?php
/**
 * The block: a single one, with a variation for each tag.
 *
 * @package OutreachElements
 */

namespace OutreachElements;

defined( 'ABSPATH' ) || exit;

const EDITOR_SCRIPT = 'outreach-elements-editor';
const FRAME_SCRIPT  = 'outreach-elements-frame-host';

add_action(
  'init',
  function () {
    $address = fn( string $file ) => plugins_url( "block/$file", PLUGIN_FILE );
    $needs   = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
    wp_register_script( EDITOR_SCRIPT, $address( 'editor.js' ), $needs, VERSION, true );
    wp_set_script_translations( EDITOR_SCRIPT, 'outreach-elements', dirname( PLUGIN_FILE ) . '/languages' );
    wp_register_style( EDITOR_SCRIPT, $address( 'editor.css' ), array(), VERSION );

    register_block_type(
      dirname( PLUGIN_FILE ) . '/block',
      array(
        'attributes'      => block_attributes(),
        'variations'      => block_variations(),
        'render_callback' => __NAMESPACE__ . '\render_block',
      )
    );
  }
);

add_action(
  'enqueue_block_editor_assets',
  function () {
    $list = wp_json_encode( editor_list() );
    wp_add_inline_script( EDITOR_SCRIPT, "var outreachElements = $list;", 'before' );
  }
);

// The script that sizes a preview has to run in the page around it, which in most editors is a frame itself.
add_action(
  'enqueue_block_assets',
  function () {
    if ( is_admin() ) {
      wp_enqueue_script( FRAME_SCRIPT, asset_url( 'frame-host.js' ), array(), VERSION, true );
    }
  }
);

/** The attributes of the block: which tag, the text of its link, and what the sidebar can set. */
function block_attributes(): array {
  $attributes = array(
    'element'  => array(
      'type'    => 'string',
      'enum'    => block_tags(),
      'default' => block_tags()[0],
    ),
    'linkText' => array(
      'type'    => 'string',
      'default' => '',
    ),
  );
  foreach ( sidebar_attributes() as $name => $rule ) {
    $attributes[ $name ] = array( 'type' => 'boolean' === $rule['type'] ? 'boolean' : 'string' );
    if ( 'choice' === $rule['type'] ) {
      $attributes[ $name ]['enum'] = $rule['options'];
    }
  }
  return $attributes;
}

/** The attributes that an editor sets in the sidebar, with their rules. */
function sidebar_attributes(): array {
  return array_filter( ATTRIBUTES, fn( $rule ) => isset( $rule['sidebar'] ) );
}

/** An entry in the inserter for each tag. */
function block_variations(): array {
  $variations = array();
  foreach ( block_tags() as $index => $tag ) {
    $labels       = element_labels()[ $tag ];
    $variations[] = array(
      'name'        => $tag,
      'title'       => $labels['title'],
      'description' => $labels['description'],
      'icon'        => ELEMENTS[ $tag ]['icon'],
      'attributes'  => array( 'element' => $tag ),
      'isActive'    => array( 'element' ),
      'isDefault'   => 0 === $index,
      'scope'       => array( 'inserter', 'block' ),
    );
  }
  return $variations;
}

/** The data that the editor's script works with. */
function editor_list(): array {
  $elements = array();
  foreach ( block_tags() as $tag ) {
    $listed     = array_keys( array_intersect_key( attributes_of( $tag ), sidebar_attributes() ) );
    $elements[] = array(
      'tag'        => $tag,
      'title'      => element_labels()[ $tag ]['title'],
      'languages'  => in_each_language( $tag ),
      'attributes' => array_values( array_diff( $listed, ELEMENTS[ $tag ]['unlisted'] ?? array() ) ),
    );
  }
  $controls = array();
  foreach ( sidebar_attributes() as $name => $rule ) {
    $labels            = attribute_labels()[ $name ];
    $controls[ $name ] = array(
      'type'    => isset( $labels['options'] ) ? 'choice' : $rule['type'],
      'label'   => $labels['label'],
      'help'    => $labels['help'] ?? '',
      'default' => $rule['default'] ?? '',
      'options' => array_map(
        fn( $value, $label ) => array(
          'value' => (string) $value,
          'label' => $label,
        ),
        array_keys( $labels['options'] ?? array() ),
        $labels['options'] ?? array()
      ),
    );
  }
  return array(
    'elements'     => $elements,
    'controls'     => $controls,
    'siteDefaults' => array( 'lang' => language_of_page() ) + array_intersect_key( settings(), array_flip( SITE_DEFAULTS ) ),
  );
}

/**
 * The text of a tag's link, and the tag's own page, by language.
 *
 * @param string $tag One of ELEMENTS.
 */
function in_each_language( string $tag ): array {
  $languages = array();
  foreach ( links() as $language => $links ) {
    $languages[ $language ] = array(
      'link'    => $links[ $tag ],
      'preview' => page_of( $tag, array( 'lang' => $language ) ),
    );
  }
  return $languages;
}

/**
 * The block on a page.
 *
 * @param array $attributes Of the block, checked against block_attributes() by WordPress.
 */
function render_block( array $attributes ): string {
  list( $link, $data ) = data_form( $attributes['element'], $attributes, trim( $attributes['linkText'] ) );
  return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes( array( 'class' => 'outreach' ) + $data ), $link );
}
