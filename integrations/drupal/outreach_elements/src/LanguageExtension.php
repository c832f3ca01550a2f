<?php

namespace Drupal\outreach_elements;

use Drupal\Core\Language\LanguageManagerInterface;
use Twig\Extension\AbstractExtension;
use Twig\TwigFunction;

/**
 * Gives the templates of the components the language of a tool.
 */
final class LanguageExtension extends AbstractExtension {

  /**
   * The languages that there are texts in. The first stands in for any other.
   */
  private const LANGUAGES = ['nl', 'fr', 'de', 'en'];

  public function __construct(private readonly LanguageManagerInterface $languageManager) {}

  /**
   * {@inheritdoc}
   */
  public function getFunctions(): array {
    return [new TwigFunction('outreach_language', $this->language(...))];
  }

  /**
   * The language of a tool in BCP 47, with the region that dates follow.
   *
   * Drupal's cache varies by the current language without being asked to.
   *
   * @param string|null $chosen
   *   A language; empty for that of the page.
   */
  public function language(?string $chosen = NULL): string {
    $name = $chosen ?: $this->languageManager->getCurrentLanguage()->getId();
    $known = implode('|', self::LANGUAGES);
    if (!preg_match("/^($known)(?:-([a-z]{2}))?(?![a-z])/i", $name, $found)) {
      return self::LANGUAGES[0];
    }
    return strtolower($found[1]) . (isset($found[2]) ? '-' . strtoupper($found[2]) : '');
  }

}
