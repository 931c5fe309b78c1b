-- The pledges of a run, with DuckDB:  duckdb < read_duckdb.sql   (facts.ndjson in this folder)
SELECT source.path AS letter, fact.amount, fact.beneficiary, fact.purpose
FROM (
  SELECT source, unnest(money) AS fact
  FROM read_json('facts.ndjson', format = 'newline_delimited', sample_size = -1)
)
WHERE fact.kind = 'pledge' AND fact.payer = 'Nederland'
ORDER BY fact.amount DESC;
