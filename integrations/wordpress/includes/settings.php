<?php
/**
 * The settings for the whole site, and their page under Settings.
 *
 * @package OutreachElements
 */

namespace OutreachElements;

defined( 'ABSPATH' ) || exit;

/** The only thing that the plugin stores. uninstall.php deletes it. */
const OPTION        = 'outreach_elements';
const SETTINGS_PAGE = 'outreach-elements';

/** The attributes that a site can choose a default for, where the place itself doesn't. */
const SITE_DEFAULTS = array( 'theme', 'heading-level' );

/** The settings that differ from their defaults. */
function settings(): array {
  return sanitize_settings( get_option( OPTION, array() ) );
}

/**
 * Keeps only valid settings.
 *
 * @param mixed $given What was sent, or stored.
 */
function sanitize_settings( $given ): array {
  $given    = is_array( $given ) ? $given : array();
  $settings = array();
  foreach ( SITE_DEFAULTS as $name ) {
    if ( isset( $given[ $name ] ) && is_valid( ATTRIBUTES[ $name ], $given[ $name ] ) ) {
      $settings[ $name ] = $given[ $name ];
    }
  }
  if ( ! empty( $given['everywhere'] ) ) {
    $settings['everywhere'] = '1';
  }
  return $settings;
}

add_action(
  'admin_menu',
  function () {
    $title = __( 'Outreach work', 'outreach-elements' );
    add_options_page( $title, $title, 'manage_options', SETTINGS_PAGE, __NAMESPACE__ . '\show_settings_page' );
  }
);

add_action(
  'admin_init',
  function () {
    register_setting( SETTINGS_PAGE, OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings' ) );
    add_settings_section( 'defaults', '', '__return_null', SETTINGS_PAGE );
    foreach ( SITE_DEFAULTS as $name ) {
      $label = attribute_labels()[ $name ]['label'];
      $args  = array(
        'name'      => $name,
        'label_for' => "outreach-elements-$name",
      );
      add_settings_field( $name, $label, __NAMESPACE__ . '\show_choice', SETTINGS_PAGE, 'defaults', $args );
    }
    add_settings_field( 'everywhere', __( 'Script', 'outreach-elements' ), __NAMESPACE__ . '\show_everywhere', SETTINGS_PAGE, 'defaults' );
  }
);

add_filter(
  'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
  function ( array $links ): array {
    $address = admin_url( 'options-general.php?page=' . SETTINGS_PAGE );
    $link    = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'outreach-elements' ) );
    return array_merge( array( 'settings' => $link ), $links );
  }
);

/** The page. */
function show_settings_page(): void {
  if ( ! current_user_can( 'manage_options' ) ) {
    return;
  }
  ?>
  <div class="wrap">
    <h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
    <p><?php esc_html_e( 'These are the defaults. Whoever places an element can choose something else there.', 'outreach-elements' ); ?></p>
    <form action="options.php" method="post">
      <?php
      settings_fields( SETTINGS_PAGE );
      do_settings_sections( SETTINGS_PAGE );
      submit_button();
      ?>
    </form>
  </div>
  <?php
}

/**
 * The field of an attribute.
 *
 * @param array $args With the attribute's name, and the id that its label is for.
 */
function show_choice( array $args ): void {
  $name    = $args['name'];
  $options = array_replace(
    attribute_labels()[ $name ]['options'],
    array( '' => __( 'Default of the elements', 'outreach-elements' ) )
  );
  printf( '<select id="%s" name="%s">', esc_attr( $args['label_for'] ), esc_attr( OPTION . "[$name]" ) );
  foreach ( $options as $value => $label ) {
    $chosen = selected( settings()[ $name ] ?? '', (string) $value, false );
    printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), $chosen, esc_html( $label ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- $chosen comes from WordPress.
  }
  echo '</select>';
}

/** The field that says where the script is loaded. */
function show_everywhere(): void {
  ?>
  <label for="outreach-elements-everywhere">
    <input type="checkbox" id="outreach-elements-everywhere" name="<?php echo esc_attr( OPTION . '[everywhere]' ); ?>" value="1"
      aria-describedby="outreach-elements-everywhere-help" <?php checked( isset( settings()['everywhere'] ) ); ?>>
    <?php esc_html_e( 'Load it on every page', 'outreach-elements' ); ?>
  </label>
  <p class="description" id="outreach-elements-everywhere-help">
    <?php esc_html_e( 'Only needed if elements stand where WordPress doesn’t see them, such as in a page builder or in the files of a theme. Otherwise only pages with an element load it.', 'outreach-elements' ); ?>
  </p>
  <?php
}
