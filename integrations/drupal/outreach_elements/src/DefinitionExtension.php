<?php

namespace Drupal\outreach_elements;

use Twig\Extension\AbstractExtension;
use Twig\TwigFunction;

/**
 * Gives the templates of the components what a definition says by itself.
 */
final class DefinitionExtension extends AbstractExtension {

  /**
   * {@inheritdoc}
   */
  public function getFunctions(): array {
    return [new TwigFunction('outreach_definition', $this->text(...), ['is_safe' => ['html']])];
  }

  /**
   * The text as HTML, for visitors without JavaScript, search engines and reader modes.
   *
   * @param string|null $view
   *   What it shows; any that there is no text of is the definition, as in the tool.
   * @param string $language
   *   A language in BCP 47 that there are texts in, as outreach_language gives.
   * @param int|null $level
   *   The level of the first heading; any other than 1 to 6 is 2.
   */
  public function text(?string $view, string $language, ?int $level): string {
    $name = strtok($language, '-');
    $folder = dirname(__DIR__) . '/definitions';
    $known = in_array("$folder/$view.$name.html", glob("$folder/*.$name.html"), TRUE);
    $text = file_get_contents($folder . '/' . ($known ? $view : 'definition') . ".$name.html");
    $deeper = in_array($level, range(1, 6), TRUE) ? $level - 2 : 0;
    return preg_replace_callback(
      '#(</?h)([1-6])(?=>)#',
      fn (array $found) => $found[1] . min(6, (int) $found[2] + $deeper),
      $text,
    );
  }

}
