<?php
/**
 * The language of the elements: that of the page that visitors see, or the one that was chosen.
 *
 * @package OutreachElements
 */

namespace OutreachElements;

defined( 'ABSPATH' ) || exit;

/**
 * By language, the text of the link that is in place of each tag until the tag loads. The others are translated from the first
 * language. The build writes the file.
 */
function links(): array {
  static $links = null;
  $links        = $links ?? require __DIR__ . '/links.php';
  return $links;
}

/**
 * The locale of the page that visitors see: that of the site, of the post if a multilingual plugin says so, or of
 * switch_to_locale(). While a post is saved, determine_locale() would give that of the person who saves it.
 */
function page_locale(): string {
  return is_admin() || wp_is_json_request() ? get_locale() : determine_locale();
}

/** The language of elements on that page. */
function language_of_page(): string {
  return language_in( page_locale() );
}

/**
 * A language that there are texts in, in BCP 47, with the region that dates follow. The first language replaces any other.
 *
 * @param string $name Such as `fr`, `de-AT` or `de_DE_formal`.
 */
function language_in( string $name ): string {
  $languages = array_keys( links() );
  $known     = implode( '|', $languages );
  if ( ! preg_match( "/^($known)(?:[-_]([a-z]{2}))?(?![a-z])/i", $name, $found ) ) {
    return $languages[0];
  }
  return strtolower( $found[1] ) . ( isset( $found[2] ) ? '-' . strtoupper( $found[2] ) : '' );
}

/**
 * A language without its region, by which files and links are known.
 *
 * @param string $name Such as `fr-BE` or `fr_BE`.
 */
function without_region( string $name ): string {
  return (string) strtok( $name, '-_' );
}
