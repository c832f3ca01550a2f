<?php
/**
 * The only list of tags and their attributes. Block, shortcode, allow-list and editor derive from it.
 * A test checks it against custom-elements.json, which comes with the elements.
 *
 * @package OutreachElements
 */

namespace OutreachElements;

defined( 'ABSPATH' ) || exit;

/**
 * A `choice` takes one of its options, the default if none is given; `also` has other names of options, which aren't offered.
 * A `boolean` is present or not; a `text` takes any text. A choice without a default leaves that to the site or the element.
 * Attributes with `sidebar` can be set in the block editor.
 */
const ATTRIBUTES = array(
  'view'          => array(
    'type'    => 'choice',
    'options' => array(
      'definition',
      'summary',
      'similarities',
      'reasons',
      'needs',
      'dutch-view',
      'results',
      'references',
    ),
    'also'    => array( 'recommendations' ),
    'default' => 'definition',
    'sidebar' => true,
  ),
  'reflect'       => array(
    'type'    => 'boolean',
    'sidebar' => true,
  ),
  'mode'          => array(
    'type'    => 'choice',
    'options' => array( 'steps', 'page' ),
    // Of the profile.
    'also'    => array( 'workshop' ),
    'default' => 'steps',
    'sidebar' => true,
  ),
  'instrument'    => array(
    'type'    => 'choice',
    'options' => array( 'quick-scan', 'threshold-checklist', 'outreach-definition' ),
    'sidebar' => true,
  ),
  'codes'         => array(
    'type'    => 'text',
    'sidebar' => true,
  ),
  'over-time'     => array(
    'type'    => 'boolean',
    'sidebar' => true,
  ),
  'heading-level' => array(
    'type'    => 'choice',
    'options' => array( '1', '2', '3', '4', '5', '6' ),
    'sidebar' => true,
  ),
  'theme'         => array(
    'type'    => 'choice',
    'options' => array( 'antwerpen', 'gent', 'utrecht', 'vlaanderen' ),
    'sidebar' => true,
  ),
  'history'       => array( 'type' => 'boolean' ),
  'allow-saving'  => array(
    'type'    => 'boolean',
    'sidebar' => true,
  ),
  'value'         => array( 'type' => 'text' ),
  'name'          => array( 'type' => 'text' ),
  'result-field'  => array( 'type' => 'text' ),
  'required'      => array( 'type' => 'boolean' ),
  'disabled'      => array( 'type' => 'boolean' ),
  'readonly'      => array( 'type' => 'boolean' ),
  'results'       => array( 'type' => 'text' ),
  'src'           => array( 'type' => 'text' ),
  'invite'        => array( 'type' => 'text' ),
  'lang'          => array(
    'type'    => 'text',
    'sidebar' => true,
  ),
  'languages'     => array(
    'type'    => 'text',
    'sidebar' => true,
  ),
  'dir'           => array(
    'type'    => 'choice',
    'options' => array( 'ltr', 'rtl', 'auto' ),
  ),
);

/** What visitors filled in, which mustn't be anywhere in an address except after its `#`. */
const RESULTS = array( 'value', 'codes', 'results' );

/** Of every tag. */
const SHARED_ATTRIBUTES = array( 'theme', 'lang', 'languages', 'dir' );

/** Of the tags that ask questions. */
const ANSWERING_ATTRIBUTES = array(
  'mode',
  'heading-level',
  'history',
  'allow-saving',
  'value',
  'name',
  'result-field',
  'required',
  'disabled',
  'readonly',
);

/** A tag with an icon is a block; the others are for people who write HTML. A new block starts as the first one. */
const ELEMENTS = array(
  'quick-scan'          => array(
    'icon'       => 'editor-table',
    'attributes' => ANSWERING_ATTRIBUTES,
  ),
  'threshold-checklist' => array(
    'icon'       => 'forms',
    'attributes' => ANSWERING_ATTRIBUTES,
  ),
  'outreach-definition' => array(
    'icon'       => 'format-quote',
    'attributes' => array( 'view', 'reflect', ...ANSWERING_ATTRIBUTES ),
  ),
  'outreach-profile'    => array(
    'icon'       => 'chart-bar',
    'attributes' => array( 'mode', 'codes', 'results', 'instrument', 'over-time', 'src', 'invite', 'heading-level', 'readonly' ),
    // Its mode isn't a way to ask questions, which is what the sidebar offers.
    'unlisted'   => array( 'mode' ),
  ),
  'outreach-scope'      => array(
    'attributes' => array(),
  ),
);

/**
 * The attributes of a tag with their rules, in the order of the list.
 *
 * @param string $tag One of ELEMENTS.
 */
function attributes_of( string $tag ): array {
  $names = array_merge( ELEMENTS[ $tag ]['attributes'], SHARED_ATTRIBUTES );
  return array_intersect_key( ATTRIBUTES, array_flip( $names ) );
}

/** The tags that are blocks. */
function block_tags(): array {
  return array_keys( array_filter( ELEMENTS, fn( $element ) => isset( $element['icon'] ) ) );
}

/**
 * Whether an attribute can have a value.
 *
 * @param array $rule  One of ATTRIBUTES.
 * @param mixed $value What was given.
 */
function is_valid( array $rule, $value ): bool {
  if ( 'choice' === $rule['type'] ) {
    return in_array( $value, array_merge( $rule['options'], $rule['also'] ?? array() ), true );
  }
  return is_string( $value ) || ( 'boolean' === $rule['type'] && is_bool( $value ) );
}

/**
 * Whether a boolean attribute is on, as the elements read it: there, and not "false".
 *
 * @param mixed $value What was given.
 */
function is_on( $value ): bool {
  return ! in_array( $value, array( false, null, 'false' ), true );
}
