<?php
/**
 * Loads the script of the elements on pages that need it. It comes from this website, as does all that it loads later.
 *
 * @package OutreachElements
 */

namespace OutreachElements;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'outreach-elements';

/**
 * The address of a file that comes with the elements.
 *
 * @param string $path As in the folder assets.
 */
function asset_url( string $path ): string {
  return plugins_url( "assets/$path", PLUGIN_FILE );
}

/** For code that puts an element on the page. Block themes do so before the head of a page is made, others after it. */
function load_script(): void {
  wp_enqueue_script( SCRIPT );
}

add_action(
  'init',
  function () {
    wp_register_script( SCRIPT, asset_url( 'loader.js' ), array(), VERSION, array( 'strategy' => 'defer' ) );
  }
);

add_action(
  'wp_enqueue_scripts',
  function () {
    if ( isset( settings()['everywhere'] ) ) {
      load_script();
    }
  }
);

/**
 * Loads the script if HTML that someone wrote has elements in it.
 *
 * @param mixed $html The value in a filter, which is returned unchanged.
 */
function load_script_for( $html ) {
  if ( is_string( $html ) && ! wp_script_is( SCRIPT ) && has_elements( $html ) ) {
    load_script();
  }
  return $html;
}

/**
 * Whether HTML has elements in it, as tags or in the data form.
 *
 * @param string $html HTML.
 */
function has_elements( string $html ): bool {
  static $pattern = null;
  $pattern        = $pattern ?? '/<(?:' . implode( '|', array_keys( ELEMENTS ) ) . ')[\s>]|\sdata-outreach\s*=/i';
  return 1 === preg_match( $pattern, $html );
}

// Posts and pages; blocks, including those in templates and widgets; classic widgets.
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content' ) as $outreach_elements_hook ) {
  add_filter( $outreach_elements_hook, __NAMESPACE__ . '\load_script_for', PHP_INT_MAX );
}
unset( $outreach_elements_hook );
