<?php
/**
 * What an editor reads about the tags, their attributes and options.
 *
 * @package OutreachElements
 */

namespace OutreachElements;

defined( 'ABSPATH' ) || exit;

/** Of the tags that are blocks: the title, and what it is for. */
function element_labels(): array {
  return array(
    'quick-scan'          => array(
      'title'       => __( 'Quick scan of outreach work', 'outreach-elements' ),
      'description' => __( 'A worker or team places its practice on nine parameters, and sees a profile.', 'outreach-elements' ),
    ),
    'threshold-checklist' => array(
      'title'       => __( 'Threshold checklist', 'outreach-elements' ),
      'description' => __( 'An organisation marks what keeps people away, and sees what can lower those thresholds.', 'outreach-elements' ),
    ),
    'outreach-definition' => array(
      'title'       => __( 'What is outreach work?', 'outreach-elements' ),
      'description' => __( 'The definition of 2012 part by part, or what other sources say.', 'outreach-elements' ),
    ),
    'outreach-profile'    => array(
      'title'       => __( 'Profiles side by side', 'outreach-elements' ),
      'description' => __( 'Results of two people or a whole team beside each other.', 'outreach-elements' ),
    ),
  );
}

/** Of the attributes in the sidebar: a label, a help text, and the options of a choice. '' stands for no choice. */
function attribute_labels(): array {
  return array(
    'view'          => array(
      'label'   => __( 'Text', 'outreach-elements' ),
      'options' => array(
        'definition'      => __( 'The definition', 'outreach-elements' ),
        'summary'         => __( 'Outreach work in brief', 'outreach-elements' ),
        'similarities'    => __( 'What all forms have in common', 'outreach-elements' ),
        'reasons'         => __( 'Why outreach work?', 'outreach-elements' ),
        'needs'           => __( 'What outreach work needs', 'outreach-elements' ),
        'dutch-view'      => __( 'A view from the Netherlands', 'outreach-elements' ),
        'results'         => __( 'What the participation projects brought', 'outreach-elements' ),
        'references'      => __( 'Further reading', 'outreach-elements' ),
      ),
    ),
    'reflect'       => array(
      'label' => __( 'Lay the definition beside the own practice', 'outreach-elements' ),
      'help'  => __( 'Asks at each part whether it is in the practice of the team.', 'outreach-elements' ),
    ),
    'mode'          => array(
      'label'   => __( 'Questions', 'outreach-elements' ),
      'options' => array(
        'steps' => __( 'Step by step', 'outreach-elements' ),
        'page'  => __( 'All under each other', 'outreach-elements' ),
      ),
    ),
    'instrument'    => array(
      'label'   => __( 'Results of', 'outreach-elements' ),
      'options' => array(
        ''                    => __( 'What the first result is of', 'outreach-elements' ),
        'quick-scan'          => __( 'The quick scan', 'outreach-elements' ),
        'threshold-checklist' => __( 'The threshold checklist', 'outreach-elements' ),
        'outreach-definition' => __( 'The definition', 'outreach-elements' ),
      ),
    ),
    'codes'         => array(
      'label' => __( 'Codes of results', 'outreach-elements' ),
      'help'  => __( 'To show results from the start, with spaces between the codes. Visitors can always add theirs.', 'outreach-elements' ),
    ),
    'over-time'     => array(
      'label' => __( 'One team over time', 'outreach-elements' ),
      'help'  => __( 'Shows how dated results moved. Visitors can choose otherwise.', 'outreach-elements' ),
    ),
    'heading-level' => array(
      'label'   => __( 'Heading level', 'outreach-elements' ),
      'help'    => __( 'One lower than the heading above it.', 'outreach-elements' ),
      'options' => array(
        ''  => __( 'Default of this website', 'outreach-elements' ),
        '1' => __( 'Heading 1', 'outreach-elements' ),
        '2' => __( 'Heading 2', 'outreach-elements' ),
        '3' => __( 'Heading 3', 'outreach-elements' ),
        '4' => __( 'Heading 4', 'outreach-elements' ),
        '5' => __( 'Heading 5', 'outreach-elements' ),
        '6' => __( 'Heading 6', 'outreach-elements' ),
      ),
    ),
    'theme'         => array(
      'label'   => __( 'Colours', 'outreach-elements' ),
      'options' => array(
        ''           => __( 'Default of this website', 'outreach-elements' ),
        'antwerpen'  => __( 'Antwerp', 'outreach-elements' ),
        'gent'       => __( 'Ghent', 'outreach-elements' ),
        'utrecht'    => __( 'Utrecht', 'outreach-elements' ),
        'vlaanderen' => __( 'Flanders', 'outreach-elements' ),
      ),
    ),
    'allow-saving'  => array(
      'label' => __( 'Visitors can keep results on their device', 'outreach-elements' ),
      'help'  => __( 'Nothing is kept until a visitor asks for it.', 'outreach-elements' ),
    ),
    'lang'          => array(
      'label'   => __( 'Language', 'outreach-elements' ),
      'options' => array(
        ''   => __( 'Language of the page', 'outreach-elements' ),
        'nl' => __( 'Dutch', 'outreach-elements' ),
        'fr' => __( 'French', 'outreach-elements' ),
        'de' => __( 'German', 'outreach-elements' ),
        'en' => __( 'English', 'outreach-elements' ),
      ),
    ),
    'languages'     => array(
      'label' => __( 'Languages to choose from', 'outreach-elements' ),
      'help'  => __( 'Such as nl fr. Visitors then switch between these themselves.', 'outreach-elements' ),
    ),
  );
}
