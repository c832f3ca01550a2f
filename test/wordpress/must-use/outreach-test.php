<?php
/**
 * For the test only: reports the plugin's list and the content of the database, and gives a post its own language.
 *
 * @package OutreachElements
 */

add_action(
  'rest_api_init',
  function () {
    $routes = array(
      '/list' => 'outreach_test_list',
      '/rows' => 'outreach_test_rows',
    );
    foreach ( $routes as $route => $callback ) {
      register_rest_route(
        'outreach-test/v1',
        $route,
        array(
          'callback'            => $callback,
          'permission_callback' => '__return_true',
        )
      );
    }
  }
);

// As multilingual plugins do, which know the language of a page by its address.
add_filter(
  'locale',
  function ( $locale ) {
    return is_admin() || empty( $_GET['in'] ) ? $locale : sanitize_locale_name( wp_unslash( $_GET['in'] ) );
  }
);

/** The attributes of each tag, with their rules. */
function outreach_test_list(): array {
  $tags = array_keys( OutreachElements\ELEMENTS );
  return array_combine( $tags, array_map( 'OutreachElements\attributes_of', $tags ) );
}

/** Options by name, and the rows that mention us in any table except that of the posts. */
function outreach_test_rows(): array {
  global $wpdb;
  $mentions = array();
  foreach ( array_diff( $wpdb->tables(), array( $wpdb->options, $wpdb->posts ) ) as $table ) {
    foreach ( $wpdb->get_results( "SELECT * FROM $table", ARRAY_A ) as $row ) {
      if ( false !== stripos( wp_json_encode( $row ), 'outreach' ) ) {
        $mentions[] = array( $table => $row );
      }
    }
  }
  return array(
    'options'  => array_column( $wpdb->get_results( "SELECT option_name, option_value FROM $wpdb->options" ), 'option_value', 'option_name' ),
    'mentions' => $mentions,
  );
}
