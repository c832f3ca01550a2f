<?php
/**
 * Removes what the plugin has stored, when it is deleted.
 *
 * @package OutreachElements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( ! is_multisite() ) {
  delete_option( 'outreach_elements' );
  return;
}

$outreach_elements_sites = get_sites(
  array(
    'fields' => 'ids',
    'number' => 0,
  )
);
foreach ( $outreach_elements_sites as $outreach_elements_site ) {
  switch_to_blog( $outreach_elements_site );
  delete_option( 'outreach_elements' );
  restore_current_blog();
}
