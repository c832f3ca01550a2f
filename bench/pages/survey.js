// The same questions in SurveyJS, as its documentation shows a survey in plain JavaScript.

import { Model } from 'survey-core';
import 'survey-core/survey-core.css';
import { renderSurvey } from 'survey-js-ui';
import { questions } from 'virtual:questions';

for (const place of document.querySelectorAll('.survey')) {
  const elements = questions.map(({ id, text, many, options }) => ({
    type: many ? 'checkbox' : 'radiogroup',
    name: id,
    title: text,
    choices: options.map(({ value, label }) => ({ value, text: label })),
  }));
  renderSurvey(new Model({ elements, showProgressBar: true }), place);
}
