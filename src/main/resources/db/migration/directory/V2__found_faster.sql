-- Words, topics, audiences and moments are asked together, so one index answers them together: no row is read that a filter drops.
CREATE INDEX service_sought ON service USING gin (words, topics, audiences, moments) WHERE state = 'PUBLISHED';
CREATE INDEX service_amount ON service (amount) WHERE state = 'PUBLISHED';
DROP INDEX service_words;
DROP INDEX service_topics;

-- A word and what is left of it without one of its letters. Two words that share one of these differ by a letter too few, too many or
-- wrong, or by two that changed places: nearly all typing errors, found without looking at every word that is somewhat alike.
CREATE FUNCTION nearly(word text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ARRAY(SELECT word UNION SELECT overlay(word PLACING '' FROM i FOR 1) FROM generate_series(1, length(word)) AS i);
CREATE INDEX word_nearly ON word USING gin (nearly(word));
