<?php
/**
 * Plugin Name:       Outreach Elements
 * Description:       Puts outreach work (outreachend werken) on your website: a quick scan, a threshold checklist, the definition, and profiles side by side. As a block or by shortcode. What a visitor fills in stays in the browser.
 * Version:           @VERSION@
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            The authors of outreach-elements
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       outreach-elements
 * Domain Path:       /languages
 * Update URI:        @UPDATE_URI@
 *
 * @package OutreachElements
 */

namespace OutreachElements;

defined( 'ABSPATH' ) || exit;

const VERSION     = '@VERSION@';
const PLUGIN_FILE = __FILE__;

foreach ( array( 'elements', 'language', 'labels', 'settings', 'script', 'renderer', 'block', 'shortcode', 'allow-list', 'result-code' ) as $outreach_elements_part ) {
  require __DIR__ . "/includes/$outreach_elements_part.php";
}
unset( $outreach_elements_part );

add_action(
  'init',
  function () {
    load_plugin_textdomain( 'outreach-elements', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
  },
  0
);
