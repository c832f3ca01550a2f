<?php
/**
 * Renders a template of a component in Twig itself, with the module in the folder that is given: reads JSON from standard input, writes HTML.
 */

namespace Drupal\Core\Language {
  /** As much of Drupal's own as the module uses. */
  interface LanguageManagerInterface {
    public function getCurrentLanguage();
  }
}

namespace {
  if ( ! @include 'Twig/autoload.php' ) {
    exit( 1 );
  }
  require $argv[1] . '/src/LanguageExtension.php';
  require $argv[1] . '/src/DefinitionExtension.php';

  /** A site in one language. */
  class SiteLanguage implements Drupal\Core\Language\LanguageManagerInterface {
    private string $id;

    public function __construct( string $id ) {
      $this->id = $id;
    }

    public function getCurrentLanguage(): self {
      return $this;
    }

    public function getId(): string {
      return $this->id;
    }
  }

  /** What a component's template uses of Drupal's own class. */
  class ComponentAttribute {
    public function addClass( string $name ): Twig\Markup {
      return new Twig\Markup( " data-component-id=\"outreach_elements:outreach\" class=\"$name\"", 'UTF-8' );
    }
  }

  $input = json_decode( file_get_contents( 'php://stdin' ), true );
  $twig  = new Twig\Environment( new Twig\Loader\ArrayLoader( array( 'component' => $input['template'] ) ), array( 'autoescape' => 'html' ) );
  $twig->addFunction( new Twig\TwigFunction( 'file_url', fn( string $path ) => "/$path" ) );
  $twig->addExtension( new Drupal\outreach_elements\LanguageExtension( new SiteLanguage( $input['site'] ) ) );
  $twig->addExtension( new Drupal\outreach_elements\DefinitionExtension() );
  echo $twig->render(
    'component',
    $input['props'] + array(
      'attributes'        => new ComponentAttribute(),
      'componentMetadata' => array( 'path' => "{$input['module']}/components/outreach" ),
    )
  );
}
