-- The long table, from what the model read: a row for each option that a result has, and for each amount.
CREATE VIEW long AS
SELECT
  answers.result AS result,
  options.instrument AS instrument,
  options.version AS version,
  results.month AS month,
  results.host AS host,
  options.question AS question,
  options.option AS option,
  answers.value AS value,
  options.unit AS unit
FROM answers
JOIN results ON results.result = answers.result
JOIN options ON options.answer = answers.answer;
