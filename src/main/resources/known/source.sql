-- geladenBronnen
SELECT subject AS bron, state AS toestand, requested_at AS gevraagd FROM source.load WHERE actor = :who ORDER BY id
