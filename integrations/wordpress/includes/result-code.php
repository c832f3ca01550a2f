<?php
/**
 * Reads a result code, as docs/result-code.md describes. It needs nothing of WordPress: any form handler in PHP can include this file.
 *
 * @package OutreachElements
 */

namespace OutreachElements;

const CODE_SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Before the options of a question to which several answers are possible. */
const SEVERAL = 'several';

const CHECKLIST_OPTIONS  = array( 'absent', 'partial', 'present', 'unknown' );
const DEFINITION_OPTIONS = array( 'present', 'partial', 'absent' );

/**
 * The fields of each instrument, in the order of a code: its options in the order of their digits; or, per unit of a measure, the
 * least and the greatest value, and in how many steps a unit is counted. `starts` has the first symbols by the length of a code.
 */
const CODED_INSTRUMENTS = array(
  array(
    'instrument' => 'quick-scan',
    'version'    => 1,
    'starts'     => array(
      8  => 'Q',
      12 => 'R',
      16 => 'XY',
    ),
    'fields'     => array(
      'working-relationship'        => array( SEVERAL, 'voluntary', 'assertive', 'leverage', 'coercive' ),
      'referral'                    => array( SEVERAL, 'own-observation', 'self-referral', 'professional-network', 'informal-network' ),
      'target-group.unit'           => array( SEVERAL, 'individual', 'group', 'family' ),
      'target-group.acquaintance'   => array( SEVERAL, 'known', 'unknown' ),
      'location'                    => array( SEVERAL, 'private', 'semi-public', 'public', 'online' ),
      'actions'                     => array( SEVERAL, 'direct-service', 'indirect-service', 'lifeworld-participation', 'structural-work' ),
      'objective'                   => array( 'society-oriented', 'target-group-oriented' ),
      'direction'                   => array( 'supply-led', 'demand-led' ),
      'focus.theme'                 => array( 'theme-specific', 'integral' ),
      'focus.reach'                 => array( 'categorical', 'territorial' ),
      'time-frame.limit'            => array( 'limited', 'unlimited' ),
      'time-frame.outreach-hours'   => array( 'hours-per-week' => array( 0, 168, 20 ) ),
      'time-frame.contact-hours'    => array( 'hours-per-week' => array( 0, 168, 20 ) ),
      'time-frame.contact-duration' => array(
        'weeks'  => array( 0.5, 104, 2 ),
        'months' => array( 0.5, 120, 2 ),
      ),
      'time-frame.project-duration' => array(
        'weeks'  => array( 0.5, 104, 2 ),
        'months' => array( 0.5, 120, 2 ),
      ),
    ),
  ),
  array(
    'instrument' => 'threshold-checklist',
    'version'    => 1,
    'starts'     => array(
      8  => 'V',
      12 => 'T',
    ),
    'fields'     => array(
      'unknown-offer.not-known'          => CHECKLIST_OPTIONS,
      'unknown-offer.lost-in-the-system' => CHECKLIST_OPTIONS,
      'unknown-offer.no-perceived-need'  => CHECKLIST_OPTIONS,
      'not-daring.fear'                  => CHECKLIST_OPTIONS,
      'not-daring.shame'                 => CHECKLIST_OPTIONS,
      'not-daring.earlier-experience'    => CHECKLIST_OPTIONS,
      'not-daring.lost-trust'            => CHECKLIST_OPTIONS,
      'rules.hard-to-keep'               => CHECKLIST_OPTIONS,
      'rules.dropping-out'               => CHECKLIST_OPTIONS,
      'rules.support-ended'              => CHECKLIST_OPTIONS,
      'access.waiting-list'              => CHECKLIST_OPTIONS,
      'access.language'                  => CHECKLIST_OPTIONS,
      'access.appointments'              => CHECKLIST_OPTIONS,
      'access.online'                    => CHECKLIST_OPTIONS,
      'mismatch.fragmented'              => CHECKLIST_OPTIONS,
      'mismatch.not-tailored'            => CHECKLIST_OPTIONS,
      'mismatch.lacking-expertise'       => CHECKLIST_OPTIONS,
      'mismatch.insufficient-offer'      => CHECKLIST_OPTIONS,
    ),
  ),
  array(
    'instrument' => 'outreach-definition',
    'version'    => 1,
    'starts'     => array( 8 => 'D' ),
    'fields'     => array(
      'active-approach'        => DEFINITION_OPTIONS,
      'wellbeing'              => DEFINITION_OPTIONS,
      'participatory-attitude' => DEFINITION_OPTIONS,
      'vulnerable-groups'      => DEFINITION_OPTIONS,
      'under-reached'          => DEFINITION_OPTIONS,
      'lifeworld'              => DEFINITION_OPTIONS,
      'values-and-norms'       => DEFINITION_OPTIONS,
      'mutual-attunement'      => DEFINITION_OPTIONS,
    ),
  ),
);

/**
 * What a code says: its instrument, version, answers, and the code itself as it is stored. Null for anything that isn't a code.
 *
 * @param mixed $text What a form sent. Spaces, hyphens and lower case are read too.
 */
function result_of_code( $text ): ?array {
  $code = \is_string( $text ) ? code_as_stored( $text ) : '';
  foreach ( CODED_INSTRUMENTS as $each ) {
    $starts = $each['starts'][ \strlen( $code ) ] ?? '';
    $start  = '' === $code ? false : \strpos( $starts, $code[0] );
    $digits = false === $start ? null : digits_of_code( $code );
    if ( null === $digits ) {
      continue;
    }
    $number = array( $start, ...$digits );
    if ( is_longer_than_needed( $number, $each['starts'] ) ) {
      return null;
    }
    $answers = array();
    foreach ( $each['fields'] as $id => $choices ) {
      $digit = take_digit( $number, radix_of( $choices ) );
      if ( $digit > 0 ) {
        $answers[ $id ] = answer_of( $choices, $digit );
      }
    }
    return \array_sum( $number ) > 0 ? null : array(
      'instrument' => $each['instrument'],
      'version'    => $each['version'],
      'answers'    => $answers,
      'code'       => $code,
    );
  }
  return null;
}

/** A code without what people write in and around it. A full-width letter, as some keyboards type, is a letter. */
function code_as_stored( string $text ): string {
  $plain   = \preg_replace_callback(
    '/\xEF(?:\xBC[\x90-\x99\xA1-\xBA]|\xBD[\x81-\x9A])/',
    static function ( array $found ): string {
      return \chr( ( ( \ord( $found[0][1] ) & 1 ) << 6 ) + ( \ord( $found[0][2] ) & 63 ) + 0x20 );
    },
    \substr( $text, 0, 400 )
  );
  $written = \preg_replace( '/[^\p{L}\p{N}]+/u', '', $plain ) ?? '';
  $is_code = \preg_match( '/\A[0-9A-TV-Z]{8,16}\z/i', $written );
  return $is_code ? \strtr( \strtoupper( $written ), 'OIL', '011' ) : '';
}

/** The digits of its number in base 31, from the first; null if a symbol is wrong or in a wrong place. */
function digits_of_code( string $code ): ?array {
  $sum    = 0;
  $digits = array();
  foreach ( \str_split( $code ) as $place => $symbol ) {
    $value = \strpos( CODE_SYMBOLS, $symbol );
    if ( false === $value ) {
      return null;
    }
    $double = 2 * $sum;
    $sum    = ( $double >= 32 ? $double ^ 37 : $double ) ^ $value;
    if ( $place > 0 && $place < \strlen( $code ) - 1 ) {
      if ( 0 === $sum ) {
        return null;
      }
      $digits[] = $sum - 1;
    }
  }
  return 0 === $sum ? $digits : null;
}

/** Whether a number, in base 31, would fit in a shorter code. */
function is_longer_than_needed( array $number, array $starts ): bool {
  $shorter = \strlen( $starts[ \count( $number ) - 3 ] ?? '' );
  return $shorter > 0 && 0 === \array_sum( \array_slice( $number, 0, 4 ) ) && $number[4] < $shorter;
}

/** How many values the digit of a field can have. */
function radix_of( array $choices ): int {
  if ( SEVERAL === ( $choices[0] ?? '' ) ) {
    return 2 ** ( \count( $choices ) - 1 );
  }
  return isset( $choices[0] ) ? 1 + \count( $choices ) : 1 + \array_sum( \array_map( __NAMESPACE__ . '\steps_in', $choices ) );
}

/** How many values a measure can have in a unit. */
function steps_in( array $range ): int {
  list( $least, $greatest, $steps ) = $range;
  return 1 + (int) ( ( $greatest - $least ) * $steps );
}

/** Divides a number in base 31, which may be larger than an integer, and returns the remainder. */
function take_digit( array &$number, int $radix ): int {
  $rest = 0;
  foreach ( $number as $place => $digit ) {
    $rest             = 31 * $rest + $digit;
    $number[ $place ] = \intdiv( $rest, $radix );
    $rest            %= $radix;
  }
  return $rest;
}

/**
 * What a digit other than 0 says.
 *
 * @return string|string[]|float|array
 */
function answer_of( array $choices, int $digit ) {
  if ( SEVERAL === ( $choices[0] ?? '' ) ) {
    return \array_values(
      \array_filter(
        \array_slice( $choices, 1 ),
        static function ( int $place ) use ( $digit ): bool {
          return ( $digit >> $place ) & 1;
        },
        \ARRAY_FILTER_USE_KEY
      )
    );
  }
  if ( isset( $choices[0] ) ) {
    return $choices[ $digit - 1 ];
  }
  foreach ( $choices as $unit => $range ) {
    if ( $digit <= steps_in( $range ) ) {
      $value = ( $range[0] * $range[2] + $digit - 1 ) / $range[2];
      return \count( $choices ) > 1 ? compact( 'value', 'unit' ) : $value;
    }
    $digit -= steps_in( $range );
  }
}
