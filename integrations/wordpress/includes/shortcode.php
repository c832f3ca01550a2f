<?php
/**
 * The shortcode: `[outreach tag="quick-scan" mode="page" allow-saving]Text of the link[/outreach]`.
 *
 * @package OutreachElements
 */

namespace OutreachElements;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'outreach', __NAMESPACE__ . '\render_shortcode' );

/**
 * The shortcode on a page. If something is wrong with it, those who can change it read what; others get the link.
 *
 * @param array|string $given     Attributes, '' when there are none.
 * @param string|null  $link_text The text between the start and the end of the shortcode.
 */
function render_shortcode( $given, $link_text = null ): string {
  $given = without_positions( is_array( $given ) ? $given : array() );
  $tag   = $given['tag'] ?? '';
  $text  = html_entity_decode( wp_strip_all_tags( (string) $link_text, true ), ENT_QUOTES, 'UTF-8' );
  unset( $given['tag'] );

  $problem = problem_with( $tag, $given );
  if ( '' === $problem ) {
    list( $link, $data ) = data_form( $tag, $given, $text );
    return '<div' . html_attributes( array( 'class' => 'outreach' ) + $data ) . ">$link</div>";
  }
  $message = can_edit_this() ? sprintf( '<p role="note"><strong>%s</strong></p>', esc_html( $problem ) ) : '';
  return isset( ELEMENTS[ $tag ] ) ? $message . link_to( $tag, array(), $text ) : $message;
}

/**
 * Puts back the name of an attribute without a value, to which WordPress gives a number.
 *
 * @param array $given Attributes of a shortcode.
 */
function without_positions( array $given ): array {
  $attributes = array();
  foreach ( $given as $name => $value ) {
    $attributes[ is_int( $name ) ? strtolower( $value ) : $name ] = is_int( $name ) ? '' : $value;
  }
  return $attributes;
}

/**
 * What is wrong, '' if nothing is.
 *
 * @param string $tag   As it was given.
 * @param array  $given Attributes by name.
 */
function problem_with( string $tag, array $given ): string {
  if ( ! isset( ELEMENTS[ $tag ] ) ) {
    /* translators: 1: what was given, 2: what there is. */
    $problem = __( 'Shortcode outreach: tag="%1$s" is none of %2$s.', 'outreach-elements' );
    return sprintf( $problem, $tag, implode( ', ', array_keys( ELEMENTS ) ) );
  }
  foreach ( $given as $name => $value ) {
    $rule = attributes_of( $tag )[ $name ] ?? null;
    if ( ! $rule ) {
      /* translators: 1: the attribute that was given, 2: the tag, 3: the attributes there are. */
      $problem = __( 'Shortcode outreach: "%1$s" is no attribute of %2$s, which has %3$s.', 'outreach-elements' );
      return sprintf( $problem, $name, $tag, implode( ', ', array_keys( attributes_of( $tag ) ) ) );
    }
    if ( ! is_valid( $rule, $value ) ) {
      /* translators: 1: the attribute, 2: the value that was given, 3: the values there are. */
      $problem = __( 'Shortcode outreach: %1$s="%2$s" is none of %3$s.', 'outreach-elements' );
      return sprintf( $problem, $name, $value, implode( ', ', $rule['options'] ) );
    }
  }
  return '';
}

/** Whether the person who sees this can change it: a post, or a widget or template. */
function can_edit_this(): bool {
  $post = get_post();
  return $post && in_the_loop() ? current_user_can( 'edit_post', $post->ID ) : current_user_can( 'edit_theme_options' );
}
