<?php
/**
 * Makes the data form, which the script turns into an element. Without the script, its link remains.
 *
 * @package OutreachElements
 */

namespace OutreachElements;

defined( 'ABSPATH' ) || exit;

/**
 * The content of the `<div>`, and its attributes, which describe the element.
 *
 * @param string $tag       One of ELEMENTS.
 * @param array  $given     Attributes by name; those that the tag doesn't have, or with a value they can't have, are left out.
 * @param string $link_text Plain text; '' is the tag's own.
 * @return array{0: string, 1: array<string, string>} What is in the `<div>`, and its attributes.
 */
function data_form( string $tag, array $given, string $link_text ): array {
  load_script();
  $attributes = attributes_to_write( $tag, $given );
  $data       = array( 'data-outreach' => $tag );
  foreach ( $attributes as $name => $value ) {
    $data[ "data-$name" ] = $value;
  }
  return array( text_of( $tag, $attributes ) . link_to( $tag, $attributes, $link_text ), $data );
}

/**
 * What a definition says by itself, for visitors without JavaScript, search engines and reader modes. It stands in a slot that the
 * element doesn't have, so that it makes way for the element.
 *
 * @param string                $tag        One of ELEMENTS.
 * @param array<string, string> $attributes Of the element.
 */
function text_of( string $tag, array $attributes ): string {
  if ( 'outreach-definition' !== $tag ) {
    return '';
  }
  $view     = $attributes['view'] ?? 'definition';
  $name     = ( 'recommendations' === $view ? 'results' : $view ) . '.' . without_region( $attributes['lang'] );
  $text     = file_get_contents( dirname( PLUGIN_FILE ) . "/definitions/$name.html" );
  $deeper   = (int) ( $attributes['heading-level'] ?? 2 ) - 2;
  $headings = fn( $found ) => $found[1] . min( 6, (int) $found[2] + $deeper );
  return '<div slot="without-script">' . preg_replace_callback( '#(</?h)([1-6])(?=>)#', $headings, $text ) . '</div>';
}

/**
 * A link to the element's own page. In a paragraph, for people who copy the HTML of a page into an editor: there,
 * Enter splits the block that the caret is in, and that mustn't be the element's place.
 *
 * @param string                $tag        One of ELEMENTS.
 * @param array<string, string> $attributes Of the element.
 * @param string                $link_text  Plain text; '' is the tag's own.
 */
function link_to( string $tag, array $attributes, string $link_text ): string {
  $text    = $link_text;
  $foreign = '';
  if ( '' === $text ) {
    $language = without_region( $attributes['lang'] ?? language_of_page() );
    $text     = links()[ $language ][ $tag ];
    $foreign  = without_region( page_locale() ) === $language ? '' : " lang=\"$language\"";
  }
  return sprintf( '<p><a href="%s"%s>%s</a></p>', esc_url( page_of( $tag, $attributes ) ), $foreign, esc_html( $text ) );
}

/**
 * The address of that page, one per language. Results are in its fragment, which no server gets to see.
 *
 * @param string                $tag        One of ELEMENTS.
 * @param array<string, string> $attributes Of the element.
 */
function page_of( string $tag, array $attributes ): string {
  $language  = without_region( $attributes['lang'] ?? language_of_page() );
  $page      = array_keys( links() )[0] === $language ? $tag : "$tag.$language";
  // The page of a link has no form.
  $elsewhere = array_flip( array( 'lang', 'result-field', ...RESULTS ) );
  $query     = http_build_query( array_diff_key( $attributes, $elsewhere ), '', '&', PHP_QUERY_RFC3986 );
  $codes     = preg_split( '/[\s,;]+/', $attributes['codes'] ?? $attributes['value'] ?? '', -1, PREG_SPLIT_NO_EMPTY );
  $fragment  = implode( ',', array_map( 'rawurlencode', $codes ) );
  return asset_url( "frames/$page.html" ) . ( '' === $query ? '' : "?$query" ) . ( '' === $fragment ? '' : "#$tag=$fragment" );
}

/**
 * The attributes to write, with the site's defaults where nothing else was chosen. The language is always among them.
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
    if ( 'lang' === $name ) {
      $value = $value ? language_in( $value ) : language_of_page();
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
