<?php
/**
 * What a site in the test is like before anyone comes: in Dutch, and with someone who may write posts but not any HTML,
 * and who has closed the editor's welcome.
 */

require '/wordpress/wp-load.php';

wp_set_current_user( 1 );
update_option( 'WPLANG', 'nl_BE' );
update_option( 'show_avatars', 0 ); // They come from elsewhere.
$author = wp_insert_user(
  array(
    'user_login' => 'author',
    'user_pass'  => 'author-password',
    'user_email' => 'author@example.org',
    'role'       => 'author',
  )
);
$preferences = array(
  'core/edit-post' => array( 'welcomeGuide' => false ),
  '_modified'      => gmdate( 'c' ),
);
update_user_meta( $author, 'wp_persisted_preferences', $preferences );
