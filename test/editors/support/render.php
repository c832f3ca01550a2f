<?php
/**
 * Renders a template of a component in Twig itself: reads JSON from standard input, writes HTML.
 */

if ( ! @include 'Twig/autoload.php' ) {
  exit( 1 );
}

/** What a component's template asks of Drupal's own class. */
class ComponentAttribute {
  public function addClass( string $name ): Twig\Markup {
    return new Twig\Markup( " data-component-id=\"outreach_elements:outreach\" class=\"$name\"", 'UTF-8' );
  }
}

$input = json_decode( file_get_contents( 'php://stdin' ), true );
$twig  = new Twig\Environment( new Twig\Loader\ArrayLoader( array( 'component' => $input['template'] ) ), array( 'autoescape' => 'html' ) );
$twig->addFunction( new Twig\TwigFunction( 'file_url', fn( string $path ) => "/$path" ) );
echo $twig->render(
  'component',
  $input['props'] + array(
    'attributes'        => new ComponentAttribute(),
    'componentMetadata' => array( 'path' => "{$input['module']}/components/outreach" ),
  )
);
