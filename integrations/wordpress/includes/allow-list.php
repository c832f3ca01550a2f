<?php
/**
 * Lets authors put the tags in their posts even if they can't use arbitrary HTML. Nothing that it allows can carry a script.
 *
 * The data form needs no rule: WordPress lets everyone write a `<div>` with `data-*`, and the script only takes
 * attributes from it that an element knows.
 *
 * @package OutreachElements
 */

namespace OutreachElements;

defined( 'ABSPATH' ) || exit;

add_filter(
  'wp_kses_allowed_html',
  function ( array $allowed, $context ): array {
    if ( 'post' !== $context ) {
      return $allowed;
    }
    $everywhere = array( 'class', 'id', 'hidden' );
    foreach ( array_keys( ELEMENTS ) as $tag ) {
      $names           = array_merge( array_keys( attributes_of( $tag ) ), $everywhere );
      $allowed[ $tag ] = array_fill_keys( $names, true );
    }
    // The host's own text in an element: <p slot="introduction">, <div slot="follow-up">.
    foreach ( array( 'div', 'p' ) as $tag ) {
      if ( isset( $allowed[ $tag ] ) ) {
        $allowed[ $tag ]['slot'] = true;
      }
    }
    return $allowed;
  },
  10,
  2
);
