<?php
/**
 * Makes the data form, which the script turns into an element. Without the script, its link remains.
 *
 * @package OutreachElements
 */

namespace OutreachElements;

defined( 'ABSPATH' ) || exit;

/**
 * The content of the `<div>`, and what it says of the element.
 *
 * @param string $tag       One of ELEMENTS.
 * @param array  $given     Attributes by name; what isn't one of the tag, or can't be its value, is left out.
 * @param string $link_text Plain text; '' is the tag's own.
 * @return array{0: string, 1: array<string, string>} The link, and the attributes of the `<div>` around it.
 */
function data_form( string $tag, array $given, string $link_text ): array {
  load_script();
  $attributes = attributes_to_write( $tag, $given );
  $data       = array( 'data-outreach' => $tag );
  foreach ( $attributes as $name => $value ) {
    $data[ "data-$name" ] = $value;
  }
  return array( link_to( $tag, $attributes, $link_text ), $data );
}

/**
 * A link to the page that has the element to itself. In a paragraph, for who takes over the HTML of a page in an editor:
 * Enter splits the block that the caret is in, and that mustn't be the element's place.
 *
 * @param string                $tag        One of ELEMENTS.
 * @param array<string, string> $attributes Of the element.
 * @param string                $link_text  Plain text; '' is the tag's own.
 */
function link_to( string $tag, array $attributes, string $link_text ): string {
  $language = '' === $link_text && 0 !== strpos( get_bloginfo( 'language' ), LANGUAGE ) ? ' lang="' . LANGUAGE . '"' : '';
  $text     = '' === $link_text ? element_labels()[ $tag ]['link'] : $link_text;
  return sprintf( '<p><a href="%s"%s>%s</a></p>', esc_url( page_of( $tag, $attributes ) ), $language, esc_html( $text ) );
}

/**
 * The address of that page. Results stand in its fragment, which no server gets to see.
 *
 * @param string                $tag        One of ELEMENTS.
 * @param array<string, string> $attributes Of the element.
 */
function page_of( string $tag, array $attributes ): string {
  $query    = http_build_query( array_diff_key( $attributes, array_flip( RESULTS ) ), '', '&', PHP_QUERY_RFC3986 );
  $codes    = preg_split( '/[\s,;]+/', $attributes['codes'] ?? $attributes['value'] ?? '', -1, PREG_SPLIT_NO_EMPTY );
  $fragment = implode( ',', array_map( 'rawurlencode', $codes ) );
  return asset_url( "frames/$tag.html" ) . ( '' === $query ? '' : "?$query" ) . ( '' === $fragment ? '' : "#$tag=$fragment" );
}

/**
 * The attributes as they are written, with the site's defaults where nothing else was chosen.
 *
 * @param string $tag   One of ELEMENTS.
 * @param array  $given Attributes by name.
 * @return array<string, string>
 */
function attributes_to_write( string $tag, array $given ): array {
  $attributes = array();
  foreach ( attributes_of( $tag ) as $name => $rule ) {
    $value = $given[ $name ] ?? null;
    if ( null === $value || ! is_valid( $rule, $value ) ) {
      $value = in_array( $name, SITE_DEFAULTS, true ) ? ( settings()[ $name ] ?? null ) : null;
    }
    if ( 'boolean' === $rule['type'] ) {
      $value = is_on( $value ) ? '' : null;
    }
    if ( null !== $value && ( '' !== $value || 'boolean' === $rule['type'] ) ) {
      $attributes[ $name ] = $value;
    }
  }
  return $attributes;
}

/**
 * Attributes as HTML.
 *
 * @param array<string, string> $attributes By name.
 */
function html_attributes( array $attributes ): string {
  $html = '';
  foreach ( $attributes as $name => $value ) {
    $html .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
  }
  return $html;
}
