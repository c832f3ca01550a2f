-- How many results and how many hosts gave each option, by month and in all. Without an option, a row is about all who answered the
-- question; without a question, about all who answered anything. DuckDB and ClickHouse both run this, on a table or a view `long`.
-- ClickHouse takes a column for the alias of that name, so no constant has an alias.
CREATE TABLE by_host AS
SELECT instrument, version, question, option, month, host, count(*) AS number
FROM long
WHERE option <> ''
GROUP BY instrument, version, question, option, month, host
UNION ALL
SELECT instrument, version, question, '', month, host, count(DISTINCT result)
FROM long
WHERE option <> ''
GROUP BY instrument, version, question, month, host
UNION ALL
SELECT instrument, version, '', '', month, host, count(DISTINCT result)
FROM long
GROUP BY instrument, version, month, host;

SELECT instrument, version, question, option, month, results, hosts
FROM (
  SELECT instrument, version, question, option, month, sum(number) AS results, count(DISTINCT host) AS hosts
  FROM by_host
  GROUP BY instrument, version, question, option, month
  UNION ALL
  SELECT instrument, version, question, option, 'all', sum(number), count(DISTINCT host)
  FROM by_host
  GROUP BY instrument, version, question, option
) AS counted
ORDER BY instrument, version, question, option, month;
