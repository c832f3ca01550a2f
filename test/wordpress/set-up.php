<?php
/**
 * The site in the test before anyone visits: in Dutch, and with an author who may write posts but not arbitrary HTML,
 * and who has closed the editor's welcome.
 */

require '/wordpress/wp-load.php';

wp_set_current_user( 1 );
update_option( 'WPLANG', 'nl_BE' );
update_option( 'show_avatars', 0 ); // They come from another server.
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
